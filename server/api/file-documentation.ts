import { createRoute, z } from '@hono/zod-openapi'
import { broughtFileShape, broughtHeaders, broughtListShape, broughtQuery } from './file-schemas.ts'
import { problemShape } from './schemas.ts'

const because = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemShape } },
})
const security = [{ session: [] }, { bearer: [] }]
const none = {
  401: because('Nobody is signed in'),
  403: because('The token is not good for that'),
  404: because('There is no such case or file, or it is not for you'),
  429: because('Too many requests'),
} as const
const caseId = z.object({ id: z.string() })
const fileId = z.object({ id: z.string(), sha256: z.string() })
const binary = z.string().openapi({ format: 'binary' })
const asItIs = { schema: binary } as const

const refusedFile = {
  ...because('What is wrong with the file'),
  content: {
    'application/problem+json': {
      schema: problemShape,
      example: {
        type: 'urn:vorab:problem:file',
        status: 422,
        title: 'This file is not taken.',
        detail: 'This PDF is protected by a password or against changes. Print it again “to PDF”, without a password.',
        reason: 'encrypted',
      },
    },
  },
}

/** The paths of files of a case. A case that is not for the caller answers as if there were none. */
export const documentedFiles = [
  createRoute({
    method: 'get',
    path: '/cases/{id}/files',
    summary: 'What you have brought to a case and no entry names yet',
    security,
    request: { params: caseId },
    responses: {
      200: { description: 'The files', content: { 'application/json': { schema: broughtListShape } } },
      ...none,
    },
  }),
  createRoute({
    method: 'post',
    path: '/cases/{id}/files',
    summary: 'Bring a file to a case',
    description:
      'The body is the file itself; a header says what it is called. Then name its `document` under `dokumente` of a command: from there on it belongs to the entry. Without one it is gone after a day. The same content sent twice is there once.',
    security,
    request: {
      params: caseId,
      query: broughtQuery,
      headers: broughtHeaders,
      body: {
        required: true,
        content: {
          'application/pdf': asItIs,
          'image/jpeg': asItIs,
          'image/png': asItIs,
          'image/webp': asItIs,
          'application/octet-stream': asItIs,
        },
      },
    },
    responses: {
      201: { description: 'The file', content: { 'application/json': { schema: broughtFileShape } } },
      400: because('It did not arrive as a whole'),
      409: because('You have too much in this case that no entry names'),
      413: because('It is too large'),
      415: because('It is, or is called, something that is not taken'),
      422: refusedFile,
      ...none,
    },
  }),
  createRoute({
    method: 'get',
    path: '/cases/{id}/files/{sha256}',
    summary: 'A file that an entry names which you may read, or that you have brought',
    security,
    request: { params: fileId },
    responses: {
      200: {
        description: 'The file itself',
        content: { 'application/pdf': asItIs, 'image/jpeg': asItIs, 'image/png': asItIs },
      },
      ...none,
    },
  }),
  createRoute({
    method: 'delete',
    path: '/cases/{id}/files/{sha256}',
    summary: 'Take back a file that you have brought and no entry names',
    security,
    request: { params: fileId },
    responses: { 204: { description: 'It is gone' }, ...none },
  }),
] as const

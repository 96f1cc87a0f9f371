import { createRoute, z } from '@hono/zod-openapi'
import { commandBody } from './case-commands.ts'
import { casesQuery } from './cases.ts'
import { openingBody } from './opening-body.ts'
import { problemShape } from './schemas.ts'

const json = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const failed = {
  description: 'What is wrong, where, and how to mend it',
  content: { 'application/problem+json': { schema: problemShape } },
}
const anything = z.record(z.string(), z.unknown())
const caseId = z.object({ id: z.string() })
const security = [{ session: [] }, { bearer: [] }]
const none = { 401: failed, 403: failed, 404: failed, 429: failed } as const

/** A letter with its scan, which was brought before. */
const LETTER = {
  als: 'auslaenderbehoerde',
  expectedSeq: 2,
  commandId: 'letter-of-18-november',
  command: {
    type: 'erfassen',
    am: '2026-11-18',
    urheber: 'arbeitgeber',
    eingang: { type: 'schreibenEingegangen', absender: 'arbeitgeber', betreff: 'Nachfrage' },
    dokumente: [`sha256:${'5d'.repeat(32)}`],
  },
}

/** The paths of the cases. A case that is not for the caller answers as if there were none. */
export const documentedCases = [
  createRoute({
    method: 'get',
    path: '/cases',
    summary: 'A page of one of the lists of the caller, and how many cases each ready-made list has',
    security,
    request: { query: casesQuery },
    responses: {
      200: json(
        'The page; `next` is the value of `after` for the next one',
        z.object({
          on: z.string(),
          holders: z.array(anything),
          counts: z.record(z.string(), z.number()),
          rows: z.array(anything),
          next: z.string().nullable(),
        }),
      ),
      401: failed,
      403: failed,
      422: failed,
      429: failed,
    },
  }),
  createRoute({
    method: 'post',
    path: '/cases',
    summary: 'Open a case with the answers of the check',
    security,
    request: { body: { required: true, content: { 'application/json': { schema: openingBody } } } },
    responses: {
      201: json(
        'The case; the same command id always gives the same one',
        z.object({ result: z.literal('done'), caseId: z.string(), reference: z.string(), seq: z.number() }),
      ),
      400: failed,
      401: failed,
      403: failed,
      415: failed,
      422: failed,
      429: failed,
    },
  }),
  createRoute({
    method: 'get',
    path: '/cases/{id}',
    summary: 'A case as the caller may see it today',
    security,
    request: { params: caseId },
    responses: { 200: json('The case', anything), ...none },
  }),
  createRoute({
    method: 'get',
    path: '/cases/{id}/chain',
    summary: 'The file as a chain of hashes; what is not for the caller is withheld',
    security,
    request: { params: caseId },
    responses: { 200: json('The chain', anything), ...none },
  }),
  createRoute({
    method: 'post',
    path: '/cases/{id}/commands',
    summary: 'Do, record, decide or correct something in a case',
    security,
    request: {
      params: caseId,
      body: { required: true, content: { 'application/json': { schema: commandBody, example: LETTER } } },
    },
    responses: {
      200: json('The number of the last entry', z.object({ result: z.enum(['done', 'repeated']), seq: z.number() })),
      400: failed,
      409: failed,
      415: failed,
      422: failed,
      ...none,
    },
  }),
] as const

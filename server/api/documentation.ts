import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { documentedCases } from './case-documentation.ts'
import { documentedFiles } from './file-documentation.ts'
import { documentedFristen } from './fristen-documentation.ts'
import { checkBody, dayQuery, langQuery, problemShape, report } from './schemas.ts'

const json = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const failed = {
  description: 'What is wrong, where, and how to mend it',
  content: { 'application/problem+json': { schema: problemShape } },
}
const anything = z.record(z.string(), z.unknown())

/** The paths as the OpenAPI document shows them; a test holds the answers to these shapes. */
const documented = [
  createRoute({
    method: 'post',
    path: '/check',
    summary: 'All ways on these facts, each with its reasons',
    request: { body: { required: true, content: { 'application/json': { schema: checkBody } } } },
    responses: { 200: json('The result', report), 400: failed, 413: failed, 422: failed, 429: failed },
  }),
  createRoute({
    method: 'get',
    path: '/facts',
    summary: 'The vocabulary: everything that may be asked',
    request: { query: langQuery },
    responses: { 200: json('Facts', z.array(anything)), 422: failed, 429: failed },
  }),
  createRoute({
    method: 'get',
    path: '/ways',
    summary: 'All ways',
    request: { query: langQuery },
    responses: { 200: json('Ways', z.array(anything)), 422: failed, 429: failed },
  }),
  createRoute({
    method: 'get',
    path: '/ways/{id}',
    summary: 'One way as the program holds it on a day',
    request: { params: z.object({ id: z.string() }), query: dayQuery },
    responses: { 200: json('The way', anything), 404: failed, 422: failed, 429: failed },
  }),
] as const

/** Enters the paths into the document of an app; those of the cases where it has any. */
export function document(app: OpenAPIHono, { cases }: { readonly cases: boolean }): void {
  for (const route of [...documented, ...documentedFristen]) app.openAPIRegistry.registerPath(route)
  if (!cases) return
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of the page of your account; its scopes are read, act and open.',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'vorab-session',
  })
  for (const route of [...documentedCases, ...documentedFiles]) app.openAPIRegistry.registerPath(route)
}

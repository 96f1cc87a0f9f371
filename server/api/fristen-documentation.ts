import { createRoute, z } from '@hono/zod-openapi'
import {
  calendarQueryShape,
  feiertageQueryShape,
  feiertageShape,
  fristQueryShape,
  fristShape,
  katalogShape,
} from './fristen-schemas.ts'
import { langQuery, problemShape } from './schemas.ts'

const json = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const failed = {
  description: 'Every wrong place, and how to mend it',
  content: { 'application/problem+json': { schema: problemShape } },
}

/** The paths of Fristen and holidays for the OpenAPI document. */
export const documentedFristen = [
  createRoute({
    method: 'get',
    path: '/frist',
    summary: 'The end of a Frist with the calculation sheet, every other arguable end, and what follows',
    request: { query: fristQueryShape },
    responses: { 200: json('The sheet', fristShape), 422: failed, 429: failed },
  }),
  createRoute({
    method: 'get',
    path: '/frist.ics',
    summary: 'One day of a Frist as an entry for a calendar',
    request: { query: calendarQueryShape },
    responses: {
      200: { description: 'An iCalendar file', content: { 'text/calendar': { schema: z.string() } } },
      404: failed,
      422: failed,
      429: failed,
    },
  }),
  createRoute({
    method: 'get',
    path: '/fristen',
    summary: 'The catalogue: every period of the procedure with its versions, norms and sources',
    request: { query: langQuery },
    responses: { 200: json('The catalogue', katalogShape), 422: failed, 429: failed },
  }),
  createRoute({
    method: 'get',
    path: '/feiertage',
    summary: 'The statutory holidays of a Land in a year, each with its norm',
    request: { query: feiertageQueryShape },
    responses: { 200: json('The holidays', feiertageShape), 422: failed, 429: failed },
  }),
] as const

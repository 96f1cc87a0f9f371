import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import { readAnswers } from '#law/facts/read-answers.ts'
import { check } from '#law/pathways/check.ts'
import { wayById, ways } from '#law/pathways/ways.ts'
import { reportWayLaw } from '#law/report/law-report.ts'
import { reportOf } from '#law/report/report.ts'
import { reportVocabulary } from '#law/report/vocabulary-report.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { catalogueOf } from '#law/texts/catalogues.ts'
import { problemWords } from '#law/texts/problem-words.ts'
import { LAW } from '#law/version.ts'
import { answerHeaders } from './answer-headers.ts'
import type { CaseApi } from './case-api.ts'
import { bringsFile, fileRoutes } from './case-files.ts'
import { caseRoutes } from './cases.ts'
import { document } from './documentation.ts'
import { fristenRoutes } from './fristen.ts'
import { problem, type WrongPlace } from './problem.ts'
import { type RateLimit, rateLimit } from './rate-limit.ts'
import { jsonOf, NOT_JSON } from './read-json.ts'
import { checkBody, dayQuery, langQuery } from './schemas.ts'

export interface ApiOptions {
  /** The day of the request. */
  readonly today: () => PlainDate
  readonly limit: RateLimit
  /** The address people use, where a proxy stands in front. */
  readonly origin?: string | undefined
  /** Told about every fault of the program itself. */
  readonly onFault?: ((fault: Error) => void) | undefined
  /** Absent where the program runs without a database. */
  readonly cases?: CaseApi | undefined
}

/** More than any honest set of answers, far less than an attack. */
const MOST_BYTES = 64 * 1024

/** The JSON API over the law, which stores nothing, and over the cases. Nothing is logged but the route. */
export function apiRoutes({ today, limit, origin, onFault, cases }: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(answerHeaders, rateLimit(limit))
  app.use((c, next) => (c.req.url.includes('%00') ? Promise.resolve(problem(c, NO_LETTER)) : next()))
  const limitBody = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => problem(c, TOO_LARGE) })
  app.use((c, next) => (bringsFile(c) ? next() : limitBody(c, next)))
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return problem(c, NOT_JSON)
    onFault?.(fault)
    return problem(c, FAULT)
  })
  app.notFound((c) => problem(c, { type: 'not-found', status: 404, title: `There is no ${c.req.path}` }))
  app.post('/check', (c) => postCheck(c, today()))
  app.get('/facts', (c) => withQuery(c, langQuery, ({ lang }) => c.json(reportVocabulary(lang))))
  app.get('/ways', (c) =>
    withQuery(c, langQuery, ({ lang }) =>
      c.json(ways.map(({ id, key, norm }) => ({ id, key, norm, ...catalogueOf(lang).ways[id] }))),
    ),
  )
  app.get('/ways/:id', (c) => withQuery(c, dayQuery, ({ lang, on }) => getWay(c, lang, on, today())))
  fristenRoutes(app, { today, origin })
  if (cases) {
    caseRoutes(app, cases, today)
    fileRoutes(app, cases, today)
  }
  document(app, { cases: cases !== undefined })
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Vorab', version: LAW.edition, description: 'Which ways to Germany are open, and why.' },
  })
  return app
}

const TOO_LARGE = { type: 'too-large', status: 413, title: `The body is larger than ${MOST_BYTES} bytes.` } as const
const NO_LETTER = {
  type: 'bad-input',
  status: 422,
  title: 'The address holds U+0000, which is no letter.',
} as const
const FAULT = { type: 'fault', status: 500, title: 'Something went wrong here; nothing was stored.' } as const

async function postCheck(c: Context, today: PlainDate): Promise<Response> {
  const body = await jsonOf(c)
  if (body === undefined) return problem(c, NOT_JSON)
  const parsed = checkBody.safeParse(body)
  if (!parsed.success) return badInput(c, places(parsed.error))
  const { facts, on, lang } = parsed.data
  const day = dayOr(on, today)
  const read = readAnswers(facts)
  const errors: WrongPlace[] = read.ok
    ? []
    : read.problems.map((one) => ({
        pointer: `/facts${one.path}`,
        detail: problemWords(one, lang),
        nearest: one.nearest,
      }))
  if (!day) errors.push({ pointer: '/on', detail: badDay(on ?? '', lang) })
  if (!read.ok || !day) return badInput(c, errors)
  return c.json(reportOf(check(read.answers, day), lang))
}

function getWay(c: Context, lang: Language, on: string | undefined, today: PlainDate): Response {
  const [way, day] = [wayById(c.req.param('id') ?? ''), dayOr(on, today)]
  if (!way) return problem(c, { type: 'not-found', status: 404, title: 'There is no such way; GET /ways lists them.' })
  if (!day) return badInput(c, [{ pointer: 'on', detail: badDay(on ?? '', lang) }])
  return c.json(reportWayLaw(way, day, lang))
}

function withQuery<S extends z.ZodType>(c: Context, schema: S, answer: (query: z.infer<S>) => Response): Response {
  const parsed = schema.safeParse(c.req.query())
  return parsed.success ? answer(parsed.data) : badInput(c, places(parsed.error))
}

function badInput(c: Context, errors: readonly WrongPlace[]): Response {
  return problem(c, { type: 'bad-input', status: 422, title: 'Something in the request cannot be used.', errors })
}

function dayOr(on: string | undefined, today: PlainDate): PlainDate | undefined {
  const day = on === undefined ? today : plainDate(on)
  return day !== undefined && day >= SUPPORTED_FROM ? day : undefined
}

function badDay(given: string, lang: Language): string {
  const kind = plainDate(given) === undefined ? 'date' : 'dayNotSupported'
  return problemWords(
    { path: '/on', kind, given, nearest: undefined, accepted: [SUPPORTED_FROM], fact: undefined },
    lang,
  )
}

function places(error: z.ZodError): readonly WrongPlace[] {
  return error.issues.map((issue) => ({ pointer: `/${issue.path.join('/')}`, detail: issue.message }))
}

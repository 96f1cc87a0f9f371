import type { Context, Hono } from 'hono'
import { withinLimits } from '#server/access/within-limits.ts'
import type { CheckAnswer } from '#server/consent/check-consent.ts'
import type { AccessDoor } from '#web/access/access-door.ts'
import type { Desk } from '#web/desk.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { CHECK_FIELDS, PaperCheckPage } from './paper-check-page.tsx'
import { readOnePdf } from './read-one-pdf.ts'

type Ctx = Context<WebEnv>

export interface PaperCheckOptions extends Pick<WebOptions, 'assets' | 'today'>, Pick<Desk, 'consents'> {
  readonly accounts: AccessDoor
}

/** No answer is faster than this: how long one takes says nothing about whether there is such a code. */
const FLOOR_MS = 250

/** The public check of a Vorabzustimmung: by the code on it, by the code for cameras, or by the file. */
export function paperCheckRoutes(pages: Hono<WebEnv>, options: PaperCheckOptions): void {
  pages.get('/pruefen', async (c) => {
    const code = c.req.query('code')?.trim() ?? ''
    return code === '' ? show(c, options, {}) : await byCode(c, options, code)
  })
  pages.post('/pruefen', async (c) => byCode(c, options, typed(draftFrom(await readForm(c)), CHECK_FIELDS.code)))
  pages.post('/pruefen/datei', (c) => byFile(c, options))
}

async function byCode(c: Ctx, options: PaperCheckOptions, code: string): Promise<Response> {
  if (code === '') return show(c, options, { problem: 'noCode', field: 'code' })
  if (!(await mayAsk(c, options))) return show(c, options, { code, problem: 'tooMany', field: 'code' })
  return show(c, options, { code, answer: await settled(options.consents.checkCode(code, options.today())) })
}

async function byFile(c: Ctx, options: PaperCheckOptions): Promise<Response> {
  if (!(await mayAsk(c, options))) return show(c, options, { problem: 'tooMany', field: 'file' })
  const read = await readOnePdf(c, CHECK_FIELDS.file)
  if (read.read !== 'done') return show(c, options, { problem: read.read, field: 'file' })
  if (!read.content) return show(c, options, { problem: 'noFile', field: 'file' })
  return show(c, options, { answer: await settled(options.consents.checkFile(read.content, options.today())) })
}

async function mayAsk(c: Ctx, { accounts: { access, clientOf } }: PaperCheckOptions): Promise<boolean> {
  return await withinLimits(access, [['paperCheck', clientOf(c.req.raw, c.env)]])
}

async function settled(asked: Promise<CheckAnswer>): Promise<CheckAnswer> {
  const [answer] = await Promise.all([asked, new Promise((resolve) => setTimeout(resolve, FLOOR_MS))])
  return answer
}

interface Shown {
  readonly answer?: CheckAnswer
  readonly code?: string
  readonly problem?: 'noCode' | 'noFile' | 'tooMany' | 'tooLarge' | 'brokenOff'
  readonly field?: keyof typeof CHECK_FIELDS
}

function show(c: Ctx, { assets }: PaperCheckOptions, { answer, code = '', problem, field }: Shown): Response {
  const words = pageWords(languageOf(c))
  const { problems } = words.m.consent.check
  const errors =
    problem === undefined || field === undefined ? [] : [{ field: CHECK_FIELDS[field], text: problems[problem] }]
  return page(
    c,
    <PaperCheckPage words={words} assets={assets} answer={answer} code={code} errors={errors} />,
    problem === undefined ? 200 : problem === 'tooMany' ? 429 : 422,
  )
}

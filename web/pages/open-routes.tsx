import type { Context, Hono } from 'hono'
import { problemWords } from '#law/texts/problem-words.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { keepSession } from '#web/http/session-cookie.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { readFile } from '#web/session/read-file.ts'
import { countAnswers, type Session } from '#web/session/session.ts'
import { readShareCode } from '#web/session/share-code.ts'
import { CODE_FIELD, FILE_FIELD, OpenPage } from './open-page.tsx'

/** Opening what was kept. A link brings its answers behind `#`, which reaches this server only in a posted form. */
export function openRoutes(pages: Hono<WebEnv>, options: WebOptions): void {
  pages.get('/open', (c) => show(c, options, '', []))
  pages.post('/open', async (c) => {
    const code = (await readForm(c)).get(CODE_FIELD)
    const text = typeof code === 'string' ? code : ''
    const session = readShareCode(text)
    const { open } = pageWords(languageOf(c)).m
    if (!session) return show(c, options, text, [{ field: CODE_FIELD, text: text.trim() ? open.badCode : open.noCode }])
    return take(c, options, session)
  })
  pages.post('/open/file', async (c) => {
    const file = (await readForm(c)).get(FILE_FIELD)
    const text = file instanceof File ? await file.text() : ''
    const read = readFile(text)
    if (read.ok) return take(c, options, { ...c.var.session, facts: read.facts, inventory: undefined, on: read.on })
    return show(c, options, '', fileErrors(c, text, read))
  })
}

function take(c: Context<WebEnv>, options: WebOptions, session: Session): Response {
  const { m } = pageWords(languageOf(c))
  if (!keepSession(c, options, session)) return show(c, options, '', [{ text: m.problems.tooMany }])
  return goTo(c, `/${languageOf(c)}/answers`)
}

function fileErrors(
  c: Context,
  text: string,
  read: Exclude<ReturnType<typeof readFile>, { ok: true }>,
): readonly ShownError[] {
  const language = languageOf(c)
  const { m, law } = pageWords(language)
  const error = (words: string): ShownError => ({ field: FILE_FIELD, text: words })
  if (text === '') return [error(m.open.noFile)]
  if (read.kind !== 'problems') return [error(m.open[read.kind])]
  return read.problems.map((problem) => {
    const fact = problem.path.split('/')[1] ?? ''
    return error(`${law.facts[fact]?.label ?? fact}: ${problemWords(problem, language)}`)
  })
}

function show(c: Context<WebEnv>, { assets }: WebOptions, code: string, errors: readonly ShownError[]): Response {
  const view = (
    <OpenPage
      words={pageWords(languageOf(c))}
      assets={assets}
      code={code}
      errors={errors}
      answered={countAnswers(c.var.session.facts)}
    />
  )
  return page(c, view, errors.length > 0 ? 422 : 200)
}

import type { Context, Hono } from 'hono'
import { renderToString } from 'preact-render-to-string'
import type { FactOf } from '#law/facts/vocabulary.ts'
import { type Group, type GroupId, groupById } from '#web/check/groups.ts'
import { questionsOf } from '#web/check/interview.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { draftOfAnswers } from '#web/forms/draft-of-answers.ts'
import { NEXT_FIELD, PAY_FIELD, SEARCH_NEXT, searchField } from '#web/forms/field-names.ts'
import { Suggestions } from '#web/forms/occupation-field.tsx'
import { type FieldProblem, longTyped } from '#web/forms/read-field.ts'
import { readPage } from '#web/forms/read-page.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { keepSession, refreshSession } from '#web/http/session-cookie.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import type { Session } from '#web/session/session.ts'
import { CheckPage } from './check-page.tsx'
import { frameOf, nextAddress } from './frame-of.ts'
import { inventoryRoutes } from './inventory-routes.tsx'

type PageOfCheck = Group & { readonly id: GroupId }

/** The check: one page after the other, forwards by a form, backwards by a link. */
export function checkRoutes(pages: Hono<WebEnv>, options: WebOptions): void {
  pages.post('/check', async (c) => {
    const reader = typed(draftFrom(await readForm(c)), 'fuer') === 'arbeitgeber' ? 'arbeitgeber' : 'fachkraft'
    const session: Session = { ...c.var.session, reader }
    keepSession(c, options, session)
    return goTo(c, nextAddress(c, options, session, undefined))
  })
  pages.get('/check', (c) => goTo(c, nextAddress(c, options, c.var.session, undefined)))
  inventoryRoutes(pages, options)
  pages.get('/check/:group', (c, next) => {
    const group = groupById(c.req.param('group'))
    if (!group) return next()
    refreshSession(c, options)
    return show(c, options, { group, draft: shownAnswers(c), problems: [], formErrors: [] })
  })
  pages.post('/occupations', suggest)
  pages.post('/check/:group', async (c, next) => {
    const group = groupById(c.req.param('group'))
    return group ? take(c, options, group) : next()
  })
}

const OCCUPATIONS = ['taetigkeit', 'erlernterBeruf'] as const satisfies readonly FactOf<'isco'>[]

/** The suggestions alone, for the script that shows them while a person types. */
async function suggest(c: Context<WebEnv>): Promise<Response> {
  const draft = draftFrom(await readForm(c))
  const id = OCCUPATIONS.find((fact) => draft.has(searchField(fact))) ?? 'taetigkeit'
  const field = {
    id,
    words: pageWords(languageOf(c)),
    draft,
    question: '',
    help: undefined,
    error: undefined,
  } as const
  c.header('cache-control', 'no-store')
  return c.html(renderToString(<Suggestions field={field} />))
}

async function take(c: Context<WebEnv>, options: WebOptions, group: PageOfCheck): Promise<Response> {
  const { session } = c.var
  const draft = draftFrom(await readForm(c))
  // A search shows its page again; a reload repeats it and changes nothing.
  if (typed(draft, NEXT_FIELD) === SEARCH_NEXT) {
    const problems = OCCUPATIONS.flatMap((id) => longTyped(id, draft) ?? [])
    return show(c, options, { group, draft, problems, formErrors: [] })
  }
  const toResult = typed(draft, NEXT_FIELD) === 'ergebnis'
  const language = languageOf(c)
  const { m } = pageWords(language)
  const read = readPage({
    page: group,
    draft,
    facts: session.facts,
    language,
    today: options.today(),
    gapsAllowed: toResult,
  })
  const formErrors: ShownError[] = read.payMissing ? [{ field: PAY_FIELD, text: m.problems.payMissing }] : []
  const wrong = read.problems.length > 0 || formErrors.length > 0
  const after: Session = { ...session, facts: read.facts }
  if (!wrong && !keepSession(c, options, after)) formErrors.push({ text: m.problems.tooMany })
  if (wrong || formErrors.length > 0) return show(c, options, { group, draft, problems: read.problems, formErrors })
  return goTo(c, toResult ? `/${language}/result` : nextAddress(c, options, after, group.id))
}

interface Shown {
  readonly group: PageOfCheck
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
  readonly formErrors: readonly ShownError[]
}

function show(c: Context<WebEnv>, options: WebOptions, shown: Shown): Response {
  const { session } = c.var
  const frame = frameOf(c, options, shown.group.id)
  const view = (
    <CheckPage
      {...shown}
      {...frame}
      questions={questionsOf(shown.group, frame.standing, session.facts)}
      asking={{ reader: session.reader, facts: session.facts, on: session.on ?? options.today() }}
    />
  )
  return page(c, view, shown.problems.length > 0 || shown.formErrors.length > 0 ? 422 : 200)
}

/** The answers as typed, and for pay the way in which it was stated. */
function shownAnswers(c: Context<WebEnv>): Draft {
  const { facts } = c.var.session
  const draft = new Map(draftOfAnswers(facts, languageOf(c)))
  if (facts.jahresgehalt !== undefined)
    draft.set(PAY_FIELD, [facts.jahresgehalt === 'weissNicht' ? 'weissNicht' : 'jahr'])
  else if (facts.monatsgehalt !== undefined) draft.set(PAY_FIELD, ['monat'])
  return draft
}

import type { Hono } from 'hono'
import type { CrossCheck } from '#server/evidence/cross-check.ts'
import { readDocumentData } from '#server/evidence/document-data.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, editionIn, typed } from '#web/forms/draft.ts'
import { mergeTyped, type OtherChange } from '#web/forms/merge-typed.ts'
import { LONGEST_LINE, tooLongErrors } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { documentFields, readDocuments, typedFrom } from './document-fields.ts'

const PATH = '/vorgaenge/:id/abgleich'
const LONGEST = 4000

/** The cross-check, for those who keep the persons of a case, and for the worker as far as it is about the worker. */
export function comparisonRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const check = await options.evidence.crossCheck(entered.viewer, entered.view.id, options.today())
      return check ? go({ c, options, entered, check }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => atDesk(c, (desk) => show(desk, { errors: [], status: 200 })))
  pages.post(PATH, (c) => atDesk(c, async (desk) => settle(desk, draftFrom(await readForm(c)))))
  pages.post(`${PATH}/belege`, (c) => atDesk(c, async (desk) => save(desk, draftFrom(await readForm(c)))))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly check: CrossCheck
}

interface Shown {
  readonly errors: readonly ShownError[]
  readonly status: 200 | 409 | 422
  readonly draft?: Draft
  /** What somebody else saved meanwhile. */
  readonly changes?: readonly OtherChange[]
  /** Why a finding is none, as typed and refused. */
  readonly reason?: { readonly key: string; readonly text: string }
}

const done = ['erledigt', 'gespeichert'] as const

function show({ c, options, entered, check }: Desk, { errors, status, draft, changes, reason }: Shown): Response {
  const typedIn = draft
    ? new Map(documentFields.map((field) => [field, typed(draft, field)]))
    : typedFrom(check.documents?.content ?? {})
  return page(
    c,
    <ComparisonPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      check={check}
      typedIn={typedIn}
      version={draft && !changes ? editionIn(draft) : (check.documents?.version ?? 0)}
      changes={changes}
      errors={errors}
      reason={reason}
      done={done.find((one) => one === c.req.query('geschehen'))}
    />,
    status,
  )
}

async function settle(desk: Desk, draft: Draft): Promise<Response> {
  const { c, options, entered, check } = desk
  const { words } = contextOf(c, options, entered)
  const { problems } = words.m.comparison
  const key = typed(draft, 'fund')
  const reason = typed(draft, 'grund')
  if (!check.findings.some((one) => one.key === key)) {
    const text = reason === '' ? problems.gone : problems.goneReason({ reason })
    return show(desk, { errors: [{ text }], status: 409 })
  }
  const long = tooLongErrors(draft, LONGEST, words, (name) => `${name}-${key}`)
  if (long.length > 0) return show(desk, { errors: long, status: 422, reason: { key, text: reason } })
  if (reason === '') return show(desk, { errors: [{ field: `grund-${key}`, text: problems.reason }], status: 422 })
  const { viewer, view } = entered
  const settled = await options.evidence.settle(viewer, { caseId: view.id, key, reason }, options.today())
  return settled === 'done' ? back(desk, 'erledigt') : errorPage(c, options.assets, 'notFound')
}

async function save(desk: Desk, draft: Draft): Promise<Response> {
  const { c, options, entered, check } = desk
  if (check.documents === undefined) return errorPage(c, options.assets, 'notFound')
  const { words } = contextOf(c, options, entered)
  const read = readDocuments(draft, words)
  const errors = [...tooLongErrors(draft, LONGEST_LINE, words), ...read.errors]
  const { value } = read
  if (!value || errors.length > 0) return show(desk, { errors, status: 422, draft })
  const { viewer, view } = entered
  const expected = editionIn(draft)
  const saved = await options.forms.save(
    viewer,
    { caseId: view.id, form: 'belegdaten', expected, content: { ...value } },
    options.today(),
  )
  switch (saved.result) {
    case 'done':
      return back(desk, 'gespeichert')
    case 'stale':
      return await faster(desk, draft, expected)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

/** Somebody else typed off the same papers while the form was open: what they changed, and what was typed on top of it. */
async function faster(desk: Desk, draft: Draft, expected: number): Promise<Response> {
  const { options, entered, c } = desk
  const { viewer, view } = entered
  const which = { caseId: view.id, form: 'belegdaten', version: expected } as const
  const before = await options.forms.read(viewer, which, options.today())
  const check = await options.evidence.crossCheck(viewer, view.id, options.today())
  if (!before || !check?.documents) return errorPage(c, options.assets, 'notFound')
  const merged = mergeTyped(documentFields, {
    before: typedFrom(readDocumentData(before.content)),
    now: typedFrom(check.documents.content),
    draft,
  })
  return show({ ...desk, check }, { ...merged, errors: [], status: 409 })
}

function back({ c, entered }: Desk, happened: (typeof done)[number]): Response {
  return goTo(c, `/${languageOf(c)}/vorgaenge/${entered.view.id}/abgleich?geschehen=${happened}`)
}

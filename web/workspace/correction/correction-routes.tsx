import type { Hono } from 'hono'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import { runsTheFile } from '#server/cases/permissions.ts'
import { commandFor } from '#web/forms/command-for.ts'
import { commandIn, type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { problemErrors, refusalErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { CorrectionPage, type CorrectionPageProps } from './correction-page.tsx'
import {
  entryDraft,
  entryFields,
  readCorrection,
  reasonFields,
  type WrongEntry,
  wrongEntryOf,
} from './read-correction.ts'

const PATH = '/vorgaenge/:id/eintrag/:seq/berichtigen'

/** The form that puts an entry right. */
export function correctionRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get(PATH, (c) =>
    inCase(c, options, c.req.param('id'), (entered) => {
      const eintrag = wrongEntry(c, entered)
      if (!eintrag) return errorPage(c, options.assets, 'notFound')
      return page(c, <CorrectionPage {...formOf(c, options, entered, eintrag)} draft={entryDraft(eintrag)} />)
    }),
  )
  pages.post(PATH, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const eintrag = wrongEntry(c, entered)
      if (!eintrag) return errorPage(c, options.assets, 'notFound')
      return correct(c, options, entered, { eintrag, draft: draftFrom(await readForm(c)) })
    }),
  )
}

/** Whoever runs the file corrects it; for everybody else there is no such page. */
function wrongEntry(c: Ctx, { view }: Entered): WrongEntry | undefined {
  return corrector(view) === undefined ? undefined : wrongEntryOf(view, c.req.param('seq'))
}

function corrector({ parteien, modus }: CaseView): Partei | undefined {
  return parteien.find((partei) => runsTheFile(partei, modus))
}

function formOf(c: Ctx, options: WorkspaceOptions, entered: Entered, eintrag: WrongEntry): CorrectionPageProps {
  return {
    context: contextOf(c, options, entered),
    assets: options.assets,
    eintrag,
    fields: entryFields(eintrag),
    draft: new Map(),
    errors: [],
    since: [],
    commandId: options.newId(),
  }
}

async function correct(
  c: Ctx,
  options: WorkspaceOptions,
  entered: Entered,
  { eintrag, draft }: { readonly eintrag: WrongEntry; readonly draft: Draft },
): Promise<Response> {
  const { viewer, view } = entered
  const commandId = commandIn(draft) || options.newId()
  const form = { ...formOf(c, options, entered, eintrag), draft, commandId }
  const read = readCorrection(eintrag, draft, form.context)
  const als = corrector(view)
  if (read.ok !== true || als === undefined) {
    const errors = read.ok === false ? problemErrors(read.problems, form.context) : []
    return page(c, <CorrectionPage {...form} errors={errors} />, 422)
  }
  const expectedSeq = Number(typed(draft, 'stand')) || 0
  const said = { als, command: read.value }
  const input = { caseId: view.id, ...said, expectedSeq, commandId: commandFor(draft, said) ?? commandId }
  const done = await options.cases.act(viewer, input, options.today())
  switch (done.result) {
    case 'done':
    case 'repeated':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}?geschehen=berichtigt#eintrag-${eintrag.seq}`)
    case 'refused': {
      const errors = refusalErrors(done.refusals, { ...form.fields, ...reasonFields }, form.context)
      return page(c, <CorrectionPage {...form} errors={errors} />, 422)
    }
    case 'stale':
      return page(c, <CorrectionPage {...form} since={done.since} stale />, 409)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

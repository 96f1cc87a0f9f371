import type { Hono } from 'hono'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import type { AttachmentView } from '#server/evidence/attachments.ts'
import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandFor } from '#web/forms/command-for.ts'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { isMultipart } from '../files/brings-file.ts'
import { HELD_FIELD } from '../files/held-choice.tsx'
import { problemSentence } from '../files/problem-of-file.ts'
import { readFiles } from '../files/read-files.ts'
import { refusalErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { type Attempt, fieldId } from './attachment-props.ts'
import { AttachmentsPage } from './attachments-page.tsx'
import { bringerOf } from './bringer-of.ts'
import { readObjection, readOriginal, readPaper } from './read-attachment.ts'

const PATH = '/vorgaenge/:id/anlagen'
const MOST_FILES = 20

/** The checklist of the papers. What somebody may do with a line is asked anew with every form. */
export function attachmentsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const attached = await options.evidence.attachments(entered.viewer, entered.view.id, options.today())
      return attached ? go({ c, options, entered, attached }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => atDesk(c, (desk) => show(desk, wishedOn(desk))))
  pages.post(PATH, (c) => atDesk(c, upload))
  pages.post(`${PATH}/zurueck`, (c) => atDesk(c, sendBack))
  pages.post(`${PATH}/original`, (c) => atDesk(c, original))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly attached: AttachmentView
}

const done = ['eingereicht', 'zurueckgegeben', 'verbleib'] as const

/** The line to which another page leads, with the file that was brought there. */
function wishedOn({ c, attached }: Desk): Attempt | undefined {
  const zeile = attached.zeilen.find(({ id }) => id === c.req.query('zeile'))
  return zeile && { anlage: zeile.id, draft: new Map([[HELD_FIELD, c.req.queries('datei') ?? []]]), errors: [] }
}

async function heldBy({ options, entered: { viewer, view } }: Desk): Promise<readonly FileLine[]> {
  const held = await options.files.allHeld({ caseId: view.id, by: viewer.userId })
  return held.filter(({ waiting }) => !waiting)
}

async function show(desk: Desk, attempt?: Attempt, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { c, options, entered, attached } = desk
  return page(
    c,
    <AttachmentsPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      attached={attached}
      attempt={attempt}
      held={await heldBy(desk)}
      newId={options.newId}
      onlyMine={c.req.query('zeige') === 'meine'}
      done={done.find((one) => one === c.req.query('geschehen'))}
    />,
    status,
  )
}

/** The line that a form names, if the viewer sees it. */
function lineIn({ attached }: Desk, draft: Draft): Checklistenzeile | undefined {
  return attached.zeilen.find(({ id }) => id === typed(draft, 'anlage'))
}

async function upload(desk: Desk): Promise<Response> {
  const { c, options, entered, attached } = desk
  const { viewer, view } = entered
  const at = { caseId: view.id, by: viewer.userId }
  const may = attached.zeilen.some((zeile) => bringerOf(zeile, view.parteien) !== undefined)
  const { form, taken, arrived, problems } = isMultipart(c)
    ? await readFiles(c, options.files, { field: 'datei', bringer: may ? at : undefined })
    : { form: await readForm(c), taken: [], arrived: 0, problems: [] }
  const { chosen, draft, isGone } = await filesIn(desk, draftFrom(form), taken)
  const zeile = lineIn(desk, draft)
  const als = zeile && bringerOf(zeile, view.parteien)
  if (!zeile || als === undefined) return errorPage(c, options.assets, 'notFound')
  const { words } = contextOf(c, options, entered)
  const read = readPaper(draft, zeile, words)
  const texts = words.m.attachments
  const field = fieldId('datei', zeile)
  const faults: readonly ShownError[] = [
    ...problems.slice(0, MOST_FILES).map((one) => ({ field, text: problemSentence(one, words, options.files.limits) })),
    ...(arrived > taken.length || isGone ? [{ field, text: texts.upload.expired }] : []),
    // The office may record a paper that lies before it; everybody else brings it here.
    ...(chosen.length === 0 && problems.length === 0 && arrived === 0 && als !== 'auslaenderbehoerde'
      ? [{ field, text: texts.problems.file }]
      : []),
    ...read.errors,
  ]
  if (faults.length > 0 || !read.value) return show(desk, { anlage: zeile.id, draft, errors: faults }, 422)
  const urheber = als === 'auslaenderbehoerde' ? zeile.von : als
  const dokumente = chosen.map(documentReference)
  const command: Command = { type: 'erfassen', am: options.today(), urheber, eingang: read.value, dokumente }
  return act(desk, { zeile, draft, als, command }, 'eingereicht')
}

/** What came with the form and what was brought before; it stays chosen where the form comes back. */
async function filesIn(desk: Desk, draft: Draft, taken: readonly string[]): Promise<FilesIn> {
  const held = new Set((await heldBy(desk)).map(({ sha256 }) => sha256))
  const wanted = draft.get(HELD_FIELD) ?? []
  const chosen = [...new Set([...wanted.filter((sha256) => held.has(sha256)), ...taken])]
  return {
    chosen,
    draft: new Map([...draft, [HELD_FIELD, chosen]]),
    isGone: wanted.some((sha256) => !chosen.includes(sha256)),
  }
}

interface FilesIn {
  readonly chosen: readonly string[]
  readonly draft: Draft
  /** A file that was chosen is not held any more. */
  readonly isGone: boolean
}

async function sendBack(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const zeile = lineIn(desk, draft)
  if (!zeile || !entered.view.parteien.includes('auslaenderbehoerde')) return errorPage(c, options.assets, 'notFound')
  const { words } = contextOf(c, options, entered)
  const { value: handlung, errors } = readObjection(draft, zeile, words)
  if (!handlung) return show(desk, { anlage: zeile.id, draft, errors }, 422)
  const command: Command = { type: 'vornehmen', am: options.today(), handlung }
  return act(desk, { zeile, draft, als: 'auslaenderbehoerde', command }, 'zurueckgegeben')
}

async function original(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const zeile = lineIn(desk, draft)
  if (!zeile) return errorPage(c, options.assets, 'notFound')
  const { words } = contextOf(c, options, entered)
  const { value, errors } = readOriginal(draft, zeile, words)
  if (!value) return show(desk, { anlage: zeile.id, draft, errors }, 422)
  const { viewer, view } = entered
  const input = { caseId: view.id, anlage: zeile.id, ...value }
  const recorded = await options.evidence.recordOriginal(viewer, input, options.today())
  return recorded === 'done' ? back(desk, zeile, 'verbleib') : errorPage(c, options.assets, 'notFound')
}

interface Act {
  readonly zeile: Checklistenzeile
  readonly draft: Draft
  readonly als: Partei
  readonly command: Command
}

async function act(
  desk: Desk,
  { zeile, draft, als, command }: Act,
  happened: (typeof done)[number],
): Promise<Response> {
  const { c, options, entered } = desk
  const { viewer, view } = entered
  const result = await options.cases.act(
    viewer,
    {
      caseId: view.id,
      als,
      command,
      expectedSeq: Number(typed(draft, 'stand')) || 0,
      commandId: commandFor(draft, { als, command }) ?? options.newId(),
    },
    options.today(),
  )
  const context = contextOf(c, options, entered)
  switch (result.result) {
    case 'done':
    case 'repeated':
      return back(desk, zeile, happened)
    case 'refused':
      return show(desk, { anlage: zeile.id, draft, errors: refusalErrors(result.refusals, {}, context) }, 422)
    case 'stale': {
      const errors = [{ text: context.words.m.attachments.problems.stale }]
      return show(desk, { anlage: zeile.id, draft, errors }, 409)
    }
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

function back({ c, entered }: Desk, zeile: Checklistenzeile, happened: (typeof done)[number]): Response {
  return goTo(c, `/${languageOf(c)}/vorgaenge/${entered.view.id}/anlagen?geschehen=${happened}#zeile-${zeile.id}`)
}

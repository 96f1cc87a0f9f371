import type { Hono } from 'hono'
import { NO_DRAFT } from '#server/consent/consent-desk.ts'
import { readDraft } from '#server/consent/read-draft.ts'
import type { GiveResult } from '#server/consent/sign-consent.ts'
import type { FormVersion } from '#server/papers/case-forms.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandIn, type Draft, draftFrom, editionIn, typed } from '#web/forms/draft.ts'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { readOnePdf } from '#web/paper-check/read-one-pdf.ts'
import { type Ctx, contextOf, inCase } from '../case-gate.tsx'
import { mergeFields, typedTexts } from '../step/merge-fields.ts'
import { problemErrors, refusalErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { ConsentPage } from './consent-page.tsx'
import { givenConsent } from './consent-status.tsx'
import type { DeskRoom, Room } from './desk-room.ts'
import { draftFields, readDraftForm, typedDraft } from './draft-fields.ts'
import { SIGNED_FILE } from './sign-part.tsx'
import { withdrawRoutes } from './withdraw-routes.tsx'

const PATH = '/vorgaenge/:id/vorabzustimmung'
const PDF = 'application/pdf'

/** The Vorabzustimmung of a case: prepared and signed by the office, read by those who may read its entry. */
export function consentRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const entering = (c: Ctx, go: (room: Room) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const desk = await options.consents.desk(entered.viewer, entered.view.id, options.today())
      const given = givenConsent(entered.view, options.today())
      const isReader = desk !== undefined || given !== undefined
      return isReader && !entered.view.isFamilyFile
        ? go({ c, options, entered, desk, context: contextOf(c, options, entered) })
        : errorPage(c, options.assets, 'notFound')
    })
  const atDesk = (c: Ctx, go: (room: DeskRoom) => Response | Promise<Response>): Promise<Response> =>
    entering(c, (room) => (room.desk ? go({ ...room, desk: room.desk }) : errorPage(c, options.assets, 'notFound')))
  pages.get(PATH, (c) => entering(c, (room) => show(room)))
  pages.post(PATH, (c) => atDesk(c, save))
  pages.get(`${PATH}/entwurf`, (c) =>
    atDesk(c, async ({ entered: { viewer, view } }) => {
      const language = c.req.query('sprache') === 'en' ? 'en' : 'de'
      const draft = await options.consents.draft(viewer, { caseId: view.id, language }, options.today())
      return draft ? attachment(c, { ...draft, mediaType: PDF }) : errorPage(c, options.assets, 'notFound')
    }),
  )
  pages.post(`${PATH}/zeichnen`, (c) => atDesk(c, sign))
  pages.post(`${PATH}/ausfertigung`, (c) => atDesk(c, make))
  pages.post(`${PATH}/original`, (c) => atDesk(c, record))
  withdrawRoutes(pages, { ...options, atDesk })
}

interface Refused {
  readonly draft?: Draft
  /** The edition that the draft began from: with a newer one it would overwrite what nobody has shown its writer. */
  readonly version?: number
  /** What somebody else saved while the draft was open. */
  readonly changes?: readonly OtherChange[]
  readonly errors: readonly ShownError[]
}

function show({ c, options, entered, desk, context }: Room, refused?: Refused): Response {
  const done = (['entwurf', 'gezeichnet', 'widerrufen'] as const).find((one) => one === c.req.query('geschehen'))
  return page(
    c,
    <ConsentPage
      context={context}
      assets={options.assets}
      given={givenConsent(entered.view, options.today())}
      {...(desk && { desk })}
      draft={refused?.draft ?? (desk ? typedDraft(desk.entwurf) : new Map())}
      version={refused?.version ?? desk?.form.version ?? NO_DRAFT}
      isUnsaved={refused?.draft !== undefined}
      formId={options.newId()}
      changes={refused?.changes}
      errors={refused?.errors ?? []}
      done={refused ? undefined : done}
    />,
    refused ? (refused.changes ? 409 : 422) : 200,
  )
}

async function save(room: DeskRoom): Promise<Response> {
  const { c, options, entered, context } = room
  const draft = draftFrom(await readForm(c))
  const read = readDraftForm(draft, context)
  const expected = editionIn(draft)
  if (read.ok !== true) {
    const errors = read.ok === false ? problemErrors(read.problems, context) : []
    return show(room, { draft, version: expected, errors })
  }
  const { viewer, view } = entered
  const input = { caseId: view.id, form: 'vorabzustimmung', expected, content: { ...read.value } } as const
  const saved = await options.forms.save(viewer, input, options.today())
  if (saved.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  if (saved.result === 'stale') return faster(room, { draft, expected, current: saved.current })
  return back(c, view.id, 'entwurf')
}

interface Overtaken {
  readonly draft: Draft
  readonly expected: number
  readonly current: FormVersion
}

/** Somebody else saved while the form was open: what they changed, and what was typed on top of it. */
async function faster(room: DeskRoom, { draft, expected, current }: Overtaken): Promise<Response> {
  const { options, entered } = room
  const which = { caseId: entered.view.id, form: 'vorabzustimmung', version: expected } as const
  const before = await options.forms.read(entered.viewer, which, options.today())
  const merged = mergeFields(draftFields, {
    before: typedTexts(draftFields, typedDraft(readDraft(before?.content ?? {}))),
    now: typedDraft(readDraft(current.content)),
    draft,
  })
  return show(room, { ...merged, version: current.version, errors: [] })
}

async function sign(room: DeskRoom): Promise<Response> {
  const { c, options, entered } = room
  const draft = draftFrom(await readForm(c))
  const input = {
    caseId: entered.view.id,
    expectedSeq: Number(typed(draft, 'stand')),
    version: editionIn(draft),
    commandId: commandIn(draft, 'vorgang'),
  }
  if (input.commandId === '') return errorPage(c, options.assets, 'notFound')
  return answered(room, await options.consents.sign(entered.viewer, input, options.today()))
}

async function make(room: DeskRoom): Promise<Response> {
  const { c, options, entered } = room
  const input = { caseId: entered.view.id, version: editionIn(draftFrom(await readForm(c))) }
  const made = await options.consents.makeExternal(entered.viewer, input, options.today())
  return made.result === 'made' ? attachment(c, { ...made, mediaType: PDF }) : answered(room, made)
}

async function record(room: DeskRoom): Promise<Response> {
  const { c, options, entered, context } = room
  const read = await readOnePdf(c, SIGNED_FILE)
  if (read.read !== 'done') return show(room, { errors: [{ text: context.words.m.consent.problems[read.read] }] })
  const input = {
    caseId: entered.view.id,
    expectedSeq: Number(read.form.get('stand')),
    ...(read.content && { file: read.content }),
  }
  return answered(room, await options.consents.giveExternal(entered.viewer, input, options.today()))
}

function answered(room: DeskRoom, result: GiveResult): Response {
  const { c, options, entered, context } = room
  const { problems } = context.words.m.consent
  switch (result.result) {
    case 'done':
    case 'repeated':
      return back(c, entered.view.id, 'gezeichnet')
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
    case 'refused':
      return show(room, { errors: refusalErrors(result.refusals, {}, context) })
    case 'missing':
      return show(room, { errors: [{ text: problems.missing }] })
    case 'noDraft':
      return show(room, { errors: [{ text: context.words.m.consent.sign.noDraft }] })
    case 'stale':
    case 'noKey':
    case 'keyFailed':
    case 'notKept':
    case 'changed':
      return show(room, { errors: [{ text: problems[result.result] }] })
  }
}

function back(c: Ctx, caseId: string, done: string): Response {
  return goTo(c, `/${languageOf(c)}/vorgaenge/${caseId}/vorabzustimmung?geschehen=${done}`)
}

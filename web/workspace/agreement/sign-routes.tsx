import type { Hono } from 'hono'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { Side } from '#server/agreements/agreement-tables.ts'
import type { SignAgreement, SignResult } from '#server/agreements/sign-agreement.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf } from '../case-gate.tsx'
import { isMultipart } from '../files/brings-file.ts'
import { problemSentence } from '../files/problem-of-file.ts'
import { readFiles } from '../files/read-files.ts'
import { dayTyped } from '../step/field-kinds.ts'
import { refusalErrors } from '../step/refusal-errors.ts'
import { offersOf } from '../step/step-offer.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { type AgreementDesk, agreementGate } from './agreement-gate.ts'
import { agreementPath } from './agreement-props.ts'
import { SIGN_FIELDS, SignPage, signatureForms } from './sign-page.tsx'

const PATH = '/vorgaenge/:id/vereinbarung/unterschrift'

/** The page on which a signature is brought. */
export function signRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { editing } = agreementGate(options)
  pages.get(PATH, (c) => editing(c, show))
  pages.post(PATH, (c) => editing(c, sign))
}

/** Whose signature this viewer may bring: the own one, and what the other side sent on paper. */
function sidesOf({ agreement, entered }: AgreementDesk): readonly { readonly side: Side; readonly als: Partei }[] {
  const { fall, signatures } = agreement
  const offers = offersOf('vereinbarungUnterzeichnet', entered.view)
  const employer: Side = fall.untervertretung ? 'unterbevollmaechtigter' : 'arbeitgeber'
  const all: readonly Side[] = fall.untervertretung
    ? [employer, 'arbeitgeber', 'auslaenderbehoerde']
    : [employer, 'auslaenderbehoerde']
  const open = all.filter((side) => !signatures.some((one) => one.side === side && one.state === 'valid'))
  return open.flatMap((side) => {
    const own = offers.find(({ als, weise }) => als === side && weise === 'vornehmen')
    // An office that works in the file signs itself.
    const foreign = side === 'auslaenderbehoerde' && agreement.modus === 'behoerde'
    const recorded = foreign ? undefined : offers.find(({ weise }) => weise === 'erfassen')
    const als = own?.als ?? recorded?.als
    return als === undefined ? [] : [{ side, als }]
  })
}

async function show(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered, agreement } = desk
  const sides = sidesOf(desk)
  if (agreement.missing.length > 0 || agreement.agreed !== undefined || sides.length === 0)
    return goTo(c, `/${languageOf(c)}${agreementPath(entered.view.id)}`)
  // What is signed is kept, so that what somebody has before them stays what it is.
  const wish = { caseId: entered.view.id, language: 'de' } as const
  const read = await options.agreements.read(entered.viewer, wish, options.today())
  if (!read) return errorPage(c, options.assets, 'notFound')
  const [only] = sides
  const draft: Draft = new Map([
    ['am', [dayTyped(options.today())]],
    ['seite', sides.length === 1 && only ? [only.side] : []],
  ])
  return form(desk, { version: read.version, draft, errors: [], held: undefined })
}

interface Shown {
  readonly version: number
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly held: FileLine | undefined
}

function form(desk: AgreementDesk, { version, draft, errors, held }: Shown, status: 200 | 409 | 422 = 200): Response {
  const { c, options, entered, agreement } = desk
  return page(
    c,
    <SignPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      agreement={agreement}
      version={version}
      sides={sidesOf(desk).map(({ side }) => side)}
      draft={draft}
      errors={errors}
      held={held}
      limits={options.files.limits}
      commandId={typed(draft, 'auftrag') || options.newId()}
    />,
    status,
  )
}

/** What was typed, and the file that came with it or before. */
async function received({ c, options, entered }: AgreementDesk) {
  const bringer = { caseId: entered.view.id, by: entered.viewer.userId }
  const none = { form: new FormData(), taken: [], problems: [] } as const
  const multipart = isMultipart(c)
  const read = multipart ? await readFiles(c, options.files, { field: SIGN_FIELDS.file, bringer }) : none
  const draft = draftFrom(multipart ? read.form : await readForm(c))
  const sha256 = read.taken.at(-1) ?? typed(draft, SIGN_FIELDS.held)
  return { draft, problems: read.problems, held: sha256 === '' ? undefined : await options.files.held(bringer, sha256) }
}

async function sign(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered } = desk
  const { draft, problems, held } = await received(desk)
  const { words } = contextOf(c, options, entered)
  const texts = words.m.agreement.sign.problems
  const chosen = sidesOf(desk).find(({ side }) => side === typed(draft, 'seite'))
  const how = signatureForms.find((one) => one === typed(draft, 'form'))
  const day = parseDay({ day: typed(draft, 'am'), month: '', year: '' })
  const version = Number(typed(draft, 'fassung')) || 0
  const errors: readonly ShownError[] = [
    ...(chosen ? [] : [{ field: 'seite', text: texts.side }]),
    ...(how ? [] : [{ field: 'form', text: texts.form }]),
    ...(day.kind === 'day' ? [] : [{ field: 'am', text: texts.day }]),
    ...problems.map((one) => ({ field: SIGN_FIELDS.file, text: problemSentence(one, words, options.files.limits) })),
    ...(held === undefined && problems.length === 0 ? [{ field: SIGN_FIELDS.file, text: texts.file }] : []),
  ]
  const shown = { version, draft, held }
  if (!chosen || !how || day.kind !== 'day' || !held || errors.length > 0) return form(desk, { ...shown, errors }, 422)
  const input: SignAgreement = {
    caseId: entered.view.id,
    als: chosen.als,
    side: chosen.side,
    version,
    form: how,
    signedOn: day.day,
    sha256: held.sha256,
    expectedSeq: Number(typed(draft, 'stand')) || 0,
    commandId: typed(draft, 'auftrag') || options.newId(),
  }
  const done = await options.agreements.sign(entered.viewer, input, options.today())
  if (done.result === 'done')
    return goTo(c, `/${languageOf(c)}${agreementPath(entered.view.id, '?geschehen=unterschrieben')}`)
  if (done.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  return form(desk, { ...shown, errors: errorsOf(done, desk, version) }, done.result === 'stale' ? 409 : 422)
}

/** Why a signature was not recorded. */
function errorsOf(
  done: Exclude<SignResult, { readonly result: 'done' | 'notFound' }>,
  { c, options, entered }: AgreementDesk,
  version: number,
): readonly ShownError[] {
  const context = contextOf(c, options, entered)
  const { words } = context
  const texts = words.m.agreement.sign.problems
  switch (done.result) {
    case 'refused':
      return refusalErrors(done.refusals, {}, context)
    case 'incomplete': {
      const { feld } = vereinbarungstexte[words.language]
      return [{ text: texts.incomplete({ fields: done.missing.map((one) => feld[one.feld]).join('; ') }) }]
    }
    case 'changed':
      return [{ text: texts.changed({ version: words.number(version) }) }]
    case 'fileMissing':
    case 'fileUnsigned':
    case 'fileChanged':
      return [{ field: SIGN_FIELDS.file, text: texts[done.result] }]
    case 'outdated':
    case 'alreadySigned':
    case 'stale':
      return [{ text: texts[done.result] }]
  }
}

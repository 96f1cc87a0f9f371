import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { Side, SignatureForm } from '#server/agreements/agreement-tables.ts'
import type { SignResult } from '#server/agreements/record-signature.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandIn, type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { readForm } from '#web/http/read-form.ts'
import { contextOf } from '../case-gate.tsx'
import { isMultipart } from '../files/brings-file.ts'
import { problemSentence } from '../files/problem-of-file.ts'
import { readFiles } from '../files/read-files.ts'
import { refusalErrors } from '../step/refusal-errors.ts'
import { offersOf } from '../step/step-offer.ts'
import type { AgreementDesk } from './agreement-gate.ts'
import { SIGN_FIELDS, signatureForms } from './sign-page.tsx'

export interface OpenSide {
  readonly side: Side
  readonly als: Partei
}

/** Whose signature this viewer may bring: the own one, and what the other side sent on paper. */
export function openSides(
  { agreement, entered }: AgreementDesk,
  art: 'vereinbarungUnterzeichnet' | 'vereinbarungErgaenzt',
  signatures: readonly { readonly side: Side; readonly state: 'valid' | 'outdated' | 'corrected' }[],
): readonly OpenSide[] {
  const { untervertretung } = agreement.fall
  const offers = offersOf(art, entered.view)
  const employer: Side = untervertretung ? 'unterbevollmaechtigter' : 'arbeitgeber'
  const all: readonly Side[] = untervertretung
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

/** What was typed for a signature and the file that came with it or before; undefined where something is wrong with it. */
export interface ReceivedSignature {
  readonly draft: Draft
  readonly held: FileLine | undefined
  readonly errors: readonly ShownError[]
  readonly brought: BroughtOnPage | undefined
}

interface BroughtOnPage extends OpenSide {
  readonly caseId: string
  readonly form: SignatureForm
  readonly signedOn: PlainDate
  readonly sha256: string
  readonly expectedSeq: number
  readonly commandId: string
}

export async function receivedSignature(desk: AgreementDesk, sides: readonly OpenSide[]): Promise<ReceivedSignature> {
  const { c, options, entered } = desk
  const { draft, problems, held } = await received(desk)
  const { words } = contextOf(c, options, entered)
  const texts = words.m.agreement.sign.problems
  const chosen = sides.find(({ side }) => side === typed(draft, 'seite'))
  const how = signatureForms.find((one) => one === typed(draft, 'form'))
  const day = parseDay({ day: typed(draft, 'am'), month: '', year: '' })
  const errors: readonly ShownError[] = [
    ...(chosen ? [] : [{ field: 'seite', text: texts.side }]),
    ...(how ? [] : [{ field: 'form', text: texts.form }]),
    ...(day.kind === 'day' ? [] : [{ field: 'am', text: texts.day }]),
    ...problems.map((one) => ({ field: SIGN_FIELDS.file, text: problemSentence(one, words, options.files.limits) })),
    ...(held === undefined && problems.length === 0 ? [{ field: SIGN_FIELDS.file, text: texts.file }] : []),
  ]
  if (!chosen || !how || day.kind !== 'day' || !held || errors.length > 0)
    return { draft, held, errors, brought: undefined }
  const brought = {
    ...chosen,
    caseId: entered.view.id,
    form: how,
    signedOn: day.day,
    sha256: held.sha256,
    expectedSeq: Number(typed(draft, 'stand')) || 0,
    commandId: commandIn(draft) || options.newId(),
  }
  return { draft, held, errors, brought }
}

async function received({ c, options, entered }: AgreementDesk) {
  const bringer = { caseId: entered.view.id, by: entered.viewer.userId }
  const none = { form: new FormData(), taken: [], problems: [] } as const
  const multipart = isMultipart(c)
  const read = multipart ? await readFiles(c, options.files, { field: SIGN_FIELDS.file, bringer }) : none
  const draft = draftFrom(multipart ? read.form : await readForm(c))
  const sha256 = read.taken.at(-1) ?? typed(draft, SIGN_FIELDS.held)
  return { draft, problems: read.problems, held: sha256 === '' ? undefined : await options.files.held(bringer, sha256) }
}

interface Standing {
  readonly side: string
  readonly sha256: string
  readonly state: string
}

/** Whether this very file stands there for this side already: whoever presses twice is not told that somebody has signed. */
export function isThere(signatures: readonly Standing[], { draft, held }: ReceivedSignature): boolean {
  return signatures.some(
    ({ side, sha256, state }) => state === 'valid' && side === typed(draft, 'seite') && sha256 === held?.sha256,
  )
}

/** Why a signature was not recorded. */
export function signatureErrors(
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

import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Ereignis } from '#procedure/fachkraefteverfahren/events.ts'
import type { FehlendeAngabe } from '#procedure/schriftstuecke/vereinbarung/fehlende-angaben.ts'
import type { Aenderung } from '#procedure/schriftstuecke/vereinbarung/vergleich.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Tables } from '#server/database/tables.ts'
import { documentReference } from '#server/files/document-reference.ts'
import type { BroughtSignature } from './signed-file-for.ts'
import type { SignedFile } from './verify-signed-file.ts'

/** A signature as somebody enters it. */
export interface EnteredSignature extends BroughtSignature {
  /** In which of his or her roles somebody brings the signature. */
  readonly als: Partei
  readonly expectedSeq: number
  readonly commandId: string
}

export type SignResult =
  | { readonly result: 'done' }
  | { readonly result: 'notFound' }
  /** What is missing, from whom and why. */
  | { readonly result: 'incomplete'; readonly missing: readonly FehlendeAngabe[] }
  /** It is not what was signed any more. */
  | { readonly result: 'changed'; readonly changes: readonly Aenderung[] }
  /** The other side's signature is for an older version, and its entry still stands. */
  | { readonly result: 'outdated' }
  | { readonly result: 'fileMissing' | 'fileUnsigned' | 'fileChanged' | 'alreadySigned' | 'stale' }
  | { readonly result: 'refused'; readonly refusals: readonly Refusal[] }

export interface Recording {
  readonly input: EnteredSignature
  readonly eingang: Ereignis<'vereinbarungUnterzeichnet'> | Ereignis<'vereinbarungErgaenzt'>
  readonly signed: SignedFile
  /** Where the signature is kept; what stands there already under its id stays. */
  readonly keep: (db: Kysely<Tables>, row: SignatureRow) => Promise<unknown>
}

/** Enters a signature into the file and keeps what is known of it, both or neither. Sent twice, even at once, it is there once. */
export async function recordSignature(
  cases: Cases,
  viewer: Viewer,
  { input, eingang, signed, keep }: Recording,
  today: PlainDate,
): Promise<SignResult> {
  const { caseId, als, side, signedOn, sha256, expectedSeq, commandId } = input
  const dokumente = [documentReference(sha256)]
  const command = { type: 'erfassen', am: signedOn, urheber: side, eingang, dokumente } as const
  const act = { caseId, als, command, expectedSeq, commandId } as const
  const done = await actInCase(cases, viewer, act, today, async (tx, events) => {
    const at = { seq: events.at(-1)?.seq ?? expectedSeq, by: viewer.userId, now: cases.clock() }
    await keep(tx, signatureRow(input, signed, at))
  })
  switch (done.result) {
    case 'stale':
      return { result: 'stale' }
    case 'refused':
      return { result: 'refused', refusals: done.refusals }
    case 'notFound':
      return { result: 'notFound' }
    case 'repeated':
      // Whoever goes back in the browser sends the form of one signature for another: that is no second sending of the first.
      return { result: (await isEntered(cases, caseId, { seq: done.seq, eingang })) ? 'done' : 'stale' }
    case 'done':
      return { result: 'done' }
  }
}

async function isEntered(
  { store }: Cases,
  caseId: string,
  { seq, eingang }: Pick<Recording, 'eingang'> & { readonly seq: number },
): Promise<boolean> {
  const entry = (await store.load(caseId)).find((event) => event.seq === seq)?.data
  return entry?.type === eingang.type && entry.von === eingang.von
}

type SignatureRow = ReturnType<typeof signatureRow>

function signatureRow(
  { caseId, side, form, sha256, signedOn }: BroughtSignature,
  { verification, signer, sameText }: SignedFile,
  { seq, by, now }: { readonly seq: number; readonly by: string; readonly now: number },
) {
  return {
    id: signatureId(caseId, seq),
    case_id: caseId,
    side,
    form,
    sha256,
    seq,
    verification,
    signer: signer ?? null,
    same_text: sameText,
    signed_on: signedOn,
    recorded_by: by,
    recorded_at: new Date(now),
  }
}

/** Each entry is one signature, so its id follows from it: whoever presses twice makes no second one. */
function signatureId(caseId: string, seq: number): string {
  const hash = createHash('sha256').update(`${caseId} ${seq}`).digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}

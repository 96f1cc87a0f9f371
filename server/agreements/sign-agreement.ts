import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import type { FehlendeAngabe } from '#procedure/schriftstuecke/vereinbarung/fehlende-angaben.ts'
import { type Aenderung, vergleich } from '#procedure/schriftstuecke/vereinbarung/vergleich.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import type { Side, SignatureForm } from './agreement-tables.ts'
import { type AgreementVersion, namedVersion } from './agreement-versions.ts'
import type { AgreementWorld } from './agreement-world.ts'
import { enterAgreement } from './enter-agreement.ts'
import { signatureRow, signedFileFor } from './signed-file-for.ts'
import type { SignedFile } from './verify-signed-file.ts'
import { agreementView, fallOfVersion } from './view-agreement.ts'

export interface SignAgreement {
  readonly caseId: string
  /** In which of his or her roles somebody brings the signature. */
  readonly als: Partei
  /** Whose it is. */
  readonly side: Side
  /** The version that was before the person. */
  readonly version: number
  readonly form: SignatureForm
  readonly signedOn: PlainDate
  /** The signed file, brought to the case before. */
  readonly sha256: string
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

/** Records a signature for what it is, with the signed file, if there is nothing left to say and nothing was changed. */
export async function signAgreement(
  world: AgreementWorld,
  viewer: Viewer,
  input: SignAgreement,
  today: PlainDate,
): Promise<SignResult> {
  const { cases } = world
  const at = await enterAgreement(cases, viewer, input.caseId, today)
  if (!at?.mayEdit || !at.parteien.includes(input.als)) return { result: 'notFound' }
  const view = await agreementView(cases, viewer, at, today)
  const version = await namedVersion(cases.db, input.caseId, input.version)
  if (!version) return { result: 'notFound' }
  if (view.missing.length > 0) return { result: 'incomplete', missing: view.missing }
  if (version.digest !== view.live.digest)
    return { result: 'changed', changes: vergleich(fallOfVersion(version), view.fall) }
  const standing = view.signatures.filter(({ state }) => state !== 'corrected')
  if (standing.some(({ state }) => state === 'outdated')) return { result: 'outdated' }
  if (standing.some(({ side }) => side === input.side)) return { result: 'alreadySigned' }
  const signed = await signedFileFor(world, viewer, input, version.papers.de)
  if (typeof signed === 'string') return { result: signed }
  return await record(world, viewer, { input, version, signed }, today)
}

interface Signing {
  readonly input: SignAgreement
  readonly version: AgreementVersion
  readonly signed: SignedFile
}

async function record(
  { cases }: AgreementWorld,
  viewer: Viewer,
  { input, version, signed }: Signing,
  today: PlainDate,
): Promise<SignResult> {
  const { caseId, als, side, form, signedOn, sha256, expectedSeq, commandId } = input
  const eingang = { type: 'vereinbarungUnterzeichnet', von: side, form, fassung: version.fassung } as const
  const dokumente = [documentReference(sha256)]
  const command = { type: 'erfassen', am: signedOn, urheber: side, eingang, dokumente } as const
  const done = await actInCase(cases, viewer, { caseId, als, command, expectedSeq, commandId }, today)
  switch (done.result) {
    case 'stale':
      return { result: 'stale' }
    case 'refused':
      return { result: 'refused', refusals: done.refusals }
    case 'notFound':
      return { result: 'notFound' }
    case 'done':
    case 'repeated':
      await cases.db
        .insertInto('agreement_signatures')
        .values({
          ...signatureRow(input, signed, { seq: done.seq, by: viewer.userId, now: cases.clock() }),
          version: version.version,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return { result: 'done' }
  }
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import { vergleich } from '#procedure/schriftstuecke/vereinbarung/vergleich.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { fallOfVersion, namedVersion } from './agreement-versions.ts'
import type { AgreementWorld } from './agreement-world.ts'
import { enterAgreement } from './enter-agreement.ts'
import { type EnteredSignature, type Recording, recordSignature, type SignResult } from './record-signature.ts'
import { signedFileFor } from './signed-file-for.ts'
import { agreementView } from './view-agreement.ts'

export interface SignAgreement extends EnteredSignature {
  /** The version that was before the person. */
  readonly version: number
}

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
  const { side: von, form } = input
  const eingang = { type: 'vereinbarungUnterzeichnet', von, form, fassung: version.fassung } as const
  const keep: Recording['keep'] = (db, row) =>
    db
      .insertInto('agreement_signatures')
      .values({ ...row, version: version.version })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return await recordSignature(cases, viewer, { input, eingang, signed, keep }, today)
}

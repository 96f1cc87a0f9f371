import type { Kysely } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Side, SignatureForm, SignatureVerification } from './agreement-tables.ts'

/** A signature under a version of the agreement. */
export interface AgreementSignature {
  readonly id: string
  readonly version: number
  readonly side: Side
  readonly form: SignatureForm
  readonly sha256: string
  readonly seq: number
  readonly verification: SignatureVerification
  readonly signer: string | undefined
  readonly sameText: boolean
  readonly signedOn: PlainDate
  /**
   * `valid`: for what stands there now, or for the agreement that both sides signed. `outdated`: what it was given for has
   * changed, or it was taken back. `corrected`: its entry does not count any more.
   */
  readonly state: 'valid' | 'outdated' | 'corrected'
}

/** Signatures with what they are worth: the newest version decides, and the file, which may have been corrected. */
export async function signaturesOf(
  db: Kysely<Tables>,
  caseId: string,
  { state, digest }: { readonly state: State; readonly digest: string },
): Promise<readonly AgreementSignature[]> {
  const rows = await db
    .selectFrom('agreement_signatures as one')
    .innerJoin('agreement_versions as version', (join) =>
      join.onRef('version.case_id', '=', 'one.case_id').onRef('version.version', '=', 'one.version'),
    )
    .selectAll('one')
    .select('version.digest')
    .where('one.case_id', '=', caseId)
    .orderBy('one.recorded_at')
    .execute()
  const standing = rows.filter(({ seq, voided_at }) => voided_at === null && !state.berichtigt.has(seq))
  const agreed = agreedVersion(standing)
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    side: row.side,
    form: row.form,
    sha256: row.sha256,
    seq: row.seq,
    verification: row.verification,
    signer: row.signer ?? undefined,
    sameText: row.same_text,
    signedOn: row.signed_on,
    state: state.berichtigt.has(row.seq)
      ? 'corrected'
      : row.voided_at !== null || (agreed === undefined ? row.digest !== digest : row.version !== agreed)
        ? 'outdated'
        : 'valid',
  }))
}

/** The version under which both sides have signed: nothing that changes later changes it. */
export function agreedVersion(
  signatures: readonly { readonly version: number; readonly side: Side }[],
): number | undefined {
  return signatures.findLast(
    ({ version, side }) =>
      side === 'auslaenderbehoerde' &&
      signatures.some((other) => other.version === version && other.side !== 'auslaenderbehoerde'),
  )?.version
}

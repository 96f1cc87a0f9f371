import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { AgreementWorld } from './agreement-world.ts'
import { enterAgreement } from './enter-agreement.ts'
import { type EnteredSignature, type Recording, recordSignature, type SignResult } from './record-signature.ts'
import { signedFileFor } from './signed-file-for.ts'
import { amendmentView } from './view-amendment.ts'
import { correctEntries, type VoidSignatures } from './void-signatures.ts'

export interface SignAmendment extends EnteredSignature {
  /** The draft that was before the person. */
  readonly edition: number
}

/** Records a signature under a supplement, if it is complete and says what it said when it was read. */
export async function signAmendment(
  world: AgreementWorld,
  viewer: Viewer,
  input: SignAmendment,
  today: PlainDate,
): Promise<SignResult> {
  const at = await enterAgreement(world.cases, viewer, input.caseId, today)
  if (!at?.mayEdit || !at.parteien.includes(input.als)) return { result: 'notFound' }
  const view = await amendmentView(world.cases, viewer, at, today)
  const draft = view?.drafts.find(({ edition }) => edition === input.edition)
  if (!view || !draft) return { result: 'notFound' }
  if (view.missing.length > 0) return { result: 'incomplete', missing: view.missing }
  if (!view.isChanged || draft.digest !== view.live.digest) return { result: 'changed', changes: [] }
  const standing = view.signatures.filter(({ state }) => state !== 'corrected')
  if (standing.some(({ state }) => state === 'outdated')) return { result: 'outdated' }
  if (standing.some(({ side }) => side === input.side)) return { result: 'alreadySigned' }
  const signed = await signedFileFor(world, viewer, input, draft.papers.de)
  if (typeof signed === 'string') return { result: signed }
  const { side: von, form, edition } = input
  const eingang = { type: 'vereinbarungErgaenzt', von, form, nummer: draft.number } as const
  const keep: Recording['keep'] = (db, row) =>
    db
      .insertInto('amendment_signatures')
      .values({ ...row, edition })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return await recordSignature(world.cases, viewer, { input, eingang, signed, keep }, today)
}

/** Signatures under a supplement that has changed since count no more, like those under the agreement. */
export async function voidAmendmentSignatures(
  { cases }: AgreementWorld,
  viewer: Viewer,
  input: VoidSignatures,
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  const at = await enterAgreement(cases, viewer, input.caseId, today)
  const view = at?.mayEdit ? await amendmentView(cases, viewer, at, today) : undefined
  if (!at || !view) return 'notFound'
  const outdated = view.signatures.filter(({ state }) => state === 'outdated')
  if (outdated.length === 0) return 'done'
  await cases.db
    .updateTable('amendment_signatures')
    .set({ voided_by: viewer.userId, voided_at: new Date(cases.clock()) })
    .where('case_id', '=', input.caseId)
    .where(
      'id',
      'in',
      outdated.map(({ id }) => id),
    )
    .where('voided_at', 'is', null)
    .execute()
  const entries = outdated.map(({ seq }) => seq)
  await correctEntries(cases, viewer, at, { ...input, entries, seq: view.agreement.seq }, today)
  return 'done'
}

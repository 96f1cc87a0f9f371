import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import { runsTheFile } from '#server/cases/permissions.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { AgreementWorld } from './agreement-world.ts'
import { type AtAgreement, enterAgreement } from './enter-agreement.ts'
import { agreementView } from './view-agreement.ts'

export interface VoidSignatures {
  readonly caseId: string
  /** Said in the entry that corrects: why the signature does not count any more. */
  readonly reason: string
  /** One for each correction, made from this. */
  readonly commandId: string
}

/**
 * Signatures that were given for something else than what stands there now count no more. Whoever runs the file corrects their
 * entries too; for everybody else that is left to whoever does, and the pages say so.
 */
export async function voidSignatures(
  { cases }: AgreementWorld,
  viewer: Viewer,
  { caseId, reason, commandId }: VoidSignatures,
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  const at = await enterAgreement(cases, viewer, caseId, today)
  if (!at?.mayEdit) return 'notFound'
  const { signatures, seq } = await agreementView(cases, viewer, at, today)
  const outdated = signatures.filter(({ state }) => state === 'outdated')
  if (outdated.length === 0) return 'done'
  await cases.db
    .updateTable('agreement_signatures')
    .set({ voided_by: viewer.userId, voided_at: new Date(cases.clock()) })
    .where('case_id', '=', caseId)
    .where(
      'id',
      'in',
      outdated.map(({ id }) => id),
    )
    .where('voided_at', 'is', null)
    .execute()
  await correctEntries(
    cases,
    viewer,
    at,
    { caseId, reason, commandId, entries: outdated.map((one) => one.seq), seq },
    today,
  )
  return 'done'
}

/** Whoever runs the file corrects entries of signatures that count no more; everybody else leaves them to whoever does. */
export async function correctEntries(
  cases: AgreementWorld['cases'],
  viewer: Viewer,
  { parteien, modus }: Pick<AtAgreement, 'parteien' | 'modus'>,
  what: VoidSignatures & { readonly entries: readonly number[]; readonly seq: number },
  today: PlainDate,
): Promise<void> {
  const { caseId, reason, commandId, entries, seq } = what
  const als = parteien.find((partei: Partei) => runsTheFile(partei, modus))
  if (als === undefined) return
  let expectedSeq = seq
  for (const eintrag of entries) {
    const command = { type: 'berichtigen', am: today, eintrag, grund: reason } as const
    const input = { caseId, als, command, expectedSeq, commandId: `${commandId}-${eintrag}` }
    const done = await actInCase(cases, viewer, input, today)
    // Somebody wrote in between, or something refers to the entry: it stays, and the page offers the correction again.
    if (done.result !== 'done') return
    expectedSeq = done.seq
  }
}

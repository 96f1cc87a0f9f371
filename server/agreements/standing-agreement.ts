import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { CaseFile } from '#server/cases/case-file.ts'
import type { Cases } from '#server/cases/cases.ts'
import { particularsOf } from '#server/papers/particulars.ts'
import { type LiveAgreement, liveAgreement, signedVersion } from './agreement-versions.ts'

/**
 * The agreement of a file as it stands today. Where one side has signed and nothing has changed since that the paper rests on, it
 * stands as that side signed it, even where a later edition of the program words it anew: both sign one and the same text.
 */
export async function standingAgreement(
  { db }: Pick<Cases, 'db'>,
  file: CaseFile,
  today: PlainDate,
): Promise<LiveAgreement> {
  const live = liveAgreement(await particularsOf({ db }, file), today)
  const signed = await signedVersion(db, file.caseId, file.state)
  if (!signed || signed.digest === live.digest) return live
  // Worded by this program for its own day, it would say what would be said today: nothing but words is between them.
  const isOnlyReworded = liveAgreement(signed.angaben, signed.madeOn).digest === live.digest
  return isOnlyReworded ? { ...live, paper: signed.papers.de, digest: signed.digest, signed } : live
}

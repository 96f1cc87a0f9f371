import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { keepDraft } from './amendment-drafts.ts'
import { enterAgreement } from './enter-agreement.ts'
import { asDraft } from './read-agreement.ts'
import { amendmentView } from './view-amendment.ts'

export interface ReadAmendment {
  readonly caseId: string
  /** Absent: what stands there now. */
  readonly edition?: number
  readonly language: Language
}

/** A supplement with its paper; what cannot be signed says so. */
export interface ReadSupplement {
  readonly edition: number
  readonly number: number
  readonly paper: Schriftstueck
  readonly isLive: boolean
  readonly isDraft: boolean
}

/** Opens a supplement to read and keeps it as it is. Undefined where nothing has changed, and for whom it is not. */
export async function readAmendment(
  cases: Cases,
  viewer: Viewer,
  { caseId, edition, language }: ReadAmendment,
  today: PlainDate,
): Promise<ReadSupplement | undefined> {
  const at = await enterAgreement(cases, viewer, caseId, today)
  const view = at && (await amendmentView(cases, viewer, at, today))
  if (!view) return undefined
  const { version, live, isChanged, missing, drafts, concluded } = view
  if (edition === undefined && !isChanged) return undefined
  const found =
    edition === undefined
      ? await keepDraft(cases.db, { caseId, version }, live, { today, now: cases.clock() })
      : drafts.find((one) => one.edition === edition)
  if (!found) return undefined
  const isLive = found.digest === live.digest
  const isConcluded = concluded.some((one) => one.edition === found.edition)
  const isDraft = !isConcluded && (!isLive || missing.length > 0)
  const paper = found.papers[language]
  return { edition: found.edition, number: found.number, paper: isDraft ? asDraft(paper) : paper, isLive, isDraft }
}

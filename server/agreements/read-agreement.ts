import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { keepVersion, namedVersion } from './agreement-versions.ts'
import { type AtAgreement, enterAgreement } from './enter-agreement.ts'
import { standingAgreement } from './standing-agreement.ts'
import { agreementView } from './view-agreement.ts'

export interface ReadAgreement {
  readonly caseId: string
  /** Absent: what stands there now. */
  readonly version?: number
  readonly language: Language
}

/** A version with the paper; as long as it cannot be signed, or both have not signed it, the paper says so. */
export interface ReadVersion {
  readonly version: number
  readonly paper: Schriftstueck
  /** What stands there now. */
  readonly isLive: boolean
  readonly isDraft: boolean
  /** Both sides have signed it. */
  readonly isAgreed: boolean
}

/** Opens a version to read, keeps it as it is, and notes who read it when. */
export async function readAgreement(
  cases: Cases,
  viewer: Viewer,
  { caseId, version, language }: ReadAgreement,
  today: PlainDate,
): Promise<ReadVersion | undefined> {
  const at = await enterAgreement(cases, viewer, caseId, today)
  if (!at) return undefined
  const { db } = cases
  const live = await standingAgreement(cases, at.file, today)
  const found =
    version === undefined
      ? await keepVersion(db, caseId, live, { today, now: cases.clock() })
      : await namedVersion(db, caseId, version)
  if (!found) return undefined
  await noteRead(cases, viewer, at, found.version)
  const { missing, agreed } = await agreementView(cases, viewer, at, today)
  const isLive = found.digest === live.digest
  // What cannot be signed, what was overtaken, and what differs from what both have signed must not look like something to sign.
  const isAgreed = found.version === agreed
  const isDraft = !isAgreed && (agreed !== undefined || !isLive || missing.length > 0)
  const paper = found.papers[language]
  return { version: found.version, paper: isDraft ? asDraft(paper) : paper, isLive, isDraft, isAgreed }
}

/** Set across each page of what cannot be signed. */
export function asDraft(paper: Schriftstueck): Schriftstueck {
  const { entwurf } = vereinbarungstexte[paper.language]
  return { ...paper, banner: paper.banner === undefined ? entwurf : `${paper.banner} · ${entwurf}` }
}

async function noteRead(cases: Cases, viewer: Viewer, { file, parteien }: AtAgreement, version: number): Promise<void> {
  const [partei] = parteien
  if (partei === undefined) return
  await cases.db
    .insertInto('agreement_reads')
    .values({
      case_id: file.caseId,
      version,
      user_id: viewer.userId,
      name: viewer.name,
      partei,
      read_at: new Date(cases.clock()),
    })
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'version', 'user_id', 'partei']).doUpdateSet({ read_at: new Date(cases.clock()) }),
    )
    .execute()
}

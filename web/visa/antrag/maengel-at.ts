import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import { documents } from '#law/nachweise/documents.ts'
import { paperAt } from '#law/nachweise/paper-at.ts'
import type { Antragswerte } from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { antragsmaengel, type Mangel } from '#procedure/schriftstuecke/visum/antrag/antragspruefung.ts'

/** The defects of an application at a mission: what it asks of a passport is part of it. */
export function maengelAt(werte: Antragswerte, mission: MissionId | undefined, heute: PlainDate): readonly Mangel[] {
  const { validity = {} } = documents.reisepass
  const pass = mission === undefined ? validity : paperAt(mission, 'reisepass').validity
  return antragsmaengel(werte, { heute, pass })
}

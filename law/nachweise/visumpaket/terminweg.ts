import type { MissionEntry } from '../../missions/mission.ts'
import { type MissionId, missions } from '../../missions/missions.ts'
import type { SourceId } from '../../sources/source.ts'
import type { PackId } from '../packs.ts'

/** How an appointment comes about, and how long what follows takes. */
export interface Terminweg {
  /** Who brings the appointment about after a Vorabzustimmung; `offen` where the mission said nothing. */
  readonly art: 'eigeneBuchung' | 'fachkraftMeldetSichAn' | 'auslandsvertretungVergibt' | 'ohneTermin' | 'offen'
  /** The system of the missions, where this one uses it. */
  readonly rktermin: boolean
  /** Every visa section takes applications there (since 1 January 2025). */
  readonly auslandsportal: true
  /** A service provider that takes the papers. */
  readonly annahme: string | undefined
  readonly angehoerigeHoechstens: number | undefined
  readonly bestaetigenTage: number | undefined
  /** § 31a AufenthV, in weeks: both only where a Vorabzustimmung is there. */
  readonly terminInnerhalbWochen: number | undefined
  readonly bescheidRegelWochen: number | undefined
  /** Before so many weeks have passed questions about the state are not answered; never after a Vorabzustimmung. */
  readonly sachstandNachWochen: { readonly von: number; readonly bis: number } | undefined
  readonly norm: string
  readonly sources: readonly SourceId[]
}

const WOCHEN_31A = 3
const OHNE_TERMIN: Readonly<Partial<Record<MissionId, readonly PackId[]>>> = { tehran: ['blue-card'] }
const SACHSTAND: Readonly<Partial<Record<MissionId, { readonly von: number; readonly bis: number }>>> = {
  belgrade: { von: 10, bis: 12 },
}

/**
 * The way to an appointment at a mission. The periods of § 31a AufenthV run only after a Vorabzustimmung; the second is
 * a rule ("in der Regel"), never a promise.
 * @example terminweg('belgrade', { beschleunigt: true }).bescheidRegelWochen // 3
 */
export function terminweg(
  mission: MissionId | undefined,
  { beschleunigt, pack }: { readonly beschleunigt: boolean; readonly pack?: PackId },
): Terminweg {
  const entry: MissionEntry | undefined = mission && missions[mission]
  const own = beschleunigt ? entry?.beschleunigt : undefined
  const isOpen = mission !== undefined && pack !== undefined && OHNE_TERMIN[mission]?.includes(pack) === true
  return {
    art: isOpen ? 'ohneTermin' : beschleunigt ? (own?.termin ?? 'offen') : 'eigeneBuchung',
    rktermin: entry?.booking?.system === 'rktermin',
    auslandsportal: true,
    annahme: (pack && entry?.intakeOf?.[pack]) ?? entry?.intake,
    angehoerigeHoechstens: own?.angehoerigeHoechstens,
    bestaetigenTage: own?.bestaetigenTage,
    terminInnerhalbWochen: beschleunigt ? WOCHEN_31A : undefined,
    bescheidRegelWochen: beschleunigt ? WOCHEN_31A : undefined,
    sachstandNachWochen: beschleunigt ? undefined : mission && SACHSTAND[mission],
    norm: beschleunigt ? '§ 31a AufenthV' : '§ 81 Abs. 1 AufenthG',
    sources: [...(entry?.sources ?? []), 'auslandsportal', ...(beschleunigt ? (['gesetze'] as const) : [])],
  }
}

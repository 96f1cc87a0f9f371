import type { PlainDate } from '../calendar/plain-date.ts'
import { type ArbeitsmarktId, arbeitsmarkt } from './arbeitsmarkt.ts'
import { type BerufszulassungId, berufszulassung } from './berufszulassung.ts'
import { type FamilieId, familie } from './familie.ts'
import { type GleichwertigkeitId, gleichwertigkeit } from './gleichwertigkeit.ts'
import { type EinreiseId, nachDerEinreise } from './nach-der-einreise.ts'
import type { PeriodTable, PeriodVersion } from './period.ts'
import { type PflichtId, pflichten } from './pflichten.ts'
import { type VerfahrenId, verfahren } from './verfahren.ts'
import { type VisumId, visum } from './visum.ts'
import { type WeitergabeId, weitergabe } from './weitergabe.ts'
import { type ZeugnisbewertungId, zeugnisbewertung } from './zeugnisbewertung.ts'

/** Periods of the recognition of a qualification. */
export type AnerkennungId = GleichwertigkeitId | BerufszulassungId | ZeugnisbewertungId | WeitergabeId

/** Every period of the procedure. */
export type PeriodId = AnerkennungId | ArbeitsmarktId | VisumId | PflichtId | FamilieId | EinreiseId | VerfahrenId

/** The branches in the order in which the procedure meets them. */
export type Zweig = 'anerkennung' | 'arbeitsmarkt' | 'visum' | 'pflichten' | 'familie' | 'nachDerEinreise' | 'verfahren'

/** All periods in one table. */
export const katalog: PeriodTable<PeriodId> = {
  ...gleichwertigkeit,
  ...berufszulassung,
  ...zeugnisbewertung,
  ...weitergabe,
  ...arbeitsmarkt,
  ...visum,
  ...pflichten,
  ...familie,
  ...nachDerEinreise,
  ...verfahren,
}

export const zweige: Readonly<Record<Zweig, readonly PeriodId[]>> = {
  anerkennung: [
    ...idsOf(gleichwertigkeit),
    ...idsOf(berufszulassung),
    ...idsOf(zeugnisbewertung),
    ...idsOf(weitergabe),
  ],
  arbeitsmarkt: idsOf(arbeitsmarkt),
  visum: idsOf(visum),
  pflichten: idsOf(pflichten),
  familie: idsOf(familie),
  nachDerEinreise: idsOf(nachDerEinreise),
  verfahren: idsOf(verfahren),
}

/** Every id, branch by branch. */
export const periodIds: readonly PeriodId[] = Object.values(zweige).flat()

/**
 * The version of a period that governs when it begins to run on a day; `undefined` before it existed.
 * @example versionOn('geltungsdauerDesAufenthaltstitels', '2026-08-11')?.until // '2026-08-11'
 */
export function versionOn(id: PeriodId, on: PlainDate): PeriodVersion | undefined {
  const versions = katalog[id]
  for (let at = versions.length - 1; at >= 0; at--) {
    const version = versions[at]
    if (version && version.from <= on && (version.until === undefined || on <= version.until)) return version
  }
  return undefined
}

function idsOf<Id extends PeriodId>(table: PeriodTable<Id>): readonly Id[] {
  return Object.keys(table) as Id[]
}

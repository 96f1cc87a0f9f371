import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Akte, akteOf } from './akte.ts'
import { fristenzeilen } from './fristen.ts'
import type { Pflicht, Station, Stationsart } from './pflicht.ts'
import type { State } from './state.ts'
import { type Streckenlage, strecke, type Wegstueck } from './strecke.ts'
import { wegfall } from './wegfall.ts'

const stationByRow: ReadonlyMap<string, Stationsart> = new Map(fristenzeilen.map(({ id, station }) => [id, station]))

/** The station to which a duty belongs. */
export function stationOf({ zeile }: Pick<Pflicht, 'zeile'>): Stationsart | undefined {
  return stationByRow.get(zeile)
}

/**
 * The road of the procedure: every station in order, those that the purpose does not need included. `bis` is the day on
 * which a station was left behind; of one where something is to be done now it is the earliest end. Several can be open at
 * the same time, and none behind one that failed. The file of a family member has no road of its own.
 * @example stationen(state, pflichten(state, heute, speicher)).find(({ stand }) => stand === 'jetzt')
 */
export function stationen(state: State, pflichten: readonly Pflicht[]): readonly Station[] {
  const akte = akteOf(state)
  if (akte.erster('vorgangEroeffnet')?.ereignis.familieVon !== undefined) return []
  const lage: Streckenlage = { akte, fiktion: fiktionVon(akte, pflichten) }
  const abbruch = abgebrochenAm(akte)
  const open = openByStation(pflichten)
  const found = strecke.map((stueck) => stationAus(stueck, lage, open.get(stueck.id) ?? [], abbruch))
  if (abbruch !== undefined || found.some(({ stand }) => stand === 'jetzt')) return found
  // Behind a station that failed nobody stands: whoever was refused a visa does not enter with it.
  const next = found.find(({ stand }) => stand === 'kommt' || stand === 'abgebrochen')
  return next?.stand === 'kommt'
    ? found.map((station) => (station.id === next.id ? { ...station, stand: 'jetzt' } : station))
    : found
}

function stationAus(
  { id, norm, noetig, beginn, ende, gescheitert }: Wegstueck,
  lage: Streckenlage,
  open: readonly Pflicht[],
  abbruch: PlainDate | undefined,
): Station {
  const seit = beginn(lage)
  const done = ende(lage)
  if (done !== undefined) return { id, norm, stand: 'erledigt', seit: seit ?? done, bis: done }
  if (!noetig(lage)) return { id, norm, stand: 'entfaellt', seit: undefined, bis: undefined }
  const failed = gescheitert?.(lage) ?? abbruch
  if (failed !== undefined) return { id, norm, stand: 'abgebrochen', seit, bis: failed }
  if (open.length === 0) return { id, norm, stand: 'kommt', seit, bis: undefined }
  const days = open.map(({ seit: since }) => since).sort()
  const ends = open.flatMap(({ bis }) => (bis === undefined ? [] : [bis])).sort()
  return { id, norm, stand: 'jetzt', seit: seit ?? days[0], bis: ends[0] }
}

function openByStation(pflichten: readonly Pflicht[]): ReadonlyMap<Stationsart, readonly Pflicht[]> {
  const open = new Map<Stationsart, Pflicht[]>()
  for (const pflicht of pflichten) {
    const station = stationOf(pflicht)
    const counts = pflicht.stand === 'offen' || pflicht.stand === 'ueberfaellig' || pflicht.stand === 'ruht'
    if (!station || !counts || !schritte.has(pflicht.zeile)) continue
    open.set(station, [...(open.get(station) ?? []), pflicht])
  }
  return open
}

const schritte: ReadonlySet<string> = new Set(
  fristenzeilen.filter(({ gewicht }) => gewicht === 'schritt').map(({ id }) => id),
)

/** Silence became consent on the day after the last one. */
function fiktionVon(akte: Akte, pflichten: readonly Pflicht[]): PlainDate | undefined {
  const wechsel = akte.letzter('zustimmungAngefragt')?.seq
  return pflichten.find(({ stand, ausloeser }) => stand === 'fiktionEingetreten' && ausloeser === wechsel)?.spaetestens
}

function abgebrochenAm(akte: Akte): PlainDate | undefined {
  return (akte.letzter('vorgangBeendet') ?? wegfall(akte))?.am
}

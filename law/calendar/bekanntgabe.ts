import { rollOver } from './fristende.ts'
import type { Kalenderspeicher } from './kalenderspeicher.ts'
import type { Ort } from './ort.ts'
import { addDays, dayNumber, type PlainDate, plainDateOf } from './plain-date.ts'
import { bundesgesetz, normOf, type Verfahrensgesetz, verfahrensgesetze } from './verfahrensgesetze.ts'

/** How an act is sent to the one it is meant for. Retrieval from a portal is counted in portalabruf.ts. */
export type Bekanntgabeweg = 'post' | 'elektronisch' | 'einschreiben' | 'elektronischeZustellung' | 'auslandspost'

export interface Sendung {
  readonly weg: Bekanntgabeweg
  /** Day of posting or sending. */
  readonly am: PlainDate
  /** Whose act it is: an office of the Federation, or of the Land in which it is received. */
  readonly von: 'bund' | 'land'
  /** Where it is received. */
  readonly ort: Ort
  /** The day on which it really arrived, as far as it is known. */
  readonly zugang?: PlainDate
}

/** Why another day than the adopted one can be argued. */
export type Fiktionsfrage =
  /** Whether the deemed day is moved off a Saturday, Sunday or holiday. */
  | 'verschiebung'
  /** Posted in 2024 with the fourth day in 2025, or in a Land whose change to four days is not confirmed. */
  | 'dreiOderVierTage'

/** A day of notification in one reading. */
export interface Bekanntgabetag {
  readonly day: PlainDate
  /** How many days after sending the norm says. */
  readonly tage: number
  /** The real arrival was later than the deemed day and decides. */
  readonly spaetererZugang: boolean
  readonly norm: string
  /** The choices that lead to this day; empty for the adopted one. */
  readonly fragen: readonly Fiktionsfrage[]
}

export interface Bekanntgabe extends Bekanntgabetag {
  readonly alternatives: readonly Bekanntgabetag[]
  /** Whoever counts from here is in time in every reading. */
  readonly earliest: PlainDate
  readonly latest: PlainDate
}

/**
 * The day on which an act is deemed to be notified: until 2024 the third day after posting or sending, since 2025 the
 * fourth. A later real arrival goes before, an earlier one does not. The deemed day is not moved off a free day (BSG,
 * 6.5.2010 – B 14 AS 12/09 R; so the administrative courts); the tax courts move it (BFH, 14.10.2003 – IX R 68/98), so
 * that reading is an alternative. Norms: § 41 Abs. 2 VwVfG, § 4 Abs. 2, § 5 Abs. 7, § 9 Abs. 3 VwZG.
 * @example bekanntgabe({ weg: 'post', am: '2026-11-23', von: 'land', ort: { land: 'SN' } }, speicher).day // '2026-11-27'
 */
export function bekanntgabe(sendung: Sendung, speicher: Kalenderspeicher): Bekanntgabe {
  const [tage, ...otherTage] = fiktionstage(sendung)
  const norm = fiktionsnorm(sendung)
  const deemed = (count: number, fragen: readonly Fiktionsfrage[]): Bekanntgabetag =>
    later({ day: addDays(sendung.am, count), tage: count, spaetererZugang: false, norm, fragen }, sendung.zugang)
  const still = [deemed(tage, []), ...otherTage.map((count) => deemed(count, ['dreiOderVierTage']))]
  const moved = still.map((reading) => rolled(reading, sendung.ort, speicher))
  const adopted = deemed(tage, [])
  const byDay = new Map<PlainDate, Bekanntgabetag>()
  for (const reading of [...still, ...moved]) if (!byDay.has(reading.day)) byDay.set(reading.day, reading)
  const days = [...byDay.keys()].sort()
  const alternatives = days.flatMap((day) => (day === adopted.day ? [] : (byDay.get(day) ?? [])))
  return { ...adopted, alternatives, earliest: days[0] ?? adopted.day, latest: days.at(-1) ?? adopted.day }
}

function later(reading: Bekanntgabetag, zugang: PlainDate | undefined): Bekanntgabetag {
  return zugang !== undefined && zugang > reading.day ? { ...reading, day: zugang, spaetererZugang: true } : reading
}

function rolled(reading: Bekanntgabetag, ort: Ort, speicher: Kalenderspeicher): Bekanntgabetag {
  if (reading.spaetererZugang) return reading
  const day = rollOver(dayNumber(reading.day), speicher.of(ort, 'gilt'))
  return day === undefined
    ? reading
    : { ...reading, day: plainDateOf(day), fragen: [...reading.fragen, 'verschiebung'] }
}

/** The days after sending, the adopted reading first. */
function fiktionstage({ weg, am, von, ort }: Sendung): readonly [number, ...number[]] {
  if (weg === 'auslandspost') return [7]
  if (am < '2025-01-01') {
    // No transitional provision says whether the day of posting or the third day decides.
    return addDays(am, 3) < '2025-01-01' ? [3] : [3, 4]
  }
  return gesetzOf(von, ort).vierTageAb === 'unbestaetigt' ? [4, 3] : [4]
}

function fiktionsnorm({ weg, von, ort }: Sendung): string {
  switch (weg) {
    case 'post':
      return normOf(gesetzOf(von, ort), 'bekanntgabe', 'Abs. 2 S. 1')
    case 'elektronisch':
      return normOf(gesetzOf(von, ort), 'bekanntgabe', 'Abs. 2 S. 2')
    case 'einschreiben':
      return '§ 4 Abs. 2 S. 2 VwZG'
    case 'elektronischeZustellung':
      return '§ 5 Abs. 7 S. 2 VwZG'
    case 'auslandspost':
      return '§ 9 Abs. 3 S. 3 VwZG'
  }
}

function gesetzOf(von: 'bund' | 'land', ort: Ort): Verfahrensgesetz {
  return von === 'bund' || 'gastland' in ort ? bundesgesetz : verfahrensgesetze[ort.land]
}

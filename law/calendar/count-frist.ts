import type { Refusal } from './eingabefehler.ts'
import type { Fristangaben } from './fristangaben.ts'
import { type Kalenderspeicher, kalenderspeicher } from './kalenderspeicher.ts'
import { combinations, differences, type Lesarten, type Spielraum, type Streitfrage, streitfragen } from './lesarten.ts'
import { dayNumber, type PlainDate, plainDateOf } from './plain-date.ts'
import { pruefeAngaben } from './pruefe-angaben.ts'
import { type Rechnung, rechne } from './rechnung.ts'
import type { Schritt } from './schritt.ts'
import { schritte } from './schritte.ts'

/** The end in one reading, with its sheet. */
export interface Lesartergebnis {
  /** The Frist ends when this day ends. */
  readonly end: PlainDate
  /** The last day before it was moved off a Saturday, Sunday or holiday. */
  readonly nominalEnd: PlainDate
  readonly lesarten: Lesarten
  readonly steps: readonly Schritt[]
}

/** Another end that can be argued: which choices lead to it. */
export interface Alternative extends Lesartergebnis {
  readonly abweichend: readonly Streitfrage[]
}

/** A choice of this count, and where each reading of it alone leads. */
export interface Streitpunkt {
  readonly frage: Streitfrage
  readonly ends: readonly { readonly lesart: Lesarten[Streitfrage]; readonly end: PlainDate }[]
  /** Whether the readings lead to different days here. */
  readonly entscheidend: boolean
}

/** The calculation sheet of a Frist. */
export interface Berechnung extends Lesartergebnis {
  readonly angaben: Fristangaben
  /** Every other end, each with the fewest choices that lead to it, by date. */
  readonly alternatives: readonly Alternative[]
  /** Whoever acts by this day is in time in every reading. */
  readonly earliestEnd: PlainDate
  /** Only after this day has the Frist lapsed in every reading. */
  readonly latestEnd: PlainDate
  readonly streitpunkte: readonly Streitpunkt[]
}

/**
 * Counts a Frist and shows the work. Where the law is open, `end` follows the reading we adopt and every other arguable
 * end stands in `alternatives`. Refuses days and ends outside 2015 to 2050, lengths out of range, reversed spans and a
 * missing place. Norms: §§ 187 to 190, 193 BGB, § 31 VwVfG.
 * @example countFrist(ereignisfrist('2026-11-26', werktage(3), [{ land: 'SN' }])) // end 2026-11-30, or 2026-12-01
 */
export function countFrist(
  angaben: Fristangaben,
  speicher: Kalenderspeicher = kalenderspeicher(),
): Berechnung | Refusal {
  const wrong = pruefeAngaben(angaben)
  if (wrong.length > 0) return { refused: wrong }
  const counted = combinations(spielraumOf(angaben, speicher)).map((lesarten) => rechne(angaben, lesarten, speicher))
  const [adopted] = counted
  const all = counted.filter((rechnung) => rechnung !== undefined)
  if (!adopted || all.length < counted.length) {
    return { refused: [{ fehler: 'ausserhalbDesKalenders', feld: 'ende', angabe: angaben.start }] }
  }
  const tooEarly = shortens(angaben, adopted)
  if (tooEarly) return tooEarly
  const ends = all.map(({ end }) => end)
  return {
    angaben,
    ...result(angaben, adopted),
    alternatives: alternatives(angaben, adopted, all),
    earliestEnd: plainDateOf(Math.min(...ends)),
    latestEnd: plainDateOf(Math.max(...ends)),
    streitpunkte: streitpunkte(adopted, all),
  }
}

function spielraumOf(angaben: Fristangaben, speicher: Kalenderspeicher): Spielraum {
  const { beginn, verschiebung, samstag, laenge, orte, hemmungen, verlaengerung } = angaben
  const werktage =
    laenge.einheit === 'werktage' || (verlaengerung && 'um' in verlaengerung && verlaengerung.um.einheit === 'werktage')
  const open = orte.some((ort) => speicher.of(ort, 'giltNicht').hatOffene)
  return {
    beginn: beginn === 'streitig' ? ['ereignis', 'tagesbeginn'] : [beginn],
    samstag: samstag !== 'streitig' ? [samstag] : werktage ? ['werktag', 'keinWerktag'] : ['werktag'],
    ort: orte.map((_, index) => index),
    gebiet: open ? ['giltNicht', 'gilt'] : ['giltNicht'],
    verschiebung: verschiebung === 'streitig' ? ['naechsterWerktag', 'keine'] : [verschiebung],
    hemmungstag: hemmungen.length > 0 ? ['zaehlt', 'zaehltNicht'] : ['zaehlt'],
    spaeteHemmung: hemmungen.length > 0 ? ['ohneWirkung', 'wirkt'] : ['ohneWirkung'],
    verlaengerungAb:
      verlaengerung && 'um' in verlaengerung ? ['verschobenesEnde', 'rechnerischesEnde'] : ['rechnerischesEnde'],
  }
}

/** An extension to a stated day must lead beyond the old end. */
function shortens({ verlaengerung }: Fristangaben, rechnung: Rechnung): Refusal | undefined {
  if (!verlaengerung || 'um' in verlaengerung) return undefined
  const before = rechnung.hemmungen.at(-1)?.endeDanach ?? rechnung.laengenende
  if (dayNumber(verlaengerung.bis) > before) return undefined
  const fruehestens = plainDateOf(before + 1)
  return { refused: [{ fehler: 'endeZuFrueh', feld: 'verlaengerung', angabe: verlaengerung.bis, fruehestens }] }
}

function result(angaben: Fristangaben, rechnung: Rechnung): Lesartergebnis {
  return {
    end: plainDateOf(rechnung.end),
    nominalEnd: plainDateOf(rechnung.nominalEnd),
    lesarten: rechnung.lesarten,
    steps: schritte(angaben, rechnung),
  }
}

function alternatives(angaben: Fristangaben, adopted: Rechnung, all: readonly Rechnung[]): readonly Alternative[] {
  const byEnd = new Map<number, Rechnung>()
  const distance = (rechnung: Rechnung): number => differences(adopted.lesarten, rechnung.lesarten).length
  for (const rechnung of all) {
    const known = byEnd.get(rechnung.end)
    if (rechnung.end !== adopted.end && (!known || distance(rechnung) < distance(known)))
      byEnd.set(rechnung.end, rechnung)
  }
  return [...byEnd.values()]
    .sort((a, b) => a.end - b.end)
    .map((rechnung) => ({
      ...result(angaben, rechnung),
      abweichend: differences(adopted.lesarten, rechnung.lesarten),
    }))
}

function streitpunkte(adopted: Rechnung, all: readonly Rechnung[]): readonly Streitpunkt[] {
  return streitfragen.flatMap((frage): readonly Streitpunkt[] => {
    const alone = all.filter(({ lesarten }) =>
      differences(adopted.lesarten, lesarten).every((other) => other === frage),
    )
    if (alone.length < 2) return []
    const entscheidend = alone.some(({ end }) => end !== adopted.end)
    const quiet = frage === 'gebiet' || frage === 'spaeteHemmung'
    if (quiet && !entscheidend) return []
    const ends = alone.map(({ lesarten, end }) => ({ lesart: lesarten[frage], end: plainDateOf(end) }))
    return [{ frage, ends, entscheidend }]
  })
}

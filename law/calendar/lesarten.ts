import type { Beginn, Samstag, Verschiebung } from './fristende.ts'
import type { Hemmungstag } from './hemmung.ts'
import type { Gebietslesart } from './ortskalender.ts'

/**
 * One way to read the law where it leaves a choice. Every open choice is computed both ways; none is guessed.
 */
export interface Lesarten {
  /** Whose holidays count: an index into the places asked about. */
  readonly ort: number
  /** Whether a holiday of some municipalities holds where the municipality is not known. */
  readonly gebiet: Gebietslesart
  readonly samstag: Samstag
  readonly beginn: Beginn
  readonly verschiebung: Verschiebung
  readonly hemmungstag: Hemmungstag
  /** Whether a standstill that begins after the last day by length, but before the moved end, still counts. */
  readonly spaeteHemmung: 'ohneWirkung' | 'wirkt'
  /** From where an extension by a length is counted (§ 190 BGB). */
  readonly verlaengerungAb: 'rechnerischesEnde' | 'verschobenesEnde'
}

/** A choice that the law leaves open. */
export type Streitfrage = keyof Lesarten

/** For every choice the readings to compute; the one we adopt comes first. */
export type Spielraum = { readonly [Frage in Streitfrage]: readonly Lesarten[Frage][] }

/** The order in which choices are asked and shown. */
export const streitfragen: readonly Streitfrage[] = [
  'beginn',
  'samstag',
  'ort',
  'gebiet',
  'verschiebung',
  'hemmungstag',
  'spaeteHemmung',
  'verlaengerungAb',
]

/**
 * Every combination of the readings.
 * @example combinations({ ...spielraum, samstag: ['werktag', 'keinWerktag'] }).length // 2
 */
export function combinations(spielraum: Spielraum): readonly Lesarten[] {
  return spielraum.ort.flatMap((ort) =>
    spielraum.gebiet.flatMap((gebiet) =>
      spielraum.samstag.flatMap((samstag) =>
        spielraum.beginn.flatMap((beginn) =>
          spielraum.verschiebung.flatMap((verschiebung) =>
            spielraum.hemmungstag.flatMap((hemmungstag) =>
              spielraum.spaeteHemmung.flatMap((spaeteHemmung) =>
                spielraum.verlaengerungAb.map((verlaengerungAb) => ({
                  ...{ ort, gebiet, samstag, beginn },
                  ...{ verschiebung, hemmungstag, spaeteHemmung, verlaengerungAb },
                })),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** The choices in which two readings differ. */
export function differences(one: Lesarten, other: Lesarten): readonly Streitfrage[] {
  return streitfragen.filter((frage) => one[frage] !== other[frage])
}

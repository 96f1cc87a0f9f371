import type { Land } from './land.ts'
import type { PlainDate } from './plain-date.ts'

/** One wrong place in what was asked, with what is needed to say how to mend it. */
export type Eingabefehler =
  /** No day of the calendar: 2026-02-29, 10.11.2026. */
  | { readonly fehler: 'keinTag'; readonly feld: string; readonly angabe: string }
  | { readonly fehler: 'tagFehlt'; readonly feld: string }
  | {
      readonly fehler: 'unbekanntesLand'
      readonly feld: string
      readonly angabe: string
      readonly naechstes: Land | undefined
    }
  | { readonly fehler: 'ortFehlt'; readonly feld: string }
  | { readonly fehler: 'keineLaenge'; readonly feld: string; readonly angabe: string }
  | { readonly fehler: 'laengeFehlt'; readonly feld: string }
  | {
      readonly fehler: 'laengeAusserhalb'
      readonly feld: string
      readonly angabe: string
      readonly hoechstens: number
    }
  | { readonly fehler: 'keineSpanne'; readonly feld: string; readonly angabe: string }
  | { readonly fehler: 'spanneUmgekehrt'; readonly feld: string; readonly von: PlainDate; readonly bis: PlainDate }
  /** The calendar knows the holidays of 2015 to 2050; a day or an end lies outside. */
  | { readonly fehler: 'ausserhalbDesKalenders'; readonly feld: string; readonly angabe: string }
  | { readonly fehler: 'keinJahr'; readonly feld: string; readonly angabe: string }
  /** A stated end that lies before the Frist has run at all, or an extension that would shorten it. */
  | {
      readonly fehler: 'endeZuFrueh'
      readonly feld: string
      readonly angabe: PlainDate
      readonly fruehestens: PlainDate
    }
  | {
      readonly fehler: 'unbekannteAngabe'
      readonly feld: string
      readonly angabe: string
      readonly erlaubt: readonly string[]
      readonly naechste: string | undefined
    }
  /** A place that was filled in more often than it can be. */
  | { readonly fehler: 'zuViele'; readonly feld: string; readonly anzahl: number; readonly hoechstens: number }
  /** Two places that exclude each other. */
  | { readonly fehler: 'nurEines'; readonly feld: string; readonly anderes: string }
  /** The Frist did not exist on that day. */
  | { readonly fehler: 'nichtInKraft'; readonly feld: string; readonly angabe: string; readonly ab: PlainDate }

/** A refusal is a value: all wrong places at once. */
export interface Refusal {
  readonly refused: readonly Eingabefehler[]
}

/** @example isRefused({ refused: [] }) // true */
export function isRefused(result: object): result is Refusal {
  return 'refused' in result
}

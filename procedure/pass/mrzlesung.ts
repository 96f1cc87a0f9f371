import type { PlainDate } from '#law/calendar/plain-date.ts'

/** The three sizes of travel documents: identity card, official document, passport (ICAO Doc 9303 parts 4 to 6). */
export type Mrzformat = 'TD1' | 'TD2' | 'TD3'

export type Mrzfeld =
  | 'namen'
  | 'ausstellerstaat'
  | 'nummer'
  | 'staatsangehoerigkeit'
  | 'geburtsdatum'
  | 'ablaufdatum'
  | 'zusatz'
  | 'gesamt'

/**
 * What was found in a field: its check digit holds; it does not; a sign stands there that cannot; it has no digit, and what it
 * says can be read.
 */
export type Feldbefund = 'stimmt' | 'pruefzifferFalsch' | 'zeichenFalsch' | 'ohnePruefziffer'

export interface GelesenesFeld {
  readonly feld: Mrzfeld
  /** As it stands in the zone. */
  readonly text: string
  readonly befund: Feldbefund
  /** How it was probably meant, where one sign looks like another. */
  readonly vorschlag: string | undefined
}

/** A zone field by field. */
export interface Mrzlesung {
  readonly format: Mrzformat
  readonly felder: readonly GelesenesFeld[]
  readonly nachnamen: string
  readonly vornamen: string
  /** The names fill the line: they may go on in the passport. */
  readonly namenAbgeschnitten: boolean
  readonly nummer: string
  /** Codes of the states; undefined where the zone names none that is one. */
  readonly ausstellerstaat: string | undefined
  readonly staatsangehoerigkeit: string | undefined
  readonly geburtsdatum: PlainDate | undefined
  readonly ablaufdatum: PlainDate | undefined
  readonly geschlecht: 'F' | 'M' | 'X'
  /** Every check digit holds, and every field can be read. */
  readonly stimmt: boolean
}

export type Mrzergebnis =
  | { readonly lesbar: true; readonly lesung: Mrzlesung }
  | { readonly lesbar: false; readonly grund: 'leer' | 'zeilen' | 'laenge'; readonly laengen: readonly number[] }

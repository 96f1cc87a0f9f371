import type { Feiertag } from './feiertage.ts'
import type { Beginn, Samstag } from './fristende.ts'
import type { Laenge } from './laenge.ts'
import type { PlainDate } from './plain-date.ts'

/** A day on which nothing is due, and what makes it one. */
export interface FreierTag {
  readonly date: PlainDate
  readonly wochentag: 'samstag' | 'sonntag' | undefined
  readonly feiertage: readonly Feiertag[]
}

/** One line of the calculation sheet. Each names the norm it rests on. */
export type Schritt = { readonly norm: string } & (
  | { readonly art: 'beginn'; readonly beginn: Beginn; readonly start: PlainDate; readonly ersterTag: PlainDate }
  | { readonly art: 'laenge'; readonly laenge: Laenge; readonly letzterTag: PlainDate }
  /** The month has no such day: its last day ends the Frist. */
  | { readonly art: 'monatsende'; readonly gesucht: number; readonly letzterTag: PlainDate }
  | {
      readonly art: 'werktage'
      readonly samstag: Samstag
      readonly gezaehlt: readonly PlainDate[]
      readonly uebersprungen: readonly FreierTag[]
      readonly letzterTag: PlainDate
    }
  /** Holidays on the way that change nothing. */
  | { readonly art: 'feiertageImLauf'; readonly tage: readonly FreierTag[] }
  | {
      readonly art: 'hemmung'
      readonly von: PlainDate
      readonly bis: PlainDate
      readonly tage: number
      readonly letzterTag: PlainDate
    }
  | { readonly art: 'hemmungOhneWirkung'; readonly von: PlainDate; readonly bis: PlainDate }
  | {
      readonly art: 'verlaengerung'
      readonly ab: PlainDate
      readonly um: Laenge
      readonly letzterTag: PlainDate
    }
  | { readonly art: 'verlaengerungBis'; readonly letzterTag: PlainDate }
  | { readonly art: 'mitgeteiltesEnde'; readonly letzterTag: PlainDate }
  | {
      readonly art: 'verschiebung'
      readonly von: PlainDate
      readonly nach: PlainDate
      readonly tage: readonly FreierTag[]
    }
  /** The last day is a Werktag, or nothing moves it although it is free. */
  | { readonly art: 'keineVerschiebung'; readonly letzterTag: PlainDate; readonly frei: FreierTag | undefined }
  | { readonly art: 'ende'; readonly end: PlainDate; readonly folgetag: PlainDate }
)

import type { Fiktionsfrage } from '../../calendar/bekanntgabe.ts'
import type { Eingabefehler } from '../../calendar/eingabefehler.ts'
import type { Beleg, Gebiet } from '../../calendar/feiertagsgesetze.ts'
import type { Festtag } from '../../calendar/festtage.ts'
import type { Laenge } from '../../calendar/laenge.ts'
import type { Lesarten, Streitfrage } from '../../calendar/lesarten.ts'
import type { Lage, Ort } from '../../calendar/ort.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { FreierTag, Schritt } from '../../calendar/schritt.ts'
import type { Fachberuf } from '../../periods/fachgesetze.ts'
import type { PeriodId, Zweig } from '../../periods/katalog.ts'
import type { Charakter, Dauer, Feiertagsort, Schuldner, VariantenId } from '../../periods/period.ts'
import type { Hinweis, PeriodSheet } from '../../periods/period-sheet.ts'

/** What a person must know about a period of the catalogue. */
export interface PeriodText {
  readonly title: string
  /** The event with which it begins. */
  readonly trigger: string
  /** What is due by its end. */
  readonly duty: string
  /** What follows when it passes. */
  readonly consequence: string
  /** What is often got wrong, or open. */
  readonly note?: string
}

type Line<Art extends Schritt['art']> = (schritt: Extract<Schritt, { readonly art: Art }>) => string
type Wrong<Fehler extends Eingabefehler['fehler']> = (
  fehler: Extract<Eingabefehler, { readonly fehler: Fehler }>,
) => string
type SheetLine<Art extends PeriodSheet['art']> = (sheet: Extract<PeriodSheet, { readonly art: Art }>) => string

/** The words of the calculation sheet in one language. */
export interface SheetWords {
  /** "Mittwoch, 18. November 2026" */
  readonly date: (day: PlainDate) => string
  readonly length: (laenge: Laenge) => string
  readonly freeDay: (tag: FreierTag) => string
  readonly steps: { readonly [Art in Schritt['art']]: Line<Art> }
  readonly questions: Readonly<Record<Streitfrage, string>>
  readonly readings: { readonly [Frage in Exclude<Streitfrage, 'ort'>]: Readonly<Record<Lesarten[Frage], string>> }
  readonly place: (ort: Ort | undefined) => string
  readonly holidays: Readonly<Record<Festtag, string>>
  readonly regional: Readonly<Record<Gebiet, string>>
  readonly status: Readonly<Record<Lage, string>>
  readonly headings: SheetHeadings
  readonly problems: { readonly [Fehler in Eingabefehler['fehler']]: Wrong<Fehler> }
}

export interface SheetHeadings {
  readonly end: string
  readonly notified: string
  readonly nominalEnd: string
  readonly alternatives: string
  readonly because: string
  readonly disputed: string
  readonly sameDay: string
  readonly safeUntil: string
  readonly lapsedAfter: string
  /** A field that was filled in and changes nothing. */
  readonly unused: (field: string) => string
  /** From a day on, what has come about. */
  readonly follows: (day: string, consequence: string) => string
}

/** How long a period is, in the words of one language. A deemed notification comes with the days it takes. */
export type DurationWords = {
  readonly [Art in Exclude<Dauer['art'], 'bekanntgabe'>]: (dauer: Extract<Dauer, { readonly art: Art }>) => string
} & {
  readonly bekanntgabe: (dauer: Extract<Dauer, { readonly art: 'bekanntgabe' }>, tage: number) => string
}

/** The words of the catalogue in one language. */
export interface CatalogueWords {
  readonly periods: Readonly<Record<PeriodId, PeriodText>>
  readonly branches: Readonly<Record<Zweig, string>>
  readonly parties: Readonly<Record<Schuldner, string>>
  readonly characters: Readonly<Record<Charakter, string>>
  readonly places: Readonly<Record<Feiertagsort, string>>
  readonly variants: Readonly<Record<VariantenId, string>>
  readonly professions: Readonly<Record<Fachberuf, string>>
  readonly hints: Readonly<Record<Hinweis, string>>
  /** Why another day of notification can be argued. */
  readonly fictions: Readonly<Record<Fiktionsfrage, string>>
  readonly durations: DurationWords
  /** How a statement was confirmed. */
  readonly confidence: Readonly<Record<Beleg, string>>
  /** What a sheet says that has no ordinary end. */
  readonly results: { readonly [Art in Exclude<PeriodSheet['art'], 'frist'>]: SheetLine<Art> }
}

/** Which day of a Frist an entry of a calendar stands for. */
export type EventDay = 'earliest' | 'end' | 'latest' | 'notified'

/** The words of an entry in somebody's calendar. */
export interface EventWords {
  readonly titles: Readonly<Record<EventDay, (what: string) => string>>
  /** What to call a Frist that is known by its length alone. */
  readonly plain: (length: string) => string
  readonly counted: (length: string, start: PlainDate) => string
  readonly who: (party: string, character: string) => string
  readonly duty: (text: string) => string
  readonly norms: (norms: string) => string
  readonly follows: (day: PlainDate, text: string) => string
  readonly consequence: (text: string) => string
  readonly safeUntil: (day: PlainDate) => string
  readonly lapsedAfter: (day: PlainDate) => string
  readonly sheet: (address: string) => string
}

export interface PeriodWords {
  readonly event: EventWords
  readonly sheet: SheetWords
  readonly catalogue: CatalogueWords
}

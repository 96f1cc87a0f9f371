import type { Land } from '#law/calendar/land.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Evidence } from '#law/sources/evidence.ts'
import type { Fassung } from '#procedure/fachkraefteverfahren/events-vereinbarung.ts'
import type { FeldId } from './feld-id.ts'

/** Whose practice the agreement follows; `allgemein` where nothing of its own is known. */
export type Amtspraxis =
  | 'allgemein'
  | 'sachsen'
  | 'bayern'
  | 'nordrheinWestfalen'
  | 'niedersachsen'
  | 'badenWuerttemberg'
  | 'berlin'
  | 'hamburg'
  | 'hessen'
  | 'schleswigHolstein'

/** Where something of the practice of an office was read. */
export interface Praxisquelle {
  readonly titel: string
  readonly adresse?: string
  readonly stand: string
}

/** A piece of practice with how well it is known: what is `C` is shown to nobody as certain. */
export interface Praxis<T> {
  readonly wert: T
  readonly beleg: Evidence
  readonly quelle: Praxisquelle
}

/** What an office does in its own way. What is absent is not known. */
export interface Eigenheit {
  readonly land: Land | undefined
  /** From which day it was seen like this; absent where the page has no day. */
  readonly from?: PlainDate
  readonly name: string
  readonly schuldner: Praxis<'fachkraft' | 'arbeitgeber'>
  /** What suffices of the power of the worker. */
  readonly vollmacht?: Praxis<'original' | 'kopie'>
  /** Every contact person needs a deputy. */
  readonly stellvertretung?: Praxis<true>
  /** Periods of professions that the Land regulates. */
  readonly landesrecht?: Praxis<'wieBundesrecht' | 'allgemein'>
  /** Fields that this office asks for beyond the others. */
  readonly felder: readonly FeldId[]
  readonly felderBeleg: Evidence
  /** Months for which the Vorabzustimmung is kept to be usable. */
  readonly vorabzustimmungMonate?: Praxis<number>
  /** The due date of the fee, where it is not the signature. */
  readonly zahlung?: Praxis<'beiUnterzeichnung' | 'nachAufforderung'>
  readonly quellen: readonly Praxisquelle[]
}

/** The edition of the agreement of one day at one office. */
export interface Ausgabe {
  readonly id: string
  readonly fassung: Fassung
  /** On this day both editions of § 81a Abs. 2 Nr. 2 AufenthG are possible: the paper satisfies both. */
  readonly beideFassungen: boolean
  readonly praxis: Amtspraxis
  readonly eigenheit: Eigenheit
}

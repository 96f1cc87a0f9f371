import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { Urkundenart } from '#law/nachweise/urkundenstaat.ts'
import type { AnlagenId } from './anlage.ts'
import type { Partei } from './beteiligte.ts'
import type { Anlagenform } from './events-anlagen.ts'

/** Under which heading of the checklist a paper stands. */
export type Empfaengergruppe = 'auslaenderbehoerde' | 'bewertung' | 'bundesagentur' | 'familie' | 'auslandsvertretung'

export const empfaengergruppen: readonly Empfaengergruppe[] = [
  'auslaenderbehoerde',
  'bewertung',
  'bundesagentur',
  'familie',
  'auslandsvertretung',
]

/** When a paper is asked for; the words stand in procedure/texts. */
export type Bedingung =
  | 'immer'
  | 'vollmachtInDerVereinbarung'
  | 'versicherungInDerVereinbarung'
  | 'wohnsitzInAndererEu'
  | 'unterbevollmaechtigung'
  | 'beschaeftigung'
  | 'betrieblicheAusbildung'
  | 'schulischeAusbildung'
  | 'altersversorgung'
  | 'bescheidLiegtVor'
  | 'abschlussVergleichbar'
  | 'bestaetigungNoetig'
  | 'reglementierterBeruf'
  | 'deutschVerlangt'
  | 'partnerschaft'
  | 'qualifizierung'
  | 'qualifikationWirdGeprueft'
  | 'vieleAngehoerige'
  | 'erfahrungStattAbschluss'
  | 'beschaeftigungNachAbschnitt4'
  | 'arbeitgeberZahlt'
  | 'andereStelle'
  | 'zentralstelle'
  | 'nameWeichtAb'
  | 'zustimmungNoetig'
  | 'ehegatteZiehtNach'
  | 'kindZiehtNach'
  | 'familieZiehtNach'
  | 'ehegatteBrauchtDeutsch'
  | 'elternteilBleibt'
  | 'jederVisumantrag'
  | 'nachWegUndAuslandsvertretung'

/** Into German: none, one that anybody may have made, or one of a sworn translator. */
export type Uebersetzung = 'keine' | 'einfach' | 'beeidigt'

/**
 * How far a paper is: missing; there; there in a form that does not suffice; sent back; proved by an entry without the
 * paper; gone on to its recipient.
 */
export type Anlagenstand = 'fehlt' | 'liegtVor' | 'formGenuegtNicht' | 'beanstandet' | 'belegt' | 'uebermittelt'

/** One paper as it came, with what translates it. The newest counts; the older ones stay. */
export interface Anlagenfassung {
  readonly seq: number
  readonly am: PlainDate
  readonly form: Anlagenform
  /** The sign under which it came: one paper serves every recipient that needs it. */
  readonly anlage: string
  readonly staat: string | undefined
  readonly dokumente: readonly string[]
  /** Why it was sent back. */
  readonly beanstandet: string | undefined
  readonly uebersetzungen: readonly {
    readonly seq: number
    readonly am: PlainDate
    readonly dokumente: readonly string[]
  }[]
}

/** How many the recipient wants. */
export interface Exemplare {
  readonly originale: number
  readonly kopien: number
  /** Nobody confirmed it for this mission: the safe default. */
  readonly unbestaetigt: boolean
}

/** One line of the checklist. */
export interface Checklistenzeile {
  readonly id: AnlagenId
  /** Whom of the family it concerns: the id in persons. */
  readonly angehoeriger: string | undefined
  readonly gruppe: Empfaengergruppe
  readonly empfaenger: Partei
  readonly von: Partei
  readonly gilt: Truth
  readonly bedingung: Bedingung
  readonly norm: string
  /** Forms that suffice; the strictest first. */
  readonly form: readonly Anlagenform[]
  readonly uebersetzung: Uebersetzung
  /** What kind of foreign record it is, where the state that issued it decides how it is shown to be genuine. */
  readonly urkunde: Urkundenart | undefined
  readonly exemplare: Exemplare | undefined
  /** Either this paper or one of those is enough. */
  readonly stattdessen: readonly AnlagenId[]
  readonly stand: Anlagenstand
  readonly grund: string | undefined
  /** Newest first. */
  readonly fassungen: readonly Anlagenfassung[]
}

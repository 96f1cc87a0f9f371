import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Akteneintrag } from '#procedure/fachkraefteverfahren/events.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Familienangehoerige, Vorgangsangaben } from './vorgangsangaben.ts'

/** Papers that Vorab fills in beside the agreement and the Vorabzustimmung. */
export type PapierId =
  | 'vollmachtFachkraft'
  | 'vollmachtEhegatte'
  | 'vollmachtSorgeberechtigte'
  | 'untervollmacht'
  | 'anwaltlicheVersicherung'
  | 'beauftragungArbeitgeber'
  | 'beauftragungUnterbevollmaechtigter'
  | 'versicherungBevollmaechtigung'
  | 'versicherungArbeitgeber'
  | 'versicherungFachkraft'
  | 'kostenuebernahme'
  | 'ergaenzungsblatt'
  | 'anlagenliste'
  | 'deckblatt'
  | 'weiterleitung'
  | 'einladung'
  | 'empfangsbekenntnis'
  | 'erinnerung'

/** Who puts a name under it. `empfaenger`: whoever receives the decision for the worker. */
export type Unterzeichner =
  | 'fachkraft'
  | 'ehegatte'
  | 'sorgeberechtigte'
  | 'arbeitgeber'
  | 'unterbevollmaechtigter'
  | 'auslaenderbehoerde'
  | 'empfaenger'
  | 'niemand'

/** In which form: by hand and brought as the original; by hand or with a qualified signature; as a letter; not at all. */
export type Papierform = 'original' | 'schriftlichOderQualifiziert' | 'brief' | 'ohneUnterschrift'

/** What a paper is filled with, and where it is entered. */
export type Angabe =
  | 'fachkraft'
  | 'geburtsdatum'
  | 'pass'
  | 'anschrift'
  | 'arbeitgeber'
  | 'arbeitgeberAnschrift'
  | 'unterbevollmaechtigter'
  | 'ansprechpartner'
  | 'stellvertretung'
  | 'auslaenderbehoerde'
  | 'beschaeftigung'
  | 'betriebsstaette'

/** Everything that decides which papers there are, and what stands in them. */
export interface Papierlage {
  readonly angaben: Vorgangsangaben
  readonly state: State
  readonly akte: Akte
  readonly pflichten: readonly Pflicht[]
  readonly heute: PlainDate
}

/** What one copy of a paper is about: a member of the family, a duty, an entry, a recipient. */
export interface Anlass {
  /** Tells the copies of one paper apart; empty where there is only one. */
  readonly bezug: string
  readonly person?: Familienangehoerige
  readonly pflicht?: Pflicht
  readonly eintrag?: Akteneintrag
  readonly empfaenger?: Partei
}

/** A paper: for whom it is, who signs it in which form, on which norm, and when there is one. */
export interface Papierregel {
  readonly id: PapierId
  /** Whose it is. Nobody else sees or gets it. */
  readonly fuer: readonly Partei[]
  readonly unterzeichner: (lage: Papierlage) => readonly Unterzeichner[]
  readonly form: Papierform
  readonly norm: string
  /** Signed by people who need not read German: both languages stand beside each other. */
  readonly zweisprachig: boolean
  /** One copy for each; none where the case does not need it now. */
  readonly anlaesse: (lage: Papierlage) => readonly Anlass[]
  /** Without these it says nothing; the other one may be filled in by hand. */
  readonly noetig: readonly Angabe[]
  readonly erwuenscht: readonly Angabe[]
}

/** One copy of a paper as a page lists it. */
export interface Papier extends Omit<Papierregel, 'anlaesse' | 'noetig' | 'erwuenscht' | 'unterzeichner'> {
  readonly bezug: string
  /** The member of the family or the recipient that tells it from its sisters. */
  readonly zusatz: string | undefined
  readonly empfaenger: Partei | undefined
  readonly pflicht: Pflicht | undefined
  readonly unterzeichner: readonly Unterzeichner[]
  /** It cannot be made until these are entered. */
  readonly fehlt: readonly Angabe[]
  /** There is room to write these by hand. */
  readonly leer: readonly Angabe[]
}

/** The side of the employer decides with the office what goes into the procedure. */
export const verfahrensseite: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

import type { Beleg } from '../calendar/feiertagsgesetze.ts'
import type { Laenge } from '../calendar/laenge.ts'
import type { Land } from '../calendar/land.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Regelwerk } from '../calendar/regelwerk.ts'
import type { Rueckblicklaenge } from '../calendar/rueckblick.ts'

/** Who owes what is due, or has the right or the burden. */
export type Schuldner =
  | 'auslaenderbehoerde'
  | 'anerkennendeStelle'
  | 'zentralstelleAuslaendischesBildungswesen'
  | 'bundesagentur'
  | 'auslandsvertretung'
  | 'arbeitgeber'
  | 'fachkraft'
  | 'familie'
  | 'niemand'

/**
 * How strongly a period binds. `muss`: a duty. `soll`: a duty but for special reasons. `inDerRegel`: the normal case only.
 * `darf`: a power or a chance. `fiktion`: silence has a legal effect. `gueltigkeit`: how long something is valid or lasts.
 * `vereinbarung`: owed by the agreement alone. `praxis`: custom of an office. `regel`: how other periods are counted.
 */
export type Charakter =
  | 'muss'
  | 'soll'
  | 'inDerRegel'
  | 'darf'
  | 'fiktion'
  | 'gueltigkeit'
  | 'vereinbarung'
  | 'praxis'
  | 'regel'

/** How long. Only some periods have an end that can be counted. */
export type Dauer =
  /** Counted from the event; its day is not counted. The end rolls, unless that is open. */
  | { readonly art: 'frist'; readonly laenge: Laenge; readonly verschiebung?: 'streitig' }
  /** How long something lasts or is valid; nothing rolls. */
  | { readonly art: 'dauer'; readonly laenge: Laenge; readonly umfang: 'genau' | 'hoechstens' | 'mindestens' }
  /** From so long to so long, as an office says of itself. */
  | { readonly art: 'richtwert'; readonly von: Laenge; readonly bis: Laenge }
  /** Looks back from the event. */
  | { readonly art: 'rueckblick'; readonly laenge: Rueckblicklaenge }
  /** Without culpable delay (§ 121 Abs. 1 S. 1 BGB). It has an age, never an end. */
  | { readonly art: 'unverzueglich' }
  /** An office sets the end in the single case. */
  | { readonly art: 'gesetzt' }
  /** On or before the day of the event itself. */
  | { readonly art: 'amTag' }
  /** Stands still as long as another thing lasts. */
  | { readonly art: 'hemmung' }
  /** A deemed day of notification. */
  | {
      readonly art: 'bekanntgabe'
      readonly weg: 'post' | 'portal' | 'elektronischeZustellung' | 'einschreiben' | 'auslandspost'
    }
  /** The norm gives no number. */
  | { readonly art: 'ohneZahl' }

/** Whose holidays decide about the roll-over (§ 193 BGB: the place where the act is due). */
export type Feiertagsort =
  | 'sitzDerAuslaenderbehoerde'
  | 'sitzDerAnerkennendenStelle'
  | 'sitzDerZentralstelle'
  /** Open between the team of the Bundesagentur and the office that must get the message: both are computed. */
  | 'bundesagenturOderAuslaenderbehoerde'
  | 'sitzDesGerichts'
  /** Holidays of the host country; which days are free there must be named. */
  | 'gastland'
  | 'empfaenger'
  | 'keiner'

/** Another length under a condition of its own. */
export interface Variante {
  readonly id: VariantenId
  readonly dauer: Dauer
  readonly norm: string
}

export type VariantenId =
  | 'ohneBelehrung'
  | 'verlaengerungEuAbschluss'
  | 'beiUnterzeichnung'
  | 'anerkennung'
  | 'kraftfahrer'
  | 'kraftfahrerWeitere'
  | 'ausbildung'
  | 'ausbeutung'
  | 'jahresfrist'
  | 'befristet'
  | 'bisFebruar2024'

/** What a Land does otherwise. */
export interface Landesabweichung {
  readonly dauer?: Dauer
  readonly norm: string
  readonly beleg: Beleg
  readonly source: string
}

/** A period as it stands between two days. The version in force when the period begins to run governs it. */
export interface PeriodVersion {
  readonly from: PlainDate
  /** Last day; absent while the version is in force. */
  readonly until?: PlainDate
  readonly owedBy: Schuldner
  readonly charakter: Charakter
  readonly dauer: Dauer
  readonly regelwerk: Regelwerk
  readonly feiertagsort: Feiertagsort
  /** Empty only for custom of an office that no norm mentions. */
  readonly norms: readonly string[]
  /** The norm by which this period can stand still. */
  readonly hemmungsnorm?: string
  readonly beleg: Beleg
  readonly source: string
  readonly varianten?: readonly Variante[]
  readonly laender?: Readonly<Partial<Record<Land, Landesabweichung>>>
}

/** All versions of a period, oldest first, without gap or overlap. */
export type Versions = readonly [PeriodVersion, ...PeriodVersion[]]

/** A branch of the catalogue: every id of the branch and nothing else. */
export type PeriodTable<Id extends string> = Readonly<Record<Id, Versions>>

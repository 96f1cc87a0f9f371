import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from './beteiligte.ts'
import type { Ereignis, Ereignisart, Event, Sachereignis } from './events.ts'

/** Decisions of the authority that runs the file. They rest on what is the case and are refused where it is not. */
export const entscheidungsarten = [
  'vorabzustimmungErteilt',
  'vorabzustimmungVersagt',
  'vorabzustimmungWiderrufen',
  'zustimmungsbedarfEntschieden',
  'voraussetzungenGeprueft',
  'gebuehrFestgesetzt',
  'einwandBeschieden',
] as const satisfies readonly Ereignisart[]

export type Entscheidungsart = (typeof entscheidungsarten)[number]

/** What somebody asks for. It may be refused; a refusal is a value with its norm. */
export type Command =
  /** An act of the party that asks for it. */
  | {
      readonly type: 'vornehmen'
      readonly am: PlainDate
      readonly handlung: Handlung
      /** The paper with which the party does it. */
      readonly dokumente?: readonly string[]
    }
  /** Records what another party did or sent: the letter is named, and who recorded it stays visible. */
  | {
      readonly type: 'erfassen'
      readonly am: PlainDate
      readonly urheber: Partei
      /** Where nobody works in Vorab for the office, its decisions too come in as letters. */
      readonly eingang: Handlung | Entscheidung
      readonly dokumente: readonly string[]
    }
  /** A decision of the authority. Where it rests on silence, the basis is worked out, never handed in. */
  | {
      readonly type: 'entscheiden'
      readonly am: PlainDate
      readonly entscheidung: Entscheidung
      /** The paper in which the authority says it. */
      readonly dokumente?: readonly string[]
    }
  | {
      readonly type: 'berichtigen'
      readonly am: PlainDate
      readonly eintrag: number
      readonly grund: string
      readonly stattdessen?: { readonly am: PlainDate; readonly ereignis: Sachereignis }
    }

/** What the program itself writes, of another file: nobody can ask for it. */
export type Berichtsart = 'familieFortgeschritten'

export type Handlung = Exclude<Event, { readonly type: Entscheidungsart | Berichtsart | 'berichtigt' }>

export type Entscheidung =
  /** The basis of the consent is derived from the file. */
  Omit<Ereignis<'vorabzustimmungErteilt'>, 'zustimmung'> | Ereignis<Exclude<Entscheidungsart, 'vorabzustimmungErteilt'>>

/** What the decision may look at besides the file. */
export interface Context {
  /** In which of its roles the person acts. */
  readonly als: Partei
  readonly heute: PlainDate
  /** Calendars for what silence has brought about. */
  readonly speicher: Kalenderspeicher
}

/** Why something is refused, with its norm; `woran` names an entry, a duty or a paper where there is one. */
export interface Refusal {
  readonly grund: Ablehnungsgrund
  readonly norm: string
  readonly woran?: string
}

export type Ablehnungsgrund =
  | 'nichtBefugt'
  | 'vorgangBeendet'
  | 'vorgangSchonEroeffnet'
  | 'vorgangNichtEroeffnet'
  | 'nochNichtGeschehen'
  | 'tagVorEroeffnung'
  /** Earlier than the entry to which it refers. */
  | 'tagVorAnlass'
  | 'angabeUngueltig'
  | 'eintragFehlt'
  | 'eintragPasstNicht'
  /** A later entry refers to it: that one must be corrected first. */
  | 'eintragWirdGebraucht'
  | 'schonGeschehen'
  | 'vorhabenFehlt'
  | 'imInlandNichtMoeglich'
  /** Belongs into the file of the worker, or of the family member, and this is the other one. */
  | 'nurInDerAkteDerFachkraft'
  | 'nurInDerAkteDerFamilie'
  | 'wegNichtVorgesehen'
  | 'vollmachtFehlt'
  | 'untervollmachtNichtErlaubt'
  | 'versicherungFehlt'
  | 'angebotFehlt'
  | 'falscheFassung'
  | 'vereinbarungFehlt'
  /** Something is not in the agreement yet that it must say; `woran` names the field. */
  | 'angabeFehlt'
  /** Where an office works in Vorab, a signature belongs to the version that was before whoever gives it. */
  | 'unterschriftOhneFassung'
  | 'gebuehrNichtFestgesetzt'
  | 'gebuehrOffen'
  | 'antragFehlt'
  | 'anerkennungOffen'
  | 'anerkennungReichtNicht'
  | 'fortfuehrungOffen'
  | 'erlaubnisFehlt'
  | 'erklaerungFehlt'
  | 'zustimmungNichtNoetig'
  | 'zustimmungsbedarfOffen'
  | 'zustimmungOffen'
  | 'zustimmungVersagt'
  | 'voraussetzungenNichtGeprueft'
  | 'voraussetzungFehlt'
  | 'beschaeftigungNichtVersichert'
  | 'altersvorsorgeOffen'
  | 'vorabzustimmungFehlt'
  /** Once there is a visa, only the visa itself can be revoked. */
  | 'visumSchonErteilt'
  /** Whoever prepared it cannot sign it. */
  | 'vierAugen'
  | 'verlaengerungNurEinmal'
  | 'fristSchonAbgelaufen'
  | 'begruendungFehlt'
  | 'visumantragFehlt'
  /** There is nothing to complete: it was complete, or somebody has completed it since. */
  | 'visumantragVollstaendig'
  /** Nothing is completed after the decision. */
  | 'visumantragBeschieden'
  | 'visumFehlt'
  | 'einreiseFehlt'
  | 'dokumentFehlt'

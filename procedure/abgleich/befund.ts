import type { PlainDate } from '#law/calendar/plain-date.ts'

/** Where something about worker or job is said. */
export type Quelle = 'pass' | 'personen' | 'angaben' | 'formular' | 'vertrag' | 'bescheid'

export type Abgleichsfeld =
  | 'name'
  | 'geburtsdatum'
  | 'staatsangehoerigkeit'
  | 'passnummer'
  | 'passGueltigBis'
  | 'arbeitgeber'
  | 'taetigkeit'
  | 'gehalt'
  | 'wochenstunden'
  | 'beginn'

/** What was found where two sources do not say the same. */
export type Befundregel =
  | 'umschrift'
  | 'aufteilung'
  | 'abgeschnitten'
  | 'weitererName'
  | 'fruehererName'
  | 'schreibfehler'
  | 'namenVerschieden'
  | 'tagUndMonatVertauscht'
  | 'zifferAnders'
  | 'tagVerschieden'
  | 'zeichenVerwechselt'
  | 'nummerVerschieden'
  | 'staatVerschieden'
  | 'rechtsform'
  | 'arbeitgeberVerschieden'
  | 'geschlechtsform'
  | 'taetigkeitVerschieden'
  | 'gerundet'
  | 'sonderzahlung'
  | 'andereArbeitszeit'
  | 'gehaltVerschieden'
  | 'stundenVerschieden'

/** A hint explains itself; a question wants a look; a contradiction wants a correction or a reason. None of them blocks. */
export type Schwere = 'hinweis' | 'frage' | 'widerspruch'

export interface Namen {
  readonly vornamen: string
  readonly nachnamen: string
  readonly geburtsname?: string | undefined
  /** From a line that was full. */
  readonly abgeschnitten?: boolean
}

export interface Gehalt {
  readonly cents: number
  readonly je: 'stunde' | 'monat' | 'jahr'
  /** How many salaries a year has; absent: it is not said. */
  readonly anzahl?: number | undefined
}

/** What one source says. */
export interface Belegangaben {
  readonly quelle: Quelle
  readonly name?: Namen | undefined
  readonly geburtsdatum?: PlainDate | undefined
  /** Codes of the states. */
  readonly staatsangehoerigkeit?: readonly string[] | undefined
  readonly passnummer?: string | undefined
  readonly passGueltigBis?: PlainDate | undefined
  readonly arbeitgeber?: string | undefined
  readonly taetigkeit?: string | undefined
  readonly gehalt?: Gehalt | undefined
  readonly wochenstunden?: number | undefined
  readonly beginn?: PlainDate | undefined
}

/** Two sources that do not say the same, and what probably lies behind it. */
export interface Befund {
  readonly feld: Abgleichsfeld
  readonly regel: Befundregel
  readonly schwere: Schwere
  /** What is relied on, and what differs from it. */
  readonly quellen: readonly [Quelle, Quelle]
}

const schweren: Readonly<Record<Befundregel, Schwere>> = {
  umschrift: 'hinweis',
  aufteilung: 'hinweis',
  abgeschnitten: 'hinweis',
  weitererName: 'frage',
  fruehererName: 'frage',
  schreibfehler: 'frage',
  namenVerschieden: 'widerspruch',
  tagUndMonatVertauscht: 'frage',
  zifferAnders: 'frage',
  tagVerschieden: 'widerspruch',
  zeichenVerwechselt: 'frage',
  nummerVerschieden: 'widerspruch',
  staatVerschieden: 'widerspruch',
  rechtsform: 'hinweis',
  arbeitgeberVerschieden: 'widerspruch',
  geschlechtsform: 'hinweis',
  taetigkeitVerschieden: 'frage',
  gerundet: 'hinweis',
  sonderzahlung: 'frage',
  andereArbeitszeit: 'frage',
  gehaltVerschieden: 'widerspruch',
  stundenVerschieden: 'widerspruch',
}

export function schwereVon(regel: Befundregel): Schwere {
  return schweren[regel]
}

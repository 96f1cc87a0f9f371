import type { Abschnitt, ErklaerungsfeldId } from './erklaerungsfelder.ts'
import type { AuffaelligkeitId } from './pruefe-erklaerung.ts'

/** The words of the declaration in one language. */
export interface Erklaerungsworte {
  readonly titel: string
  readonly zusatzblatt: string
  readonly einleitung: string
  /** What the official form is and what this sheet is not. */
  readonly hinweis: string
  readonly zusatzhinweis: string
  readonly spalten: readonly [nummer: string, feld: string, angabe: string]
  readonly abschnitt: Readonly<Record<Abschnitt, string>>
  readonly feld: Readonly<Record<ErklaerungsfeldId, string>>
  /** What to look for, where a label alone does not say it. */
  readonly hilfe: Readonly<Partial<Record<ErklaerungsfeldId, string>>>
  /** On which answers to which question it depends whether something is asked. */
  readonly nurWenn: (antworten: readonly string[], frage: string) => string
  readonly wert: Readonly<Record<Erklaerungswert, string>>
  readonly auffaelligkeit: Readonly<Record<AuffaelligkeitId, (was: Auffaelligkeitswerte) => string>>
  readonly unterschrift: string
  readonly offen: string
  /** In a field that may stay empty. */
  readonly keineAngabe: string
}

/** Where two numbers are compared, both as people write them. */
export interface Auffaelligkeitswerte {
  readonly feld: string
  readonly ist: string
  readonly soll: string
}

/** Everything that can be chosen. */
export type Erklaerungswert =
  | 'ja'
  | 'nein'
  | 'teilweise'
  | 'aufenthaltstitel'
  | 'duldung'
  | 'aufenthaltOhneErwerb'
  | 'vorabzustimmung'
  | 'arbeitserlaubnis'
  | 'ersterteilung'
  | 'verlaengerung'
  | 'arbeitgeberwechsel'
  | 'maennlich'
  | 'weiblich'
  | 'divers'
  | 'unbefristet'
  | 'befristet'
  | 'betriebssitz'
  | 'wechselnd'
  | 'andereAnschrift'
  | 'keine'
  | 'hochschule'
  | 'berufsausbildung'
  | 'sonstige'
  | 'nichtNoetig'
  | 'liegtVor'
  | 'beantragt'
  | 'vollzeit'
  | 'teilzeit'
  | 'geringfuegig'
  | 'monat'
  | 'stunde'

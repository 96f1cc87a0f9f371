import type { Charakter } from '#law/periods/period.ts'
import type { Abgleichsfeld, Befundregel, Quelle, Schwere } from '../abgleich/befund.ts'
import type { AnlagenId } from '../fachkraefteverfahren/anlage.ts'
import type { BelehrungsId } from '../fachkraefteverfahren/belehrungen.ts'
import type { Partei } from '../fachkraefteverfahren/beteiligte.ts'
import type { Anlagenstand, Bedingung, Uebersetzung } from '../fachkraefteverfahren/checklistenzeile.ts'
import type { Ablehnungsgrund } from '../fachkraefteverfahren/commands.ts'
import type {
  Akteneintrag,
  Beendigungsgrund,
  Ereignis,
  Ereignisart,
  Ereignisse,
  Event,
} from '../fachkraefteverfahren/events.ts'
import type { Anerkennungsergebnis } from '../fachkraefteverfahren/events-anerkennung.ts'
import type { Anlagenform } from '../fachkraefteverfahren/events-anlagen.ts'
import type { Fassung, Gespraechsweg, Vollmachtgeber } from '../fachkraefteverfahren/events-vereinbarung.ts'
import type {
  Hinweis,
  Pruefergebnis,
  Pruefpunkt,
  Zustimmungsgrundlage,
} from '../fachkraefteverfahren/events-zustimmung.ts'
import type { RechtsfolgenId } from '../fachkraefteverfahren/folgen.ts'
import type { FristzeilenId } from '../fachkraefteverfahren/fristen.ts'
import type { Folge, Pflicht, Pflichtstand, Station, Stationsart, Zeile } from '../fachkraefteverfahren/pflicht.ts'
import type { Anerkennungsrecht, Anerkennungsstand, Gegenstand, Modus } from '../fachkraefteverfahren/vorhaben.ts'

/** What is to be done: said to the one who does it, and said of anybody. */
export interface Aufforderung {
  /** "Bezahlen Sie die Gebühr." */
  readonly anrede: string
  /** "die Gebühr bezahlen": stands behind a name, on a button, in a list. */
  readonly neutral: string
}

/** The words of one kind of event. */
export interface Ereignistext<Art extends Ereignisart> {
  /** "Gebühr bezahlt" */
  readonly titel: string
  /** Who did what, in one or two sentences. */
  readonly satz: (ereignis: Ereignis<Art>) => string
  readonly handlung: Aufforderung
  /** What the step means, why it is there and what comes next, for somebody who sees it for the first time. */
  readonly erklaerung: string
}

export type Ereignistexte<Art extends Ereignisart = Ereignisart> = { readonly [A in Art]: Ereignistext<A> }

export interface Parteitext {
  /** "Bundesagentur für Arbeit" */
  readonly name: string
  /** For narrow columns. */
  readonly kurz: string
  /** With its article, as the subject of a sentence: "die Bundesagentur für Arbeit". */
  readonly wer: string
  /** What it does in the procedure. */
  readonly erklaerung: string
}

/** What is wrong, and how it is mended. */
export interface Ablehnungstext {
  readonly was: string
  readonly abhilfe: string
}

export interface Stationstext {
  readonly name: string
  readonly satz: string
}

export interface Begriff {
  readonly wort: string
  readonly erklaerung: string
}

/** A paper: what it is, and how a good one looks. */
export interface Unterlagentext {
  readonly titel: string
  readonly was: string
  readonly gut: string
}

/** What follows from a conduct. */
export interface Rechtsfolgentext {
  readonly wenn: string
  readonly dann: string
}

/** A notice that somebody must read before a step. */
export interface Belehrungstext {
  readonly titel: string
  readonly text: string
}

/** A row of the table of duties: its name, and what is to be done, said to the one who does it and said of anybody. */
export type Fristzeilentext = readonly [name: string, anrede: string, neutral: string]

export type Fristzeilentexte = Readonly<Record<FristzeilenId, Fristzeilentext>>
/** The signs of one list: `AF` of the family, `AV` for the visa. */
export type AnlagenIdMit<Liste extends string> = Extract<AnlagenId, `${Liste}-${string}`>
export type Unterlagentexte = Readonly<Record<AnlagenId, Unterlagentext>>
/** The words of the checklist of papers. */
export interface Checklistentexte {
  readonly bedingung: Readonly<Record<Bedingung, string>>
  readonly stand: Readonly<Record<Anlagenstand, string>>
  readonly uebersetzung: Readonly<Record<Uebersetzung, string>>
}

/** The words of the cross-check. */
export interface Abgleichstexte {
  readonly regel: Readonly<
    Record<Befundregel, { readonly titel: string; readonly erklaerung: string; readonly abhilfe: string }>
  >
  readonly quelle: Readonly<Record<Quelle, string>>
  readonly feld: Readonly<Record<Abgleichsfeld, string>>
  readonly schwere: Readonly<Record<Schwere, string>>
}

export type Rechtsfolgentexte = Readonly<Record<RechtsfolgenId, Rechtsfolgentext>>
export type Belehrungstexte = Readonly<Record<BelehrungsId, Belehrungstext>>

type Wert<Art extends Ereignisart, Feld extends keyof Ereignisse[Art]> = Ereignisse[Art][Feld] & string

/** The words of every value that a Vorhaben or an event carries. */
export interface Werte {
  readonly modus: Readonly<Record<Modus, Begriff>>
  readonly anerkennungsstand: Readonly<Record<Anerkennungsstand, Begriff>>
  /** Without article; every one of them is feminine in German. */
  readonly gegenstand: Readonly<Record<Gegenstand, string>>
  readonly anerkennungsrecht: Readonly<Record<Anerkennungsrecht, string>>
  readonly gespraechsweg: Readonly<Record<Gespraechsweg, string>>
  readonly anerkennungsergebnis: Readonly<Record<Anerkennungsergebnis, Begriff>>
  readonly pruefpunkt: Readonly<Record<Pruefpunkt, Begriff>>
  readonly pruefergebnis: Readonly<Record<Pruefergebnis, string>>
  readonly hinweis: Readonly<Record<Hinweis, string>>
  readonly anlagenform: Readonly<Record<Anlagenform, string>>
  readonly beendigungsgrund: Readonly<Record<Beendigungsgrund, string>>
  readonly vollmachtgeber: Readonly<Record<Vollmachtgeber, string>>
  readonly fassung: Readonly<Record<Fassung, Begriff>>
  readonly angebotsart: Readonly<Record<Wert<'angebotVorgelegt', 'art'>, string>>
  readonly angebotsaenderung: Readonly<Record<Wert<'angebotGeaendert', 'was'>, string>>
  readonly unterschriftsform: Readonly<Record<Wert<'vereinbarungUnterzeichnet', 'form'>, string>>
  readonly faelligkeit: Readonly<Record<Wert<'gebuehrFestgesetzt', 'faellig'>, string>>
  readonly zustellungsweg: Readonly<Record<Wert<'bescheidZugestellt', 'weg'>, string>>
  readonly anfrageweg: Readonly<Record<Wert<'zustimmungAngefragt', 'weg'>, string>>
  readonly unterrichtungsweg: Readonly<Record<Wert<'auslandsvertretungUnterrichtet', 'weg'>, string>>
  readonly aushaendigung: Readonly<Record<Wert<'vorabzustimmungAusgehaendigt', 'weg'>, string>>
  readonly fortfuehrung: Readonly<Record<Wert<'fortfuehrungEntschieden', 'ergebnis'>, string>>
  readonly rolle: Readonly<Record<Wert<'ansprechpartnerBenannt', 'rolle'>, string>>
  readonly verhaeltnis: Readonly<Record<Wert<'familieAufgenommen', 'verhaeltnis'>, string>>
  readonly einwandergebnis: Readonly<Record<Wert<'einwandBeschieden', 'ergebnis'>, string>>
  readonly zustimmungsgrundlage: Readonly<Record<Zustimmungsgrundlage['art'], Begriff>>
}

/** Everything a language brings as plain words; the rest is put together from it. */
export interface Wortschatz {
  readonly ereignis: Ereignistexte
  readonly partei: Readonly<Record<Partei, Parteitext>>
  readonly ablehnung: Readonly<Record<Ablehnungsgrund, Ablehnungstext>>
  readonly folge: Readonly<Record<Folge, string>>
  readonly station: Readonly<Record<Stationsart, Stationstext>>
  readonly stationsstand: Readonly<Record<Station['stand'], string>>
  readonly pflichtstand: Readonly<Record<Pflichtstand, Begriff>>
  readonly charakter: Readonly<Record<Charakter | 'schritt' | 'unverzueglich', Begriff>>
  readonly werte: Werte
  readonly fristzeile: Fristzeilentexte
  readonly unterlage: Unterlagentexte
  readonly checkliste: Checklistentexte
  readonly abgleich: Abgleichstexte
  readonly rechtsfolge: Rechtsfolgentexte
  readonly belehrung: Belehrungstexte
}

/** The parts of the line at the head of the file. */
export interface Zeilenteile {
  readonly wer: string
  readonly was: string
  readonly wann: string
  readonly norm: string
  readonly sonst: string
}

/** A duty in words. */
export interface Aufgabe extends Aufforderung {
  readonly name: string
}

/** The names that the file itself does not hold. */
export interface Namen {
  /** The person who recorded the entry, or `undefined` where only the account is known. */
  readonly eingetragenVon: string | undefined
}

/** The words of the procedure in one language. An id without words does not compile. */
export interface ProcedureWords extends Wortschatz {
  /** The title of a paper; of one that the list does not know its own id. */
  readonly unterlagentitel: (id: string) => string
  /** What an event says, in a sentence. */
  readonly satz: (ereignis: Event) => string
  /** The one line at the head of the file. */
  readonly zeile: (zeile: Zeile) => string
  /** What a duty is called, and what is to be done. */
  readonly aufgabe: (pflicht: Pick<Pflicht, 'zeile'>) => Aufgabe
  /** The parts of that line for one duty. */
  readonly zeilenteile: (pflicht: Pflicht) => Zeilenteile
  /** Until when, in words. */
  readonly wann: (pflicht: Pflicht) => string
  /** An entry of the file as history: when, what, recorded by whom, on which norm. */
  readonly verlauf: (eintrag: Akteneintrag, namen: Namen, norm: string) => string
}

import type { Papierform, PapierId } from '../papier.ts'

/** What the wording of a paper names. Whatever is not known is a line to write on. */
export interface Papierwerte {
  readonly fachkraft: string
  readonly arbeitgeber: string
  readonly unterbevollmaechtigter: string
  readonly auslaenderbehoerde: string
  readonly beschaeftigung: string
  readonly betriebsstaette: string
  /** The member of the family whom the copy is about. */
  readonly person: string
  readonly mitUntervollmacht: boolean
  /** Whether the power allows sub-powers, where that was said. */
  readonly untervollmachtErlaubt: boolean | undefined
  readonly minderjaehrig: boolean
  readonly gebuehr: string
  /** Whom a letter is addressed to. */
  readonly empfaenger: string
  /** What is examined, or what a duty is called. */
  readonly gegenstand: string
  readonly unterlagen: readonly string[]
  readonly frist: Fristwerte | undefined
  readonly anlass: 'nachweise' | 'bestaetigung' | 'entscheidung'
  readonly fristenrecht: 'bqfg' | 'fachgesetz' | 'landesrecht' | 'zentralstelle'
}

/** A period as a letter names it. */
export interface Fristwerte {
  readonly seit: string
  /** Absent where it is owed without delay. */
  readonly bis: string | undefined
  readonly vorbei: boolean
  readonly pflicht: boolean
  readonly norm: string
  readonly was: string
}

/** The wording of one paper. */
export interface Papiertext {
  readonly titel: string
  /** What stands before the numbered sentences. */
  readonly einleitung: string
  readonly saetze: readonly string[]
  /** Boxes to tick by hand. */
  readonly kaestchen?: readonly string[]
  readonly hinweise?: readonly string[]
  /** Under each line for a signature: who signs. */
  readonly unterschriften: readonly string[]
}

/** The words of all papers in one language. */
export interface Papiertexte {
  readonly papier: Readonly<Record<PapierId, (werte: Papierwerte) => Papiertext>>
  /** Across the head of a text that does not bind. */
  readonly lesefassung: string
  readonly spalten: {
    readonly nummer: string
    readonly deutsch: string
    readonly andere: string
    readonly satz: string
  }
  readonly felder: Readonly<Record<Feldname, string>>
  /** Above the table of those for whom the agreement has no room. */
  readonly weitereAngehoerige: string
  readonly unterlagen: string
  readonly listenkopf: readonly [string, string, string]
  readonly liste: { readonly vorhanden: string; readonly fehlt: string }
  readonly ort: string
  /** Under the title: whose procedure it is. */
  readonly betreff: (fachkraft: string) => string
  /** Beginning and end of a letter. */
  readonly anrede: string
  readonly gruss: string
  /** In which form a paper is signed, said to whoever signs it. */
  readonly form: Readonly<Record<Papierform, string | undefined>>
}

export type Feldname =
  | 'fachkraft'
  | 'geboren'
  | 'geburtsort'
  | 'staatsangehoerigkeit'
  | 'pass'
  | 'anschrift'
  | 'arbeitgeber'
  | 'unterbevollmaechtigter'
  | 'beschaeftigung'
  | 'betriebsstaette'
  | 'ansprechpartner'
  | 'stellvertretung'
  | 'person'
  | 'verhaeltnis'
  | 'sorgeberechtigteEins'
  | 'sorgeberechtigteZwei'
  | 'aktenzeichen'
  | 'auslaenderbehoerde'
  | 'eingangstag'
  | 'termin'

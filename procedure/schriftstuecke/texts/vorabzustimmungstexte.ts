import type { MissionEntry } from '#law/missions/mission.ts'
import type { Pruefpunkt } from '#procedure/fachkraefteverfahren/events-zustimmung.ts'
import type { Erwerbsvermerk } from '../vorabzustimmung/erwerbsvermerk.ts'

/** The wording of the Vorabzustimmung in one language. */
export interface Vorabzustimmungstexte {
  readonly titel: string
  readonly betreff: string
  /** Across the head of the version that does not bind. */
  readonly lesefassung: string
  /** Across the head of what nobody has signed yet. */
  readonly entwurf: string
  readonly anVisastelle: (mission: Pick<MissionEntry, 'type' | 'city'> | undefined) => readonly string[]
  readonly ueberschrift: Readonly<Record<Abschnitt, string>>
  readonly feld: Readonly<Record<Vorabzustimmungsfeld, string>>
  readonly zustimmung: (norm: string, zweck: string, monate: number) => string
  readonly rechtsnatur: string
  /** Proposed remark on what employment is allowed. */
  readonly vermerk: (text: string, norm: string) => string
  readonly vermerkart: Readonly<Record<Erwerbsvermerk, (taetigkeit: string, arbeitgeber: string) => string>>
  readonly spalten: { readonly voraussetzung: string; readonly ergebnis: string; readonly norm: string }
  readonly zeile: Readonly<Record<'qualifikation' | 'erlaubnis' | 'bundesagentur', string>>
  readonly erlaubnis: Readonly<Record<'nichtNoetig' | 'nichtVorausgesetzt' | 'erteilt' | 'zugesagt', string>>
  readonly fiktion: (angefragtAm: string, fristende: string) => string
  readonly grenzen: (bis: string | undefined, beschraenkt: boolean) => string
  readonly absehen: (grund: string, norm: string) => string
  /** What the office can say of a point from its own files alone. */
  readonly zusatz: Partial<Readonly<Record<Pruefpunkt, string>>>
  readonly feststellung: (gegenstand: string, ergebnis: string, am: string) => string
  readonly ohneFeststellung: (stand: string, mitUnterlage: boolean) => string
  readonly nurInKopie: string
  readonly nichtGeprueft: readonly string[]
  readonly hinweis: Readonly<
    Record<'passNichtVisierfaehig' | 'voraufenthalt' | 'namensabweichung' | 'spracheNichtGeprueft' | 'familie', string>
  >
  readonly keineHinweise: string
  readonly familie: string
  readonly gueltig: (bis: string) => string
  readonly praxis: string
  readonly anlagen: string
  readonly siegel: readonly string[]
  readonly vonHand: string
  readonly pruefen: {
    readonly code: (code: string) => string
    readonly wie: (adresse: string) => string
    readonly bild: (adresse: string) => string
  }
  readonly maschinenlesbar: string
  readonly maschinendatei: string
}

export type Abschnitt =
  | 'person'
  | 'arbeitgeber'
  | 'zustimmung'
  | 'geprueft'
  | 'nurInKopie'
  | 'nichtGeprueft'
  | 'hinweise'
  | 'familie'
  | 'gueltigkeit'
  | 'anlagen'
  | 'pruefen'

export type Vorabzustimmungsfeld =
  | 'aktenzeichen'
  | 'azrNummer'
  | 'datum'
  | 'ansprechpartner'
  | 'verfahren'
  | 'vornamen'
  | 'nachnamen'
  | 'geburtsname'
  | 'geburtsdatum'
  | 'geburtsort'
  | 'staatsangehoerigkeit'
  | 'pass'
  | 'passBis'
  | 'firma'
  | 'anschrift'
  | 'betriebsstaette'
  | 'taetigkeit'
  | 'beginn'
  | 'befristetBis'
  | 'zweck'
  | 'norm'
  | 'visumMonate'

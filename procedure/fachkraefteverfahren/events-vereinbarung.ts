import type { Vorhaben } from './vorhaben.ts'

/** From the first contact to the agreement, its powers, its fee; and what can make it fall (M01–M07, MX1, MX2). */
export interface Vereinbarungsereignisse {
  readonly erstkontaktAufgenommen: Record<never, never>
  readonly beratungErteilt: { readonly weg: Gespraechsweg }
  /** What the procedure is about, as it stands from now on. */
  readonly vorhabenFestgelegt: { readonly vorhaben: Vorhaben }
  /** The office settles an open question of consent with a reason. */
  readonly zustimmungsbedarfEntschieden: { readonly noetig: boolean; readonly begruendung: string }
  readonly vollmachtErteilt: { readonly vollmachtgeber: Vollmachtgeber; readonly untervollmachtErlaubt: boolean }
  readonly vollmachtWiderrufen: { readonly vollmachtgeber: Vollmachtgeber }
  readonly untervollmachtErteilt: Record<never, never>
  readonly untervollmachtWiderrufen: Record<never, never>
  readonly ansprechpartnerBenannt: {
    readonly fuer: 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'
    readonly rolle: 'ansprechpartner' | 'vertretung'
    /** Id in persons; the name does not stand in the file. */
    readonly person: string
  }
  /** Assurance of § 81a Abs. 2 Nr. 2, part of agreements from August 2026. */
  readonly bevollmaechtigungVersichert: { readonly mitUntervollmacht: boolean }
  /** Assurance of § 18 Abs. 2 Nr. 4a: the employment will really be taken up. */
  readonly beschaeftigungVersichert: { readonly von: 'fachkraft' | 'arbeitgeber' }
  readonly angebotVorgelegt: { readonly art: 'arbeitsvertrag' | 'arbeitsangebot' | 'ausbildungsvertrag' | 'schulplatz' }
  readonly vereinbarungUnterzeichnet: {
    readonly von: 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'
    /** An advanced signature does not replace the written form (§ 3a Abs. 2 S. 1 VwVfG); it is told apart for what it is. */
    readonly form: 'eigenhaendig' | 'qualifizierteSignatur' | 'fortgeschritteneSignatur'
    readonly fassung: Fassung
  }
  /** One side has signed a supplement; the agreement is what it was until the other has signed it too. */
  readonly vereinbarungErgaenzt: {
    readonly von: 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'
    readonly form: 'eigenhaendig' | 'qualifizierteSignatur' | 'fortgeschritteneSignatur'
    /** Supplements of an agreement are counted from 1. */
    readonly nummer: number
  }
  readonly gebuehrFestgesetzt: {
    readonly cents: number
    readonly schuldner: 'fachkraft' | 'arbeitgeber'
    readonly faellig: 'beiUnterzeichnung' | 'nachBekanntgabe'
  }
  readonly gebuehrGezahlt: { readonly cents: number }
  readonly angebotZurueckgezogen: Record<never, never>
  readonly angebotGeaendert: { readonly was: 'taetigkeit' | 'arbeitsort' | 'gehalt' | 'sonstiges' }
}

export type Vollmachtgeber = 'fachkraft' | 'ehegatte' | 'sorgeberechtigte'
export type Gespraechsweg = 'persoenlich' | 'telefonisch' | 'elektronisch' | 'schriftlich'

/** The two editions of § 81a Abs. 2 Nr. 2: power of attorney attached, or its existence assured. */
export type Fassung = 'mitVollmacht' | 'mitVersicherung'

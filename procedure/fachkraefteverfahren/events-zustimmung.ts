import type { Ort } from '#law/calendar/ort.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'

/** Consent of the Bundesagentur and the Vorabzustimmung itself (M24–M33). */
export interface Zustimmungsereignisse {
  readonly beschaeftigungErklaert: { readonly zusatzblatt: boolean }
  readonly zustimmungAngefragt: {
    /** Asked before recognition is finished (§ 36 Abs. 3 BeschV). */
    readonly vorabpruefung: boolean
    readonly weg: 'schnittstelle' | 'elektronisch' | 'post'
  }
  readonly rueckfrageGestellt: { readonly anfrage: number; readonly mitUnterlagen: boolean }
  readonly rueckfrageBeantwortet: { readonly rueckfrage: number }
  readonly zustimmungErteilt: { readonly anfrage: number; readonly bis?: PlainDate; readonly beschraenkt: boolean }
  readonly zustimmungVersagt: { readonly anfrage: number; readonly norm: string }
  /** A consent that was given is taken back (§ 41 AufenthG). */
  readonly zustimmungWiderrufen: { readonly zustimmung: number }
  /** The employer promises to keep the conditions of a Globalzustimmung (§ 39 Abs. 2a S. 1 AufenthG). */
  readonly globalzustimmungZugesichert: Record<never, never>
  /** Message that the information does not suffice: in time it keeps the fiction away (§ 36 Abs. 2 S. 1 BeschV). */
  readonly angabenUnzureichend: { readonly anfrage: number }
  /** Message that the employer did not answer, or not in time: the same effect. */
  readonly auskunftAusgeblieben: { readonly anfrage: number }
  readonly voraussetzungenGeprueft: {
    readonly ergebnisse: Readonly<Record<Pruefpunkt, Pruefergebnis>>
    /** Why the office refrains from the proof of a pension (§ 18 Abs. 2 Nr. 5 S. 2 AufenthG). */
    readonly absehensgrund?: string
  }
  readonly vorabzustimmungErteilt: {
    readonly zustimmung: Zustimmungsgrundlage
    readonly hinweise: readonly Hinweis[]
    /** What the paper states as its last day: practice of the office, for the law sets none. */
    readonly gueltigBis?: PlainDate
  }
  /** The office takes back its consent before there is a visa. */
  readonly vorabzustimmungWiderrufen: { readonly vorabzustimmung: number; readonly begruendung: string }
  readonly vorabzustimmungVersagt: { readonly begruendung: string }
  readonly imRegisterGespeichert: Record<never, never>
  readonly auslandsvertretungUnterrichtet: { readonly weg: 'register' | 'sichereEmail' | 'original' }
  readonly vorabzustimmungAusgehaendigt: {
    readonly weg: 'persoenlich' | 'post' | 'elektronisch'
    readonly original: boolean
  }
}

/** Where the consent comes from on which the Vorabzustimmung relies. A fiction is fixed with all that proves it. */
export type Zustimmungsgrundlage =
  | { readonly art: 'erklaert'; readonly eintrag: number }
  | {
      readonly art: 'fingiert'
      readonly anfrage: number
      readonly angefragtAm: PlainDate
      /** The last day on which a message could still have kept it away, in the latest reading. */
      readonly fristende: PlainDate
      readonly orte: readonly Ort[]
    }
  | { readonly art: 'global'; readonly eintrag: number }
  | { readonly art: 'nichtErforderlich'; readonly norm: string }
  /** Recorded from the letter of an office that does not say it; never a basis of our own decision. */
  | { readonly art: 'nichtAktenkundig' }

/** What the office checks before it consents (§§ 5, 18 Abs. 2 AufenthG). */
export type Pruefpunkt =
  | 'identitaetUndPass'
  | 'lebensunterhalt'
  | 'keinAusweisungsinteresse'
  | 'altersvorsorge'
  | 'konkretesAngebot'
  | 'besondereVoraussetzungen'

export type Pruefergebnis = 'erfuellt' | 'nichtErfuellt' | 'entfaellt'

/** Notes to the mission. */
export type Hinweis =
  | 'passNichtVisierfaehig'
  | 'voraufenthalt'
  | 'namensabweichung'
  | 'spracheNichtGeprueft'
  | 'familie'

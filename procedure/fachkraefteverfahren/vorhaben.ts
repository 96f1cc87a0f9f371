import type { Ort } from '#law/calendar/ort.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { Fachberuf } from '#law/periods/fachgesetze.ts'

/** Who runs the file: an authority that works in Vorab, or employer or agent alone, recording what offices sent. */
export type Modus = 'behoerde' | 'eigenregie'

/** Where the recognition stands when the agreement is made (section E of the agreement, and the two ways added by law). */
export type Anerkennungsstand =
  /** Full equivalence was found. */
  | 'gleichwertig'
  /** The degree is comparable by anabin or by a statement of the Zentralstelle. */
  | 'vergleichbar'
  /** Partial equivalence was found: measures are left (§ 16d). */
  | 'teilweiseGleichwertig'
  /** It is applied for now. */
  | 'wirdBeantragt'
  /** Placement agreement: recognition follows the entry (§ 16d Abs. 4). */
  | 'nachEinreise'
  /** Recognition partnership: only the confirmation of Nr. 2a is needed (§ 16d Abs. 3). */
  | 'anerkennungspartnerschaft'
  /** Experience counts instead of recognition (§ 19c Abs. 2 with § 6 BeschV), or none is asked for (§ 16a). */
  | 'ohneAnerkennung'

/** What is examined abroad of the office: each is a procedure of its own with its own periods. */
export type Gegenstand = 'gleichwertigkeit' | 'zeugnisbewertung' | 'digitaleAuskunft' | 'berufsausuebungserlaubnis'

/** Which law sets the periods of a recognition procedure. */
export type Anerkennungsrecht = 'bqfg' | 'fachgesetz' | 'landesrecht' | 'zentralstelle'

/** What the procedure is about. Whatever the law answers is answered by the law and only kept here with its reading. */
export interface Vorhaben {
  /** Id of the way in law/pathways: the purpose of the stay. */
  readonly weg: string
  readonly anerkennungsstand: Anerkennungsstand
  readonly recht: Anerkennungsrecht
  readonly fachberuf?: Fachberuf
  readonly reglementiert: boolean
  /** Consent of the Bundesagentur; `offen` waits for a decision with a reason. */
  readonly zustimmungNoetig: Truth
  readonly zustimmungsnorm: string
  /** Proof of an adequate pension (§ 18 Abs. 2 Nr. 5); `offen` until salary and age are known. */
  readonly altersvorsorgeNoetig: Truth
  readonly minderjaehrig: boolean
  /** The procedure is for those who want to enter (§ 81a Abs. 1 S. 1 AufenthG); absent: abroad. */
  readonly aufenthaltsort?: 'ausland' | 'inland'
  readonly voraufenthalt: { readonly fachkraft: boolean; readonly familie: boolean }
  /** Lives in another state of the European Union. */
  readonly wohnsitzInDerUnion: boolean
  readonly unterbevollmaechtigung: boolean
  readonly mitFamilie: boolean
  /** Advance examination by the Bundesagentur (§ 36 Abs. 3 BeschV) is practised by this office. */
  readonly vorabpruefung: boolean
  readonly orte: Verfahrensorte
}

/** Places whose holidays count. Where one is missing the sheet says so. */
export interface Verfahrensorte {
  readonly auslaenderbehoerde: Ort
  readonly anerkennendeStelle?: Ort
  readonly zentralstelle?: Ort
  readonly bundesagentur?: Ort
  readonly auslandsvertretung?: Ort
  readonly gericht?: Ort
}

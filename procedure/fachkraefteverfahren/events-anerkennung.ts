import type { Laenge } from '#law/calendar/laenge.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Gespraechsweg } from './events-vereinbarung.ts'
import type { Gegenstand } from './vorhaben.ts'

/** Files of an earlier stay, and everything about recognition and the permit to practise (M08–M23). */
export interface Anerkennungsereignisse {
  readonly akteAngefordert: { readonly fuer: 'fachkraft' | 'familie' }
  readonly akteEingegangen: { readonly fuer: 'fachkraft' | 'familie' }
  /** The office has what the recognition body wants: the duty to forward begins. */
  readonly unterlagenUebergeben: { readonly gegenstand: Gegenstand }
  readonly anerkennungBeantragt: { readonly gegenstand: Gegenstand }
  readonly eingangBestaetigt: {
    readonly gegenstand: Gegenstand
    /** The day the body names as that of receipt (§ 14a Abs. 2 S. 2 BQFG). */
    readonly eingegangenAm: PlainDate
    /** Absent where something is missing. */
    readonly vollstaendigSeit?: PlainDate
    readonly fehlend: readonly string[]
  }
  readonly bestaetigungWeitergeleitet: { readonly bestaetigung: number }
  readonly nachweiseAngefordert: {
    readonly gegenstand: Gegenstand
    readonly unterlagen: readonly string[]
    /** The day that the body set. */
    readonly bis?: PlainDate
    /** Under §§ 5 Abs. 4, 5 or 12 Abs. 4, 5 BQFG: the period to decide stands still until the set day. */
    readonly hemmt: boolean
    /** Asked the worker directly, copy to the office. */
    readonly unmittelbar: boolean
  }
  readonly arbeitgeberEingeladen: { readonly anlass: number; readonly weg: Gespraechsweg }
  readonly nachweiseEingereicht: { readonly anforderung: number }
  readonly nachweiseWeitergeleitet: { readonly anforderung: number }
  readonly vollstaendigkeitMitgeteilt: { readonly gegenstand: Gegenstand; readonly vollstaendigSeit: PlainDate }
  /** Another suitable procedure (§ 14 BQFG) lets the period stand still until it ends. */
  readonly sonstigesVerfahrenBegonnen: { readonly gegenstand: Gegenstand }
  readonly sonstigesVerfahrenBeendet: { readonly gegenstand: Gegenstand }
  readonly entscheidungsfristVerlaengert: {
    readonly gegenstand: Gegenstand
    readonly verlaengerung: { readonly bis: PlainDate } | { readonly um: Laenge }
    readonly begruendet: boolean
  }
  readonly anerkennungEntschieden: {
    readonly gegenstand: Gegenstand
    readonly ergebnis: Anerkennungsergebnis
    /** Measures by which full equivalence can be reached. */
    readonly massnahmen: readonly string[]
  }
  readonly bescheidZugestellt: {
    readonly entscheidung: number
    readonly weg: 'uebergabe' | 'postMitEmpfangsbekenntnis' | 'einschreiben' | 'elektronisch'
    /** With instruction on the remedy (§ 58 Abs. 1 VwGO). */
    readonly belehrt: boolean
  }
  readonly empfangBekannt: { readonly zustellung: number; readonly eingegangenAm: PlainDate }
  /** Passed on to the worker: a letter, a decision, the Vorabzustimmung. */
  readonly weitergegeben: { readonly eintrag: number }
  /** Remedy against a decision of a recognition body, or action against the refusal of the visa. */
  readonly rechtsbehelfEingelegt: { readonly gegen: number }
  /** Invoice of a recognition body or of the Zentralstelle: it works only once it is paid. */
  readonly kostenAngefordert: { readonly gegenstand: Gegenstand }
  readonly kostenGezahlt: { readonly anforderung: number }
  readonly besprechungGefuehrt: { readonly anlass: number; readonly weg: Gespraechsweg }
  readonly beratungsstelleErmaechtigt: Record<never, never>
  readonly beratungsstelleUnterrichtet: { readonly entscheidung: number }
  readonly qualifizierungBeraten: { readonly plan: boolean }
  readonly fortfuehrungEntschieden: { readonly ergebnis: 'fortfuehren' | 'beenden'; readonly weg?: string }
}

export type Anerkennungsergebnis =
  | 'gleichwertig'
  | 'teilweiseGleichwertig'
  | 'nichtGleichwertig'
  | 'vergleichbar'
  | 'nichtVergleichbar'
  | 'bestaetigt'
  | 'nichtBestaetigt'
  | 'erlaubnisErteilt'
  | 'erlaubnisZugesagt'
  | 'erlaubnisVersagt'

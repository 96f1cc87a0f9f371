import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import type { Modus, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** Everything known of a case that papers are filled with: entered once, printed wherever it is asked for. */
export interface Vorgangsangaben {
  readonly aktenzeichen: string
  /** Who runs the file; absent: an authority does. */
  readonly modus?: Modus
  readonly vorhaben: Vorhaben | undefined
  readonly fachkraft: Personenangaben | undefined
  readonly familie: readonly Familienangehoerige[]
  /** Absent where the employer has not been entered. */
  readonly arbeitgeber: Stelle | undefined
  readonly unterbevollmaechtigter: Stelle | undefined
  readonly auslaenderbehoerde: Stelle | undefined
  readonly verfahren: Verfahrensangaben
}

/** A natural person, as the passport writes it. */
export interface Personenangaben {
  /** Id in persons. */
  readonly id: string
  readonly vornamen: string
  readonly nachnamen: string
  readonly geburtsname: string | undefined
  readonly geburtsdatum: PlainDate | undefined
  readonly geburtsort: string | undefined
  /** Codes of the states. */
  readonly staatsangehoerigkeiten: readonly string[]
  readonly anschrift: string | undefined
  /** Code of the state of residence. */
  readonly wohnsitzstaat: string | undefined
  readonly email: string | undefined
  readonly telefon: string | undefined
  readonly pass: Passangaben | undefined
}

export interface Passangaben {
  readonly nummer: string
  readonly staat: string | undefined
  readonly gueltigBis: PlainDate | undefined
}

export interface Familienangehoerige extends Personenangaben {
  readonly verhaeltnis: 'ehegatte' | 'lebenspartner' | 'kind' | undefined
}

/** A firm, a chamber, an office: with those who speak for it. */
export interface Stelle {
  readonly name: string
  readonly organisationseinheit: string | undefined
  readonly anschrift: string | undefined
  readonly email: string | undefined
  readonly telefon: string | undefined
  readonly ansprechpartner: Personenangaben | undefined
  readonly vertretung: Personenangaben | undefined
  /** Who may sign for it. */
  readonly vertretungsberechtigt?: string | undefined
  /** Of a sub-agent. */
  readonly art?: Vertretungsart | undefined
  readonly anwaltlicheVersicherung?: boolean | undefined
}

/** What kind of third party the employer authorises (§ 81a Abs. 1 S. 2 AufenthG). */
export type Vertretungsart = 'rechtsanwalt' | 'kammer' | 'dienstleister' | 'konzern' | 'sonstige'

/** What is entered about a firm or an office; persons by their id. */
export interface Stellenangaben {
  readonly name?: string
  readonly organisationseinheit?: string
  readonly anschrift?: string
  readonly email?: string
  readonly telefon?: string
  readonly ansprechpartner?: string
  readonly vertretung?: string
  /** Who may sign for it. */
  readonly vertretungsberechtigt?: string
  /** Of a sub-agent. */
  readonly art?: Vertretungsart
  /** A lawyer assures the power instead of showing it. */
  readonly anwaltlicheVersicherung?: boolean
}

/**
 * What is entered about the procedure beside the persons: the content of the form `angaben`, kept in versions. Everything is
 * optional, because people fill it in over weeks.
 */
export interface Verfahrensangaben {
  readonly arbeitgeber?: Stellenangaben
  readonly unterbevollmaechtigter?: Stellenangaben
  readonly auslaenderbehoerde?: Stellenangaben
  /** The employment or training that is intended, as the agreement names it. */
  readonly beschaeftigung?: string
  /** The place of operation that decides who is competent (§ 31 Abs. 4 AufenthV). */
  readonly betriebsstaette?: string
  readonly bruttoMonatCents?: number
  readonly wochenstunden?: number
  readonly beginn?: PlainDate
  readonly befristetBis?: PlainDate
  /** Which permit to practise is needed, and who grants it. */
  readonly erlaubnis?: { readonly noetig: boolean; readonly welche?: string; readonly stelle?: string }
  readonly beratungsstelle?: {
    readonly ort: string
    readonly gewuenscht: boolean
    /** The finding may be passed on to it. */
    readonly weiterleitung?: boolean
  }
  /** How the Vorabzustimmung reaches the agent. */
  readonly zuleitung?: 'persoenlich' | 'post' | 'email'
  readonly auslandsvertretung?: MissionId
  readonly gebuehrenschuldner?: 'fachkraft' | 'arbeitgeber'
  readonly zahler?: 'fachkraft' | 'arbeitgeber'
  /** The employer assures that the worker has authorised him (§ 81a Abs. 2 Nr. 2 AufenthG). */
  readonly bevollmaechtigt?: boolean
  /** Whether the power allows a sub-power. */
  readonly untervollmachtErlaubt?: boolean
  /** The language in which the worker is written to. */
  readonly kontaktsprache?: string
  /** Earlier stays in Germany of worker and family: when, with what, which office. */
  readonly voraufenthalte?: string
  /** The office is empowered to start and run the recognition procedure (§ 81a Abs. 2 Nr. 3 AufenthG). */
  readonly anerkennungBeauftragt?: boolean
  /** The German profession with which the qualification is compared. */
  readonly referenzberuf?: string
  readonly anerkennendeStelle?: string
  /** No body has been asked for the same before (§ 5 Abs. 1 Nr. 5, § 12 Abs. 1 Nr. 6 BQFG). */
  readonly keinFruehererAntrag?: boolean
  /** How a finding reaches the employer. */
  readonly bescheidweg?: 'uebergabe' | 'post'
  /** What is brought where pay and age ask for old-age provision. */
  readonly altersvorsorge?: 'liegtBei' | 'wirdNachgereicht' | 'ausnahme'
  /** The general notes of the office were received. */
  readonly allgemeineHinweise?: boolean
  /** The number under which a portal of the office has the case. */
  readonly portalnummer?: string
  /** Nothing is known of a ban on entry (§ 11 AufenthG). */
  readonly keinEinreiseverbot?: boolean
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** Everything known of a case that papers are filled with: entered once, printed wherever it is asked for. */
export interface Vorgangsangaben {
  readonly aktenzeichen: string
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
}

/** What is entered about a firm or an office; persons by their id. */
export interface Stellenangaben {
  readonly name?: string
  readonly organisationseinheit?: string
  readonly anschrift?: string
  readonly email?: string
  readonly telefon?: string
  readonly ansprechpartner?: string
  readonly vertretung?: string
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
  readonly beratungsstelle?: { readonly ort: string; readonly gewuenscht: boolean }
  /** How the Vorabzustimmung reaches the agent. */
  readonly zuleitung?: 'persoenlich' | 'post' | 'email'
  readonly auslandsvertretung?: MissionId
  readonly gebuehrenschuldner?: 'fachkraft' | 'arbeitgeber'
  readonly zahler?: 'fachkraft' | 'arbeitgeber'
}

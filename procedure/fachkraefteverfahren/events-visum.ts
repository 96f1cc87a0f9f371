import type { PlainDate } from '#law/calendar/plain-date.ts'

/** At the mission, and after entry (M34–M43). */
export interface Visumereignisse {
  readonly terminAngefragt: Record<never, never>
  readonly terminAngeboten: { readonly termin: PlainDate }
  readonly visumBeantragt: { readonly vollstaendig: boolean }
  readonly visumantragVervollstaendigt: Record<never, never>
  readonly abfragenVeranlasst: Record<never, never>
  readonly urkundenpruefungBegonnen: Record<never, never>
  readonly urkundenpruefungBeendet: { readonly echt: boolean }
  readonly visumErteilt: { readonly gueltigAb: PlainDate; readonly gueltigBis: PlainDate }
  readonly visumAbgelehnt: { readonly belehrt: boolean }
  readonly eingereist: Record<never, never>
  /** At the registration office, after moving in (§ 17 Abs. 1 BMG). */
  readonly wohnsitzAngemeldet: Record<never, never>
  /** Spouse and children apply for their visas, and enter (§ 81a Abs. 4 AufenthG). */
  readonly familieVisumBeantragt: {
    /** Absent where it was not asked yet: such an application counts as complete. */
    readonly vollstaendig?: boolean
  }
  readonly familieEingereist: Record<never, never>
  /** Advice of § 45c AufenthG, in text form. */
  readonly aufBeratungHingewiesen: Record<never, never>
  readonly aufenthaltstitelGeprueft: Record<never, never>
  readonly beschaeftigungBegonnen: Record<never, never>
  readonly aufenthaltstitelBeantragt: Record<never, never>
  readonly aufenthaltstitelErteilt: { readonly gueltigBis: PlainDate }
  /** The employment ended early; each party counts from its own knowledge. */
  readonly beschaeftigungBeendet: { readonly kenntnisArbeitgeber?: PlainDate; readonly kenntnisFachkraft?: PlainDate }
  readonly endeMitgeteilt: { readonly von: 'arbeitgeber' | 'fachkraft' }
  /** Change of employer or of a condition in the first year of a Blue Card (§ 82 Abs. 1 S. 6 AufenthG). */
  readonly aenderungMitgeteilt: Record<never, never>
}

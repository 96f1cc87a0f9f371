import type { PlainDate } from '#law/calendar/plain-date.ts'

/** In the file of a family member: its own road to visa and title beside that of the worker (§ 81a Abs. 4 AufenthG). */
export interface Familienereignisse {
  readonly familieTerminAngefragt: Record<never, never>
  readonly familieTerminAngeboten: { readonly termin: PlainDate }
  readonly familieVisumantragVervollstaendigt: Record<never, never>
  readonly familieVisumErteilt: { readonly gueltigAb: PlainDate; readonly gueltigBis: PlainDate }
  readonly familieVisumAbgelehnt: { readonly belehrt: boolean }
  readonly familieTitelBeantragt: Record<never, never>
  readonly familieTitelErteilt: { readonly gueltigBis: PlainDate }
  /**
   * In the file of the worker: how far the linked file of a family member has come. The program writes it with the entry
   * over there; of each file the newest counts.
   */
  readonly familieFortgeschritten: Familiengang & {
    /** The linked Vorgang of the family member. */
    readonly vorgang: string
  }
}

/** What the duties in the file of the worker have to know of that of a family member, and nothing more. */
export interface Familiengang {
  readonly visumBeantragtAm?: PlainDate
  readonly eingereistAm?: PlainDate
  readonly beendetAm?: PlainDate
}

/** Kinds that only the file of a family member can hold. */
export const familienarten = [
  'familieTerminAngefragt',
  'familieTerminAngeboten',
  'familieVisumantragVervollstaendigt',
  'familieVisumErteilt',
  'familieVisumAbgelehnt',
  'familieTitelBeantragt',
  'familieTitelErteilt',
] as const satisfies readonly (keyof Familienereignisse)[]

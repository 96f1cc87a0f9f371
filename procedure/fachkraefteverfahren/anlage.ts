import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from './akte.ts'
import type { Partei } from './beteiligte.ts'
import type { Anlagenform } from './events-anlagen.ts'
import type { Vorhaben } from './vorhaben.ts'

/** The sign of a paper: for the office, the body that examines, the Bundesagentur, of the family, for the visa. It never changes. */
export type AnlagenId =
  | `AN-${'01' | '01b' | '02' | '03' | '04' | '05' | '06' | '07' | '07a' | '07b' | '08' | '09' | '10' | '11' | '12' | '13'}`
  | `AN-${'14' | '15' | '16' | '17' | '18' | '19' | '20'}`
  | `AR-${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11'}`
  | `AB-${'01' | '02' | '03'}`
  | `AF-${'01' | '02' | '03' | '04' | '04b' | '05' | '06' | '06b' | '07'}`
  | `AV-${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'}`

/** What decides whether a paper is needed. */
export interface Anlagenlage {
  readonly akte: Akte
  readonly vorhaben: Vorhaben
  readonly heute: PlainDate
  /** Since this entry purpose and job are what they are. */
  readonly wechsel: number
}

/** A paper: who brings it to whom, in which form, on which norm, and when it is needed. */
export interface Anlage {
  readonly id: AnlagenId
  /** `vertretung`: the employer, or the one who acts for the employer. */
  readonly von: Exclude<Partei, 'auslandsvertretung'> | 'vertretung'
  /** `bewertung`: the body that examines the qualification. */
  readonly fuer: 'auslaenderbehoerde' | 'bundesagentur' | 'bewertung'
  /** Forms that suffice; the strictest first. */
  readonly form: readonly Anlagenform[]
  readonly norm: string | ((lage: Pick<Anlagenlage, 'vorhaben'>) => string)
  /** Whether the file itself says that it is needed. What only a look at the paper can tell is asked for when it is needed. */
  readonly noetig: (lage: Anlagenlage) => boolean
  /** An event that proves it. */
  readonly belegt?: (lage: Anlagenlage) => boolean
}

/** Where the papers for the examination go. */
export function empfaenger({ recht, anerkennungsstand }: Vorhaben): Partei {
  return recht === 'zentralstelle' || anerkennungsstand === 'anerkennungspartnerschaft'
    ? 'zentralstelle'
    : 'anerkennendeStelle'
}

/**
 * The norm that asks for a paper of this purpose.
 * @example anlagennorm({ norm: '§ 81a Abs. 2 Nr. 5 AufenthG' }, { vorhaben }) // '§ 81a Abs. 2 Nr. 5 AufenthG'
 */
export function anlagennorm({ norm }: Pick<Anlage, 'norm'>, lage: Pick<Anlagenlage, 'vorhaben'>): string {
  return typeof norm === 'string' ? norm : norm(lage)
}

export const immer = (): boolean => true
/** The file cannot tell: the office asks for it where it is needed. */
export const aufVerlangen = (): boolean => false

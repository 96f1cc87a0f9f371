import type { Laenge } from '#law/calendar/laenge.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Fall } from './fall.ts'
import type { Abschnitt } from './feld-id.ts'

/** One sentence or two of the agreement: where it stands, when, on which norm. The words stand in texts. */
export interface Klausel<Id extends string = string> {
  readonly id: Id
  readonly abschnitt: Abschnitt
  readonly norm: string | ((fall: Fall) => string)
  /** In these cases only; absent: in every one. */
  readonly wenn?: (fall: Fall) => boolean
  /** First and last day of the agreements in which it stands; absent: since the procedure exists, and still. */
  readonly from?: PlainDate
  readonly until?: PlainDate
  /** Where the day was read. */
  readonly source?: string
  /** Set off, because a reader must not miss it. */
  readonly hinweis?: 'information' | 'warning'
}

/**
 * Whether a clause stands in the agreement of this case: the day of the agreement and the case itself decide.
 * @example gilt({ id: 'register', abschnitt: 'D', norm: '§ 6 Abs. 5 Nr. 8 AZRG', from: '2025-11-01' }, fall) // true from that day on
 */
export function gilt({ from, until, wenn }: Klausel, fall: Fall): boolean {
  if (from !== undefined && fall.tag < from) return false
  if (until !== undefined && fall.tag > until) return false
  return wenn?.(fall) !== false
}

/** What the sentences are filled with, already in the words of a language. Where something is missing a line to write on. */
export interface Satzwerte {
  readonly fall: Fall
  readonly fachkraft: string
  readonly arbeitgeber: string
  readonly behoerde: string
  readonly taetigkeit: string
  readonly betriebsstaette: string
  readonly weg: string
  readonly zustimmungsnorm: string
  readonly gebuehr: string
  readonly volleGebuehr: string
  readonly schwelle: string
  readonly mission: string
  readonly stelle: string
  readonly referenzberuf: string
  readonly beratungsort: string
  readonly voraufenthalte: string
  readonly laenge: (laenge: Laenge) => string
  readonly tag: (tag: PlainDate) => string
}

import { rollOver } from './fristende.ts'
import type { Kalenderspeicher } from './kalenderspeicher.ts'
import type { Ort } from './ort.ts'
import { addDays, dayNumber, type PlainDate, plainDateOf } from './plain-date.ts'

/** An electronic act made ready for retrieval with the consent of the one it is meant for. */
export interface Bereitstellung {
  /** Day on which the notice went out that the act can be retrieved. */
  readonly benachrichtigtAm: PlainDate
  readonly abgerufenAm?: PlainDate
  readonly ort: Ort
}

/** What became of it. Days are the last on which a retrieval is in time; the later one if the tenth day is moved. */
export type Portalabruf = {
  readonly letzterAbruftag: PlainDate
  readonly letzterAbruftagVerschoben: PlainDate
  readonly norm: string
} & (
  | { readonly art: 'bekanntgegeben'; readonly day: PlainDate }
  /** Retrieved after the tenth day by number, in time only if that day is moved off a free day. */
  | { readonly art: 'streitig'; readonly day: PlainDate }
  /** Retrieved too late, or known not to have been retrieved in time: the act is not notified. */
  | { readonly art: 'nichtBewirkt' }
  | { readonly art: 'nochNichtAbgerufen' }
)

/**
 * Notification by retrieval from a portal: on the day after the retrieval; without one within ten days after the notice
 * was sent it is not effected. Whether the tenth day is moved off a free day is not settled, so both days are given.
 * Norm: § 41 Abs. 2a S. 3 to 5 VwVfG.
 * @example portalabruf({ benachrichtigtAm: '2026-11-23', ort: { land: 'SN' } }, speicher).letzterAbruftag // '2026-12-03'
 */
export function portalabruf(
  { benachrichtigtAm, abgerufenAm, ort }: Bereitstellung,
  speicher: Kalenderspeicher,
): Portalabruf {
  const letzterAbruftag = addDays(benachrichtigtAm, 10)
  const moved = rollOver(dayNumber(letzterAbruftag), speicher.of(ort, 'gilt'))
  const days = {
    letzterAbruftag,
    letzterAbruftagVerschoben: moved === undefined ? letzterAbruftag : plainDateOf(moved),
  }
  if (abgerufenAm === undefined) return { art: 'nochNichtAbgerufen', ...days, norm: '§ 41 Abs. 2a S. 4 VwVfG' }
  if (abgerufenAm > days.letzterAbruftagVerschoben) {
    return { art: 'nichtBewirkt', ...days, norm: '§ 41 Abs. 2a S. 5 VwVfG' }
  }
  const art = abgerufenAm > letzterAbruftag ? 'streitig' : 'bekanntgegeben'
  return { art, day: addDays(abgerufenAm, 1), ...days, norm: '§ 41 Abs. 2a S. 3 VwVfG' }
}

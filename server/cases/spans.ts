import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Pflicht, Stationsart, Zeile } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { stationen } from '#procedure/fachkraefteverfahren/road.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import type { Turn } from './board-tables.ts'

/** Days before and after every day of a case: lists are sorted by days, and a gap would need a rule of its own. */
export const FIRST_DAY: PlainDate = '1900-01-01'
export const LAST_DAY: PlainDate = '9999-12-31'

/** What a list says of a case, and from when to when that is so if nobody writes anything. */
export interface Span {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly turn: Turn
  readonly duty: string | undefined
  /** The last day in time. */
  readonly due: PlainDate | undefined
  /** The last day before silence has an effect. */
  readonly silence: PlainDate | undefined
  readonly stage: Stationsart | undefined
  readonly closedOn: PlainDate | undefined
}

/** More changes by mere lapse of time than any file has. */
const MOST = 40

/**
 * Every span from a day on, the last one without end. Between two of them only time passed: a period ran out, and the law
 * attached an effect to it.
 */
export function spansFrom(state: State, from: PlainDate, speicher: Kalenderspeicher): readonly Span[] {
  const spans: Span[] = []
  let day: PlainDate | undefined = from
  while (day !== undefined && spans.length < MOST) {
    const duties = pflichten(state, day, speicher)
    const span = spanOn(state, duties, day)
    const last = spans.at(-1)
    if (last && sameSpan(last, span)) spans[spans.length - 1] = { ...last, until: LAST_DAY }
    else {
      if (last) spans[spans.length - 1] = { ...last, until: addDays(day, -1) }
      spans.push(span)
    }
    day = nextChange(duties, day)
  }
  return spans
}

function spanOn(state: State, duties: readonly Pflicht[], day: PlainDate): Span {
  const line = zeile(state, duties, day)
  const due = line.art === 'amZug' ? line.pflicht : undefined
  return {
    from: day,
    until: LAST_DAY,
    turn: turnOf(line),
    duty: due?.id,
    due: due?.bis,
    silence: silenceIn(state, duties),
    stage: stationen(state, duties).find(({ stand }) => stand === 'jetzt')?.id,
    closedOn: line.art === 'beendet' ? line.seit : undefined,
  }
}

/** When silence stands for consent, whether that is to come or has come about; of no interest once it was relied on. */
function silenceIn(state: State, duties: readonly Pflicht[]): PlainDate | undefined {
  if (letzter(state, 'vorabzustimmungErteilt')) return undefined
  const waiting = duties.find(
    ({ folge, stand }) => folge === 'giltAlsErteilt' && (stand === 'offen' || stand === 'fiktionEingetreten'),
  )
  return waiting?.spaetestens
}

/** The turn of a line as lists name it. */
export function turnOf(line: Zeile): Turn {
  return line.art === 'amZug' ? line.partei : line.art
}

/** The first day after which something may be different: the day after a period has run out. */
function nextChange(duties: readonly Pflicht[], day: PlainDate): PlainDate | undefined {
  let next: PlainDate | undefined
  for (const { bis, spaetestens } of duties) {
    for (const end of [bis, spaetestens]) {
      if (end === undefined || end < day || end >= LAST_DAY) continue
      const after = addDays(end, 1)
      if (next === undefined || after < next) next = after
    }
  }
  return next
}

function sameSpan(one: Span, other: Span): boolean {
  return (
    one.turn === other.turn &&
    one.duty === other.duty &&
    one.due === other.due &&
    one.silence === other.silence &&
    one.stage === other.stage &&
    one.closedOn === other.closedOn
  )
}

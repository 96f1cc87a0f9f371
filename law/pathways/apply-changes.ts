import type { PlainDate } from '../calendar/plain-date.ts'
import type { Answers, Moment, Value } from '../engine/answers.ts'
import type { Change, ChangeSet } from '../engine/changes.ts'

/**
 * The answers and days as they would be after a set of changes. Of several values that would do, the first is taken.
 * Used to prove a proposal: whatever is proposed is evaluated again before anyone sees it.
 */
export function applyChanges(
  answers: Answers,
  moment: Moment,
  set: ChangeSet,
): { readonly answers: Answers; readonly moment: Moment } {
  const changed: Record<string, Value | undefined> = { ...answers }
  let later: PlainDate | undefined
  for (const change of set) {
    if (change.art === 'warten') {
      const day = change.to as PlainDate
      if (later === undefined || day > later) later = day
    } else changed[change.fact] = valueAfter(change, answers[change.fact])
  }
  return { answers: changed, moment: later === undefined ? moment : postponed(moment, later) }
}

function valueAfter(change: Change, given: Value | undefined): Value | undefined {
  const { criterion, to } = change
  // No single value can stand for "born early enough" or for an amount that is not published: these stay open.
  if (criterion.kind === 'age' || criterion.kind === 'date') return given
  if (criterion.kind === 'amount' && typeof to !== 'number') return given
  if (typeof to !== 'object') return to
  const first = to[0] ?? ''
  if (criterion.kind === 'code') return first.padEnd(4, '0')
  return typeof given === 'object' ? [...given.filter((one) => one !== 'keiner'), first] : first
}

/** Waiting moves every day of the case that lies before; the law of that day is not known yet, today's is kept. */
function postponed(moment: Moment, to: PlainDate): Moment {
  const max = (day: PlainDate): PlainDate => (day < to ? to : day)
  return {
    rechtsstand: moment.rechtsstand,
    antrag: max(moment.antrag),
    entscheidung: max(moment.entscheidung),
    arbeitsbeginn: max(moment.arbeitsbeginn),
  }
}

import { addDays, type PlainDate, plainDate } from '#law/calendar/plain-date.ts'

/** Days on which a version or a value holds, both ends included. */
export interface Span {
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** What is wrong with a history: ends before it begins, overlaps, or leaves days without an answer. */
export function spanFaults(name: string, spans: readonly Span[]): readonly string[] {
  const faults: string[] = []
  spans.forEach(({ from, until }, index) => {
    if (!plainDate(from) || (until !== undefined && !plainDate(until)))
      faults.push(`${name}: ${from}–${until} is no span of days`)
    if (until !== undefined && until < from) faults.push(`${name}: ends on ${until}, before it begins on ${from}`)
    const previous = spans[index - 1]
    if (!previous) return
    if (previous.until === undefined) faults.push(`${name}: the version before ${from} has no end`)
    else if (from <= previous.until) faults.push(`${name}: two versions hold on ${from}`)
    else if (from !== addDays(previous.until, 1))
      faults.push(`${name}: no version holds on ${addDays(previous.until, 1)}`)
  })
  return faults
}

/** A rule answers for every day from the first supported one on, without end. */
export function ruleSpanFaults(name: string, spans: readonly Span[], supportedFrom: PlainDate): readonly string[] {
  const [first, last] = [spans[0], spans.at(-1)]
  const faults = [...spanFaults(name, spans)]
  if (first?.from !== supportedFrom) faults.push(`${name}: begins on ${first?.from}, not on ${supportedFrom}`)
  if (last?.until !== undefined) faults.push(`${name}: no version holds after ${last.until}`)
  return faults
}

import { createHash } from 'node:crypto'
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { FristFields } from '#law/report/frist-fields.ts'
import type { FristReport } from '#law/report/frist-report.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { EventDay, EventWords } from '#law/texts/periods/words.ts'
import { fristQuery } from './fristen-query.ts'

/** The days of a Frist that can be put into a calendar. */
export const EVENT_DAYS = ['end', 'earliest', 'latest'] as const
export type CalendarDay = (typeof EVENT_DAYS)[number]

/** How many days before it somebody may want to be reminded. */
export const REMINDERS = ['1', '3', '7', '14', '30'] as const
export type Reminder = (typeof REMINDERS)[number]

export interface CalendarOptions {
  readonly lang: Language
  readonly day: CalendarDay
  readonly reminder: Reminder | undefined
  /** The question in its canonical form: the same question is the same entry. */
  readonly fields: FristFields
  /** Where the calculation can be read. */
  readonly address: string
  /** The day on which the file is written. */
  readonly today: PlainDate
}

/** Nine o'clock of the day so many days before, counted from the beginning of the day of the entry. */
const NINE_O_CLOCK = 9 * 3600
const DAY = 24 * 3600

/**
 * One day of a Frist as an iCalendar file (RFC 5545): a whole day without any time zone, free time in the calendar, one
 * entry a file because some clients put several into a calendar of their own. `undefined` where the Frist has no such day.
 */
export function fristCalendar(report: FristReport, options: CalendarOptions): string | undefined {
  const day = dayOf(report, options.day)
  if (day === null) return undefined
  const { event: words } = periodWords(options.lang)
  const title = words.titles[titleOf(report, options.day)](nameOf(report, words))
  const calendar = ical({ prodId: { company: 'Vorab', product: 'Fristen', language: options.lang.toUpperCase() } })
  const event = calendar.createEvent({
    id: uidOf(options),
    stamp: midnight(options.today),
    start: midnight(day),
    end: midnight(addDays(day, 1)),
    allDay: true,
    summary: title,
    description: descriptionOf(report, words, options.address),
    transparency: ICalEventTransparency.TRANSPARENT,
    url: options.address,
  })
  if (options.reminder !== undefined) {
    const trigger = Number(options.reminder) * DAY - NINE_O_CLOCK
    event.createAlarm({ type: ICalAlarmType.display, trigger, description: title })
  }
  return `${calendar.toString()}\r\n`
}

/** The day that the report names for an entry. */
export function dayOf({ end, earliestEnd, latestEnd }: FristReport, day: CalendarDay): PlainDate | null {
  switch (day) {
    case 'end':
      return end
    case 'earliest':
      return earliestEnd
    case 'latest':
      return latestEnd
  }
}

/** The language is left out: whoever fetches the entry again in another language replaces it. */
function uidOf({ fields, day }: CalendarOptions): string {
  return `${createHash('sha256')
    .update(`${day} ${fristQuery(fields)}`)
    .digest('hex')
    .slice(0, 40)}@frist.vorab`
}

function titleOf({ kind, earliestEnd, latestEnd }: FristReport, day: CalendarDay): EventDay {
  if (kind === 'bekanntgabe') return 'notified'
  return earliestEnd === latestEnd ? 'end' : day
}

function nameOf({ period, lengthText }: FristReport, words: EventWords): string {
  return period ? `${period.title} (${period.sign})` : words.plain(lengthText)
}

function descriptionOf(report: FristReport, words: EventWords, address: string): string {
  const { period, start, lengthText, follows, earliestEnd, latestEnd, steps } = report
  const norms = period ? period.norms : [...new Set(steps.map(({ norm }) => norm))]
  const lines = [
    words.counted(lengthText, start),
    ...(period ? [words.who(period.owedBy, period.character), words.duty(period.duty)] : []),
    words.norms(norms.join('; ')),
    ...(follows ? [words.follows(follows.from, follows.consequence)] : []),
    ...(period && !follows ? [words.consequence(period.consequence)] : []),
    ...(earliestEnd === null || latestEnd === null || earliestEnd === latestEnd
      ? []
      : [words.safeUntil(earliestEnd), words.lapsedAfter(latestEnd)]),
    words.sheet(address),
  ]
  return lines.join('\n')
}

/** Midnight of Greenwich: the library writes the date of a whole day in that reckoning. */
function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

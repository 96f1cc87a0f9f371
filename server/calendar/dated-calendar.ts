import { createHash } from 'node:crypto'
import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'

export interface DatedEntry {
  /** The same entry again replaces the one before. */
  readonly id: string
  readonly day: PlainDate
  readonly title: string
  readonly text: string
}

/**
 * Several days as one iCalendar file (RFC 5545), to be saved and taken into a calendar: whole days without any time zone,
 * free time. It is no feed: whoever has the file has what it says, and nobody else.
 */
export function datedCalendar(
  entries: readonly DatedEntry[],
  {
    name,
    language,
    today,
    address,
  }: { readonly name: string; readonly language: string; readonly today: PlainDate; readonly address: string },
): string {
  const calendar = ical({ name, prodId: { company: 'Vorab', product: 'Vorgang', language: language.toUpperCase() } })
  for (const { id, day, title, text } of entries) {
    if (day === NEVER) continue
    calendar.createEvent({
      id: `${createHash('sha256').update(`${address} ${id}`).digest('hex').slice(0, 40)}@vorgang.vorab`,
      stamp: midnight(today),
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: title,
      description: `${text}\n${address}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      url: address,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** How offices write that something has no end; no calendar has a day after it. */
const NEVER: PlainDate = '9999-12-31'

/** Midnight of Greenwich: the library writes the date of a whole day in that reckoning. */
function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

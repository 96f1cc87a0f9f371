const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

/**
 * The day of a moment as the calendars in Germany show it: what is recorded at night belongs to the day that has begun.
 * @example berlinDay('2026-11-22T23:30:00Z') // '2026-11-23'
 */
export function berlinDay(moment: string): string {
  return DAY.format(new Date(moment))
}

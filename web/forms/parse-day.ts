import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'

/** Day, month and year as typed into three fields. */
export interface DayParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

export type DayRead =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'incomplete'; readonly missing: keyof DayParts }
  | { readonly kind: 'noSuchDay'; readonly given: string }

/** German and English months by their first three letters, which differ only where the months do. */
const MONTHS = 'jan feb mar mrz apr mai may jun jul aug sep okt oct nov dez dec'.split(' ')
const NUMBERS: readonly number[] = [1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12, 12]

/**
 * A day from three fields; a whole date pasted into the first one is taken apart.
 * @example parseDay({ day: '31.3.1996', month: '', year: '' }) // { kind: 'day', day: '1996-03-31' }
 */
export function parseDay(typed: DayParts): DayRead {
  const parts = typed.month === '' && typed.year === '' ? takenApart(typed.day) : typed
  const { day, month, year } = parts
  if (day === '' && month === '' && year === '') return { kind: 'nothing' }
  for (const name of ['day', 'month', 'year'] as const) {
    if (parts[name] === '') return { kind: 'incomplete', missing: name }
  }
  // A year of two digits could be either century: plainDate refuses it.
  const found = plainDate(`${year}-${monthNumber(month)}-${twoDigits(day)}`)
  return found ? { kind: 'day', day: found } : { kind: 'noSuchDay', given: `${day}.${month}.${year}` }
}

function takenApart(text: string): DayParts {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' }
  const [day = '', month = '', year = ''] = text.split(/[\s./,-]+/).filter((part) => part !== '')
  return { day, month, year }
}

function monthNumber(text: string): string {
  if (/^\d+$/.test(text)) return twoDigits(text)
  const start = text.toLowerCase().replace('ä', 'a').slice(0, 3)
  const at = MONTHS.indexOf(start === 'mär' ? 'mar' : start)
  return twoDigits(String(NUMBERS[at] ?? 0))
}

function twoDigits(text: string): string {
  return /^\d+$/.test(text) ? text.padStart(2, '0') : '?'
}

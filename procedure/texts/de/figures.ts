import type { Laenge } from '#law/calendar/laenge.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { wordsOf } from '#law/texts/words.ts'

const { money, and } = wordsOf('de')
const { sheet } = periodWords('de')

/** "411,00 €" */
export const geld: (cents: number) => string = money

/** "Diplom, Lebenslauf und Pass" */
export const liste: (namen: readonly string[]) => string = and

/** "1 Monat" */
export const laenge: (laenge: Laenge) => string = sheet.length

/** "17. November 2026": in a sentence the weekday would only be in the way. */
export function tag(day: PlainDate): string {
  return sheet.date(day).replace(/^\S+ /, '')
}

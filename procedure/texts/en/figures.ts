import type { Laenge } from '#law/calendar/laenge.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { wordsOf } from '#law/texts/words.ts'

/** "€411.00", "degree, CV and passport", "17 November 2026" */
export const { money: geld, and: liste, date: tag } = wordsOf('en')

/** "1 month" */
export const laenge: (laenge: Laenge) => string = periodWords('en').sheet.length

import { addDays, birthday, type PlainDate } from './plain-date.ts'

/** When a year of life is complete. */
export interface Vollendung {
  /** At the end of this day the year of life is complete: the day before the birthday. */
  readonly mitAblauf: PlainDate
  /** From this day on the age is reached. */
  readonly erreichtAb: PlainDate
  readonly norm: string
}

/**
 * When a person completes so many years of life. The day of birth counts (§ 187 Abs. 2 S. 2 BGB), so a year ends with the
 * day before the birthday; who was born on 29 February completes it on 28 February of a common year.
 * @example vollendung('1981-11-22', 45) // { mitAblauf: '2026-11-21', erreichtAb: '2026-11-22', … }
 */
export function vollendung(born: PlainDate, years: number): Vollendung {
  const erreichtAb = birthday(born, years)
  return { mitAblauf: addDays(erreichtAb, -1), erreichtAb, norm: '§ 187 Abs. 2 S. 2 BGB i. V. m. § 188 Abs. 2 BGB' }
}

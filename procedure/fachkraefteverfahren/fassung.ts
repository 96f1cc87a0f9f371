import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Fassung } from './events-vereinbarung.ts'

/**
 * Since when the assurance of the employer takes the place of the power of attorney in the agreement (§ 81a Abs. 2 Nr. 2
 * AufenthG). The text was read on 19 August 2026 and first seen on 3 August; the day of the change itself is not confirmed.
 */
export const VERSICHERUNG_SEIT: PlainDate = '2026-08-01'

/**
 * The edition of § 81a Abs. 2 Nr. 2 AufenthG that an agreement of that day follows.
 * @example fassungAm('2026-11-18') // 'mitVersicherung'
 */
export function fassungAm(day: PlainDate): Fassung {
  return day < VERSICHERUNG_SEIT ? 'mitVollmacht' : 'mitVersicherung'
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Befundregel } from './befund.ts'

/**
 * What lies behind two days that are not the same; undefined where they are.
 * @example vergleicheTage('1990-05-04', '1990-04-05') // 'tagUndMonatVertauscht'
 */
export function vergleicheTage(one: PlainDate, other: PlainDate): Befundregel | undefined {
  if (one === other) return undefined
  const [year, month, day] = one.split('-')
  if (`${year}-${day}-${month}` === other) return 'tagUndMonatVertauscht'
  const different = [...one].filter((sign, at) => sign !== other[at])
  return different.length === 1 ? 'zifferAnders' : 'tagVerschieden'
}

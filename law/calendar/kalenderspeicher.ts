import type { Ort } from './ort.ts'
import { type Gebietslesart, type Ortskalender, ortskalender } from './ortskalender.ts'

/** Calendars that were built once and are kept, at most `limit` of them (13 kB each). Belongs to whoever made it. */
export interface Kalenderspeicher {
  readonly of: (ort: Ort, lesart: Gebietslesart) => Ortskalender
  /** How many calendars it holds at present. */
  readonly size: () => number
}

/**
 * A store of calendars for callers that count many Fristen. When it is full the calendar used longest ago goes.
 * @example kalenderspeicher().of({ land: 'SN' }, 'giltNicht')
 */
export function kalenderspeicher(limit = 64): Kalenderspeicher {
  const kept = new Map<string, Ortskalender>()
  return {
    of(ort, lesart) {
      const key = `${lesart} ${JSON.stringify(ort)}`
      const found = kept.get(key) ?? ortskalender(ort, lesart)
      // Deleting and setting again keeps the order of last use.
      kept.delete(key)
      kept.set(key, found)
      const [oldest] = kept.keys()
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
      return found
    },
    size: () => kept.size,
  }
}

import type { Spanne } from './hemmung.ts'
import type { Laenge } from './laenge.ts'
import { addDays, addMonths, type PlainDate } from './plain-date.ts'

/** A length that can be counted backwards without asking for holidays. */
export type Rueckblicklaenge = Laenge & { readonly einheit: 'tage' | 'wochen' | 'monate' }

/**
 * The window that a norm looks back on from a day ("in the last seven years", "not more than three years before"): from
 * the day with the same number so long ago to the day itself, both included (§§ 187, 188 BGB, counted backwards). A
 * missing day is the last of its month. Nothing rolls.
 * @example rueckblick('2026-11-10', { einheit: 'monate', anzahl: 36 }) // { von: '2023-11-10', bis: '2026-11-10' }
 */
export function rueckblick(stichtag: PlainDate, { einheit, anzahl }: Rueckblicklaenge): Spanne {
  switch (einheit) {
    case 'tage':
      return { von: addDays(stichtag, -anzahl), bis: stichtag }
    case 'wochen':
      return { von: addDays(stichtag, -anzahl * 7), bis: stichtag }
    case 'monate':
      return { von: addMonths(stichtag, -anzahl), bis: stichtag }
  }
}

/**
 * Whether a day lies in a window, its first and last day included.
 * @example liegtIn({ von: '2023-11-10', bis: '2026-11-10' }, '2023-11-10') // true
 */
export function liegtIn({ von, bis }: Spanne, day: PlainDate): boolean {
  return von <= day && day <= bis
}

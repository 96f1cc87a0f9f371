import type { Gebiet } from './feiertagsgesetze.ts'
import type { Land } from './land.ts'
import type { PlainDate } from './plain-date.ts'

/** Whether a place has a holiday of its own. `offen`: it depends on the municipality, which is not known well enough. */
export type Lage = 'ja' | 'nein' | 'offen'

/**
 * A place whose holidays count (§ 193 BGB: where the declaration is to be made or the performance is due).
 * Abroad we know no holidays: whoever counts there names the free days of the host country and of the mission.
 */
export type Ort =
  | {
      readonly land: Land
      /** Name of a municipality, of a part of it ("Bautzen/Salzenforst"), or its eight-digit key. */
      readonly gemeinde?: string
      /** What an official list says about this municipality; it goes before our own tables. */
      readonly gebiete?: Readonly<Partial<Record<Gebiet, 'ja' | 'nein'>>>
    }
  | { readonly gastland: string; readonly freieTage: readonly PlainDate[] }

import type { Way } from '../pathways/way.ts'
import type { Pack } from './pack.ts'
import { anerkennungswege } from './packs/anerkennungswege.ts'
import { beschaeftigung } from './packs/beschaeftigung.ts'
import { beschleunigt } from './packs/beschleunigt.ts'
import { familiennachzug } from './packs/familiennachzug.ts'
import { sucheUndAusbildung } from './packs/suche-und-ausbildung.ts'

const all = {
  ...beschaeftigung,
  ...anerkennungswege,
  ...sucheUndAusbildung,
  ...beschleunigt,
  ...familiennachzug,
}

/** Every pack by id; ways name theirs. */
export type PackId = keyof typeof all & string
export const packs: Readonly<Record<PackId, Pack>> = all

/** Whether a text names a pack. */
export function isPackId(text: string): text is PackId {
  return Object.hasOwn(packs, text)
}

/**
 * The pack of a way; `undefined` where none is researched, which is not the same as "no papers".
 * @example packIdOf(blaueKarteRegel) // 'blue-card'
 */
export function packIdOf(way: Pick<Way, 'unterlagen'>): PackId | undefined {
  const { unterlagen } = way
  return unterlagen !== undefined && isPackId(unterlagen) ? unterlagen : undefined
}

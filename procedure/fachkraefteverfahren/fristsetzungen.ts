import type { Akte } from './akte.ts'
import type { Ereignis } from './events.ts'
import type { EintragVon } from './state.ts'

/**
 * A time that the office set, with every extension of it, in the order of the file. A time set by an authority can be
 * extended, even after it has passed (§ 31 Abs. 7 VwVfG).
 * @example fristsetzungen(akteOf(state), 12).map(({ seq }) => seq) // [12, 15]
 */
export function fristsetzungen(akte: Akte, first: number): readonly EintragVon<'fristGesetzt'>[] {
  const chain = new Set([first])
  return akte.alle('fristGesetzt').filter(({ seq, ereignis: { verlaengert } }) => {
    if (verlaengert !== undefined && chain.has(verlaengert)) chain.add(seq)
    return chain.has(seq)
  })
}

/** The setting that counts: the newest extension. */
export function letzteFristsetzung(akte: Akte, first: number): Ereignis<'fristGesetzt'> | undefined {
  return fristsetzungen(akte, first).at(-1)?.ereignis
}

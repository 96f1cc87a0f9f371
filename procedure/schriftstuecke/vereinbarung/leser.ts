import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { formulare } from '../formulare.ts'

/** Those who make the agreement, and the worker in whose name it is made (§ 81a Abs. 1 S. 1 AufenthG). */
const leser: readonly Partei[] = [...formulare.angaben.lesen, 'fachkraft']

/**
 * Whether one of these parties may read the agreement. Who is not named may not.
 * @example darfVereinbarungLesen(['bundesagentur']) // false
 */
export function darfVereinbarungLesen(parteien: readonly Partei[]): boolean {
  return parteien.some((partei) => leser.includes(partei))
}

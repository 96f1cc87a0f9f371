import type { Ereignisart } from './events.ts'

/** When somebody must be told something: before a step is taken, or together with what has happened. */
export interface Anlass {
  readonly zeit: 'vor' | 'mit'
  readonly ereignis: Ereignisart
}

/**
 * Before each of these steps.
 * @example vor('vereinbarungUnterzeichnet') // [{ zeit: 'vor', ereignis: 'vereinbarungUnterzeichnet' }]
 */
export function vor(...ereignisse: readonly Ereignisart[]): readonly Anlass[] {
  return ereignisse.map((ereignis) => ({ zeit: 'vor', ereignis }))
}

/**
 * As soon as one of these has happened.
 * @example mit('angebotZurueckgezogen') // [{ zeit: 'mit', ereignis: 'angebotZurueckgezogen' }]
 */
export function mit(...ereignisse: readonly Ereignisart[]): readonly Anlass[] {
  return ereignisse.map((ereignis) => ({ zeit: 'mit', ereignis }))
}

/** Whether an occasion is among those of a row. */
export function istAnlass(wann: readonly Anlass[], zeit: Anlass['zeit'], ereignis: Ereignisart): boolean {
  return wann.some((anlass) => anlass.zeit === zeit && anlass.ereignis === ereignis)
}

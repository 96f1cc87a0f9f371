import type { Catalogue } from './catalogue.ts'
import * as grundlagen from './de/grundlagen.ts'

/** The words of the law in German, theme by theme. German is written first and fixes the keys. */

const facts = { ...grundlagen.facts } as const
const conditions = { ...grundlagen.conditions } as const
const readings = { ...grundlagen.readings } as const
const ways = { ...grundlagen.ways } as const
const parameters = { ...grundlagen.parameters } as const

/** Every key there is; another language that misses one of them, or has one more, does not compile. */
export interface Keys {
  readonly facts: keyof typeof facts
  readonly conditions: keyof typeof conditions
  readonly readings: keyof typeof readings
  readonly ways: keyof typeof ways
  readonly parameters: keyof typeof parameters
}

export const de: Catalogue = { facts, conditions, readings, ways, parameters }

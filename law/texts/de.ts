import type { Facts } from '../facts/vocabulary.ts'
import type { Catalogue, FactTexts } from './catalogue.ts'
import * as anerkennung from './de/anerkennung.ts'
import * as ausbildung from './de/ausbildung.ts'
import * as chancenkarte from './de/chancenkarte.ts'
import * as forschung from './de/forschung.ts'
import * as grundlagen from './de/grundlagen.ts'
import * as mittel from './de/mittel.ts'
import { conditions as nachweise } from './de/nachweise.ts'
import * as niederlassung from './de/niederlassung.ts'
import * as weitere from './de/weitere.ts'

/** The words of the law in German, theme by theme. German is written first and fixes the keys. */

const facts = {
  ...grundlagen.facts,
  ...anerkennung.facts,
  ...ausbildung.facts,
  ...forschung.facts,
  ...mittel.facts,
  ...chancenkarte.facts,
  ...niederlassung.facts,
  ...weitere.facts,
} as const satisfies FactTexts<Facts>
const conditions = {
  ...grundlagen.conditions,
  ...anerkennung.conditions,
  ...ausbildung.conditions,
  ...forschung.conditions,
  ...mittel.conditions,
  ...chancenkarte.conditions,
  ...niederlassung.conditions,
  ...weitere.conditions,
  ...nachweise,
} as const
const readings = {
  ...grundlagen.readings,
  ...anerkennung.readings,
  ...ausbildung.readings,
  ...forschung.readings,
  ...mittel.readings,
  ...chancenkarte.readings,
  ...niederlassung.readings,
  ...weitere.readings,
} as const
const ways = {
  ...grundlagen.ways,
  ...anerkennung.ways,
  ...ausbildung.ways,
  ...forschung.ways,
  ...mittel.ways,
  ...chancenkarte.ways,
  ...niederlassung.ways,
  ...weitere.ways,
} as const
const parameters = {
  ...grundlagen.parameters,
  ...anerkennung.parameters,
  ...ausbildung.parameters,
  ...forschung.parameters,
  ...mittel.parameters,
  ...chancenkarte.parameters,
  ...niederlassung.parameters,
  ...weitere.parameters,
} as const

/** Every key there is; another language that misses one of them, or has one more, does not compile. */
export interface Keys {
  readonly conditions: keyof typeof conditions
  readonly readings: keyof typeof readings
  readonly ways: keyof typeof ways
  readonly parameters: keyof typeof parameters
}

export const de: Catalogue = { facts, conditions, readings, ways, parameters }

import type { Facts } from '../facts/vocabulary.ts'
import type { Catalogue, ConditionText, FactTexts, WayText } from './catalogue.ts'
import type { Keys } from './de.ts'
import * as anerkennung from './en/anerkennung.ts'
import * as ausbildung from './en/ausbildung.ts'
import * as chancenkarte from './en/chancenkarte.ts'
import * as forschung from './en/forschung.ts'
import * as grundlagen from './en/grundlagen.ts'
import * as mittel from './en/mittel.ts'
import { conditions as nachweise } from './en/nachweise.ts'
import * as niederlassung from './en/niederlassung.ts'
import * as weitere from './en/weitere.ts'

/** The words of the law in English, with the same keys as the German ones. */

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
} as const satisfies Readonly<Record<Keys['conditions'], ConditionText>>
const readings = {
  ...grundlagen.readings,
  ...anerkennung.readings,
  ...ausbildung.readings,
  ...forschung.readings,
  ...mittel.readings,
  ...chancenkarte.readings,
  ...niederlassung.readings,
  ...weitere.readings,
} as const satisfies Readonly<Record<Keys['readings'], string>>
const ways = {
  ...grundlagen.ways,
  ...anerkennung.ways,
  ...ausbildung.ways,
  ...forschung.ways,
  ...mittel.ways,
  ...chancenkarte.ways,
  ...niederlassung.ways,
  ...weitere.ways,
} as const satisfies Readonly<Record<Keys['ways'], WayText>>
const parameters = {
  ...grundlagen.parameters,
  ...anerkennung.parameters,
  ...ausbildung.parameters,
  ...forschung.parameters,
  ...mittel.parameters,
  ...chancenkarte.parameters,
  ...niederlassung.parameters,
  ...weitere.parameters,
} as const satisfies Readonly<Record<Keys['parameters'], string>>

export const en: Catalogue = { facts, conditions, readings, ways, parameters }

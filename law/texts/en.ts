import type { Catalogue, ConditionText, FactText, WayText } from './catalogue.ts'
import type { Keys } from './de.ts'
import * as grundlagen from './en/grundlagen.ts'

/** The words of the law in English, with the same keys as the German ones. */

const facts = { ...grundlagen.facts } as const satisfies Readonly<Record<Keys['facts'], FactText>>
const conditions = { ...grundlagen.conditions } as const satisfies Readonly<Record<Keys['conditions'], ConditionText>>
const readings = { ...grundlagen.readings } as const satisfies Readonly<Record<Keys['readings'], string>>
const ways = { ...grundlagen.ways } as const satisfies Readonly<Record<Keys['ways'], WayText>>
const parameters = { ...grundlagen.parameters } as const satisfies Readonly<Record<Keys['parameters'], string>>

export const en: Catalogue = { facts, conditions, readings, ways, parameters }

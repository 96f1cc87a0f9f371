import { describe, expect, it } from 'vitest'
import type { Expr } from '../engine/expression.ts'
import type { Fact } from '../facts/fact.ts'
import { vocabulary } from '../facts/vocabulary.ts'
import { gebuehren } from '../parameters/gebuehren.ts'
import type { Way } from '../pathways/way.ts'
import { ways } from '../pathways/ways.ts'
import { aufenthaltstitelNoetig } from '../statutes/aufenthg/p1-anwendungsbereich.ts'
import { catalogueOf } from './catalogues.ts'
import * as anerkennung from './de/anerkennung.ts'
import * as ausbildung from './de/ausbildung.ts'
import * as chancenkarte from './de/chancenkarte.ts'
import * as forschung from './de/forschung.ts'
import * as grundlagen from './de/grundlagen.ts'
import * as mittel from './de/mittel.ts'
import { conditions as nachweise } from './de/nachweise.ts'
import * as niederlassung from './de/niederlassung.ts'
import * as weitere from './de/weitere.ts'
import { iscoName } from './isco-groups.ts'
import { isCriterion } from './leaf-words.ts'
import { parameterOf } from './unpublished-words.ts'

interface Ids {
  readonly conditions: Set<string>
  readonly readings: Set<string>
  readonly parameters: Set<string>
  readonly codes: Set<string>
}

/** Every id that a way can show to a person, in all versions and readings. */
function idsOf(all: readonly Way[]): Ids {
  const ids: Ids = { conditions: new Set(), readings: new Set(), parameters: new Set(), codes: new Set() }
  // Stands in front of every way for whoever needs none of them.
  collect(aufenthaltstitelNoetig, ids)
  for (const way of all) {
    const { requires, zustimmungNoetig, beschleunigtesVerfahren, familie, geltungsdauer } = way
    const { sprachnachweisEhegatte, wohnraumnachweis, elternnachzug, nachzug } = familie
    for (const expr of [requires, zustimmungNoetig, beschleunigtesVerfahren]) collect(expr, ids)
    for (const expr of [sprachnachweisEhegatte, wohnraumnachweis, elternnachzug, nachzug]) collect(expr, ids)
    if (geltungsdauer.art === 'vertrag') {
      ids.parameters.add(geltungsdauer.zuschlag.id)
      if (geltungsdauer.kurzeZustimmung) {
        ids.parameters.add(geltungsdauer.kurzeZustimmung.monate.id)
        collect(geltungsdauer.kurzeZustimmung.wenn, ids)
      }
    }
    if (geltungsdauer.art === 'fest') {
      for (const dauer of [geltungsdauer.monate, geltungsdauer.insgesamt]) if (dauer) ids.parameters.add(dauer.id)
    }
  }
  for (const { id } of Object.values(gebuehren)) ids.parameters.add(id)
  return ids
}

function collect(expr: Expr, ids: Ids): void {
  if (isCriterion(expr)) {
    const parameter = parameterOf(expr)
    if (parameter) ids.parameters.add(parameter.id)
    if (expr.kind === 'code') {
      const lists = 'unit' in expr.prefixes ? expr.prefixes.values.map(({ value }) => value) : [expr.prefixes]
      for (const code of lists.flat()) ids.codes.add(code)
    }
    return
  }
  switch (expr.kind) {
    case 'all':
    case 'any':
    case 'not':
      for (const part of expr.of) collect(part, ids)
      return
    case 'named':
      ids.conditions.add(expr.id)
      collect(expr.of[0], ids)
      return
    case 'rule':
      if (ids.conditions.has(expr.rule.id)) return
      ids.conditions.add(expr.rule.id)
      for (const { requires } of expr.rule.versions) collect(requires, ids)
      return
    case 'readings':
      ids.conditions.add(expr.id)
      for (const { id, requires } of expr.of) {
        ids.readings.add(id)
        collect(requires, ids)
      }
      return
    case 'points':
      ids.conditions.add(expr.id)
      for (const { id, requires } of expr.groups.flat()) {
        ids.conditions.add(id)
        collect(requires, ids)
      }
  }
}

const ids = idsOf(ways)

describe.each(['de', 'en'] as const)('In %s there are words', (lang) => {
  const catalogue = catalogueOf(lang)
  const missing = (wanted: Iterable<string>, there: Readonly<Record<string, unknown>>): readonly string[] =>
    [...wanted].filter((id) => !Object.hasOwn(there, id))

  it('for every fact', () => {
    expect(missing(Object.keys(vocabulary), catalogue.facts)).toEqual([])
  })

  it('for every value of every choice, and for none that does not exist', () => {
    const facts: readonly (readonly [string, Fact])[] = Object.entries(vocabulary)
    for (const [id, fact] of facts) {
      const values = fact.type === 'choice' || fact.type === 'choices' ? fact.values : []
      expect(Object.keys(catalogue.facts[id]?.values ?? {}).sort(), id).toEqual([...values].sort())
    }
  })

  it('for every named condition, rule, list of points, feature and disputed question', () => {
    expect(missing(ids.conditions, catalogue.conditions)).toEqual([])
  })

  it('for every reading', () => {
    expect(missing(ids.readings, catalogue.readings)).toEqual([])
  })

  it('for every way', () => {
    expect(
      missing(
        ways.map(({ id }) => id),
        catalogue.ways,
      ),
    ).toEqual([])
  })

  it('for every parameter and fee', () => {
    expect(missing(ids.parameters, catalogue.parameters)).toEqual([])
  })

  it('for every group of occupations that a norm names', () => {
    expect([...ids.codes].filter((code) => iscoName(code, lang) === code)).toEqual([])
  })

  it('and none of them is empty', () => {
    const texts = JSON.stringify(catalogue, (_, value: unknown) => (value === undefined ? '' : value))
    expect(texts).not.toMatch(/""/)
    expect(texts).not.toMatch(/undefined/)
  })

  it('and none is left for what no longer exists', () => {
    expect(missing(Object.keys(catalogue.facts), vocabulary)).toEqual([])
    expect(
      Object.keys(catalogue.conditions).filter((id) => !ids.conditions.has(id) && !Object.hasOwn(nachweise, id)),
    ).toEqual([])
    expect(Object.keys(catalogue.readings).filter((id) => !ids.readings.has(id))).toEqual([])
    expect(Object.keys(catalogue.parameters).filter((id) => !ids.parameters.has(id))).toEqual([])
    expect(Object.keys(catalogue.ways).filter((id) => !ways.some((way) => way.id === id))).toEqual([])
  })

  it('and every question ends with a question mark', () => {
    for (const [id, { question }] of Object.entries(catalogue.facts)) expect(question, id).toMatch(/\?$/)
  })
})

describe('The two languages', () => {
  it('help with the same facts and explain the same conditions', () => {
    const [de, en] = [catalogueOf('de'), catalogueOf('en')]
    for (const [id, { help }] of Object.entries(de.facts)) {
      expect(en.facts[id]?.help === undefined, id).toBe(help === undefined)
    }
    for (const [id, { explanation }] of Object.entries(de.conditions)) {
      expect(en.conditions[id]?.explanation === undefined, id).toBe(explanation === undefined)
    }
  })
})

describe('The themes', () => {
  const themes = [anerkennung, ausbildung, chancenkarte, forschung, grundlagen, mittel, niederlassung, weitere]

  it.each(['facts', 'conditions', 'readings', 'ways', 'parameters'] as const)(
    'never word one of the %s twice',
    (part) => {
      const keys = themes.flatMap((theme) => Object.keys(theme[part]))
      if (part === 'conditions') keys.push(...Object.keys(nachweise))
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
      expect(keys.sort()).toEqual(Object.keys(catalogueOf('de')[part]).sort())
    },
  )
})

import { expect, it } from 'vitest'
import { euro } from '#law/engine/parameter.ts'
import { wayById } from '#law/pathways/ways.ts'
import { factsOpenForPlan, normOpenForPlan } from './open-for-plan.ts'

const ON = '2026-11-22'
const way = wayById('fachkraftBerufsausbildung')
const open = (facts: Parameters<typeof factsOpenForPlan>[2]): readonly string[] =>
  way ? factsOpenForPlan('altersvorsorge', way, facts, ON) : []

it('asks somebody past 45 whether it is the first title, and for the pay where it is not known', () => {
  expect(open({ geburtsdatum: '1979-05-30' })).toEqual(['ersteErteilung', 'jahresgehalt'])
  expect(open({ geburtsdatum: '1979-05-30', jahresgehalt: euro(45_600) })).toEqual(['ersteErteilung'])
})

it('names the norm for whose sake it is asked, not the first that knows the fact', () => {
  const facts = { geburtsdatum: '1979-05-30', ersteErteilung: true } as const
  expect(way && normOpenForPlan('altersvorsorge', way, facts, ON)).toBe('§ 18 Abs. 2 Nr. 5 S. 1 AufenthG')
})

it('asks nothing of somebody below 45, and nothing once a title was there before', () => {
  expect(open({ geburtsdatum: '1981-11-23' })).toEqual([])
  expect(open({ geburtsdatum: '1979-05-30', ersteErteilung: false })).toEqual([])
})

it('does not ask again what somebody does not know', () => {
  expect(open({ geburtsdatum: '1979-05-30', jahresgehalt: euro(45_600), ersteErteilung: 'weissNicht' })).toEqual([])
})

it('asks where somebody lives before the consent is decided', () => {
  const facts = way ? factsOpenForPlan('zustimmung', way, {}, ON) : []
  expect(facts).toContain('standort')
  expect(way && factsOpenForPlan('zustimmung', way, { standort: 'ausland' }, ON)).toEqual([])
})

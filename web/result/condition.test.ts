import { describe, expect, it } from 'vitest'
import { leaves } from '#law/engine/finding.ts'
import { check } from '#law/pathways/check.ts'
import { wordsOf } from '#law/texts/words.ts'
import { type Condition, conditionsOf, deciding } from './condition.ts'
import { wayView } from './way-view.ts'

const DAY = '2026-11-22'
const engineer = {
  staatsangehoerigkeiten: ['IN'],
  jahresgehalt: 4_600_000,
  abschluesse: ['auslaendischerHochschulabschluss'],
  anabinHochschule: 'hPlus',
  anabinAbschluss: 'gleichwertig',
  asylantrag: 'keiner',
} as const
const checked = check(engineer as object, DAY)

const every = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.flatMap((one) => [one, ...every(one.parts)])

describe('The conditions of a way, as people read them', () => {
  it.each(checked.ways.map((result) => [result.way.id, result] as const))(
    '%s comes out as the law says',
    (_, result) => {
      const conditions = conditionsOf(result.finding, wordsOf('de'), checked.moment)
      const truths = conditions.map(({ truth }) => truth)
      const together = truths.includes('nein') ? 'nein' : truths.includes('offen') ? 'offen' : 'ja'
      expect(together).toBe(result.result)
      expect(every(conditions).filter(({ title }) => title.trim() === '')).toEqual([])
    },
  )

  it('lose no norm on the way', () => {
    for (const { finding, way } of checked.ways) {
      const shown = new Set(every(conditionsOf(finding, wordsOf('de'), checked.moment)).map(({ norm }) => norm))
      const known = new Set(leaves(finding).flatMap(({ expr }) => ('norm' in expr ? [expr.norm] : [])))
      // Three readings that come to the same are shown once, with the norm that they read.
      const lost = [...known].filter((norm) => !shown.has(norm))
      expect(lost, way.id).toEqual([])
    }
  })

  it('show of a failed way only what failed', () => {
    const failed = checked.ways.filter(({ result }) => result === 'nein')
    expect(failed.length).toBeGreaterThan(0)
    for (const { finding } of failed) {
      const kept = conditionsOf(finding, wordsOf('de'), checked.moment).map((one) => deciding(one))
      const below = every(kept.filter(({ truth }) => truth === 'nein'))
      expect(below.filter(({ truth, of }) => truth === 'ja' && of !== 'points')).toEqual([])
    }
  })
})

describe('What would have to change', () => {
  it('names size, norm and proof: 4,700 € for the Blue Card of 50 %', () => {
    const found = checked.ways.find(({ way }) => way.id === 'blaueKarteRegel')
    const view = found && wayView(found, engineer, checked.moment, 'de')
    const [step] = view?.waysOut[0] ?? []
    expect(step?.text).toContain('4.700,00 €')
    expect(step?.norm).toBe('§ 18g Abs. 1 S. 1 AufenthG')
    expect(step?.proof).toContain('Arbeitsvertrag')
  })

  it('never proposes what is only unknown as a change', () => {
    for (const result of checked.ways) {
      const view = wayView(result, engineer, checked.moment, 'de')
      expect(view.waysOut.flat().filter(({ text }) => text.startsWith('klären'))).toEqual([])
    }
  })
})

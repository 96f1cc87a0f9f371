import { describe, expect, it } from 'vitest'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { check } from '#law/pathways/check.ts'
import { byEffort, type WayLine, wayLine } from './way-line.ts'

const DAY = '2026-11-22'

function lineOf(id: string, facts: FactAnswers): WayLine {
  const { ways, moment } = check(facts, DAY)
  const found = ways.find(({ way }) => way.id === id)
  if (!found) throw new Error(`no way ${id}`)
  return wayLine(found, moment, 'de')
}

const offered = { konkretesArbeitsplatzangebot: true, standort: 'ausland' } as const

describe('What decides, the nearest first', () => {
  it('names of an open way first what an answer can settle, then what an office must judge', () => {
    const { obstacles } = lineOf('blaueKarteRegel', {})
    const causes = obstacles.map(({ cause }) => cause)
    expect(causes).toContain('beurteilung')
    expect(causes.indexOf('beurteilung')).toBeGreaterThan(causes.indexOf('nichtGefragt'))
  })

  it('names of a way that nothing can open the reason for that', () => {
    const { obstacles, hopeless, smallestChange } = lineOf('westbalkan', {
      konkretesArbeitsplatzangebot: false,
      staatsangehoerigkeiten: ['IN'],
    })
    expect(hopeless).toBe(true)
    expect(smallestChange).toBeUndefined()
    expect(obstacles[0]?.fact).toBe('staatsangehoerigkeiten')
  })

  it('names of a failed way first what the smallest change would turn', () => {
    const { obstacles, smallestChange } = lineOf('westbalkan', {
      staatsangehoerigkeiten: ['RS'],
      konkretesArbeitsplatzangebot: false,
    })
    expect(smallestChange?.map(({ fact }) => fact)).toEqual(['konkretesArbeitsplatzangebot'])
    expect(obstacles[0]?.fact).toBe('konkretesArbeitsplatzangebot')
  })

  it('has no reason against a way that is open, and one at least for every other', () => {
    for (const facts of [{}, offered, { konkretesArbeitsplatzangebot: false }] as const) {
      const { ways, moment } = check(facts, DAY)
      for (const result of ways) {
        const { obstacles, truth, id } = wayLine(result, moment, 'de')
        expect(obstacles.length > 0, id).toBe(truth !== 'ja')
        expect(
          obstacles.every((one) => one.truth === truth),
          id,
        ).toBe(true)
      }
    }
  })

  it('puts ways that need one change before those that need two, and keeps the order of the law otherwise', () => {
    const line = (id: string, steps: number): WayLine => ({
      ...lineOf('westbalkan', { konkretesArbeitsplatzangebot: false }),
      id,
      smallestChange: Array.from({ length: steps }, () => ({ text: '', norm: '', proof: '', fact: undefined })),
    })
    const sorted = byEffort([line('a', 2), line('b', 1), line('c', 2), line('d', 1)])
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
  })
})

import { describe, expect, it } from 'vitest'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { check } from '../pathways/check.ts'
import { reportOf } from './report.ts'

const on = '2026-11-22'
const reported = (facts: FactAnswers) => reportOf(check(facts, on), 'de')

describe('somebody whose nationality the Act does not govern', () => {
  it.each([[['HR']], [['BA', 'HR']], [['CH']], [['DE', 'RS']], [['IS']]])(
    '%s: needs no title and is asked nothing',
    (states) => {
      const report = reported({ staatsangehoerigkeiten: states })
      expect(report.withoutTitle).toContain('Sie brauchen keinen Aufenthaltstitel')
      expect(report.ways.filter(({ result }) => result !== 'nein')).toEqual([])
      expect(report.openFacts).toEqual([])
      expect(report.ways.flatMap(({ toChange }) => toChange)).toEqual([])
    },
  )

  it.each([[{}], [{ staatsangehoerigkeiten: 'weissNicht' }], [{ staatsangehoerigkeiten: ['RS', 'TR'] }]] as const)(
    '%s: everything is asked as before',
    (facts) => {
      const report = reported(facts)
      expect(report.withoutTitle).toBeNull()
      expect(report.openFacts.length).toBeGreaterThan(20)
    },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, birthday, type PlainDate, plainDateOf } from '../../calendar/plain-date.ts'
import { momentOn } from '../../engine/answers.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { leaves } from '../../engine/finding.ts'
import { rule } from '../../facts/criteria.ts'
import { p17Ausbildungsplatzsuche } from './p17-ausbildungsplatzsuche.ts'

const born = fc
  .integer({ min: Date.UTC(1985, 0, 1) / 864e5, max: Date.UTC(1991, 11, 31) / 864e5 })
  .map((day) => plainDateOf(day))

/** Whether the age is still young enough when the title is granted on a day, by the law of a day. */
function youngEnough(geburtsdatum: PlainDate, granted: PlainDate, law: PlainDate): boolean {
  const moment = { ...momentOn(law), entscheidung: granted }
  const finding = evaluate(rule(p17Ausbildungsplatzsuche), { geburtsdatum }, moment)
  const age = leaves(finding).find(({ expr }) => 'fact' in expr && expr.fact === 'geburtsdatum')
  return age?.truth === 'nein'
}

it('the title can be granted up to the day before the 35th birthday, and not on it', () => {
  fc.assert(
    fc.property(born, (day) => {
      const limit = birthday(day, 35)
      expect(youngEnough(day, addDays(limit, -1), '2024-03-01')).toBe(true)
      expect(youngEnough(day, limit, '2024-03-01')).toBe(false)
    }),
  )
})

it('until 29 February 2024 the limit was the 25th birthday', () => {
  expect(youngEnough('1999-02-28', '2024-02-27', '2024-02-29')).toBe(true)
  expect(youngEnough('1999-02-28', '2024-02-28', '2024-02-29')).toBe(false)
})

it('whoever was born on 29 February reaches the age on 1 March of a common year', () => {
  expect(youngEnough('1992-02-29', '2027-02-28', '2026-11-22')).toBe(true)
  expect(youngEnough('1992-02-29', '2027-03-01', '2026-11-22')).toBe(false)
})

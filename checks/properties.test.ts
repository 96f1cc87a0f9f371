import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, WEISS_NICHT } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import { type Finding, leaves } from '#law/engine/finding.ts'
import { openFacts } from '#law/engine/open-facts.ts'
import { type FactAnswers, vocabulary } from '#law/facts/vocabulary.ts'
import { applyChanges } from '#law/pathways/apply-changes.ts'
import { check, momentOf } from '#law/pathways/check.ts'
import { ways } from '#law/pathways/ways.ts'
import { arbitraryAnswers, arbitraryDay, arbitraryValue } from './arbitrary-answers.ts'

const RUNS = { numRuns: 250 }

/** Facts that move a Stichtag: they change the question itself, so they are no mere further answer to it. */
const days = ['antragAm', 'entscheidungAm', 'arbeitsbeginnAm']
const plain = arbitraryAnswers().map((answers): FactAnswers => {
  const rest: Record<string, unknown> = { ...answers }
  for (const day of days) delete rest[day]
  return rest
})
const unknown = (given: unknown): boolean => given === undefined || given === WEISS_NICHT
const truths = (answers: Answers, day: `${number}-${number}-${number}`) => {
  const moment = momentOf(answers, day)
  return ways.map((way) => evaluate(way.requires, answers, moment))
}

describe('properties over random answers', () => {
  it('a further answer never flips a decided result', () => {
    fc.assert(
      fc.property(
        plain,
        arbitraryDay(),
        fc.constantFrom(...Object.keys(vocabulary)),
        fc.gen(),
        (answers, day, id, gen) => {
          fc.pre(!days.includes(id) && unknown((answers as Answers)[id]))
          const fact = vocabulary[id as keyof typeof vocabulary]
          const more = { ...answers, [id]: gen(() => arbitraryValue(fact)) } as Answers
          const before = truths(answers, day)
          const after = truths(more, day)
          for (const [at, finding] of before.entries()) {
            const reservedOnly = reservesOf(finding).includes(id)
            if (finding.truth !== 'offen' && !reservedOnly) expect(after[at]?.truth).toBe(finding.truth)
          }
        },
      ),
      RUNS,
    )
  })

  it('an answer that is not open never changes an open result', () => {
    fc.assert(
      fc.property(
        plain,
        arbitraryDay(),
        fc.constantFrom(...Object.keys(vocabulary)),
        fc.gen(),
        (answers, day, id, gen) => {
          fc.pre(!days.includes(id) && (answers as Answers)[id] === undefined)
          const fact = vocabulary[id as keyof typeof vocabulary]
          const more = { ...answers, [id]: gen(() => arbitraryValue(fact)) } as Answers
          const before = truths(answers, day)
          const after = truths(more, day)
          for (const [at, finding] of before.entries()) {
            if (!openFacts(finding).includes(id) && !reservesOf(finding).includes(id))
              expect(after[at]?.truth, ways[at]?.id).toBe(finding.truth)
          }
        },
      ),
      RUNS,
    )
  })

  it('an open result always says what it waits for', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), arbitraryDay(), (answers, day) => {
        for (const { result, finding } of check(answers, day).ways) {
          if (result === 'offen') expect(causesOf(finding).length).toBeGreaterThan(0)
        }
      }),
      RUNS,
    )
  })

  it('every proposed set of changes keeps the way from failing, and none of its known obstacles could stay', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), arbitraryDay(), (answers, day) => {
        const { ways: results, moment } = check(answers, day)
        for (const { way, result, toChange } of results) {
          if (result !== 'nein') continue
          for (const set of toChange) {
            const after = applyChanges(answers, moment, set)
            expect(evaluate(way.requires, after.answers, after.moment).truth, way.id).not.toBe('nein')
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the same answers give the same result, whatever their order', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), arbitraryDay(), (answers, day) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse()) as FactAnswers
        const result = (given: FactAnswers) => check(given, day).ways.map((way) => way.result)
        expect(result(turned)).toEqual(result(answers))
      }),
      RUNS,
    )
  })
})

function reservesOf(finding: Finding): readonly string[] {
  return leaves(finding).flatMap(({ expr }) => (expr.kind === 'reserved' ? [expr.obstacle] : []))
}

function causesOf(finding: Finding): readonly string[] {
  if (finding.truth !== 'offen') return []
  return [...(finding.cause ? [finding.cause] : []), ...finding.of.flatMap(causesOf)]
}

import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Expr } from '#law/engine/expression.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import { vocabulary } from '#law/facts/vocabulary.ts'
import { filesBelow, isTest, read } from './files.ts'
import { type CollectedLaw, collect, loadLaw } from './law/collect.ts'
import { ruleSpanFaults, spanFaults } from './law/spans.ts'
import { identifiersOf } from './names/identifiers.ts'
import { complaintAbout } from './norms/citation.ts'
import { loadIndex } from './norms/load-index.ts'

let law: CollectedLaw
beforeAll(async () => {
  law = collect(await loadLaw())
}, 30_000)

describe('Every rule answers for every day', () => {
  it('rules were found', () => {
    expect(law.rules.length).toBeGreaterThan(5)
  })

  it('versions have no gap and no overlap from the first supported day on', () => {
    expect(law.rules.flatMap(({ id, versions }) => ruleSpanFaults(id, versions, SUPPORTED_FROM))).toEqual([])
  })

  it('every version names its source', () => {
    const silent = law.rules.flatMap(({ id, versions }) =>
      versions.filter(({ source }) => source.trim() === '').map(({ from }) => `${id}, ${from}`),
    )
    expect(silent).toEqual([])
  })

  it('one id means one rule', () => {
    expect(repeated(law.rules)).toEqual([])
  })
})

describe('Every parameter is dated and sourced', () => {
  it('values have no gap and no overlap', () => {
    const histories = law.parameters.map(({ id, values, unconfirmed = [] }) => ({
      id,
      // Days without a confirmed value are stated as such; they fill their place in the history.
      spans: [...values, ...unconfirmed].sort((a, b) => (a.from < b.from ? -1 : 1)),
    }))
    expect(histories.flatMap(({ id, spans }) => spanFaults(id, spans))).toEqual([])
  })

  it('every value names its source and the day of the last check', () => {
    const doubtful = law.parameters.flatMap(({ id, values }) =>
      values
        .filter(({ source, checked }) => source.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(checked))
        .map(({ from }) => `${id}, ${from}`),
    )
    expect(doubtful).toEqual([])
  })

  it('one id means one parameter', () => {
    expect(repeated(law.parameters)).toEqual([])
  })
})

it('every norm that the law cites exists', () => {
  const index = loadIndex()
  const complaints = law.citations.flatMap(({ norm, place }) => {
    const complaint = complaintAbout(norm, index)
    return complaint ? [`${place}: ${complaint}`] : []
  })
  expect([...new Set(complaints)]).toEqual([])
})

describe('The vocabulary and the rules know each other', () => {
  it('every fact that a condition asks is in the vocabulary', () => {
    expect([...asked(law.expressions)].filter((fact) => !Object.hasOwn(vocabulary, fact))).toEqual([])
  })

  it('every fact is asked by a condition or used by a derivation', () => {
    const derivations = [
      ...filesBelow('law/facts').filter((file) => /\/derive/.test(file)),
      ...filesBelow('law/pathways'),
    ]
    const derived = new Set(
      derivations.filter((file) => !isTest(file)).flatMap((file) => identifiersOf(file, read(file))),
    )
    const used = asked(law.expressions)
    expect(Object.keys(vocabulary).filter((fact) => !used.has(fact) && !derived.has(fact))).toEqual([])
  })
})

function asked(expressions: readonly Expr[]): ReadonlySet<string> {
  return new Set(
    expressions.flatMap((expr) => ('fact' in expr ? [expr.fact] : expr.kind === 'reserved' ? [expr.obstacle] : [])),
  )
}

/** Ids under which two different things are found. The test runner may load one file twice; its copies are equal. */
function repeated(things: readonly { readonly id: string }[]): readonly string[] {
  return things
    .filter((thing, at) => things.slice(0, at).some((one) => one.id === thing.id && !isDeepStrictEqual(one, thing)))
    .map(({ id }) => id)
}

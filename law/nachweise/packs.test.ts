import { describe, expect, it } from 'vitest'
import type { Expr } from '../engine/expression.ts'
import { isFactId } from '../facts/vocabulary.ts'
import { ways } from '../pathways/ways.ts'
import { sources } from '../sources/source.ts'
import { type PaperCondition, paperConditions } from './conditions.ts'
import { documentIdOf, documents, isDocumentId } from './documents.ts'
import { missionCounts, missionRules } from './mission-rules.ts'
import { isPackId, packIdOf, packs } from './packs.ts'
import { proofs } from './proves-fact.ts'
import { punkteNachweise } from './punkte-nachweise.ts'

const everyPack = Object.entries(packs)
const everyRequirement = everyPack.flatMap(([id, { requirements }]) =>
  requirements.map((requirement) => [id, requirement] as const),
)

describe('The catalogue is whole', () => {
  it('holds the papers of practice and those that the law names besides', () => {
    expect(Object.keys(documents).length).toBeGreaterThanOrEqual(105)
  })

  it('asks for every paper in a pack or proves something with it, or says why it stands alone, and never both', () => {
    const asked = new Set<string>([
      ...everyRequirement.flatMap(([, { document, alternatives = [] }]) => [document, ...alternatives]),
      ...Object.values(proofs).flatMap((proof) =>
        'documents' in proof ? proof.documents.map(({ document }) => document) : [],
      ),
      ...Object.values(punkteNachweise).flat(2),
    ])
    const papers = Object.entries(documents)
    expect(papers.filter(([id, { ohnePaket }]) => !asked.has(id) && !ohnePaket).map(([id]) => id)).toEqual([])
    expect(papers.filter(([id, { ohnePaket }]) => asked.has(id) && ohnePaket).map(([id]) => id)).toEqual([])
  })

  it('gives every paper a key of its own, by which it is found', () => {
    const keys = Object.values(documents).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(Object.entries(documents).filter(([id, { key }]) => documentIdOf(key) !== id)).toEqual([])
  })

  it('names a norm and a source for every paper and every pack', () => {
    const entries = [
      ...Object.values(documents),
      ...Object.values(packs),
      ...missionRules,
      ...Object.values(missionCounts),
    ]
    const unknown = entries.flatMap((entry) => entry.sources.filter((source) => !Object.hasOwn(sources, source)))
    expect(unknown).toEqual([])
    expect(entries.filter((entry) => entry.sources.length === 0)).toEqual([])
    expect(Object.values(documents).filter(({ norms }) => norms.length === 0)).toEqual([])
  })

  it('calls unconfirmed what rests on no source', () => {
    const overstated = Object.entries(documents).filter(
      ([, { sources: of, confidence }]) => of.every((source) => source === 'unbestaetigt') && confidence !== 'C',
    )
    expect(overstated).toEqual([])
  })
})

describe('Every requirement stands on something', () => {
  it('a paper of the catalogue, and alternatives of the catalogue', () => {
    const missing = everyRequirement.filter(
      ([, { document, alternatives = [] }]) => ![document, ...alternatives].every(isDocumentId),
    )
    expect(missing).toEqual([])
  })

  it('a condition exactly where it is conditional', () => {
    expect(everyRequirement.filter(([, { need, when }]) => (need === 'conditional') !== (when !== undefined))).toEqual(
      [],
    )
  })

  it('no paper twice for the same recipient', () => {
    const twice = everyPack.filter(([, { requirements }]) => {
      const asked = requirements.map(({ document, recipient }) => `${document} ${recipient ?? ''}`)
      return new Set(asked).size < asked.length
    })
    expect(twice.map(([id]) => id)).toEqual([])
  })

  it('rules of missions are about papers and packs that exist', () => {
    expect(missionRules.filter(({ pack }) => pack !== undefined && !isPackId(pack))).toEqual([])
  })
})

describe('Every condition', () => {
  const conditions: readonly (readonly [string, PaperCondition])[] = Object.entries(paperConditions)

  it('is decided by facts of the vocabulary or by the way, or is words', () => {
    const empty = conditions.filter(([, { when, ofWay, worded }]) => !when && !ofWay && worded !== true)
    expect(empty).toEqual([])
    const unknown = conditions.flatMap(([id, { when }]) =>
      when
        ? factsOf(when)
            .filter((fact) => !isFactId(fact))
            .map((fact) => [id, fact])
        : [],
    )
    expect(unknown).toEqual([])
  })

  it('is used by a pack', () => {
    const used = new Set(everyRequirement.map(([, { when }]) => when))
    expect(
      Object.keys(paperConditions).filter((id) => ![...used].includes(id as keyof typeof paperConditions)),
    ).toEqual([])
  })
})

it('every pack that a way names exists', () => {
  const named = ways.filter(({ unterlagen }) => unterlagen !== undefined)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((way) => packIdOf(way) === undefined).map(({ id, unterlagen }) => [id, unterlagen])).toEqual([])
})

function factsOf(expr: Expr): readonly string[] {
  switch (expr.kind) {
    case 'rule':
      return expr.rule.versions.flatMap(({ requires }) => factsOf(requires))
    case 'points':
      return expr.groups.flat().flatMap(({ requires }) => factsOf(requires))
    case 'readings':
      return expr.of.flatMap(({ requires }) => factsOf(requires))
    case 'all':
    case 'any':
    case 'not':
    case 'named':
      return expr.of.flatMap(factsOf)
    default:
      return 'fact' in expr ? [expr.fact] : []
  }
}

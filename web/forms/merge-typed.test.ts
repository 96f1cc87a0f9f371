import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typed } from './draft.ts'
import { mergeTyped } from './merge-typed.ts'

const FIELDS = ['a', 'b', 'c'] as const
const values = fc.record({ a: fc.constantFrom('', 'x', 'y', 'z'), b: fc.constantFrom('', 'x'), c: fc.constant('x') })
const mapOf = (record: Readonly<Record<string, string>>) => new Map(Object.entries(record))
const draftOf = (record: Readonly<Record<string, string>>) =>
  new Map(Object.entries(record).map(([name, value]) => [name, [value]] as const))

describe('What somebody else saved meanwhile', () => {
  it('is taken over where nothing else was typed, and stands beside what was typed where both changed it', () => {
    const before = mapOf({ a: 'Koch', b: '39', c: 'Leipzig' })
    const now = mapOf({ a: 'Köchin', b: '40', c: 'Leipzig' })
    const { draft, changes } = mergeTyped(FIELDS, { before, now, draft: draftOf({ a: 'Bäcker', b: '39', c: 'Halle' }) })
    expect(FIELDS.map((field) => typed(draft, field))).toEqual(['Bäcker', '40', 'Halle'])
    expect(changes).toEqual([
      { field: 'a', theirs: 'Köchin', yours: 'Bäcker' },
      { field: 'b', theirs: '40' },
    ])
  })

  it('never costs a word that was typed anew, and is never undone unnamed', () => {
    fc.assert(
      fc.property(values, values, values, (was, theirs, yours) => {
        const given = { before: mapOf(was), now: mapOf(theirs), draft: draftOf(yours) }
        const { draft, changes } = mergeTyped(FIELDS, given)
        for (const field of FIELDS) {
          const shown = typed(draft, field)
          if (yours[field] !== was[field]) expect(shown).toBe(yours[field])
          if (theirs[field] !== was[field] && shown !== theirs[field])
            expect(changes).toContainEqual({ field, theirs: theirs[field], yours: shown })
        }
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { everyFile } from '../files.ts'
import { loadIndex } from '../norms/load-index.ts'
import { nameFaults } from './names.ts'

const laws = new Map(
  [...loadIndex().values()].map(({ law, paragraphs }) => [law.toLowerCase(), new Set(Object.keys(paragraphs))]),
)

it('every file and folder has a name that says what is inside, in ASCII kebab-case', () => {
  expect(everyFile().flatMap((file) => nameFaults(file, laws))).toEqual([])
})

describe('A name is reported', () => {
  it.each([
    ['server/utils/clock.ts', 'server/utils/clock.ts: "utils" says nothing about what is inside'],
    ['law/engine/types.ts', 'law/engine/types.ts: "types" says nothing about what is inside'],
    ['web/date-helpers.ts', 'web/date-helpers.ts: "date-helpers" says nothing about what is inside'],
    ['law/calendar/plainDate.ts', 'law/calendar/plainDate.ts: "plainDate.ts" is not kebab-case'],
    ['law/parameters/gebühren.ts', 'law/parameters/gebühren.ts: only ASCII in paths'],
    ['law/engine/index.ts', 'law/engine/index.ts: index.ts only at the door of a package'],
    [
      'law/statutes/aufenthg/blaue-karte.ts',
      'law/statutes/aufenthg/blaue-karte.ts: a file of statutes begins with p and the number of its §',
    ],
    ['law/statutes/aufenthg/p18z-nichts.ts', 'law/statutes/aufenthg/p18z-nichts.ts: there is no § 18z'],
    ['law/statutes/aufentg/p18-nichts.ts', 'law/statutes/aufentg/p18-nichts.ts: "aufentg" is not a law of the index'],
  ])('%s', (file, fault) => {
    expect(nameFaults(file, laws)).toContain(fault)
  })

  it.each([
    'law/index.ts',
    'law/statutes/aufenthg/p18g-blaue-karte-eu.ts',
    'README.md',
    'docs/decisions/2026-11-22-one-sql.md',
    'package-lock.json',
    '.npmrc',
  ])('but not %s', (file) => {
    expect(nameFaults(file, laws)).toEqual([])
  })
})

import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Block, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { askTool, greyPages } from '#server/testing/ask-tool.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { typesetter } from './typesetter.ts'

const setter = typesetter({ threads: 1 })
afterAll(() => setter.close())

/** Letters of passports between Lisbon and Skopje, and what a hand may type between them. */
const LETTERS = [...'abzABZäÖßẞéèñçğŞłŃřŽđĐëÇâșțĦżжѓќџЂЋљαΩ', ...'0123456789', ...'@._-/&+#"\\$*`<>[]{}()=~^%§']
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 90 })
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    text.map((given): Block => ({ kind: 'paragraph', text: given, number: '(1)' })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), text)
      .map(([level, given]): Block => ({ kind: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : 3, text: given })),
    fc.tuple(text, text).map(([label, value]): Block => ({ kind: 'fields', rows: [{ label, value }] })),
    fc
      .array(text, { minLength: 1, maxLength: 5 })
      .map((cells): Block => ({ kind: 'table', caption: cells[0] ?? '', head: cells, rows: [cells, cells] })),
    text.map((given): Block => ({ kind: 'checklist', items: [{ text: given, details: [given] }] })),
    text.map((given): Block => ({ kind: 'note', tone: 'warning', text: given })),
    text.map((given): Block => ({ kind: 'list', ordered: true, items: [given, given] })),
    text.map(
      (given): Block => ({ kind: 'signatures', lines: [{ under: given, placeAndDay: given }, { under: given }] }),
    ),
    text.map((given): Block => ({ kind: 'seal', lines: [given] })),
    text.map((given): Block => ({ kind: 'letterhead', from: [given, given], to: [given] })),
  ),
  { maxLength: 5 },
)

const papers: fc.Arbitrary<Schriftstueck> = fc
  .record({ title: text, subject: text, author: text, reference: text, edition: text, banner: text, blocks })
  .map((parts) => ({ ...parts, art: 'brief', language: 'de', date: '2026-11-22' }))

const RUNS = { numRuns: 25, seed: 5 }

describe('Whatever stands in a paper', () => {
  it('is printed as it stands: no sign of the typesetter means anything in it', async () => {
    await fc.assert(
      fc.asyncProperty(papers, async (paper) => {
        expect((await setter.typeset(paper)).length).toBeGreaterThan(1000)
      }),
      RUNS,
    )
  })

  itWith(['pdftotext', 'pdftoppm'], 'stays inside the page and loses no letter', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const block = [
          { kind: 'paragraph', text: given },
          { kind: 'fields', rows: [{ label: given, value: given }] },
          { kind: 'table', caption: '', head: ['a', 'b', 'c', 'd'], rows: [[given, '', given, '']] },
        ] as const
        const file = await setter.typeset({ ...PROBE, blocks: block })
        const found = askTool('pdftotext', ['-raw', '-nopgbrk', 'FILE', '-'], file)
        expect(count(plain(found), plain(given))).toBeGreaterThanOrEqual(1)
        for (const { width, height, pixels } of greyPages(file, 51)) {
          const dark = [...pixels.entries()].filter(([at, grey]) => {
            const [x, y] = [at % width, Math.floor(at / width)]
            return grey < 250 && (x < 40 || x >= width - 40 || y < 20 || y >= height - 20)
          })
          expect(dark).toEqual([])
        }
      }),
      { ...RUNS, numRuns: 12 },
    )
  })
})

const PROBE = {
  art: 'brief',
  language: 'de',
  title: 'Probe',
  subject: 'Probe',
  author: 'Behörde',
  date: '2026-11-22',
} as const

const plain = (given: string): string => given.replace(/\u00AD\s*/g, '').replace(/[\s\u200B]+/g, '')

function count(all: string, part: string): number {
  return all.split(part).length - 1
}

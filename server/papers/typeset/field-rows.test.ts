import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect } from 'vitest'
import type { Block, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { askTool } from '#server/testing/ask-tool.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { typesetter } from './typesetter.ts'

const setter = typesetter({ threads: 1 })
afterAll(() => setter.close())

const sentence = 'Die Behörde teilt dem Arbeitgeber unverzüglich mit, was sie von den anderen Stellen erfahren hat. '
/** A clause with marks at both ends, so that another program says on which page each stands. */
const clause = (mark: string, sentences: number): string => `Anfang${mark} ${sentence.repeat(sentences)}Ende${mark}`

function supplement(changes: readonly (readonly [old: string, now: string])[], filler: number): Schriftstueck {
  const blocks = changes.flatMap(([old, now], index): readonly Block[] => [
    { kind: 'heading', level: 3, text: `Klausel F ${index + 1}` },
    {
      kind: 'fields',
      rows: [
        { label: 'Bisher', value: old },
        { label: 'Künftig', value: now },
      ],
    },
  ])
  return {
    art: 'ergaenzung',
    language: 'de',
    title: 'Ergänzung Nr. 1',
    subject: 'Probe',
    author: 'Behörde',
    date: '2026-11-22',
    blocks: [{ kind: 'paragraph', text: sentence.repeat(filler) }, ...blocks],
  }
}

async function pagesOf(paper: Schriftstueck): Promise<readonly string[]> {
  const file = await setter.typeset(paper)
  const folder = process.env['VORAB_SHOTS']
  if (folder !== undefined) writeFileSync(`${folder}/${paper.blocks.length}-rows.pdf`, file)
  return askTool('pdftotext', ['FILE', '-'], file).split('\f')
}

const pageOf = (pages: readonly string[], mark: string): number => pages.findIndex((page) => page.includes(mark))

describe('A row of old or new words', () => {
  itWith('pdftotext', 'stands on one page, wherever it begins, and a short pair stands there together', async () => {
    const changes = Array.from(
      { length: 8 },
      (_, index) => [clause(`A${index}`, 3 + index), clause(`B${index}`, 4)] as const,
    )
    const pages = await pagesOf(supplement(changes, 9))
    expect(pages.length).toBeGreaterThan(3)
    for (const [index] of changes.entries()) {
      for (const mark of [`A${index}`, `B${index}`])
        expect(pageOf(pages, `Ende${mark}`), mark).toBe(pageOf(pages, `Anfang${mark}`))
      if (index < 2) expect(pageOf(pages, `AnfangB${index}`)).toBe(pageOf(pages, `AnfangA${index}`))
    }
  })

  itWith('pdftotext', 'that is longer than a page goes on overleaf, and nothing of it is lost', async () => {
    const pages = await pagesOf(supplement([[clause('A0', 60), clause('B0', 1)]], 1))
    expect(pageOf(pages, 'EndeA0')).toBeGreaterThan(pageOf(pages, 'AnfangA0'))
    expect(pages.join(' ').match(/Stellen\s+erfahren\s+hat\./g)?.length).toBe(62)
  })
})

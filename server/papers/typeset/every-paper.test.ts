import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papierIds } from '#procedure/schriftstuecke/papierregeln.ts'
import { LEER } from '#procedure/schriftstuecke/papierwerte.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { blocktexte } from '#procedure/testing/gelesen.ts'
import { askTool } from '#server/testing/ask-tool.ts'
import { everyPaper } from '#server/testing/every-paper.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { printedForm } from './printed-form.ts'
import { typesetter } from './typesetter.ts'
import { typstPool } from './typst-pool.ts'

const setter = typesetter({ threads: 1 })
const pool = typstPool(1)
afterAll(async () => {
  await setter.close()
  await pool.close()
})

/** A value that was not there, or one that nobody put into words. */
const HOLE = /undefined|null|NaN|\[object|\{\w*\}|\(\)|„“|\s[.,;:](\s|$)|,\s*,|\.\s*\./

const textsOf = ({ title, subject, blocks }: Schriftstueck): readonly string[] => [
  title,
  subject,
  ...blocks.flatMap(blocktexte),
]

it('There is an example of every paper of a case', () => {
  const names = [...everyPaper('de').keys()].map((name) => name.split(' ')[0])
  for (const id of papierIds) expect(names, id).toContain(id)
})

describe.each(['de', 'en'] as const)('Every paper in %s', (language) => {
  const papers = [...everyPaper(language)]

  it('says whole sentences', () => {
    for (const [name, paper] of papers) for (const text of textsOf(paper)) expect(text, name).not.toMatch(HOLE)
  })

  it('leaves room for a hand only where nothing was entered', () => {
    for (const [name, paper] of papers.filter(([one]) => !/barely|Empty/.test(one)))
      expect(textsOf(paper).join(' '), name).not.toContain(LEER)
  })

  it('has headings that leave no level out', () => {
    for (const [name, { blocks }] of papers) {
      let before = 0
      for (const { level, text } of blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))) {
        expect(level, `${name}: ${text}`).toBeLessThanOrEqual(before + 1)
        before = level
      }
    }
  })

  it('says nothing twice in a row', () => {
    for (const [name, paper] of papers) {
      const said = [paper.title, ...paper.blocks.flatMap((block) => (block.kind === 'pageBreak' ? [] : [heads(block)]))]
      for (const [at, text] of said.entries()) if (text !== '') expect(said[at + 1], `${name}: ${text}`).not.toBe(text)
    }
  })
})

/** What stands above or is a block, where it is one line. */
function heads(block: Schriftstueck['blocks'][number]): string {
  if (block.kind === 'heading') return block.text
  return block.kind === 'table' ? block.caption : ''
}

describe.each(['de', 'en'] as const)('Every file in %s', (language) => {
  const files = new Map<string, Uint8Array>()
  beforeAll(async () => {
    for (const [name, paper] of everyPaper(language)) files.set(name, await setter.typeset(paper))
  }, 120_000)

  itWith('qpdf', 'is sound', () => {
    for (const [name, file] of files)
      expect(askTool('qpdf', ['--check', 'FILE'], file), name).toContain('No syntax or stream encoding errors found')
  })

  itWith('pdffonts', 'carries every font that it uses', () => {
    for (const [name, file] of files)
      for (const font of askTool('pdffonts', ['FILE'], file).trim().split('\n').slice(2))
        expect(font, name).toMatch(/ yes yes yes +\d+ +0$/)
  })

  it('passes the checks for PDF/UA-1 that Typst makes', async () => {
    for (const [name, paper] of everyPaper(language)) {
      const file = await pool.run({ data: printedForm({ ...paper, attachments: [] }), standard: 'ua-1' })
      expect(Buffer.from(file).toString('latin1'), name).toContain('<pdfuaid:part>1</pdfuaid:part>')
    }
  }, 120_000)
})

import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { blocktexte } from '#procedure/testing/gelesen.ts'
import { askTool, type GreyPage, greyPages, preflight } from '#server/testing/ask-tool.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { SAMPLE_PAPERS } from '#server/testing/sample-papers.ts'
import { printedForm } from './printed-form.ts'
import { typesetter } from './typesetter.ts'
import { typstPool } from './typst-pool.ts'

const names = ['agreement', 'checklist', 'letter'] as const
const setter = typesetter({ threads: 1 })
const pool = typstPool(1)
const files = new Map<string, Uint8Array>()

beforeAll(async () => {
  for (const name of names) files.set(name, await setter.typeset(SAMPLE_PAPERS[name]))
})
afterAll(async () => {
  await setter.close()
  await pool.close()
})

const fileOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array()
const plain = (text: string): string => text.replace(/\u00AD\s*/g, '').replace(/[\s\u200B]+/g, '')

describe.each(names)('The %s', (name) => {
  const paper: Schriftstueck = SAMPLE_PAPERS[name]

  itWith('pdfinfo', 'tells its title, its author and that it is tagged', () => {
    const told = askTool('pdfinfo', ['FILE'], fileOf(name))
    expect(told).toMatch(new RegExp(`Title: +${paper.title}`))
    expect(told).toMatch(new RegExp(`Author: +${paper.author}`))
    expect(told).toMatch(/Tagged: +yes/)
    expect(told).toMatch(/CreationDate: +Sun Nov 22 00:00:00 2026/)
  })

  itWith('qpdf', 'is a sound file in one revision', () => {
    expect(askTool('qpdf', ['--check', 'FILE'], fileOf(name))).toContain('No syntax or stream encoding errors found')
    expect(Buffer.from(fileOf(name)).toString('latin1').split('startxref')).toHaveLength(2)
  })

  itWith('qpdf', 'says in its catalog which language it is in and that its title is shown', () => {
    const { qpdf } = JSON.parse(askTool('qpdf', ['--json', 'FILE'], fileOf(name)))
    const catalog = qpdf[1][`obj:${qpdf[1].trailer.value['/Root']}`].value
    expect(catalog['/Lang']).toBe(paper.language === 'de' ? 'u:de-DE' : 'u:en-GB')
    expect(catalog['/ViewerPreferences']['/DisplayDocTitle']).toBe(true)
    const xmp = Buffer.from(fileOf(name)).toString('utf8')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  itWith('pdffonts', 'carries every font that it uses', () => {
    const fonts = askTool('pdffonts', ['FILE'], fileOf(name)).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/)
  })

  itWith('pdftotext', 'says every text of the paper, in its order', () => {
    const text = plain(askTool('pdftotext', ['-raw', '-nopgbrk', 'FILE', '-'], fileOf(name)))
    let at = 0
    for (const part of textsInOrder(paper).map(plain)) {
      const found = text.indexOf(part, at)
      expect(found, `${part} after ${text.slice(Math.max(0, at - 60), at)}`).toBeGreaterThanOrEqual(0)
      at = found + part.length
    }
  })

  itWith('pdftoppm', 'leaves the outer centimetre of every page white', () => {
    const pages = greyPages(fileOf(name), 51)
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) expect(inkInMargin(page, 20)).toBe(0)
  })

  itWith('qpdf', 'passes the checks for PDF/UA-1 that Typst makes', async () => {
    const file = await pool.run({ data: printedForm(paper), standard: 'ua-1' })
    expect(Buffer.from(file).toString('utf8')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  // Bookmarks are left out here: this version of the validator does not follow them where Typst puts them.
  itWith('preflight', 'is valid to the validator of Apache when the same template writes PDF/A-1b', async () => {
    const data = JSON.stringify({ ...JSON.parse(printedForm(paper)), outline: false })
    expect(preflight(await pool.run({ data, standard: 'a-1b' }))).toMatch(/is a valid PDF\/A-1b file/)
  })
})

describe('The lines to sign on', () => {
  itWith('pdftotext', 'stand on a page with the sentences that are signed, wherever the page ends', async () => {
    const { blocks, ...paper } = SAMPLE_PAPERS.letter
    const filling = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))[0]
    if (!filling) throw new RangeError('The letter has no paragraph.')
    for (const lines of [20, 26, 29, 32, 35, 38]) {
      const file = await setter.typeset({
        ...paper,
        blocks: [
          ...Array.from({ length: lines }, () => ({ ...filling, text: 'One line.' })),
          { kind: 'table', caption: 'Sentences', head: ['No.', 'Sentence'], rows: [['1', 'The power ends.']] },
          { kind: 'note', tone: 'information', text: 'Sign by hand.' },
          { kind: 'note', tone: 'information', text: 'Keep the original.' },
          { kind: 'signatures', lines: [{ under: 'Worker' }] },
        ],
      })
      const last = askTool('pdftotext', ['FILE', '-'], file).split('\f').at(-2) ?? ''
      for (const text of ['The power ends.', 'Sign by hand.', 'Keep the original.', 'Worker'])
        expect(last, String(lines)).toContain(text)
    }
  })
})

describe('What a screen reader finds', () => {
  itWith(
    ['pdfinfo', 'qpdf'],
    'are headings, lists, tables with heads and boxes that say whether they are ticked',
    () => {
      const agreement = askTool('pdfinfo', ['-struct', 'FILE'], fileOf('agreement'))
      for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD'])
        expect(agreement, tag).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
      const boxes = askTool('qpdf', ['--json', 'FILE'], fileOf('checklist'))
      expect(boxes.match(/"\/Alt": "u:Box, ticked"/g)).toHaveLength(1)
      expect(boxes.match(/"\/Alt": "u:Box to tick"/g)).toHaveLength(2)
    },
  )

  itWith('mutool', 'is an outline with every heading', () => {
    const outline = askTool('mutool', ['show', 'FILE', 'outline'], fileOf('agreement'))
    for (const heading of ['1 Beteiligte', 'Vertretung', '2 Ablauf', '3 Unterschriften'])
      expect(outline).toContain(heading)
  })

  itWith('pdftotext', 'is the number of the page and the head of the table on every page', () => {
    const pages = askTool('pdftotext', ['FILE', '-'], fileOf('agreement')).split('\f').slice(0, -1)
    for (const [at, page] of pages.entries()) expect(page).toContain(`Seite ${at + 1} von ${pages.length}`)
    expect(pages.slice(0, -1).filter((page) => page.includes('Zuständig')).length).toBeGreaterThan(1)
  })
})

function inkInMargin({ width, height, pixels }: GreyPage, margin: number): number {
  let ink = 0
  for (const [at, grey] of pixels.entries()) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const isOutside = x < margin || y < margin || x >= width - margin || y >= height - margin
    if (isOutside && grey < 250) ink += 1
  }
  return ink
}

/** The title stands first, below the address of a letter. */
function textsInOrder({ title, blocks }: Schriftstueck): readonly string[] {
  const [first, ...others] = blocks.map(blocktexte)
  return blocks[0]?.kind === 'letterhead'
    ? [...(first ?? []), title, ...others.flat()]
    : [title, ...(first ?? []), ...others.flat()]
}

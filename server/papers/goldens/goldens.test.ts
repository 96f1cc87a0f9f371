import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { typesetter } from '#server/papers/typeset/typesetter.ts'
import { type GreyPage, greyPages } from '#server/testing/ask-tool.ts'
import { DRAWN_AT, differences, pagesFromPng, pagesToPng, small } from '#server/testing/compare-pages.ts'
import { exampleCover, exampleHandover } from '#server/testing/example-packet.ts'
import { exampleAgreement, exampleConsent, examplePaper, exampleVisaPack } from '#server/testing/example-papers.ts'
import { itWith } from '#server/testing/has-tool.ts'

/**
 * Pages as somebody last looked at them. After a change that is meant, look at the new ones (`pdftoppm`), then keep them:
 * `VORAB_GOLDENS=write npx vitest run --project unit server/papers/goldens`.
 */
const isWriting = process.env['VORAB_GOLDENS'] === 'write'
const setter = typesetter({ threads: 1 })
afterAll(() => setter.close())

const papers: Readonly<Record<string, () => Schriftstueck | undefined>> = {
  'agreement-de': () => exampleAgreement('de'),
  'agreement-en': () => exampleAgreement('en'),
  power: () => examplePaper('vollmachtFachkraft'),
  assurance: () => examplePaper('versicherungBevollmaechtigung'),
  acknowledgement: () => examplePaper('empfangsbekenntnis'),
  cover: exampleCover,
  handover: exampleHandover,
  'visa-pack': () => exampleVisaPack('de'),
  consent: exampleConsent,
}

async function drawn(paper: Schriftstueck | undefined): Promise<readonly GreyPage[]> {
  if (!paper) throw new RangeError('No example needs this paper.')
  return greyPages(await setter.typeset(paper), DRAWN_AT).map(small)
}

describe.each(Object.entries(papers))('The pages of the paper %s', (name, compose) => {
  itWith('pdftoppm', 'look as they did when somebody last looked at them', async () => {
    const pages = await drawn(compose())
    const place = path.join(import.meta.dirname, `${name}.png`)
    if (isWriting) writeFileSync(place, await pagesToPng(pages))
    expect(existsSync(place)).toBe(true)
    const kept = await pagesFromPng(readFileSync(place), pages[0]?.height ?? 1)
    expect(differences(pages, kept)).toEqual([])
  })
})

describe('A change that nobody meant is seen', () => {
  let paper: Schriftstueck
  let before: readonly GreyPage[]
  beforeAll(() => {
    paper = examplePaper('vollmachtFachkraft') ?? exampleCover()
  })

  itWith('pdftoppm', 'when a block stands a line lower', async () => {
    before = await drawn(paper)
    const [first, ...others] = paper.blocks
    if (!first) throw new RangeError('This paper is empty.')
    expect(differences(await drawn({ ...paper, blocks: [first, EMPTY, ...others] }), before)).not.toEqual([])
  })

  itWith('pdftoppm', 'when a picture of the page is moved by two millimetres, down or to the right', async () => {
    before = await drawn(paper)
    expect(
      differences(
        before.map((page) => moved(page, 0, 2)),
        before,
      ),
    ).not.toEqual([])
    expect(
      differences(
        before.map((page) => moved(page, 2, 0)),
        before,
      ),
    ).not.toEqual([])
  })

  itWith('pdftoppm', 'when a line is missing, and when a page is', async () => {
    before = await drawn(paper)
    expect(differences(await drawn({ ...paper, subject: '' }), before)).not.toEqual([])
    expect(differences(before.slice(1), before)).not.toEqual([])
  })

  itWith('pdftoppm', 'when a word runs over the edge of its column', async () => {
    before = await drawn(paper)
    const over = before.map((page) => withInk(page, { x: 188, y: 80, width: 20, height: 4 }))
    expect(differences(over, before)).not.toEqual([])
  })

  itWith(['pdftoppm', 'mutool'], 'and another program that draws the same page is no change', async () => {
    for (const compose of [exampleCover, () => paper]) {
      const file = await setter.typeset(compose())
      const [theirs, ours] = [greyPages(file, DRAWN_AT, 'mutool'), greyPages(file, DRAWN_AT)]
      expect(theirs.length).toBe(ours.length)
      expect(differences(theirs.map(small), ours.map(small))).toEqual([])
    }
  })
})

const EMPTY = { kind: 'paragraph', text: '\u00a0' } as const

function moved(page: GreyPage, right: number, down: number): GreyPage {
  const pixels = page.pixels.map((_, at) => {
    const [x, y] = [(at % page.width) - right, Math.floor(at / page.width) - down]
    return x < 0 || y < 0 ? 255 : (page.pixels[y * page.width + x] ?? 255)
  })
  return { ...page, pixels }
}

interface Ink {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function withInk(page: GreyPage, ink: Ink): GreyPage {
  const pixels = page.pixels.map((grey, at) => {
    const [x, y] = [at % page.width, Math.floor(at / page.width)]
    const isIn = x >= ink.x && x < ink.x + ink.width && y >= ink.y && y < ink.y + ink.height
    return isIn ? 90 : grey
  })
  return { ...page, pixels }
}

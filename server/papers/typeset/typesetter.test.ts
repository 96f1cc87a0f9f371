import { afterAll, describe, expect, it } from 'vitest'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { PaperFault } from './paper-fault.ts'
import { typesetter } from './typesetter.ts'

const setter = typesetter({ threads: 1 })
afterAll(() => setter.close())

const paper: Schriftstueck = {
  art: 'brief',
  language: 'de',
  title: 'Ein Schreiben',
  subject: 'Probe',
  author: 'Behörde',
  date: '2026-11-22',
  blocks: [{ kind: 'paragraph', text: 'Guten Tag' }],
}

describe('The typesetter', () => {
  it('writes the same bytes for the same paper', async () => {
    const [first, second] = await Promise.all([setter.typeset(paper), setter.typeset(paper)])
    expect(Buffer.from(first).equals(second)).toBe(true)
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is not led astray by a title that looks like the inside of the file', async () => {
    const title = '</pdfaExtension:schemas> /ViewerPreferences << /Root 1 0 R startxref 7 %%EOF'
    const file = Buffer.from(await setter.typeset({ ...paper, title })).toString('latin1')
    expect(file.match(/<pdfuaid:part>1</g)).toHaveLength(1)
    expect(file.match(/\/DisplayDocTitle true/g)).toHaveLength(1)
    // Every address in the table leads to the object of its number.
    const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1])
    const addresses = [...file.slice(table).matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
    for (const [number, [, address, kind]] of addresses.entries())
      if (kind === 'n')
        expect(file.slice(Number(address), Number(address) + 12)).toMatch(new RegExp(`^${number} 0 obj`))
  })

  it('names every character that it cannot print', async () => {
    const fault = await setter
      .typeset({ ...paper, blocks: [{ kind: 'paragraph', text: 'Herr 李 😀' }] })
      .catch((caught: unknown) => caught)
    expect(fault).toBeInstanceOf(PaperFault)
    expect(fault instanceof PaperFault && [...fault.characters].sort()).toEqual(['李', '😀'])
  })

  it('sets a paper without such letters where that is asked for', async () => {
    const blocks = [{ kind: 'paragraph', text: 'Herr 李 😀' }] as const
    const file = await setter.typeset({ ...paper, blocks }, { lacksLetters: 'goesOn' })
    const plain = await setter.typeset({ ...paper, blocks: [{ kind: 'paragraph', text: 'Herr _ _' }] })
    expect(Buffer.from(file).equals(plain)).toBe(true)
  })
})

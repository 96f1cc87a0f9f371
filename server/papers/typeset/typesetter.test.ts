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

  it('names every character that it cannot print', async () => {
    const fault = await setter
      .typeset({ ...paper, blocks: [{ kind: 'paragraph', text: 'Herr 李 😀' }] })
      .catch((caught: unknown) => caught)
    expect(fault).toBeInstanceOf(PaperFault)
    expect(fault instanceof PaperFault && [...fault.characters].sort()).toEqual(['李', '😀'])
  })
})

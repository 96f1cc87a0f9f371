import { describe, expect, it } from 'vitest'
import { occupationWords } from './occupation-words.ts'
import { paperWords } from './paper-words.ts'

const languages = ['de', 'en'] as const

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

function keys(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${at}.${key}`))
}

describe('The words of papers and occupations', () => {
  it('have the same keys in both languages', () => {
    expect(keys(paperWords('en'))).toEqual(keys(paperWords('de')))
    expect(keys(occupationWords('en'))).toEqual(keys(occupationWords('de')))
  })

  it.each(languages)('are never empty and carry no double space (%s)', (lang) => {
    const all = [...texts(paperWords(lang)), ...texts(occupationWords(lang))]
    expect(all.filter((text) => text.trim() !== text || text === '' || text.includes('  '))).toEqual([])
  })

  it.each(languages)('are whole sentences where they explain (%s)', (lang) => {
    const { documents, hints, missionHints, missionNotes, noProof } = paperWords(lang)
    const sentences = [
      ...Object.values(documents).map(({ note }) => note),
      ...texts([hints, missionHints, missionNotes, noProof, occupationWords(lang).professionNotes]),
    ]
    expect(sentences.filter((text) => !/[.!?)]$/.test(text))).toEqual([])
  })

  it.each(languages)('continue "only if" where they are conditions (%s)', (lang) => {
    const conditions = Object.values(paperWords(lang).paperConditions)
    expect(conditions.filter((text) => /^(?:nur|only|wenn|if)\b|[.]$/i.test(text))).toEqual([])
  })

  it('say the same thing in different words in each language', () => {
    const [de, en] = [paperWords('de').documents, paperWords('en').documents]
    const untranslated = Object.entries(de).filter(([id, { note }]) => note === en[id as keyof typeof en].note)
    expect(untranslated).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageWords } from '#web/language/page-words.ts'
import { commandIn, draftFrom, typed } from './draft.ts'
import { readPage } from './read-page.ts'
import { tooLongErrors, tooLongIn, tooLongText } from './too-long.ts'

const draftOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return draftFrom(form)
}

describe('A posted form', () => {
  it('is read whole, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 500 }), (part, times) => {
        const text = `x${part.repeat(times)}x`
        expect(typed(draftOf({ text }), 'text')).toBe(text.replaceAll('\r\n', '\n'))
      }),
    )
  })
})

describe('The name of a form', () => {
  it('is none where no page can have given it', () => {
    expect(commandIn(draftOf({ auftrag: ` ${'a'.repeat(100)} ` }))).toBe('a'.repeat(100))
    expect(commandIn(draftOf({ vorgang: 'a'.repeat(101) }), 'vorgang')).toBe('')
  })
})

describe('A text that is too long', () => {
  it('begins one sign after the last that fits, without the blanks around it', () => {
    const most = 12
    expect(tooLongIn(draftOf({ a: ` ${'x'.repeat(12)} ` }), 'a', most)).toBeUndefined()
    expect(tooLongIn(draftOf({ a: 'x'.repeat(13) }), 'a', most)).toMatchObject({ length: 13, most })
    expect(tooLongIn(draftOf({ a: 'x'.repeat(13) }), 'b', most)).toBeUndefined()
  })

  it('is named by how it begins, with its length and the length that is possible, in both languages', () => {
    const draft = draftOf({ grund: `Weil der Bescheid ${'fehlt, '.repeat(200)}` })
    const [error] = tooLongErrors(draft, 1000, pageWords('de'), (name) => `${name}-1`)
    expect(error).toEqual({
      field: 'grund-1',
      text: '„Weil der Bescheid fehlt, fehlt …“ ist zu lang: Das sind 1.417 Zeichen, möglich sind höchstens 1.000. Bitte kürzen Sie den Text.',
    })
    expect(tooLongText({ beginning: 'Because', length: 1417, most: 1000 }, pageWords('en'))).toBe(
      '“Because …” is too long: it has 1,417 characters, 1,000 is the most. Please shorten the text.',
    )
  })

  it.each([
    ['a state', 'staatsangehoerigkeiten', 'staatsangehoerigkeiten'],
    ['a further state', 'staatsangehoerigkeiten', 'staatsangehoerigkeiten.2'],
    ['an amount', 'jahresgehalt', 'jahresgehalt'],
    ['an occupation', 'taetigkeit', 'taetigkeit.suche'],
    ['a year', 'geburtsdatum', 'geburtsdatum.jahr'],
  ] as const)('is no answer to a question of the check: %s', (_, fact, field) => {
    const draft = draftOf({ gefragt: fact, [field]: '1'.repeat(401) })
    const page = { id: 'person', facts: [fact] } as const
    const read = readPage({ page, draft, facts: {}, language: 'de', today: '2026-11-18', gapsAllowed: true })
    expect(read.problems).toMatchObject([{ fact, field, kind: 'tooLong', long: { length: 401, most: 400 } }])
  })
})

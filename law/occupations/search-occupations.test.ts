import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iscoGroup } from './isco-groups.ts'
import { isProfessionId, professions } from './professions.ts'
import { searchOccupations } from './search-occupations.ts'

const first = (text: string, lang: 'de' | 'en' = 'de') => searchOccupations(text, lang, 1)[0]
const ids = Object.keys(professions).filter(isProfessionId)

describe('Everyday words lead to the profession', () => {
  it.each([
    ['Krankenschwester', 'nurse'],
    ['nurse', 'nurse'],
    ['Pflegefachfrau', 'nurse'],
    ['Pflegefachmann', 'nurse'],
    ['Softwareentwickler', 'software-developer'],
    ['software developer', 'software-developer'],
    ['Maurer', 'bricklayer'],
    ['bricklayer', 'bricklayer'],
    ['Ärztin', 'physician'],
    ['Klempner', 'plumber-shk'],
    ['Lkw-Fahrer', 'truck-driver'],
    ['waiter', undefined],
  ])('%s', (text, profession) => {
    expect(first(text)?.profession).toBe(profession)
  })

  it('what no profession covers is found as a group', () => {
    expect(first('Reinigungskraft')).toMatchObject({ code: '9112', profession: undefined })
    expect(first('waiter', 'en')?.code).toBe('5131')
  })
})

describe('A name is found however it is typed', () => {
  it.each([
    'Bäcker',
    'Baecker',
    'Backer',
    'BÄCKERIN',
    'bäckerinnen',
    'Bäcker/in',
    'Bäcker*in',
    'Bäcker:innen',
    'BäckerInnen',
  ])('%s is the baker', (text) => {
    expect(first(text)?.profession).toBe('baker')
  })

  it.each(['Softwarentwickler', 'Softwareentwikler', 'Softwareetnwickler', 'Softwareentwicklr'])(
    '%s is a slip of the hand',
    (text) => {
      expect(first(text)?.profession).toBe('software-developer')
    },
  )

  it.each(['Softw', 'entwickler software', 'developer, software', 'Java-Entwickler'])('%s is enough', (text) => {
    expect(searchOccupations(text, 'de', 3).map(({ profession }) => profession)).toContain('software-developer')
  })

  it('a compound that is not listed is found by its head', () => {
    expect(first('Kinderarzt')?.profession).toBe('physician')
  })

  it('titles come in the language that was asked for', () => {
    expect(first('Maurer', 'en')?.title).toBe('Bricklayer')
  })
})

describe('Always', () => {
  it('every profession is among the first five for its own title', () => {
    const lost = ids.filter(
      (id) => !searchOccupations(professions[id].de, 'de', 5).some((one) => one.profession === id),
    )
    expect(lost).toEqual([])
    const lostInEnglish = ids.filter(
      (id) => !searchOccupations(professions[id].en, 'en', 5).some((one) => one.profession === id),
    )
    expect(lostInEnglish).toEqual([])
  })

  it('every everyday word of a profession leads to it', () => {
    const lost = ids.flatMap((id) =>
      professions[id].everyday.filter(
        (word) => !searchOccupations(word, 'de', 8).some(({ profession }) => profession === id),
      ),
    )
    expect(lost).toEqual([])
  })

  it('nothing is answered to nothing', () => {
    expect(searchOccupations('', 'de', 5)).toEqual([])
    expect(searchOccupations(' /*- ', 'de', 5)).toEqual([])
    expect(searchOccupations('Maurer', 'de', 0)).toEqual([])
  })

  it('any text is answered by at most so many unit groups, the same ones every time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (text, limit) => {
        const found = searchOccupations(text, 'de', limit)
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(found.every(({ code }) => code.length === 4 && iscoGroup(code) !== undefined)).toBe(true)
        expect(searchOccupations(text, 'de', limit)).toEqual(found)
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOn } from '../engine/answers.ts'
import { euro } from '../engine/parameter.ts'
import { type FactAnswers, vocabulary } from '../facts/vocabulary.ts'
import { wayById, ways } from '../pathways/ways.ts'
import { packs } from './packs.ts'
import { type Paper, papersFor, papersOf } from './papers.ts'

const heute = momentOn('2026-11-22')

function paper(way: string, answers: FactAnswers, document: Paper['document'], day = heute): Paper | undefined {
  const found = wayById(way)
  return found && papersFor(found, answers, day).find((one) => one.document === document)
}

describe('Conditions are decided by the facts', () => {
  it('a licence is asked for exactly in regulated professions', () => {
    const applies = (answers: FactAnswers) =>
      paper('fachkraftAkademisch', answers, 'berufsausuebungserlaubnisOderZusage')?.applies
    expect(applies({ reglementierterBeruf: true })).toBe('ja')
    expect(applies({ reglementierterBeruf: false })).toBe('nein')
    expect(applies({})).toBe('offen')
  })

  it('the open condition names the fact that decides it', () => {
    expect(paper('fachkraftAkademisch', {}, 'berufsausuebungserlaubnisOderZusage')?.openFacts).toEqual([
      'reglementierterBeruf',
    ])
  })

  it('a statement of the ZAB is not needed where anabin rates university and degree', () => {
    const degree = { abschluesse: ['auslaendischerHochschulabschluss'], reglementierterBeruf: false } as const
    const rated = { ...degree, anabinHochschule: 'hPlus', anabinAbschluss: 'entspricht' } as const
    expect(paper('blaueKarteRegel', rated, 'zeugnisbewertungZab')?.applies).toBe('nein')
    expect(
      paper('blaueKarteRegel', { ...rated, anabinAbschluss: 'bedingtVergleichbar' }, 'zeugnisbewertungZab')?.applies,
    ).toBe('ja')
    expect(
      paper('blaueKarteRegel', { abschluesse: ['deutscherHochschulabschluss'] }, 'anabinAusdruckAbschluss')?.applies,
    ).toBe('nein')
  })

  it('old-age provision is proven from the 45th birthday on and only below 55 %', () => {
    const answers: FactAnswers = { geburtsdatum: '1981-11-22', ersteErteilung: true, jahresgehalt: euro(55_769.99) }
    const applies = (given: FactAnswers, day = heute) =>
      paper('fachkraftBerufsausbildung', given, 'altersversorgung', day)?.applies
    expect(applies(answers)).toBe('ja')
    expect(applies(answers, momentOn('2026-11-21'))).toBe('nein')
    expect(applies({ ...answers, jahresgehalt: euro(55_770) })).toBe('nein')
  })

  it('the rule on old-age provision reaches work experience since 1 March 2024', () => {
    const answers: FactAnswers = { geburtsdatum: '1970-01-01', ersteZustimmung: true, jahresgehalt: euro(40_000) }
    expect(paper('berufserfahrung', answers, 'altersversorgung', momentOn('2024-02-29'))?.applies).toBe('nein')
    expect(paper('berufserfahrung', answers, 'altersversorgung', momentOn('2024-03-01'))?.applies).toBe('ja')
  })

  it('the EU Blue Card asks for no proof of old-age provision', () => {
    expect(paper('blaueKarteRegel', { geburtsdatum: '1960-01-01' }, 'altersversorgung')).toBeUndefined()
  })
})

describe('Conditions that no fact decides stay words', () => {
  it('a paper that only some missions ask for stays open', () => {
    expect(paper('blaueKarteRegel', {}, 'lebenslauf')).toMatchObject({
      need: 'conditional',
      applies: 'offen',
      condition: 'auslandsvertretungVerlangtEs',
      openFacts: [],
    })
  })

  it('until the mission itself settles it', () => {
    const way = wayById('blaueKarteRegel')
    const found = way && papersFor(way, {}, heute, 'belgrade')
    expect(found?.find(({ document }) => document === 'merkblattUnterschrieben')).toMatchObject({
      need: 'required',
      applies: 'ja',
    })
    const tehran = way && papersFor(way, {}, heute, 'tehran')
    expect(tehran?.find(({ document }) => document === 'terminbestaetigung')?.applies).toBe('nein')
  })
})

describe('The way answers what depends on the title', () => {
  it('spouses of skilled workers need no German, spouses under the Western Balkans regulation may', () => {
    const german = (way: string) =>
      papersOf('family-spouse', {}, heute, { way: wayById(way) }).find(
        ({ document }) => document === 'deutschzertifikat',
      )
    expect(german('fachkraftBerufsausbildung')?.applies).toBe('nein')
    expect(german('westbalkan')?.applies).toBe('offen')
  })

  it('without a way it stays open', () => {
    const wohnraum = papersOf('family-child', {}, heute).find(({ document }) => document === 'wohnraum')
    expect(wohnraum?.applies).toBe('offen')
  })
})

describe('What nobody confirmed is never shown as certain', () => {
  it('flags every paper whose evidence is C, and no other', () => {
    const wrong = Object.keys(packs).flatMap((id) =>
      papersOf(id as keyof typeof packs, {}, heute).filter(
        ({ confidence, unbestaetigt }) => unbestaetigt !== (confidence === 'C'),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('a pack that is unconfirmed as a whole flags all its papers', () => {
    expect(papersOf('family-parent', {}, heute).every(({ unbestaetigt }) => unbestaetigt)).toBe(true)
  })
})

it('certain papers come first, papers that do not apply last', () => {
  const way = wayById('fachkraftAkademisch')
  const found = way ? papersFor(way, { reglementierterBeruf: false }, heute) : []
  expect(found[0]).toMatchObject({ document: 'visumantrag', need: 'required', applies: 'ja' })
  expect(found.at(-1)?.applies).toBe('nein')
})

it('a way without a researched pack has no papers', () => {
  const way = ways.find(({ unterlagen }) => unterlagen === undefined)
  if (way) expect(papersFor(way, {}, heute)).toEqual([])
})

it('answers that are not open for a paper never change whether it applies', () => {
  const booleans = Object.entries(vocabulary).filter(([, { type }]) => type === 'boolean')
  const answers = fc.dictionary(fc.constantFrom(...booleans.map(([id]) => id)), fc.boolean())
  fc.assert(
    fc.property(fc.constantFrom(...ways), answers, answers, (way, given, more) => {
      const before = papersFor(way, given, heute)
      for (const { document, openFacts, applies, recipient } of before) {
        if (openFacts.some((fact) => fact in more)) continue
        const after = papersFor(way, { ...more, ...given }, heute)
        const same = after.find((one) => one.document === document && one.recipient === recipient)
        expect(same?.applies).toBe(applies)
      }
    }),
    { numRuns: 30 },
  )
})

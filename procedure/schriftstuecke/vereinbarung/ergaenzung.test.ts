import { describe, expect, it } from 'vitest'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import { ausgabeAm } from './ausgaben.ts'
import { type Ergaenzungsfall, ergaenzung } from './ergaenzung.ts'
import { ergaenzungsposten } from './ergaenzungsposten.ts'
import { fallOf } from './fall.ts'
import { angehoerige, elektronik, HEUTE, pflege } from './testing/beispiele.ts'
import { papiertext } from './testing/papiertext.ts'

const fall = (angaben: Vorgangsangaben) => fallOf(angaben, ausgabeAm(HEUTE, 'SN'), HEUTE)
const posten = (vorher: Vorgangsangaben, nachher: Vorgangsangaben) =>
  ergaenzungsposten(fall(vorher), fall(nachher), 'de')
const mit = (vorher: Vorgangsangaben, nachher: Vorgangsangaben, more: Partial<Ergaenzungsfall> = {}) => ({
  vorher: fall(vorher),
  nachher: fall(nachher),
  nummer: 1,
  vereinbartAm: '2026-11-18' as const,
  fruehere: [],
  ...more,
})
const verfahren = (angaben: Vorgangsangaben, more: Vorgangsangaben['verfahren']): Vorgangsangaben => ({
  ...angaben,
  verfahren: { ...angaben.verfahren, ...more },
})

describe('What a supplement changes', () => {
  it('is nothing where nothing changed', () => {
    expect(posten(pflege, structuredClone(pflege))).toEqual([])
  })

  it('stands under the section of the agreement, in the order of the sections', () => {
    const now = verfahren(elektronik, { zahler: 'fachkraft', betriebsstaette: 'Leipzig' })
    const found = posten(elektronik, now)
    expect(found.find(({ was }) => was === 'Ort der Betriebsstätte')).toEqual({
      abschnitt: 'A',
      was: 'Ort der Betriebsstätte',
      vorher: 'Werkstraße 2, 01067 Dresden',
      nachher: 'Leipzig',
    })
    expect(found.map(({ abschnitt }) => abschnitt)).toEqual(found.map(({ abschnitt }) => abschnitt).toSorted())
    expect(found.some(({ abschnitt, nachher }) => abschnitt === 'K' && nachher === 'die Fachkraft')).toBe(true)
  })

  it('quotes clauses that say something else now, with their number', () => {
    const found = posten(elektronik, verfahren(elektronik, { beschaeftigung: 'Mechatroniker' }))
    const clause = found.find(({ was }) => was.startsWith('Klausel A '))
    expect(clause?.vorher).toContain('Elektroniker für Betriebstechnik')
    expect(clause?.nachher).toContain('Mechatroniker')
  })

  it('names pay, hours and term of the offer, where the agreement itself does not', () => {
    const now = verfahren(pflege, { bruttoMonatCents: 320_000, wochenstunden: 38.5, befristetBis: '2028-12-31' })
    const before = verfahren(pflege, { bruttoMonatCents: 310_000, wochenstunden: 40 })
    expect(posten(before, now).map(({ was, vorher, nachher }) => `${was}: ${vorher} → ${nachher}`)).toEqual([
      'Gehalt laut Arbeitsangebot: 3.100,00 € brutto im Monat → 3.200,00 € brutto im Monat',
      'Wochenstunden laut Arbeitsangebot: 40 → 38,5',
      'Befristet bis:  → 31.12.2028',
    ])
  })

  it('tells of the pay once, where the agreement has a field for it', () => {
    const found = posten(elektronik, verfahren(elektronik, { bruttoMonatCents: 360_000 }))
    expect(found.filter(({ nachher }) => nachher.includes('3.600,00'))).toHaveLength(1)
  })

  it('names a relative who joins', () => {
    const now = { ...pflege, familie: [...pflege.familie, angehoerige(3)] }
    expect(posten(pflege, now).filter(({ abschnitt }) => abschnitt === 'J')).toEqual([
      { abschnitt: 'J', was: 'Neue angehörige Person', vorher: '', nachher: expect.stringContaining('Kind3') },
    ])
  })
})

describe('A clause that comes in', () => {
  it('takes no number that another clause has in the agreement that was signed', () => {
    const now = { ...elektronik, familie: [angehoerige(1), angehoerige(2)] }
    const family = posten(elektronik, now).filter(({ abschnitt }) => abschnitt === 'J')
    expect(family.filter(({ vorher, was }) => vorher === '' && was === 'Neue Klausel').length).toBeGreaterThan(1)
    expect(family.filter(({ was }) => was.startsWith('Klausel'))).toEqual([
      expect.objectContaining({ was: 'Klausel J 1', nachher: '' }),
    ])
  })
})

describe('The paper of a supplement', () => {
  const now = { ...verfahren(pflege, { betriebsstaette: 'Leipzig' }), familie: [...pflege.familie, angehoerige(3)] }

  it('is named after the day of the agreement and its own number', () => {
    const paper = ergaenzung(mit(pflege, now, { nummer: 2 }), { tag: HEUTE, language: 'de' })
    expect(paper.title).toBe('Ergänzung Nr. 2 zur Vereinbarung vom 18.11.2026')
    expect(paper.banner).toBeUndefined()
  })

  it('puts old and new beside each other and says that the rest stays, and what counts until both have signed', () => {
    const text = papiertext(ergaenzung(mit(pflege, now), { tag: HEUTE, language: 'de' }))
    expect(text).toMatch(/Ort der Betriebsstätte[\s\S]*Bisher[\s\S]*Dresden[\s\S]*Künftig[\s\S]*Leipzig/)
    expect(text).toContain('Im Übrigen bleibt die Vereinbarung unverändert')
    expect(text).toContain('Bis dahin gilt die Vereinbarung, wie sie ist.')
    expect(text).toMatch(/Angehörige Person 3[\s\S]*Kind3/)
  })

  it('says which supplements came before', () => {
    const fruehere = [{ nummer: 1, am: '2026-11-19' as const }]
    const text = papiertext(ergaenzung(mit(pflege, now, { nummer: 2, fruehere }), { tag: HEUTE, language: 'de' }))
    expect(text).toContain('Die Ergänzung Nr. 1 vom 19.11.2026 ist berücksichtigt.')
  })

  it('in English is for reading only, and says so', () => {
    expect(ergaenzung(mit(pflege, now), { tag: HEUTE, language: 'en' }).banner).toMatch(/German/)
  })
})

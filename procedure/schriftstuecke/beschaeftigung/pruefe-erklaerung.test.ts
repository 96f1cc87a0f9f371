import { describe, expect, it } from 'vitest'
import { muster } from '#procedure/testing/vorgang.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import { auffaelligkeitswort, datenblatt, erklaerungsworte } from './datenblatt.ts'
import {
  abschnitteDerSeite,
  type Erklaerung,
  erklaerungsfelder,
  erklaerungsseiten,
  fehlendeFelder,
  istGefragt,
} from './erklaerungsfelder.ts'
import { jahresgehalt, pruefeErklaerung } from './pruefe-erklaerung.ts'
import { vorbelegung } from './vorbelegung.ts'

const HEUTE = '2026-11-22'
const angaben = (weg: string, mehr: Partial<Vorgangsangaben> = {}): Vorgangsangaben => ({
  aktenzeichen: 'VB-2026-000001',
  vorhaben: { ...muster, weg },
  fachkraft: {
    id: 'w',
    vornamen: 'Đorđe',
    nachnamen: 'Petrović',
    geburtsname: undefined,
    geburtsdatum: '1990-05-04',
    geburtsort: undefined,
    staatsangehoerigkeiten: ['RS'],
    anschrift: 'Ulica 1, Niš',
    wohnsitzstaat: 'RS',
    email: undefined,
    telefon: undefined,
    pass: undefined,
  },
  familie: [],
  arbeitgeber: {
    name: 'Elektro Sachsen GmbH',
    organisationseinheit: undefined,
    anschrift: 'Lange Straße 12a, 01067 Dresden',
    email: 'post@elektro-sachsen.example',
    telefon: undefined,
    ansprechpartner: undefined,
    vertretung: undefined,
  },
  unterbevollmaechtigter: undefined,
  auslaenderbehoerde: undefined,
  verfahren: { bruttoMonatCents: 385_000, wochenstunden: 39, beginn: '2027-02-01', betriebsstaette: 'Dresden' },
  ...mehr,
})
const monatlich = (cents: number, mehr: Erklaerung = {}): Erklaerung => ({
  entgeltart: 'monat',
  entgelt: String(cents),
  ...mehr,
})
const gefunden = (erklaerung: Erklaerung, weg: string, mehr: Partial<Vorgangsangaben> = {}): readonly string[] =>
  pruefeErklaerung(erklaerung, angaben(weg, { verfahren: {}, ...mehr }), HEUTE).map(({ id }) => id)

describe('What the case knows already', () => {
  it('is proposed: names, the parts of the address, pay and hours', () => {
    expect(vorbelegung(angaben('fachkraftBerufsausbildung'))).toMatchObject({
      nachname: 'Petrović',
      staatsangehoerigkeit: 'Serbien',
      strasse: 'Lange Straße',
      hausnummer: '12a',
      postleitzahl: '01067',
      ort: 'Dresden',
      entgelt: '385000',
      wochenstunden: '39',
    })
  })

  it('is compared with what is entered here', () => {
    const found = pruefeErklaerung(
      monatlich(300_000, { wochenstunden: '39', beginn: '2027-03-01' }),
      angaben('fachkraftBerufsausbildung'),
      HEUTE,
    )
    expect(found.map(({ id, feld }) => [id, feld])).toEqual([
      ['andersAlsAngaben', 'entgelt'],
      ['andersAlsAngaben', 'beginn'],
    ])
    expect(found.map((one) => auffaelligkeitswort(one, 'de'))[0]).toMatch(/3\.000,00.*3\.850,00/)
  })
})

describe('The pay of a way', () => {
  it('is measured by the ceiling of the year: a cent less is conspicuous, the amount itself is not', () => {
    // 50 % of 101,400 € is 4,225.00 € a month.
    expect(gefunden(monatlich(422_499), 'blaueKarteRegel')).toContain('gehaltUnterSchwelle')
    expect(gefunden(monatlich(422_500), 'blaueKarteRegel')).toEqual([])
    // 45.3 % is 45,934.20 € a year.
    expect(gefunden(monatlich(382_785), 'blaueKarteErmaessigt')).toEqual([])
    expect(gefunden(monatlich(382_784), 'blaueKarteErmaessigt')).toContain('gehaltUnterSchwelle')
  })

  it('of a job that begins in a year without an ordinance is left open', () => {
    expect(gefunden(monatlich(900_000, { beginn: '2028-02-01' }), 'blaueKarteRegel')).toContain('schwelleUnbekannt')
  })

  it('may be lower where collective terms hold for experienced workers', () => {
    expect(gefunden(monatlich(300_000), 'berufserfahrung')).toContain('gehaltUnterSchwelle')
    expect(gefunden(monatlich(300_000, { tarifgebunden: 'ja', tarifAngewandt: 'ja' }), 'berufserfahrung')).toEqual([])
  })

  it('by the hour counts 52 weeks', () => {
    expect(jahresgehalt({ entgeltart: 'stunde', entgelt: '2000', wochenstunden: '40' })).toBe(4_160_000)
    expect(jahresgehalt({ entgeltart: 'stunde', entgelt: '2000' })).toBeUndefined()
  })

  it('asks for old-age provision from the 45th birthday on, and only for titles of skilled workers', () => {
    const born = (geburtsdatum: `${number}-${number}-${number}`): Partial<Vorgangsangaben> => {
      const { fachkraft } = angaben('x')
      return fachkraft ? { fachkraft: { ...fachkraft, geburtsdatum } } : {}
    }
    expect(gefunden(monatlich(400_000), 'fachkraftBerufsausbildung', born('1981-11-22'))).toEqual(['altersversorgung'])
    expect(gefunden(monatlich(400_000), 'fachkraftBerufsausbildung', born('1981-11-23'))).toEqual([])
    expect(gefunden(monatlich(464_750), 'fachkraftBerufsausbildung', born('1970-01-01'))).toEqual([])
    expect(gefunden(monatlich(430_000), 'blaueKarteRegel', born('1970-01-01'))).toEqual([])
  })
})

it.each([
  [{ wochenstunden: '52' }, 'mehrAlsHoechstarbeitszeit'],
  [{ arbeitszeit: 'vollzeit', wochenstunden: '20' }, 'vollzeitMitWenigStunden'],
  [{ urlaubstage: '18' }, 'zuWenigUrlaub'],
  [{ ueberlassung: 'ja' }, 'ueberlassung'],
  [{ betriebsnummer: '1234' }, 'betriebsnummer'],
  [{ beginn: '2026-11-01' }, 'beginnVorbei'],
] satisfies readonly (readonly [Erklaerung, string])[])('%j is conspicuous: %s', (erklaerung, id) => {
  expect(gefunden(erklaerung, 'fachkraftBerufsausbildung')).toEqual([id])
})

it('What was left empty is no zero, and nothing about it is conspicuous', () => {
  const leer: Erklaerung = {
    wochenstunden: '',
    urlaubstage: '',
    entgelt: '',
    entgeltart: 'monat',
    betriebsnummer: '',
    beginn: '',
    taetigkeit: '',
  }
  expect(pruefeErklaerung(leer, angaben('blaueKarteRegel'), HEUTE)).toEqual([])
})

it('A Blue Card for five months is too short', () => {
  const erklaerung: Erklaerung = { befristung: 'befristet', beginn: '2027-02-01', befristetBis: '2027-06-30' }
  expect(gefunden(erklaerung, 'blaueKarteRegel')).toContain('zuKurzeBefristung')
  expect(gefunden({ ...erklaerung, befristetBis: '2027-08-01' }, 'blaueKarteRegel')).toEqual([])
})

describe('The fields of the declaration', () => {
  it('stand on exactly one page each', () => {
    const pages = erklaerungsseiten.flatMap((_, index) => abschnitteDerSeite(index + 1, 'anerkennungMassnahme'))
    expect(new Set(pages).size).toBe(pages.length)
    expect(erklaerungsfelder.every(({ abschnitt }) => pages.includes(abschnitt))).toBe(true)
  })

  it('are asked only where what they depend on was answered so', () => {
    const overtime = erklaerungsfelder.filter(({ id }) => id === 'ueberstundenUmfang')
    expect(overtime.map((field) => istGefragt(field, { ueberstunden: 'ja' }))).toEqual([true])
    expect(overtime.map((field) => istGefragt(field, { ueberstunden: 'nein' }))).toEqual([false])
    const foreign = erklaerungsfelder.filter(({ id }) => id === 'auslandsnachweis')
    expect(foreign.map((field) => istGefragt(field, { versichert: 'ja', auslandsversichert: 'ja' }))).toEqual([false])
  })

  it('of the annex are asked for measures alone', () => {
    const annex = (weg: string): boolean => fehlendeFelder({}, weg).some(({ abschnitt }) => abschnitt === 'Z')
    expect(annex('anerkennungMassnahme')).toBe(true)
    expect(annex('fachkraftBerufsausbildung')).toBe(false)
  })

  it('have a word for every choice in both languages', () => {
    for (const { werte = [] } of erklaerungsfelder)
      for (const wert of werte) {
        expect(erklaerungsworte('de').wert).toHaveProperty(wert)
        expect(erklaerungsworte('en').wert).toHaveProperty(wert)
      }
  })
})

it('The data sheet says number by number what to type over, and what is still open', () => {
  const known = angaben('fachkraftBerufsausbildung')
  const paper = datenblatt({ ...vorbelegung(known), wochenstunden: '38.5' }, known, { language: 'de', heute: HEUTE })
  const rows = paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  expect(rows).toContainEqual(['46', 'Entgelt brutto in Euro', '3.850,00 €'])
  expect(rows).toContainEqual(['37', 'Stunden in der Woche', '38,5'])
  expect(rows).toContainEqual(['19', 'Betriebsnummer', 'noch offen'])
  expect(rows.map(([number]) => number)).not.toContain('39')
})

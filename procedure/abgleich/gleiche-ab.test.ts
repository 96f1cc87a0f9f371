import { describe, expect, it } from 'vitest'
import type { Befundregel, Belegangaben, Gehalt, Namen } from './befund.ts'
import { gleicheAb } from './gleiche-ab.ts'
import { istUmschrift, umschrift } from './umschrift.ts'
import { vergleicheGehalt } from './vergleiche-gehalt.ts'
import { vergleicheNamen } from './vergleiche-namen.ts'
import { vergleicheTage } from './vergleiche-tage.ts'
import { vergleicheArbeitgeber, vergleicheTaetigkeit } from './vergleiche-texte.ts'

const of = (vornamen: string, nachnamen: string, more: Partial<Namen> = {}): Namen => ({ vornamen, nachnamen, ...more })

describe('The capitals of the zone', () => {
  it.each([
    ['Đorđe', 'DORDE'],
    ['Müller-Weiß', 'MUELLER WEISS'],
    ["O'Connor", 'O CONNOR'],
    ['Nguyễn Văn Đức', 'NGUYEN VAN DUC'],
    ['Çağlayan Işık', 'CAGLAYAN ISIK'],
    ['Владимир', 'VLADIMIR'],
    ['Ѓорѓи Ќосев', 'GORGI KOSEV'],
    ['Përparim Çela', 'PERPARIM CELA'],
  ])('of %s are %s', (name, written) => expect(umschrift(name)).toBe(written))

  it.each([
    ['Đorđević', 'DJORDJEVIC'],
    ['Müller', 'MULLER'],
    ['Weiß', 'WEISS'],
    ['Öztürk', 'OZTURK'],
    ['Живковић', 'ZIVKOVIC'],
    ['Žarko Šarić', 'ZARKO SARIC'],
    ["D'Angelo", 'DANGELO'],
  ])('of %s can be %s too', (name, written) => expect(istUmschrift(name, written)).toBe(true))

  it('are not just any letters', () => {
    expect(istUmschrift('Petrović', 'PETROVIK')).toBe(false)
    expect(istUmschrift('Ana', 'ANAA')).toBe(false)
  })
})

describe('Two names', () => {
  const table: readonly (readonly [string, Namen, Namen, Befundregel | undefined])[] = [
    ['written alike', of('Ana', 'Horvat'), of('ANA', 'Horvat'), undefined],
    ['Serbian, in the passport', of('Đorđe', 'Petrović'), of('DJORDJE', 'PETROVIC'), 'umschrift'],
    ['Serbian, in Cyrillic', of('Ђорђе', 'Петровић'), of('ĐORĐE', 'PETROVIĆ'), 'umschrift'],
    ['Albanian', of('Përparim', 'Hoxhaj'), of('PERPARIM', 'HOXHAJ'), 'umschrift'],
    ['Macedonian', of('Ѓорѓи', 'Ќосев'), of('GJORGJI', 'KJOSEV'), 'umschrift'],
    ['Turkish', of('Çağla Işıl', 'Öztürk'), of('CAGLA ISIL', 'OZTURK'), 'umschrift'],
    ['Vietnamese, the family name first', of('An', 'Nguyễn Văn'), of('NGUYEN VAN', 'AN'), 'aufteilung'],
    ['Indian, all in one field', of('Rajesh', 'Kumar'), of('', 'RAJESH KUMAR'), 'aufteilung'],
    ['with a middle name', of('Rajesh', 'Kumar'), of('RAJESH MOHAN', 'KUMAR'), 'weitererName'],
    ['with a second surname', of('Ana', 'Petrović Nikolić'), of('ANA', 'PETROVIC'), 'weitererName'],
    ['before the marriage', of('Ana', 'Petrović', { geburtsname: 'Nikolić' }), of('Ana', 'Nikolic'), 'fruehererName'],
    ['with a slip of the hand', of('Ana', 'Petrović'), of('ANA', 'PETROVOC'), 'schreibfehler'],
    ['of two people', of('Ana', 'Petrović'), of('MARIJA', 'PETROVIC'), 'namenVerschieden'],
    [
      'cut off at the end of the line',
      of('Anna Maria Theresia Josefina', 'Nikolić Petrović'),
      of('ANNA MARIA THERESIA JOS', 'NIKOLIC PETROVIC', { abgeschnitten: true }),
      'abgeschnitten',
    ],
  ]
  it.each(table)('%s', (_, one, other, regel) => {
    expect(vergleicheNamen(one, other)).toBe(regel)
    expect(vergleicheNamen(other, one)).toBe(regel)
  })
})

describe('Two days', () => {
  it.each([
    ['1990-05-04', '1990-05-04', undefined],
    ['1990-05-04', '1990-04-05', 'tagUndMonatVertauscht'],
    ['1990-05-04', '1991-05-04', 'zifferAnders'],
    ['1990-05-04', '1986-12-30', 'tagVerschieden'],
  ] as const)('%s and %s', (one, other, regel) => expect(vergleicheTage(one, other)).toBe(regel))
})

describe('Two statements of pay', () => {
  const pay = (cents: number, je: Gehalt['je'], more: Partial<Gehalt> = {}, wochenstunden?: number) => ({
    gehalt: { cents, je, ...more },
    wochenstunden,
  })
  it.each([
    ['the same by month and year', pay(300_000, 'monat'), pay(3_600_000, 'jahr'), undefined],
    ['rounded', pay(300_000, 'monat'), pay(300_050, 'monat'), 'gerundet'],
    ['with a thirteenth salary', pay(300_000, 'monat'), pay(3_900_000, 'jahr'), 'sonderzahlung'],
    ['with a thirteenth that one names', pay(300_000, 'monat', { anzahl: 13 }), pay(3_900_000, 'jahr'), undefined],
    ['by the hour', pay(1_800, 'stunde', {}, 40), pay(312_000, 'monat'), undefined],
    ['by the hour, the hours unknown', pay(1_800, 'stunde'), pay(312_000, 'monat'), undefined],
    ['part-time and full-time', pay(300_000, 'monat', {}, 40), pay(225_000, 'monat', {}, 30), 'andereArbeitszeit'],
    ['that differ', pay(300_000, 'monat'), pay(280_000, 'monat'), 'gehaltVerschieden'],
  ] as const)('%s', (_, one, other, regel) => {
    expect(vergleicheGehalt(one, other)).toBe(regel)
    expect(vergleicheGehalt(other, one)).toBe(regel)
  })
})

describe('Employer and job', () => {
  it.each([
    ['Elektro Sachsen GmbH', 'ELEKTRO SACHSEN GMBH', undefined],
    ['Müller & Söhne GmbH', 'Mueller und Soehne GmbH', undefined],
    ['Elektro Sachsen GmbH', 'Elektro Sachsen GmbH & Co. KG', 'rechtsform'],
    ['Elektro Sachsen GmbH', 'Elektro Thüringen GmbH', 'arbeitgeberVerschieden'],
  ])('%s and %s', (one, other, regel) => expect(vergleicheArbeitgeber(one, other)).toBe(regel))

  it.each([
    ['Elektroniker (m/w/d)', 'Elektroniker', undefined],
    ['Elektroniker/in', 'Elektronikerin', 'geschlechtsform'],
    ['Elektroniker', 'Lagerhelfer', 'taetigkeitVerschieden'],
  ])('%s and %s', (one, other, regel) => expect(vergleicheTaetigkeit(one, other)).toBe(regel))
})

describe('The comparison of all sources', () => {
  const pass: Belegangaben = {
    quelle: 'pass',
    name: of('DJORDJE', 'PETROVIC'),
    geburtsdatum: '1990-05-04',
    passnummer: '012345678',
    staatsangehoerigkeit: ['RS'],
  }
  const personen: Belegangaben = {
    quelle: 'personen',
    name: of('Đorđe', 'Petrović'),
    geburtsdatum: '1990-04-05',
    passnummer: 'O12345678',
    staatsangehoerigkeit: ['HR', 'RS'],
  }
  it('relies on the passport for the person and on the contract for the job', () => {
    const vertrag: Belegangaben = { quelle: 'vertrag', gehalt: { cents: 300_000, je: 'monat' }, wochenstunden: 40 }
    const erklaerung: Belegangaben = {
      quelle: 'formular',
      gehalt: { cents: 280_000, je: 'monat' },
      wochenstunden: 38,
    }
    expect(gleicheAb([erklaerung, personen, vertrag, pass])).toEqual([
      { feld: 'name', regel: 'umschrift', schwere: 'hinweis', quellen: ['pass', 'personen'] },
      { feld: 'geburtsdatum', regel: 'tagUndMonatVertauscht', schwere: 'frage', quellen: ['pass', 'personen'] },
      { feld: 'passnummer', regel: 'zeichenVerwechselt', schwere: 'frage', quellen: ['pass', 'personen'] },
      { feld: 'gehalt', regel: 'gehaltVerschieden', schwere: 'widerspruch', quellen: ['vertrag', 'formular'] },
      {
        feld: 'wochenstunden',
        regel: 'stundenVerschieden',
        schwere: 'widerspruch',
        quellen: ['vertrag', 'formular'],
      },
    ])
  })
  it('finds nothing where only one source says something', () => expect(gleicheAb([pass])).toEqual([]))
})

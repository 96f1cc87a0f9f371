import { describe, expect, it } from 'vitest'
import { momentOn } from '../../engine/answers.ts'
import { wayById, ways } from '../../pathways/ways.ts'
import type { DocumentId } from '../documents.ts'
import type { Paketzeile } from './paketzeile.ts'
import { type Visumpaket, visumpaket } from './visumpaket.ts'

const [blaueKarte = ways[0], informatik = ways[0]] = [wayById('blaueKarteRegel'), wayById('blaueKarteInformatik')]

function paket(way = blaueKarte, beschleunigt = false): Visumpaket {
  if (way === undefined) throw new RangeError('no such way')
  return visumpaket({
    way,
    answers: { abschluesse: ['auslaendischerHochschulabschluss'] },
    moment: momentOn('2026-11-22'),
    mission: 'belgrade',
    staaten: { hochschulabschluss: 'RS' },
    beschleunigt,
    fuer: 'fachkraft',
  })
}

function zeile(document: DocumentId, of = paket()): Paketzeile | undefined {
  return of.zeilen.find((one) => one.document === document)
}

/** The leaflet of the embassy of 14 May 2024, line by line. */
describe('The EU Blue Card in Belgrade', () => {
  it('asks for its papers in this order', () => {
    const required = paket().zeilen.filter(({ applies }) => applies === 'ja')
    expect(required.map(({ document }) => document)).toEqual([
      'visumantrag',
      'reisepass',
      'lichtbild',
      'erklaerungZumBeschaeftigungsverhaeltnis',
      'hochschulabschluss',
      'anabinAusdruckHochschule',
      'anabinAusdruckAbschluss',
      'merkblattUnterschrieben',
      'belehrungWahreAngaben',
      'versicherungArbeitsplatzangebot',
      'belehrungMitteilungspflicht',
      'erklaerungKrankenversicherung',
      'zustellungswahl',
      'einverstaendnisEmail',
      'terminbestaetigung',
      'visumgebuehr',
    ])
  })

  it('takes two forms, signed by hand', () => {
    expect(zeile('visumantrag')).toMatchObject({
      stueck: { originale: 0, kopien: 0, ausdrucke: 2, fotos: 0 },
      stueckUnbestaetigt: false,
      form: { byHand: true },
    })
  })

  it('takes the passport with copies, two empty pages and three months beyond the visa', () => {
    expect(zeile('reisepass')).toMatchObject({
      stueck: { originale: 1, kopien: 2 },
      validity: { blankPages: 2, monthsBeyondVisa: 3 },
      missionHints: ['alleSeitenMitEintraegen'],
    })
  })

  it('takes three photos of the last six months, held by a paper clip', () => {
    expect(zeile('lichtbild')).toMatchObject({
      stueck: { fotos: 3 },
      validity: { maxAgeMonths: 6 },
      attach: 'bueroklammer',
      stueckUnbestaetigt: false,
    })
  })

  it('takes the declaration on the employment in original with copies', () => {
    expect(zeile('erklaerungZumBeschaeftigungsverhaeltnis')?.stueck).toMatchObject({ originale: 1, kopien: 2 })
  })

  it('takes the diploma with an apostille on the original and a translation', () => {
    expect(zeile('hochschulabschluss')).toMatchObject({
      stueck: { originale: 1, kopien: 2 },
      urkunde: { formalitaet: 'apostille', unbestaetigt: false },
      uebersetzung: 'noetig',
      missionHints: ['apostilleAufDemOriginal'],
    })
  })

  it('takes one print of anabin each, and the statement of the ZAB only where they do not suffice', () => {
    expect(zeile('anabinAusdruckHochschule')?.stueck).toMatchObject({ ausdrucke: 1, kopien: 0 })
    expect(zeile('anabinAusdruckAbschluss')?.stueck).toMatchObject({ ausdrucke: 1, kopien: 0 })
    expect(zeile('zeugnisbewertungZab')).toMatchObject({ condition: 'anabinGenuegtNicht', applies: 'offen' })
  })

  it('asks for a licence or a title only where the work needs one', () => {
    expect(zeile('berufsausuebungserlaubnisOderZusage')).toMatchObject({
      condition: 'reglementierterBeruf',
      stueck: { originale: 1, kopien: 2 },
    })
    expect(zeile('titelerlaubnis')).toMatchObject({ condition: 'geschuetzterTitel', stueck: { originale: 1 } })
  })

  it('takes three years in seven from IT specialists without a degree, and the same declarations', () => {
    const informatiker = paket(informatik)
    expect(zeile('informatikErfahrung', informatiker)).toMatchObject({
      stueck: { originale: 1, kopien: 2 },
      applies: 'ja',
    })
    expect(zeile('hochschulabschluss', informatiker)).toBeUndefined()
    for (const document of ['zustellungswahl', 'einverstaendnisEmail', 'erklaerungKrankenversicherung'] as const)
      expect(zeile(document, informatiker), document).toMatchObject({ applies: 'ja', unbestaetigt: false })
  })

  it('costs 75 euros in dinars, minors half', () => {
    expect(paket().gebuehr).toMatchObject({ betrag: 7500, minderjaehrige: 3750, waehrungen: ['RSD'] })
  })

  it('answers questions after ten to twelve weeks, but not after a Vorabzustimmung', () => {
    expect(paket().termin.sachstandNachWochen).toEqual({ von: 10, bis: 12 })
    expect(paket(blaueKarte, true).termin).toMatchObject({
      art: 'fachkraftMeldetSichAn',
      sachstandNachWochen: undefined,
      terminInnerhalbWochen: 3,
      bescheidRegelWochen: 3,
      angehoerigeHoechstens: 6,
      bestaetigenTage: 4,
    })
  })

  it('after a Vorabzustimmung takes it too', () => {
    expect(zeile('vorabzustimmung')).toBeUndefined()
    expect(zeile('vorabzustimmung', paket(blaueKarte, true))).toMatchObject({ applies: 'ja', fach: 'vorabzustimmung' })
  })
})

import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { blattspeicher } from './blatt.ts'
import { pflichten } from './duties.ts'
import { sackgassen, untaetigkeiten } from './sackgassen.ts'
import type { Vorhaben } from './vorhaben.ts'

const speicher = blattspeicher()

function am(heute: PlainDate, vorgaenge: readonly Vorgang[], vorhaben: Partial<Vorhaben> = {}) {
  const state = akteAus(vorgaenge, eroeffnet(vorhaben))
  return sackgassen(state, pflichten(state, heute, speicher), heute)
}
const bescheid = (ergebnis: 'nichtGleichwertig' | 'teilweiseGleichwertig', belehrt = true): readonly Vorgang[] => [
  ['2026-10-01', { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }],
  ['2026-11-02', { type: 'anerkennungEntschieden', gegenstand: 'gleichwertigkeit', ergebnis, massnahmen: [] }],
  ['2026-11-04', { type: 'bescheidZugestellt', entscheidung: 4, weg: 'uebergabe', belehrt }],
]
const visum = (belehrt: boolean): readonly Vorgang[] => [
  ['2026-10-01', { type: 'visumBeantragt', vollstaendig: true }],
  ['2026-11-02', { type: 'visumAbgelehnt', belehrt }],
]

describe('A recognition that was refused', () => {
  it('can be contested for a month from the service, at the body that decided', () => {
    const [found] = am('2026-11-22', bescheid('nichtGleichwertig'))
    expect(found).toMatchObject({
      art: 'anerkennungAbgelehnt',
      rechtsbehelf: { art: 'widerspruchOderKlage', adressat: 'anerkennendeStelle', ohneBelehrung: false },
    })
    expect(found?.rechtsbehelf.pflicht?.bis).toBe('2026-12-04')
  })

  it('without instruction can be contested for a year', () => {
    const [found] = am('2026-11-22', bescheid('nichtGleichwertig', false))
    expect(found?.rechtsbehelf).toMatchObject({ ohneBelehrung: true, pflicht: { bis: '2027-11-04' } })
  })

  it('has no period before it is served', () => {
    const [found] = am('2026-11-22', bescheid('nichtGleichwertig').slice(0, 2))
    expect(found?.rechtsbehelf.pflicht).toBeUndefined()
  })

  it('is none any more once a later finding is good', () => {
    const later: Vorgang = [
      '2026-11-20',
      { type: 'anerkennungEntschieden', gegenstand: 'gleichwertigkeit', ergebnis: 'gleichwertig', massnahmen: [] },
    ]
    expect(am('2026-11-22', [...bescheid('nichtGleichwertig'), later])).toEqual([])
  })

  it('in part leaves the way of measures open', () => {
    expect(am('2026-11-22', bescheid('teilweiseGleichwertig'))[0]?.art).toBe('anerkennungTeilweise')
  })
})

describe('A visa that was refused', () => {
  it('goes to the court in Berlin within a month, and within a year where nobody instructed', () => {
    expect(am('2026-11-22', visum(true))[0]).toMatchObject({
      art: 'visumAbgelehnt',
      rechtsbehelf: { art: 'klageBerlin', adressat: 'verwaltungsgerichtBerlin', pflicht: { bis: '2026-12-02' } },
    })
    expect(am('2026-11-22', visum(false))[0]?.rechtsbehelf).toMatchObject({
      ohneBelehrung: true,
      pflicht: { bis: '2027-11-02' },
    })
  })

  it('is none any more once a visa was issued', () => {
    const later: readonly Vorgang[] = [
      ['2026-11-10', { type: 'visumBeantragt', vollstaendig: true }],
      ['2026-11-20', { type: 'visumErteilt', gueltigAb: '2026-12-01', gueltigBis: '2027-11-30' }],
    ]
    expect(am('2026-11-22', [...visum(true), ...later])).toEqual([])
  })
})

describe('What offices decide between each other', () => {
  it.each([
    ['zustimmungVersagt', [['2026-11-02', { type: 'zustimmungVersagt', anfrage: 1, norm: '§ 40 AufenthG' }]]],
    ['vorabzustimmungVersagt', [['2026-11-02', { type: 'vorabzustimmungVersagt', begruendung: 'X' }]]],
  ] as const satisfies readonly (readonly [string, readonly Vorgang[]])[])(
    '%s cannot be contested by itself',
    (art, vorgaenge) => {
      expect(am('2026-11-22', vorgaenge)[0]).toMatchObject({ art, rechtsbehelf: { art: 'nurGegenDasVisum' } })
    },
  )

  it('names the points of the examination that failed', () => {
    const ergebnisse = {
      identitaetUndPass: 'erfuellt',
      lebensunterhalt: 'nichtErfuellt',
      keinAusweisungsinteresse: 'erfuellt',
      altersvorsorge: 'entfaellt',
      konkretesAngebot: 'erfuellt',
      besondereVoraussetzungen: 'erfuellt',
    } as const
    expect(am('2026-11-22', [['2026-11-02', { type: 'voraussetzungenGeprueft', ergebnisse }]])[0]).toMatchObject({
      art: 'voraussetzungFehlt',
      punkte: ['lebensunterhalt'],
    })
  })
})

describe('What takes the ground away', () => {
  const zurueck: readonly Vorgang[] = [
    ['2026-10-01', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' }],
    ['2026-11-02', { type: 'angebotZurueckgezogen' }],
  ]

  it('an offer that is gone is shown until there is a new one', () => {
    expect(am('2026-11-22', zurueck)[0]).toMatchObject({ art: 'angebotEntfallen', rechtsbehelf: { art: 'keiner' } })
    expect(am('2026-11-22', [...zurueck, ['2026-11-20', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' }]])).toEqual(
      [],
    )
  })

  it('a way for which the procedure is not open says so with its norm', () => {
    expect(am('2026-11-22', [], { weg: 'westbalkan' })[0]?.art).toBe('wegNichtOffen')
  })
})

it('Silence of the mission becomes actionable three months after the application', () => {
  const state = akteAus([['2026-10-01', { type: 'visumBeantragt', vollstaendig: true }]], eroeffnet())
  const [found] = untaetigkeiten(pflichten(state, '2026-11-22', speicher))
  expect(found).toMatchObject({ zeile: 'untaetigkeitVisum', spaetestens: '2027-01-04' })
})

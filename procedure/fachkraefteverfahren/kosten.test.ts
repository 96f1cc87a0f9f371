import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { speicher, type Vorgang, vereinbart } from '#procedure/testing/vorgang.ts'
import { akteOf } from './akte.ts'
import { pflichten } from './duties.ts'
import { type Kostenlage, kosten } from './kosten.ts'
import { saeumniszuschlag } from './saeumniszuschlag.ts'
import type { Vorhaben } from './vorhaben.ts'

const HEUTE: PlainDate = '2026-11-22'
function lage(file: Vorgang, mehr: Partial<Kostenlage> = {}): Kostenlage {
  const akte = akteOf(file.state)
  const { vorhaben } = akte
  if (!vorhaben) throw new Error('Ohne Vorhaben keine Kosten.')
  return {
    akte,
    vorhaben,
    pflichten: pflichten(file.state, HEUTE, speicher),
    familie: [],
    zahler: undefined,
    schuldner: undefined,
    heute: HEUTE,
    ...mehr,
  }
}
const von = (vorhaben: Partial<Vorhaben>, mehr: Partial<Kostenlage> = {}) => kosten(lage(vereinbart(vorhaben), mehr))
const betrag = (uebersicht: ReturnType<typeof kosten>, art: string) =>
  uebersicht.posten.find((one) => one.art === art)?.betrag

describe('The fee of the procedure', () => {
  it('is 411 €, and half of it for a minor', () => {
    expect(betrag(von({}), 'verfahren')).toEqual({ von: 41_100, bis: 41_100 })
    expect(betrag(von({ minderjaehrig: true }), 'verfahren')).toEqual({ von: 20_550, bis: 20_550 })
  })

  it('arises once, however many members of the family follow', () => {
    const uebersicht = von({}, { familie: [{ geburtsdatum: '1991-01-01' }, { geburtsdatum: '2015-02-01' }] })
    expect(uebersicht.posten.filter(({ art }) => art === 'verfahren')).toHaveLength(1)
  })

  it('shows what was paid by the entries of the file, and no late charge once it is paid', () => {
    const { gebuehr, posten } = von({})
    expect(gebuehr.gezahlt).toBe(41_100)
    expect(posten.map(({ art }) => art)).not.toContain('saeumnis')
  })

  it('keeps debtor and payer apart: an employer who takes it over owes it beside the worker', () => {
    const { gebuehr } = von({}, { zahler: 'arbeitgeber' })
    expect(gebuehr).toMatchObject({ schuldner: 'fachkraft', zahler: 'arbeitgeber', gesamtschuld: true })
    expect(von({}, { zahler: 'fachkraft' }).gebuehr.gesamtschuld).toBe(false)
  })
})

describe('Visa and title', () => {
  it('are paid by every person; minors pay half', () => {
    const { posten } = von({}, { familie: [{ geburtsdatum: '1991-01-01' }, { geburtsdatum: '2008-11-23' }] })
    const visa = posten.filter(({ art }) => art === 'visum').map((one) => [one.person, one.betrag?.von])
    // The child is of age from 23 November 2026 on.
    expect(visa).toEqual([
      ['fachkraft', 7_500],
      [0, 7_500],
      [1, 3_750],
    ])
  })

  it('of a highly qualified worker is the settlement permit', () => {
    expect(betrag(von({ weg: 'niederlassungHochqualifiziert' }), 'aufenthaltstitel')?.von).toBe(14_700)
  })
})

describe('What others charge', () => {
  it('is a range with its source, and says where it is not confirmed', () => {
    const uebersicht = von({})
    expect(betrag(uebersicht, 'anerkennung')).toEqual({ von: 10_000, bis: 60_000 })
    expect(uebersicht.posten.find(({ art }) => art === 'anerkennung')).toMatchObject({
      sicherheit: 'B',
      norm: undefined,
    })
    expect(uebersicht.summe).toEqual({ von: 41_100 + 7_500 + 10_000 + 10_000, bis: 41_100 + 7_500 + 10_000 + 60_000 })
    expect(uebersicht.mehr).toBe(true)
  })

  it('is nothing for recognition where recognition is there already', () => {
    const { posten } = von({ anerkennungsstand: 'gleichwertig' })
    expect(posten.map(({ art }) => art)).not.toContain('anerkennung')
  })
})

describe('The late-payment charge', () => {
  it.each([
    ['2026-08-13', 0],
    ['2026-08-14', 400],
    ['2026-09-10', 400],
    ['2026-09-11', 800],
    ['2026-10-11', 1_200],
  ] satisfies readonly (readonly [PlainDate, number])[])(
    'of 411 € due on 10 August is on %s %i cents',
    (heute, cents) => {
      expect(saeumniszuschlag(41_100, '2026-08-10', heute)).toBe(cents)
    },
  )

  it('never falls on 50 € or less, and never sinks from day to day', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 7, 10 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), day, day, (cents, one, other) => {
        const [early, late] = [one, other].sort().map((text) => text as PlainDate)
        if (!early || !late) return
        expect(saeumniszuschlag(Math.min(cents, 5_000), '2026-08-10', late)).toBe(0)
        expect(saeumniszuschlag(cents, '2026-08-10', early)).toBeLessThanOrEqual(
          saeumniszuschlag(cents, '2026-08-10', late),
        )
      }),
      { numRuns: 100 },
    )
  })
})

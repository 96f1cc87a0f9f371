import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { akteAus, eroeffnet } from '#procedure/examples/aktenbau.ts'
import { pflichten } from './duties.ts'
import type { State } from './state.ts'

const speicher = kalenderspeicher()
const TAG = '2026-12-12'
const zeile = (state: State, id: string) => pflichten(state, TAG, speicher).find((pflicht) => pflicht.zeile === id)

describe('What is owed after the visa', () => {
  it('a settlement permit makes the worker tell nothing, only the employer (§ 82 Abs. 6 S. 1 AufenthG)', () => {
    const state = akteAus(
      [
        ['2026-12-01', { type: 'beschaeftigungBegonnen' }],
        ['2026-12-12', { type: 'beschaeftigungBeendet' }],
      ],
      eroeffnet({ weg: 'niederlassungHochqualifiziert', anerkennungsstand: 'vergleichbar' }),
    )
    expect(zeile(state, 'endeMitteilenFachkraft')).toBeUndefined()
    expect(zeile(state, 'endeMitteilenArbeitgeber')).toBeDefined()
  })

  it.each([
    ['the last day before the permit', '2026-12-10', undefined],
    ['the day of the permit', '2026-12-11', '2026-12-28'],
    ['the day after', '2026-12-12', '2026-12-28'],
  ] as const)('with a visa alone the worker has nothing to tell, %s (§ 82 Abs. 6 S. 1 AufenthG)', (_, beendet, bis) => {
    const state = akteAus(
      [
        ['2026-11-20', { type: 'visumErteilt', gueltigAb: '2026-11-20', gueltigBis: '2027-11-19' }],
        ['2026-12-01', { type: 'beschaeftigungBegonnen' }],
        ['2026-12-02', { type: 'aufenthaltstitelBeantragt' }],
        ['2026-12-11', { type: 'aufenthaltstitelErteilt', gueltigBis: '2030-12-10' }],
        [beendet, { type: 'beschaeftigungBeendet' }],
      ],
      eroeffnet(),
    )
    const duty = zeile(state, 'endeMitteilenFachkraft')
    expect(duty === undefined).toBe(bis === undefined)
    if (bis !== undefined) expect(duty?.spaetestens).toBe(bis)
    expect(zeile(state, 'endeMitteilenArbeitgeber')).toBeDefined()
  })

  it.each([
    ['2026-12-05', false],
    ['2026-12-06', true],
    ['2026-12-07', true],
  ] as const)(
    'a visa that ended on 5 December without an application leaves it unsaid what was held on %s',
    (am, told) => {
      const state = akteAus(
        [
          ['2026-11-20', { type: 'visumErteilt', gueltigAb: '2026-11-20', gueltigBis: '2026-12-05' }],
          ['2026-12-01', { type: 'beschaeftigungBegonnen' }],
          [am, { type: 'beschaeftigungBeendet' }],
        ],
        eroeffnet(),
      )
      expect(zeile(state, 'endeMitteilenFachkraft') !== undefined).toBe(told)
    },
  )

  it('no fine is named where the law has none: for the copy of the title, for a question left open', () => {
    const state = akteAus(
      [
        ['2026-11-10', { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }],
        ['2026-11-11', { type: 'rueckfrageGestellt', anfrage: 3, mitUnterlagen: false }],
        ['2026-12-01', { type: 'beschaeftigungBegonnen' }],
      ],
      eroeffnet(),
    )
    expect(zeile(state, 'aufbewahrung')?.folge).toBe('keineFolge')
    expect(zeile(state, 'rueckfrage')?.folge).toBe('verfahrenRuht')
  })

  it('a title of any purpose is given on application, § 18 Abs. 4 AufenthG is for some', () => {
    const state = akteAus(
      [['2026-12-01', { type: 'aufenthaltstitelBeantragt' }]],
      eroeffnet({ weg: 'berufsausbildung' }),
    )
    expect(zeile(state, 'titelerteilung')?.norm).toBe('§ 81 Abs. 1 AufenthG')
  })
})

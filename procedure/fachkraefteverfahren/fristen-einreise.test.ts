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

import { describe, expect, it } from 'vitest'
import { eroeffnet, gruende, vereinbart } from '#procedure/testing/vorgang.ts'

const TAG = '2026-08-05'

describe('Die Ergänzung der Vereinbarung', () => {
  const nummer = (wievielte: number, von: 'arbeitgeber' | 'auslaenderbehoerde' = 'arbeitgeber') =>
    ({ type: 'vereinbarungErgaenzt', von, form: 'eigenhaendig', nummer: wievielte }) as const

  it('setzt eine Vereinbarung voraus, die beide unterzeichnet haben', () => {
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, nummer(1))).toContain('vereinbarungFehlt')
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', nummer(1))).toEqual([])
  })

  it('folgt der vorigen erst, wenn beide diese unterzeichnet haben', () => {
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', nummer(2))).toEqual(['angabeUngueltig'])
    const eine = vereinbart().tut('arbeitgeber', '2026-08-20', nummer(1))
    expect(gruende(eine, 'arbeitgeber', '2026-08-21', nummer(1))).toEqual(['schonGeschehen'])
    expect(gruende(eine, 'arbeitgeber', '2026-08-21', nummer(2))).toEqual(['angabeUngueltig'])
    const beide = eine.tut('auslaenderbehoerde', '2026-08-21', nummer(1, 'auslaenderbehoerde'))
    expect(gruende(beide, 'arbeitgeber', '2026-08-22', nummer(2))).toEqual([])
    expect(gruende(beide, 'arbeitgeber', '2026-08-22', nummer(1))).toEqual(['schonGeschehen', 'angabeUngueltig'])
  })

  it('rettet kein Verfahren, dessen Angebot nicht mehr besteht', () => {
    const weg = vereinbart().tut('arbeitgeber', '2026-08-20', { type: 'angebotZurueckgezogen' })
    expect(gruende(weg, 'arbeitgeber', '2026-08-21', nummer(1))).toEqual(['angebotFehlt'])
  })

  it('unterzeichnet jede Seite selbst', () => {
    expect(gruende(vereinbart(), 'fachkraft', '2026-08-20', nummer(1))).toEqual(['nichtBefugt'])
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', nummer(1, 'auslaenderbehoerde'))).toEqual(['nichtBefugt'])
  })
})

import { describe, expect, it } from 'vitest'
import { isRefused } from '../calendar/eingabefehler.ts'
import { kalenderspeicher } from '../calendar/kalenderspeicher.ts'
import { wochen } from '../calendar/laenge.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type PeriodId, periodIds, versionOn } from './katalog.ts'
import { type Blattangaben, type PeriodSheet, periodSheet } from './period-sheet.ts'

const speicher = kalenderspeicher()

function sheet(id: PeriodId, start: PlainDate, more: Partial<Blattangaben> = {}): PeriodSheet {
  const counted = periodSheet(id, { start, orte: [{ land: 'SN' }], ...more }, speicher)
  if (isRefused(counted)) throw new Error(JSON.stringify(counted))
  return counted
}

const ends = (counted: PeriodSheet): readonly PlainDate[] =>
  counted.art === 'frist' ? [counted.berechnung.end, ...counted.berechnung.alternatives.map(({ end }) => end)] : []

describe('The sheet of a period', () => {
  it.each<[PeriodId, PlainDate, readonly PlainDate[]]>([
    ['zustimmungImFachkraefteverfahren', '2026-11-10', ['2026-11-17']],
    ['zustimmungImRegelverfahren', '2026-11-10', ['2026-11-24']],
    ['zustimmungImFachkraefteverfahren', '2026-12-18', ['2026-12-28']],
    ['gleichwertigkeitsentscheidung', '2026-12-31', ['2027-03-01']],
    ['empfangsbestaetigung', '2026-11-04', ['2026-11-19']],
    ['einladungDesArbeitgebers', '2026-11-26', ['2026-11-30', '2026-12-01']],
    ['mitteilungDesArbeitgebers', '2026-12-03', ['2026-12-31']],
    ['mitteilungDerFachkraft', '2026-12-11', ['2026-12-28']],
    ['terminZurVisumantragstellung', '2026-11-23', ['2026-12-14']],
    ['bescheidungDesVisumantrags', '2026-11-21', ['2026-12-14', '2026-12-12']],
    ['geltungsdauerDerVorabzustimmung', '2026-11-30', ['2027-02-28']],
    ['einreiseDerFamilie', '2027-08-31', ['2028-02-29']],
    ['zustimmungNachVoraufenthalt', '2026-11-18', ['2026-11-30']],
    ['gebuehr', '2026-11-18', ['2026-11-30']],
    ['rechtsbehelfGegenBescheid', '2026-11-27', ['2026-12-28']],
  ])('%s from %s ends on %s', (id, start, expected) => {
    expect([...ends(sheet(id, start))].sort()).toEqual([...expected].sort())
  })

  it('stands still by § 14a Abs. 4 BQFG', () => {
    const counted = sheet('gleichwertigkeitsentscheidung', '2026-09-15', {
      hemmungen: [{ von: '2026-10-05', bis: '2026-10-26' }],
    })
    expect(ends(counted)).toEqual(['2026-12-07'])
    const step = counted.art === 'frist' && counted.berechnung.steps.find(({ art }) => art === 'hemmung')
    expect(step).toMatchObject({ tage: 22, norm: '§ 14a Abs. 4 BQFG' })
  })

  it('asks for the second seat when it is open whose holidays count', () => {
    const one = sheet('zustimmungImFachkraefteverfahren', '2026-11-11')
    const both = sheet('zustimmungImFachkraefteverfahren', '2026-11-11', { orte: [{ land: 'BY' }, { land: 'SN' }] })
    expect([one.hinweise, both.hinweise]).toEqual([['zweiterOrtFehlt'], []])
    expect(ends(both)).toEqual(['2026-11-18', '2026-11-19'])
  })

  it('of a mission counts the free days that were named, never those of a Land', () => {
    const friday = sheet('terminZurVisumantragstellung', '2026-10-28')
    expect(ends(friday)).toEqual(['2026-11-18'])
    const closed = sheet('terminZurVisumantragstellung', '2026-10-28', {
      orte: [{ gastland: 'Serbien', freieTage: ['2026-11-18'] }],
    })
    expect(ends(closed)).toEqual(['2026-11-19', '2026-11-18'])
  })

  it('without an instruction on remedies runs for a year', () => {
    expect(ends(sheet('rechtsbehelfGegenBescheid', '2026-11-27', { variante: 'ohneBelehrung' }))).toEqual([
      '2027-11-29',
    ])
  })

  it('of a duty without culpable delay has no end', () => {
    expect(sheet('vorabzustimmung', '2026-11-10')).toMatchObject({ art: 'ohneEnde', grund: 'unverzueglich' })
  })

  it('of a set time takes the day that was set, and shows where it would be moved to', () => {
    expect(sheet('mitwirkungMitFrist', '2026-11-02')).toMatchObject({ art: 'ohneEnde', grund: 'gesetzt' })
    expect(sheet('mitwirkungMitFrist', '2026-11-02', { gesetztesEnde: '2026-11-18' })).toMatchObject({
      art: 'gesetztesEnde',
      end: '2026-11-18',
      verschoben: '2026-11-19',
    })
    expect(ends(sheet('mitwirkungMitFrist', '2026-11-02', { laenge: wochen(2) }))).toEqual(['2026-11-16'])
  })

  it('of a notification gives the deemed day, of a window the window', () => {
    expect(sheet('bekanntgabeDurchPost', '2026-11-23')).toMatchObject({ bekanntgabe: { day: '2026-11-27' } })
    expect(sheet('bekanntgabeDurchAbruf', '2026-11-23', { zugang: '2026-11-25' })).toMatchObject({
      abruf: { art: 'bekanntgegeben', day: '2026-11-26' },
    })
    expect(sheet('alterDesLichtbilds', '2026-11-10')).toMatchObject({ fenster: { von: '2026-05-10' } })
  })

  it('takes the version in force when the period begins to run', () => {
    expect(sheet('geltungsdauerDesAufenthaltstitels', '2026-08-11').version.until).toBe('2026-08-11')
  })
})

describe('A sheet is refused', () => {
  it('for a day before the period existed', () => {
    expect(periodSheet('hinweisAufBeratung', { start: '2025-12-31', orte: [] }, speicher)).toEqual({
      refused: [{ fehler: 'nichtInKraft', feld: 'start', angabe: '2025-12-31', ab: '2026-01-01' }],
    })
  })

  it('for a variant that the period does not have', () => {
    const orte = [{ land: 'SN' }] as const
    expect(periodSheet('gebuehr', { start: '2026-11-10', orte, variante: 'ausbeutung' }, speicher)).toMatchObject({
      refused: [{ fehler: 'unbekannteAngabe', erlaubt: ['beiUnterzeichnung'] }],
    })
  })
})

it.each(periodIds)('%s has a sheet on the day it begins to apply and today', (id) => {
  const first = versionOn(id, '2026-11-10')?.from ?? '2026-11-10'
  const orte = [{ land: 'SN' }] as const
  for (const start of [first, '2026-11-10'] as const) {
    expect(isRefused(periodSheet(id, { start, orte }, speicher))).toBe(false)
  }
})

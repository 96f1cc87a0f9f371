import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/plain-date.ts'
import { katalog, periodIds, versionOn } from './katalog.ts'
import { kennzeichen, periodOf } from './kennzeichen.ts'

describe('Every period', () => {
  it('stands in one branch only', () => {
    expect(new Set(periodIds).size).toBe(periodIds.length)
    expect(periodIds.length).toBe(Object.keys(katalog).length)
  })

  it('has a sign of its own, by which it is found', () => {
    expect(new Set(Object.values(kennzeichen)).size).toBe(periodIds.length)
    for (const id of periodIds) expect([periodOf(kennzeichen[id].toLowerCase()), periodOf(id)]).toEqual([id, id])
  })

  it.each(periodIds)('%s has versions without gap or overlap, and the last one is in force', (id) => {
    const versions = katalog[id]
    versions.forEach((version, index) => {
      const next = versions[index + 1]
      expect(version.until).toBe(next && addDays(next.from, -1))
      if (next) expect(versionOn(id, addDays(next.from, -1))).toBe(version)
      if (next) expect(versionOn(id, next.from)).toBe(next)
    })
    expect(versionOn(id, addDays(versions[0].from, -1))).toBeUndefined()
  })

  it.each(periodIds)('%s names its norm unless it is custom alone, and its source', (id) => {
    for (const { norms, charakter, source } of katalog[id]) {
      expect(norms.length > 0 || charakter === 'praxis').toBe(true)
      expect(source).toMatch(/^https:/)
    }
  })

  it.each(['rechtsbehelfGegenBescheid', 'untaetigkeitsklage', 'klageGegenVisumablehnung', 'wiedereinsetzung'] as const)(
    '%s is a right that nobody has to use, however fixed its day is',
    (id) => {
      for (const { charakter } of katalog[id]) expect(charakter).toBe('darf')
    },
  )

  it('with a length has a place whose holidays count, unless nothing rolls', () => {
    const without = periodIds.filter((id) =>
      katalog[id].some(({ dauer, feiertagsort }) => dauer.art === 'frist' && feiertagsort === 'keiner'),
    )
    expect(without).toEqual([])
  })

  it('without culpable delay has no number', () => {
    const ids = periodIds.filter((id) => katalog[id].some(({ dauer }) => dauer.art === 'unverzueglich'))
    expect(ids.map((id) => kennzeichen[id])).toEqual([
      'D-REC-FWD',
      'D-ABH-FWDACK',
      'D-EMP-EB',
      'D-EMP-FWD',
      'D-VZ-UNV',
      'D-EMP-OFFER',
      'D-WRK-82',
    ])
  })
})

describe('What changed', () => {
  it('the supplement to a limited contract was three months until August 2026 and is six since', () => {
    const supplement = (on: '2026-08-11' | '2026-08-12') =>
      versionOn('geltungsdauerDesAufenthaltstitels', on)?.varianten?.[0]?.dauer
    expect([supplement('2026-08-11'), supplement('2026-08-12')]).toMatchObject([
      { laenge: { einheit: 'monate', anzahl: 3 } },
      { laenge: { einheit: 'monate', anzahl: 6 } },
    ])
  })

  it('the hint at counselling is owed since 2026', () => {
    expect([
      versionOn('hinweisAufBeratung', '2025-12-31'),
      versionOn('hinweisAufBeratung', '2026-01-01')?.owedBy,
    ]).toEqual([undefined, 'arbeitgeber'])
  })

  it.each([
    ['2025-10-28', 'B'],
    ['2025-10-29', 'A'],
    ['2025-10-30', 'A'],
  ] as const)('the appointment on %s is confirmed as far as the wording of that day was read: %s', (on, beleg) => {
    expect(versionOn('terminZurVisumantragstellung', on)?.beleg).toBe(beleg)
  })
})

import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { eigenregie } from '#procedure/examples/eigenregie.ts'
import { pflichten } from './duties.ts'
import { zeile } from './turn.ts'

const speicher = kalenderspeicher()

describe('Between the Vorabzustimmung and the visa', () => {
  it('whoever has the Vorabzustimmung in hand is next, while the authority still owes the register its entry', () => {
    const handed = durchlauf(eigenregie, '2026-08-10', speicher, 'aushaendigung').state
    const duties = pflichten(handed, '2026-11-13', speicher)
    expect(zeile(handed, duties, '2026-11-13')).toMatchObject({
      partei: 'arbeitgeber',
      pflicht: { zeile: 'weitergabeVorabzustimmung' },
    })
    expect(duties.find(({ zeile: id }) => id === 'registerspeicherung')?.stand).toBe('offen')
  })

  it('three weeks run for a second application too, once it is complete', () => {
    const again = akteAus(
      [
        ['2026-09-01', { type: 'visumBeantragt', vollstaendig: false }],
        ['2026-09-10', { type: 'visumantragVervollstaendigt' }],
        ['2026-09-20', { type: 'visumAbgelehnt', belehrt: true }],
        ['2026-10-01', { type: 'visumBeantragt', vollstaendig: false }],
        ['2026-10-12', { type: 'visumantragVervollstaendigt' }],
      ],
      eroeffnet(),
    )
    const open = pflichten(again, '2026-10-13', speicher).filter(({ zeile: id }) => id === 'visumentscheidung')
    expect(open).toMatchObject([{ stand: 'offen', bis: '2026-11-02' }])
  })
})

describe('Deeds that are verified abroad', () => {
  const applied: readonly Vorgang[] = [['2026-09-10', { type: 'visumBeantragt', vollstaendig: true }]]
  const verified: readonly Vorgang[] = [...applied, ['2026-09-14', { type: 'urkundenpruefungBegonnen' }]]
  const done: readonly Vorgang[] = [...verified, ['2026-09-28', { type: 'urkundenpruefungBeendet', echt: true }]]
  const decision = (file: readonly Vorgang[], heute: PlainDate) =>
    pflichten(akteAus(file, eroeffnet()), heute, speicher)
      .filter(({ zeile: id }) => id === 'visumentscheidung')
      .map(({ stand, bis, charakter }) => [stand, bis, charakter])

  // § 31a Abs. 2 AufenthV knows no standstill: the three weeks hold as a rule, and a verification may be why they do not.
  it.each<readonly [PlainDate, string]>([
    ['2026-09-30', 'offen'],
    ['2026-10-01', 'offen'],
    ['2026-10-02', 'ueberfaellig'],
  ])('move nothing: on %s the decision is %s, as it is without a verification', (heute, stand) => {
    const expected = [[stand, '2026-10-01', 'inDerRegel']]
    expect(decision(applied, heute)).toEqual(expected)
    expect(decision(verified, heute)).toEqual(expected)
    expect(decision(done, heute)).toEqual(expected)
  })

  it('add no duty and take none away', () => {
    const rows = (file: readonly Vorgang[]) =>
      pflichten(akteAus(file, eroeffnet()), '2026-09-29', speicher).map(({ zeile: id, stand }) => [id, stand])
    expect(rows(verified)).toEqual(rows(applied))
    expect(rows(done)).toEqual(rows(applied))
  })
})

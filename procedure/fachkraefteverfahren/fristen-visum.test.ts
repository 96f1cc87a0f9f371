import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { akteAus, eroeffnet } from '#procedure/examples/aktenbau.ts'
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

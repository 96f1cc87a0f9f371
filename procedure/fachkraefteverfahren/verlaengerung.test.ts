import { describe, expect, it } from 'vitest'
import { BEHOERDE, beantragt, vollstaendig } from '#procedure/testing/beantragt.ts'
import { gruende, speicher } from '#procedure/testing/vorgang.ts'
import { bedenken, decide } from './decide.ts'

describe('Die Verlängerung der Entscheidungsfrist', () => {
  const verlaengert = (begruendet = true) =>
    ({
      type: 'entscheidungsfristVerlaengert',
      gegenstand: 'gleichwertigkeit',
      verlaengerung: { bis: '2026-12-15' },
      begruendet,
    }) as const
  const laeuft = vollstaendig(beantragt())

  it('ist vor dem Ende mit Gründen möglich, am letzten Tag noch, am Tag danach nicht mehr', () => {
    // Two months from 24 August end on Saturday 24 October and roll to Monday 26 October.
    expect(gruende(laeuft, 'anerkennendeStelle', '2026-10-26', verlaengert())).toEqual([])
    expect(gruende(laeuft, 'anerkennendeStelle', '2026-10-27', verlaengert())).toEqual(['fristSchonAbgelaufen'])
  })

  it('braucht Gründe', () => {
    expect(gruende(laeuft, 'anerkennendeStelle', '2026-10-01', verlaengert(false))).toEqual(['begruendungFehlt'])
  })

  it('gibt es nur einmal', () => {
    const einmal = laeuft.tut('anerkennendeStelle', '2026-10-01', verlaengert())
    expect(gruende(einmal, 'anerkennendeStelle', '2026-10-02', verlaengert())).toEqual(['verlaengerungNurEinmal'])
  })

  it('wird erfasst, auch wenn sie zu spät oder ohne Gründe kam, und die Bedenken nennen das', () => {
    const command = {
      type: 'erfassen',
      am: '2026-11-02',
      urheber: 'anerkennendeStelle',
      eingang: verlaengert(false),
      dokumente: ['brief.pdf'],
    } as const
    const context = { als: BEHOERDE, heute: '2026-11-02', speicher } as const
    expect(decide(command, laeuft.state, context).ok).toBe(true)
    expect(bedenken(command, laeuft.state, context).map(({ grund }) => grund)).toEqual([
      'begruendungFehlt',
      'fristSchonAbgelaufen',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { kontingente } from './kontingente.ts'

const lage = { weg: undefined, staatsangehoerigkeiten: ['IN'], sackgassen: [], heute: '2026-11-22' } as const
const versagt = (norm: string) => [{ art: 'zustimmungVersagt', norm }] as const

describe('A quota', () => {
  it('is named to nationals of the six states as a limit of another way, and to nobody else', () => {
    expect(kontingente({ ...lage, staatsangehoerigkeiten: ['XK'] })).toMatchObject([
      { id: 'westbalkan', istMoeglicheUrsache: false, norm: '§ 26 Abs. 2 S. 3 BeschV', neuAb: '2027-01-01' },
    ])
    expect(kontingente(lage)).toEqual([])
  })

  it('can be the cause where the consent was refused on its norm or the way rests on it', () => {
    expect(kontingente({ ...lage, sackgassen: versagt('§ 26 Abs. 2 BeschV') })[0]?.istMoeglicheUrsache).toBe(true)
    const visum = [{ art: 'visumAbgelehnt', norm: '§ 77 Abs. 2 S. 1 AufenthG' }] as const
    expect(kontingente({ ...lage, weg: 'westbalkan', sackgassen: visum })[0]?.istMoeglicheUrsache).toBe(true)
    expect(kontingente({ ...lage, weg: 'westbalkan' })[0]?.istMoeglicheUrsache).toBe(false)
    expect(kontingente({ ...lage, sackgassen: versagt('§ 40 Abs. 1 Nr. 2 AufenthG') })).toEqual([])
    expect(
      kontingente({ ...lage, staatsangehoerigkeiten: ['RS'], sackgassen: versagt('§ 40 AufenthG') }),
    ).toMatchObject([{ id: 'westbalkan', istMoeglicheUrsache: false }])
  })

  it('has the number of its day: none before 2021, 25,000 until May 2024, 50,000 since, and the announced one as announced', () => {
    const zahl = (heute: `${number}-${number}-${number}`) => {
      const [one] = kontingente({ ...lage, weg: 'westbalkan', heute })
      return [one?.wert?.value, one?.angekuendigt?.value, one?.angekuendigt?.confidence]
    }
    expect(zahl('2020-12-31')).toEqual([undefined, undefined, undefined])
    expect(zahl('2024-05-31')).toEqual([25_000, undefined, undefined])
    expect(zahl('2024-06-01')).toEqual([50_000, undefined, undefined])
    expect(zahl('2026-08-20')).toEqual([50_000, 25_000, 'C'])
  })

  it('of short employment has no number that we know', () => {
    expect(kontingente({ ...lage, sackgassen: versagt('§ 15d Abs. 1 S. 2 BeschV') })).toMatchObject([
      { id: 'kurzzeitig', wert: undefined, istMoeglicheUrsache: true },
    ])
  })
})

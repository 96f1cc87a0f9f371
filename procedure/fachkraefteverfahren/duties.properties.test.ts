import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus } from '#procedure/examples/aktenbau.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import { blattspeicher } from './blatt.ts'
import { pflichten } from './duties.ts'
import type { Pflichtstand } from './pflicht.ts'
import { stationen } from './road.ts'
import type { State } from './state.ts'
import { zeile } from './turn.ts'

const speicher = blattspeicher(kalenderspeicher())
const ablaeufe = [...new Set(ausschnitte.map(({ ablauf }) => ablauf))]
const stages: readonly { readonly state: State; readonly last: PlainDate }[] = ablaeufe.flatMap((ablauf) =>
  ablauf.schritte.map(({ name }) => {
    const { state } = durchlauf(ablauf, '2026-09-01', speicher, name)
    return {
      state,
      last:
        state.eintraege
          .map(({ am }) => am)
          .toSorted()
          .at(-1) ?? '2026-09-01',
    }
  }),
)
const stage = fc.constantFrom(...stages)
const days = fc.integer({ min: 0, max: 400 })

const standOf = (state: State, heute: PlainDate): ReadonlyMap<string, Pflichtstand> =>
  new Map(pflichten(state, heute, speicher).map(({ id, stand }) => [id, stand]))

describe('Whatever the file and the day', () => {
  it('an unrelated letter changes no duty', () => {
    fc.assert(
      fc.property(stage, days, ({ state, last }, later) => {
        const heute = addDays(last, later)
        const more = akteAus([[last, { type: 'schreibenEingegangen', absender: 'familie', betreff: 'x' }]], state)
        expect(pflichten(more, heute, speicher)).toEqual(pflichten(state, heute, speicher))
      }),
      { numRuns: 60 },
    )
  })

  it('a later day opens nothing that was fulfilled, and takes no fiction back', () => {
    const final: readonly Pflichtstand[] = ['erfuellt', 'verspaetetErfuellt', 'fiktionEingetreten']
    fc.assert(
      fc.property(stage, days, days, ({ state, last }, one, other) => {
        const before = standOf(state, addDays(last, one))
        const after = standOf(state, addDays(last, one + other))
        for (const [id, stand] of before) if (final.includes(stand)) expect([id, after.get(id)]).toEqual([id, stand])
      }),
      { numRuns: 60 },
    )
  })

  it('somebody has to act, and every station stands somewhere', () => {
    fc.assert(
      fc.property(stage, days, ({ state, last }, later) => {
        const heute = addDays(last, later)
        const owed = pflichten(state, heute, speicher)
        expect(zeile(state, owed, heute).art).toBe('amZug')
        const road = stationen(state, owed)
        expect(road).toHaveLength(14)
        expect(road.some(({ stand }) => stand === 'jetzt')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('a store of sheets changes no result', () => {
    fc.assert(
      fc.property(stage, days, ({ state, last }, later) => {
        const heute = addDays(last, later)
        expect(pflichten(state, heute, kalenderspeicher())).toEqual(pflichten(state, heute, speicher))
      }),
      { numRuns: 15 },
    )
  })
})

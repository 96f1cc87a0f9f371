import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import { auszubildender } from './auszubildender.ts'
import { durchlauf } from './durchlauf.ts'
import { eigenregie } from './eigenregie.ts'
import { elektroniker } from './elektroniker.ts'
import { informatiker } from './informatiker.ts'
import { ingenieurin } from './ingenieurin.ts'
import { pflegefachfrau } from './pflegefachfrau.ts'
import { ausschnitte } from './vorgaenge.ts'

const speicher = kalenderspeicher()
const BEGINN = '2026-11-02'

const basisOf = (ablauf: Parameters<typeof durchlauf>[0]) =>
  letzter(durchlauf(ablauf, BEGINN, speicher).state, 'vorabzustimmungErteilt')?.ereignis.zustimmung.art

describe('A whole procedure runs from the first contact to the title', () => {
  it.each([pflegefachfrau, ingenieurin, informatiker, elektroniker, auszubildender, eigenregie])('$id', (ablauf) => {
    const { state, gaenge } = durchlauf(ablauf, BEGINN, speicher)
    expect(gaenge).toHaveLength(ablauf.schritte.length)
    expect(letzter(state, 'aufenthaltstitelBeantragt')).toBeDefined()
  })

  it('the Vorabzustimmung rests on what the file shows: said, brought about by silence, or not needed', () => {
    expect(basisOf(pflegefachfrau)).toBe('erklaert')
    expect(basisOf(informatiker)).toBe('fingiert')
    expect(basisOf(ingenieurin)).toBe('nichtErforderlich')
  })

  it.each(ausschnitte)('$ablauf.id can be stopped at $bis', ({ ablauf, bis }) => {
    expect(durchlauf(ablauf, BEGINN, speicher, bis).gaenge.at(-1)?.schritt.name).toBe(bis)
  })
})

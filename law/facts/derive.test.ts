import { expect, it } from 'vitest'
import { euro } from '../engine/parameter.ts'
import { withDerived } from './derive.ts'

const monatlich = { monatsgehalt: euro(3_800), gehaltszahlungenImJahr: 12 } as const

it('yearly pay is monthly pay times payments, with the fixed extras', () => {
  expect(withDerived(monatlich).jahresgehalt).toBe(euro(45_600))
  expect(withDerived({ ...monatlich, festeZusatzzahlungenImJahr: euro(400) }).jahresgehalt).toBe(euro(46_000))
})

it('extras that are not known leave the yearly pay unknown', () => {
  expect(withDerived({ ...monatlich, festeZusatzzahlungenImJahr: 'weissNicht' }).jahresgehalt).toBe('weissNicht')
})

it('a yearly pay that was given is kept', () => {
  expect(withDerived({ ...monatlich, jahresgehalt: euro(50_700) }).jahresgehalt).toBe(euro(50_700))
})

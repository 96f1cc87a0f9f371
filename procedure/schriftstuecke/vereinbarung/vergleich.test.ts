import { describe, expect, it } from 'vitest'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import { ausgabeAm } from './ausgaben.ts'
import { fallOf } from './fall.ts'
import { angehoerige, elektronik, HEUTE, pflege } from './testing/beispiele.ts'
import { aenderungstext, vergleich } from './vergleich.ts'

const fall = (angaben: Vorgangsangaben) => fallOf(angaben, ausgabeAm(HEUTE, 'SN'), HEUTE)
const worte = (vorher: Vorgangsangaben, nachher: Vorgangsangaben) =>
  vergleich(fall(vorher), fall(nachher)).map((one) => aenderungstext(one, fall(nachher), 'de'))

describe('The difference between two versions', () => {
  it('is nothing where nothing changed', () => {
    expect(worte(pflege, structuredClone(pflege))).toEqual([])
  })

  it('is told field by field with what stood there and what stands there', () => {
    const moved = { ...elektronik, verfahren: { ...elektronik.verfahren, betriebsstaette: 'Leipzig' } }
    expect(worte(elektronik, moved)).toEqual([
      { was: 'Ort der Betriebsstätte', vorher: 'Werkstraße 2, 01067 Dresden', nachher: 'Leipzig' },
    ])
  })

  it('names relatives who came, went, or are called otherwise', () => {
    const [husband = angehoerige(9), child = angehoerige(8)] = pflege.familie
    const now = { ...pflege, familie: [{ ...child, vornamen: 'Mila' }, angehoerige(3)] }
    expect(worte(pflege, now).filter(({ was }) => was === 'Familie')).toEqual([
      { was: 'Familie', vorher: expect.stringContaining(husband.vornamen), nachher: '' },
      { was: 'Familie', vorher: expect.stringContaining('Kind2'), nachher: expect.stringContaining('Mila') },
      { was: 'Familie', vorher: '', nachher: expect.stringContaining('Kind3') },
    ])
  })

  it('shows a clause that comes in with a decision', () => {
    const verfahren = { ...elektronik.verfahren, bescheidweg: 'uebergabe' as const }
    const changes = worte(elektronik, { ...elektronik, verfahren })
    expect(changes.map(({ was }) => was)).toEqual(['Zustellung von Bescheiden', 'Klausel', 'Klausel'])
    expect(changes.at(-1)?.nachher).toMatch(/persönlich/)
  })
})

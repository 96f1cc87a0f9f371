import { describe, expect, it } from 'vitest'
import { eroeffnet, gruendeFuer, muster } from '#procedure/testing/vorgang.ts'
import { pruefeWeg } from './wegbedingungen.ts'

describe('Ein Weg', () => {
  it('ist beschleunigt offen, seit es das Verfahren gibt', () => {
    expect(pruefeWeg(muster, '2020-03-01')).toEqual([])
    expect(pruefeWeg(muster, '2020-02-29').map(({ grund }) => grund)).toEqual(['wegNichtVorgesehen'])
  })

  it('mit einem Tag, an dem es das Verfahren noch nicht gab, kommt mit den Gründen zurück', () => {
    for (const weg of ['blaueKarteErmaessigt', 'blaueKarteRegel', 'fachkraftBerufsausbildung'])
      for (const am of ['2019-11-18', '0001-01-01'] as const) {
        const handlung = { type: 'vorhabenFestgelegt', vorhaben: { ...muster, weg } } as const
        const reasons = gruendeFuer(eroeffnet(), 'arbeitgeber', { type: 'vornehmen', am, handlung }, '2026-08-04')
        expect(reasons).toContain('tagVorEroeffnung')
      }
  })
})

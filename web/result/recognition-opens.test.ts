import { describe, expect, it } from 'vitest'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { wayById } from '#law/pathways/ways.ts'
import { recognitionOpens } from './recognition-opens.ts'

const trained: FactAnswers = {
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'nichtBeantragt',
  konkretesArbeitsplatzangebot: true,
  reglementierterBeruf: false,
}

function opens(facts: FactAnswers): boolean {
  const way = wayById('fachkraftBerufsausbildung')
  return way !== undefined && recognitionOpens(way, facts, '2026-11-22')
}

describe('The recognition that the fast-track procedure starts', () => {
  it('is all that a trained worker lacks who has not applied for it', () => {
    expect(opens(trained)).toBe(true)
    expect(opens({ ...trained, reglementierterBeruf: true, berufsausuebungserlaubnis: 'keine' })).toBe(true)
  })

  it('does not help where something else is missing, nothing is, or it was decided', () => {
    expect(opens({ ...trained, konkretesArbeitsplatzangebot: false })).toBe(false)
    expect(opens({ ...trained, abschluesse: ['keiner'] })).toBe(false)
    expect(opens({ ...trained, gleichwertigkeit: 'voll' })).toBe(false)
    expect(opens({ ...trained, gleichwertigkeit: 'teilweise' })).toBe(false)
  })
})

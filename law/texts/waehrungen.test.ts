import { describe, expect, it } from 'vitest'
import { missions } from '../missions/missions.ts'
import { waehrungsname } from './waehrungen.ts'

describe('Every currency that a mission takes', () => {
  it('has a name in both languages beside its code', () => {
    const codes = new Set(Object.values(missions).flatMap(({ fee }) => [...fee.currencies]))
    for (const code of codes)
      for (const lang of ['de', 'en'] as const)
        expect(waehrungsname(code, lang)).toMatch(new RegExp(`^.+ \\(${code}\\)$`))
  })
})

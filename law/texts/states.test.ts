import { describe, expect, it } from 'vitest'
import { STATE_CODES } from '../facts/state-codes.ts'
import { NEIGHBOURS_NEXT, stateName, stateNames, WESTBALKAN_FIRST } from './states.ts'

describe('The names of states', () => {
  it('are there for every code in both languages, and for no other', () => {
    expect(Object.keys(stateNames).sort()).toEqual([...STATE_CODES].sort())
    for (const names of Object.values(stateNames)) {
      expect(names.de.trim()).not.toBe('')
      expect(names.en.trim()).not.toBe('')
    }
  })

  it('are different for different states', () => {
    for (const lang of ['de', 'en'] as const) {
      expect(new Set(STATE_CODES.map((code) => stateName(code, lang))).size).toBe(STATE_CODES.length)
    }
  })

  it('put the six states first and then their neighbours, each once', () => {
    const first = [...WESTBALKAN_FIRST, ...NEIGHBOURS_NEXT]
    expect(WESTBALKAN_FIRST).toHaveLength(6)
    expect(new Set(first).size).toBe(first.length)
    for (const code of first) expect(stateNames).toHaveProperty(code)
  })
})

import { describe, expect, it } from 'vitest'
import { paperAt } from './paper-at.ts'

describe('A mission has the last word on form and count', () => {
  it('Belgrade wants two forms and three photos', () => {
    expect(paperAt('belgrade', 'visumantrag').form.originals).toBe(2)
    expect(paperAt('belgrade', 'lichtbild').form.originals).toBe(3)
  })

  it('Sarajevo wants a passport that is valid for eighteen more months, and one copy', () => {
    const passport = paperAt('sarajevo', 'reisepass')
    expect(passport.validity.monthsAtFiling).toBe(18)
    expect(passport.form.copies).toBe(1)
  })

  it('a rule for one pack does not reach another', () => {
    expect(paperAt('belgrade', 'hochschulabschluss', 'blue-card').hints).toEqual(['apostilleAufDemOriginal'])
    expect(paperAt('belgrade', 'hochschulabschluss', 'skilled-academic').hints).toEqual([])
  })

  it('consulates follow the embassy whose rules they share', () => {
    expect(paperAt('mumbai', 'lichtbild')).toEqual(paperAt('newDelhi', 'lichtbild'))
  })
})

it('where a mission said nothing, the safe default holds and is flagged', () => {
  const passport = paperAt('jakarta', 'reisepass')
  expect(passport).toMatchObject({ ofMission: false, unbestaetigt: true })
  expect(passport.form).toMatchObject({ originals: 1, copies: 2 })
})

describe('How long a passport has to run', () => {
  it('is said by one rule only: a mission that counts from the application counts from nothing else', () => {
    const { validity, ownValidity } = paperAt('sarajevo', 'reisepass')
    expect(validity).toEqual({ blankPages: 2, issuedWithinYears: 10, monthsAtFiling: 18 })
    expect(ownValidity).toEqual({ said: { monthsAtFiling: 18 }, confidence: 'A' })
  })

  it('is what others ask, and said so, where the mission is silent', () => {
    const { validity, ownValidity } = paperAt('jakarta', 'reisepass')
    expect(validity.monthsBeyondVisa).toBe(3)
    expect(ownValidity).toBeUndefined()
  })
})

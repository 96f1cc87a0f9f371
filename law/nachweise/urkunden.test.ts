import { describe, expect, it } from 'vitest'
import { isStateCode } from '../facts/state-codes.ts'
import { urkundenregel } from './urkunden.ts'
import { urkundenstaaten } from './urkunden-staaten.ts'

describe('What a paper needs follows the state that issued it', () => {
  it('the diploma of Serbia wears an apostille, that of India is checked, that of Tunisia is stamped at home', () => {
    expect(urkundenregel('RS', 'bildung').formalitaet).toBe('apostille')
    expect(urkundenregel('IN', 'bildung').formalitaet).toBe('ueberpruefung')
    expect(urkundenregel('TN', 'bildung').formalitaet).toBe('eigeneBeglaubigung')
    expect(urkundenregel('TN', 'personenstand').formalitaet).toBe('legalisation')
  })

  it('Kosovo is the odd one out: legalised records, unconfirmed for diplomas', () => {
    expect(urkundenregel('XK', 'personenstand')).toMatchObject({ formalitaet: 'legalisation', unbestaetigt: false })
    expect(urkundenregel('XK', 'bildung')).toMatchObject({ formalitaet: 'keine', unbestaetigt: true })
  })

  it('a record of another member state needs nothing, a diploma of it is not confirmed', () => {
    expect(urkundenregel('SI', 'personenstand')).toMatchObject({
      formalitaet: 'keine',
      norm: 'Art. 4 VO (EU) 2016/1191',
      unbestaetigt: false,
    })
    expect(urkundenregel('SI', 'bildung').unbestaetigt).toBe(true)
  })

  it('a German paper needs nothing, a state nobody looked at is never called free', () => {
    expect(urkundenregel('DE', 'bildung').formalitaet).toBe('keine')
    expect(urkundenregel('FJ', 'bildung')).toMatchObject({ formalitaet: 'ungeklaert', unbestaetigt: true })
  })

  it('lists that disagree are shown as open', () => {
    expect(urkundenregel('KG', 'personenstand').formalitaet).toBe('ungeklaert')
  })

  it('the 94 states of the lists are there, each with a name and a source', () => {
    expect(Object.keys(urkundenstaaten)).toHaveLength(94)
    expect(Object.keys(urkundenstaaten).filter((state) => !isStateCode(state))).toEqual([])
    expect(Object.values(urkundenstaaten).filter(({ sources }) => sources.length === 0)).toEqual([])
  })
})

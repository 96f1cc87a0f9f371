import { describe, expect, it } from 'vitest'
import { type Deputy, hasRole, type Membership, type Organisation, organisationsOf, whoIsAway } from './who.ts'

const office: Organisation = {
  id: 'o1',
  kind: 'behoerde',
  name: 'Stadt',
  land: 'SN',
  gemeinde: undefined,
  demonstration: false,
}
const other: Organisation = { ...office, id: 'o2', name: 'Kreis' }
const anna: Membership = {
  id: 'm1',
  userId: 'anna',
  organisation: office,
  role: 'leitung',
  from: '2026-01-01',
  until: '2026-11-22',
}
const away: Deputy = {
  id: 'd1',
  userId: 'bert',
  userName: 'Bert',
  deputyId: 'anna',
  deputyName: 'Anna',
  organisationId: 'o1',
  from: '2026-11-20',
  until: '2026-11-22',
}

describe('A membership', () => {
  it('holds on its last day and no day longer', () => {
    expect(organisationsOf([anna], '2026-11-22')).toEqual([{ organisation: office, roles: ['leitung'] }])
    expect(organisationsOf([anna], '2026-11-23')).toEqual([])
    expect(organisationsOf([anna], '2025-12-31')).toEqual([])
  })

  it('gives its role in its organisation alone', () => {
    const on = '2026-11-22'
    expect(hasRole([anna], { organisationId: 'o1', role: 'leitung', on })).toBe(true)
    expect(hasRole([anna], { organisationId: 'o1', role: 'verwaltung', on })).toBe(false)
    expect(hasRole([anna], { organisationId: 'o2', role: 'leitung', on })).toBe(false)
  })

  it('twice in one organisation is one organisation with two roles', () => {
    const second: Membership = { ...anna, id: 'm2', role: 'verwaltung', until: undefined }
    expect(organisationsOf([anna, second], '2026-11-22')).toEqual([
      { organisation: office, roles: ['leitung', 'verwaltung'] },
    ])
  })
})

describe('A deputy', () => {
  it('stands in from the first to the last day', () => {
    const on = (day: Deputy['from']) =>
      whoIsAway('anna', { deputies: [away], memberships: [{ ...anna, until: undefined }], on: day }).length
    expect([on('2026-11-19'), on('2026-11-20'), on('2026-11-22'), on('2026-11-23')]).toEqual([0, 1, 1, 0])
  })

  it('who left the organisation stands in for nobody', () => {
    const elsewhere = { ...anna, organisation: other }
    expect(whoIsAway('anna', { deputies: [away], memberships: [elsewhere], on: '2026-11-22' })).toEqual([])
    expect(whoIsAway('bert', { deputies: [away], memberships: [anna], on: '2026-11-22' })).toEqual([])
  })
})

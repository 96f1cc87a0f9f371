import { describe, expect, it } from 'vitest'
import { sources } from '../sources/source.ts'
import { groupsOf, occupationByIsco, regulationOf } from './groups-of.ts'
import { iscoGroup, iscoGroups } from './isco-groups.ts'
import { isProfessionId, professions } from './professions.ts'

const ids = Object.keys(professions).filter(isProfessionId)

describe('The classification is whole', () => {
  it('has 10 major, 43 sub-major, 130 minor and 436 unit groups', () => {
    const count = (length: number) => iscoGroups.filter(({ code }) => code.length === length).length
    expect([1, 2, 3, 4].map(count)).toEqual([10, 43, 130, 436])
    expect(new Set(iscoGroups.map(({ code }) => code)).size).toBe(619)
  })

  it('every group lies in a larger one', () => {
    expect(iscoGroups.filter(({ code }) => code.length > 1 && !iscoGroup(code.slice(0, -1)))).toEqual([])
  })

  it('has titles in both languages', () => {
    expect(iscoGroups.filter(({ de, en }) => de === '' || en === '')).toEqual([])
  })
})

describe('The professions', () => {
  it('are the 109 that were looked at, each in a unit group that exists', () => {
    expect(ids).toHaveLength(109)
    expect(ids.filter((id) => professions[id].isco.length !== 4 || !iscoGroup(professions[id].isco))).toEqual([])
  })

  it('name sources that exist', () => {
    expect(ids.filter((id) => professions[id].sources.some((source) => !Object.hasOwn(sources, source)))).toEqual([])
  })

  it('are never called regulated or open for certain where nobody confirmed it', () => {
    expect(ids.filter((id) => professions[id].confidence === 'C' && regulationOf(id) !== 'offen')).toEqual([])
  })

  it('of health are regulated, crafts are not for employees', () => {
    expect(regulationOf('nurse')).toBe('ja')
    expect(regulationOf('bricklayer')).toBe('nein')
    expect(regulationOf('lawyer')).toBe('offen')
    expect(regulationOf('care-assistant')).toBe('offen')
  })
})

describe('Shortage groups hold from day to day', () => {
  const engpass = (code: string, on: `${number}-${number}-${number}` = '2026-11-22') =>
    groupsOf(code, on)?.engpassgruppe

  it('academic nursing joined on 18 November 2023', () => {
    expect(engpass('2221', '2023-11-17')).toBe('nein')
    expect(engpass('2221', '2023-11-18')).toBe('ja')
  })

  it('software has been one throughout, nurses with training never', () => {
    expect(engpass('2512', '2020-03-01')).toBe('ja')
    expect(engpass('3221')).toBe('nein')
  })

  it('a code that is too short to tell is open', () => {
    expect(engpass('22')).toBe('offen')
    expect(engpass('13')).toBe('offen')
    expect(engpass('21')).toBe('ja')
    expect(engpass('7')).toBe('nein')
  })

  it('IT groups are 133 and 25', () => {
    expect(groupsOf('1330', '2026-11-22')?.informatikgruppe).toBe('ja')
    expect(groupsOf('3512', '2026-11-22')?.informatikgruppe).toBe('nein')
  })
})

describe('Regulation of a code', () => {
  it('is certain where all its professions agree and are all known', () => {
    expect(groupsOf('2211', '2026-11-22')?.reglementiert).toBe('ja')
    expect(groupsOf('7112', '2026-11-22')?.reglementiert).toBe('nein')
  })

  it('is open where the group holds others too: psychologists beside psychotherapists', () => {
    expect(groupsOf('2634', '2026-11-22')?.reglementiert).toBe('offen')
  })

  it('is open where no profession was looked at', () => {
    expect(groupsOf('9112', '2026-11-22')?.reglementiert).toBe('offen')
  })
})

it('a code that ISCO-08 does not have is no occupation', () => {
  expect(occupationByIsco('9999')).toBeUndefined()
  expect(groupsOf('9999', '2026-11-22')).toBeUndefined()
  expect(occupationByIsco('2512')?.professions).toEqual(['software-developer'])
})

it('the chain goes from the major group down to the code', () => {
  expect(groupsOf('2512', '2026-11-22')?.chain.map(({ code }) => code)).toEqual(['2', '25', '251', '2512'])
})

import { describe, expect, it } from 'vitest'
import { sources } from '../sources/source.ts'
import { missions } from './missions.ts'
import { isMissionId, missionById, missionsFor, missionsForWestbalkan } from './missions-for.ts'

const all = Object.keys(missions).filter(isMissionId).map(missionById)

it('every mission lies in a state, serves states and names a source', () => {
  expect(all).toHaveLength(58)
  expect(
    all.filter(({ state, district }) => ![state, ...(district.states ?? [])].every((code) => /^[A-Z]{2}$/.test(code))),
  ).toEqual([])
  expect(all.filter((mission) => mission.sources.some((source) => !Object.hasOwn(sources, source)))).toEqual([])
  expect(all.filter(({ rules }) => rules !== undefined && !isMissionId(rules))).toEqual([])
})

describe('Who applies where', () => {
  it('Serbia has one mission', () => {
    expect(missionsFor('RS').map(({ id }) => id)).toEqual(['belgrade'])
  })

  it('India has five, of which residence decides', () => {
    expect(missionsFor('IN')).toHaveLength(5)
  })

  it('a state without a mission is served from another', () => {
    expect(missionsFor('MV').map(({ id }) => id)).toEqual(['colombo'])
  })

  it('confirmed missions come before unconfirmed ones, and these are flagged', () => {
    const turkey = missionsFor('TR')
    expect(turkey.map(({ unbestaetigt }) => unbestaetigt)).toEqual([false, false, true])
  })

  it('of a state that was not looked at nothing is claimed', () => {
    expect(missionsFor('CH')).toEqual([])
  })
})

it('first applications of the Western Balkans regulation are filed in one of the six states', () => {
  expect(
    missionsForWestbalkan()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['AL', 'BA', 'ME', 'MK', 'RS', 'XK'])
})

import type { MissionEntry } from './mission.ts'
import { type MissionId, missions } from './missions.ts'

/** A mission with its id. What nobody confirmed is flagged and never shown as certain. */
export interface Mission extends MissionEntry {
  readonly id: MissionId
  readonly unbestaetigt: boolean
  /** Months of lawful residence in the district that missions usually ask for before they take an application. */
  readonly aufenthaltMonate: number
}

const UEBLICHER_AUFENTHALT_MONATE = 6

const all: readonly Mission[] = Object.keys(missions).filter(isMissionId).map(missionById)

/** Whether a text names a mission. */
export function isMissionId(text: string): text is MissionId {
  return Object.hasOwn(missions, text)
}

/**
 * Where people apply who live in a state (ISO 3166-1 alpha-2, XK for Kosovo): the missions in it and those that serve
 * it. Of several, the district of habitual residence decides, not the nationality (§ 71 Abs. 2 S. 1 AufenthG). Empty
 * where none was looked at.
 * @example missionsFor('RS')[0]?.city.de // 'Belgrad'
 */
export function missionsFor(state: string): readonly Mission[] {
  const serving = all.filter(({ district, state: own }) => own === state || district.states?.includes(state) === true)
  return [...serving.filter(({ unbestaetigt }) => !unbestaetigt), ...serving.filter(({ unbestaetigt }) => unbestaetigt)]
}

/**
 * The missions that take a first application under § 26 Abs. 2 S. 2 BeschV: those in the six states, whichever of the
 * six a person lives in.
 * @example missionsForWestbalkan().length // 6
 */
export function missionsForWestbalkan(): readonly Mission[] {
  return all.filter(({ westbalkan }) => westbalkan === true)
}

/** A mission by its id. */
export function missionById(id: MissionId): Mission {
  const entry: MissionEntry = missions[id]
  return { ...entry, id, unbestaetigt: entry.confidence === 'C', aufenthaltMonate: UEBLICHER_AUFENTHALT_MONATE }
}

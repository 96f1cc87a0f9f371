import type { PlainDate } from '../calendar/plain-date.ts'
import { valueAt } from '../engine/parameter.ts'
import type { Truth } from '../engine/truth.ts'
import { engpassgruppen, informatikgruppen } from '../parameters/isco-gruppen.ts'
import { type IscoGroup, iscoGroup } from './isco-groups.ts'
import { isProfessionId, type ProfessionId, professions } from './professions.ts'

/** A code of ISCO-08 with the professions that lie in it. */
export interface Occupation {
  readonly group: IscoGroup
  readonly professions: readonly ProfessionId[]
}

/** What the law makes of a code on a day. */
export interface OccupationGroups {
  /** The groups that contain it, the largest first, itself last. */
  readonly chain: readonly IscoGroup[]
  /** § 18g Abs. 1 S. 2 Nr. 1 AufenthG; open where the code is too short to tell. */
  readonly engpassgruppe: Truth
  /** § 18g Abs. 2 AufenthG: the groups in which experience can replace a degree. */
  readonly informatikgruppe: Truth
  /** Whether the professions of the code are regulated; open where they differ, are not all known, or unconfirmed. */
  readonly reglementiert: Truth
}

/**
 * A group of ISCO-08 and the professions in it; `undefined` for a code that does not exist.
 * @example occupationByIsco('2512')?.professions // ['software-developer']
 */
export function occupationByIsco(code: string): Occupation | undefined {
  const group = iscoGroup(code)
  return group && { group, professions: professionsIn(code) }
}

/**
 * Shortage group, IT group and regulation of a code on a day, each in three values. `undefined` for a code that
 * ISCO-08 does not have.
 * @example groupsOf('2221', '2023-11-17')?.engpassgruppe // 'nein': nursing joined the list a day later
 */
export function groupsOf(code: string, on: PlainDate): OccupationGroups | undefined {
  const own = iscoGroup(code)
  if (!own) return undefined
  return {
    chain: [1, 2, 3, 4].flatMap((length) => {
      const group = length <= code.length ? iscoGroup(code.slice(0, length)) : undefined
      return group ? [group] : []
    }),
    engpassgruppe: liesIn(code, valueAt(engpassgruppen, on)?.value),
    informatikgruppe: liesIn(code, informatikgruppen),
    reglementiert: regulationOfCode(code),
  }
}

/**
 * Whether a profession is regulated. What was not confirmed, or differs by Land or function, is open.
 * @example regulationOf('bricklayer') // 'nein': employees need no licence
 */
export function regulationOf(id: ProfessionId): Truth {
  const { regulation, confidence } = professions[id]
  if (confidence === 'C') return 'offen'
  switch (regulation) {
    case 'reglementiert':
      return 'ja'
    case 'nichtReglementiert':
    case 'nurSelbstaendigReglementiert':
    case 'titelGeschuetzt':
      return 'nein'
    case 'jeNachLand':
    case 'funktionReglementiert':
    case 'andereErlaubnis':
      return 'offen'
  }
}

function professionsIn(code: string): readonly ProfessionId[] {
  return Object.keys(professions)
    .filter(isProfessionId)
    .filter((id) => professions[id].isco.startsWith(code))
}

function liesIn(code: string, prefixes: readonly string[] | undefined): Truth {
  if (!prefixes || prefixes.some((prefix) => prefix.length > code.length && prefix.startsWith(code))) return 'offen'
  return prefixes.some((prefix) => code.startsWith(prefix)) ? 'ja' : 'nein'
}

function regulationOfCode(code: string): Truth {
  const known = code.length === 4 ? professionsIn(code) : []
  const truths = new Set(known.map(regulationOf))
  const [only] = truths
  return truths.size === 1 && only !== undefined && known.every((id) => professions[id].onlyPart !== true)
    ? only
    : 'offen'
}

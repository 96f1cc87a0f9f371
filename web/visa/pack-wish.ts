import { type Moment, momentOn } from '#law/engine/answers.ts'
import { isStateCode } from '#law/facts/state-codes.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { MissionId } from '#law/missions/missions.ts'
import { isMissionId } from '#law/missions/missions-for.ts'
import { type DocumentId, isDocumentId } from '#law/nachweise/documents.ts'
import { type Antragsteller, antragsteller, type Paketwunsch } from '#law/nachweise/visumpaket/visumpaket.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'

/** What the address of the page says, as it was typed: nothing in it tells who a person is. */
export interface TypedWish {
  readonly way: string
  readonly mission: string
  readonly fuer: string
  readonly beschleunigt: boolean
  /** By paper: `staat.hochschulabschluss=RS`. */
  readonly staaten: ReadonlyMap<string, string>
}

const LONGEST = 60
export const STATE_PREFIX = 'staat.'

/** Reads the query or the form of a pack. */
export function typedWish(entries: Iterable<readonly [string, string]>): TypedWish {
  const given = [...entries].map(([name, value]) => [name, value.trim().slice(0, LONGEST)] as const)
  const one = (name: string): string => given.find(([key]) => key === name)?.[1] ?? ''
  return {
    way: one('way'),
    mission: one('mission'),
    fuer: one('fuer'),
    beschleunigt: one('beschleunigt') === 'ja',
    staaten: new Map(
      given.flatMap(([name, value]) =>
        name.startsWith(STATE_PREFIX) && value !== '' ? [[name.slice(STATE_PREFIX.length), value] as const] : [],
      ),
    ),
  }
}

export type WishRead =
  | { readonly ok: true; readonly wish: Paketwunsch }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The wish for a pack, or what is wrong with it. */
export function readWish(
  typed: TypedWish,
  answers: FactAnswers,
  on: Moment['rechtsstand'],
  words: PageWords,
): WishRead {
  const { problems } = words.m.visa
  const way = wayById(typed.way)
  const errors: FieldError[] = []
  if (!way) errors.push({ field: 'way', text: problems.way })
  if (typed.mission !== '' && !isMissionId(typed.mission)) errors.push({ field: 'mission', text: problems.mission })
  const staaten: Partial<Record<DocumentId, string>> = {}
  for (const [document, state] of typed.staaten) {
    if (!isDocumentId(document)) continue
    if (isStateCode(state)) staaten[document] = state
    else errors.push({ field: `${STATE_PREFIX}${document}`, text: problems.state })
  }
  if (!way || errors.length > 0) return { ok: false, errors }
  const { beschleunigt } = typed
  return {
    ok: true,
    wish: { way, answers, moment: momentOn(on), mission: missionOf(typed), staaten, beschleunigt, fuer: fuerOf(typed) },
  }
}

export function missionOf({ mission }: TypedWish): MissionId | undefined {
  return isMissionId(mission) ? mission : undefined
}

export function fuerOf({ fuer }: TypedWish): Antragsteller {
  return antragsteller.find((known) => known === fuer) ?? 'fachkraft'
}

/** The fields of a wish, for addresses and for hidden fields. */
export function wishFields(typed: TypedWish): readonly (readonly [string, string])[] {
  return [
    ['way', typed.way],
    ...(typed.mission === '' ? [] : ([['mission', typed.mission]] as const)),
    ...(fuerOf(typed) === 'fachkraft' ? [] : ([['fuer', typed.fuer]] as const)),
    ...(typed.beschleunigt ? ([['beschleunigt', 'ja']] as const) : []),
    ...[...typed.staaten].map(([document, state]) => [`${STATE_PREFIX}${document}`, state] as const),
  ]
}

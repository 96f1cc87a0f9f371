import type { Value } from './answers.ts'
import type { Change, Changeability, ChangeSet } from './change.ts'
import type { Finding } from './finding.ts'
import { leafChange } from './leaf-change.ts'

export type { Change, Changeability, Changeable, ChangeSet } from './change.ts'

/**
 * More alternatives than this help nobody, and the bound keeps the work small however deeply alternatives are nested:
 * at most so many times as many combinations are looked at for one node.
 */
const KEPT = 12
const LOOKED_AT = 8 * KEPT
/** Ways to gain one feature of a list of points that are followed up. */
const KEPT_OF_FEATURE = 3

/**
 * The smallest sets of changes after which a finding would be `ja` (or, with `wanted` nein, would not hold), fewest
 * known obstacles first. Empty list: no change of these facts can do it. `[[]]`: it is so already.
 * A set is a proposal on this tree alone: where one fact is asked in several places, evaluate again with the changes.
 * @example changeSets(finding, 'ja', () => 'ja')[0]?.[0]?.by // 124_000, "1.240,00 € im Jahr mehr"
 */
export function changeSets(finding: Finding, wanted: 'ja' | 'nein', changeable: Changeability): readonly ChangeSet[] {
  if (finding.truth === wanted) return [[]]
  const { expr, of } = finding
  const other = wanted === 'ja' ? 'nein' : 'ja'
  switch (expr.kind) {
    case 'all':
      return wanted === 'ja' ? together(of, wanted, changeable) : eitherOf(of, wanted, changeable)
    case 'any':
      return wanted === 'ja' ? eitherOf(of, wanted, changeable) : together(of, wanted, changeable)
    case 'not':
      return of.flatMap((inner) => changeSets(inner, other, changeable))
    case 'named':
    case 'rule':
      return of.flatMap((inner) => changeSets(inner, wanted, changeable))
    case 'readings':
      return together(of, wanted, changeable)
    case 'points':
      return wanted === 'ja' ? enoughPoints(finding, changeable) : []
    default:
      return leafChange(finding, wanted, changeable)
  }
}

function eitherOf(of: readonly Finding[], wanted: 'ja' | 'nein', changeable: Changeability): readonly ChangeSet[] {
  return smallest(of.flatMap((part) => changeSets(part, wanted, changeable)))
}

function together(of: readonly Finding[], wanted: 'ja' | 'nein', changeable: Changeability): readonly ChangeSet[] {
  let sets: readonly ChangeSet[] = [[]]
  for (const part of of) {
    if (part.truth === wanted) continue
    const options = changeSets(part, wanted, changeable)
    sets = smallest(sets.flatMap((set) => options.flatMap((option) => merge(set, option))))
    if (sets.length === 0) return []
  }
  return sets
}

/** Adds features group by group until the sum suffices; a group gives only its best feature. */
function enoughPoints(finding: Finding, changeable: Changeability): readonly ChangeSet[] {
  const { expr, of } = finding
  if (expr.kind !== 'points') return []
  let index = 0
  let states: readonly State[] = [{ sum: 0, set: [] }]
  for (const group of expr.groups) {
    const options = group.flatMap(({ points }) => {
      const part = of[index++]
      const ways = part ? changeSets(part, 'ja', changeable).slice(0, KEPT_OF_FEATURE) : []
      return ways.map((set) => ({ points, set }))
    })
    states = undominated([
      ...states,
      ...states.flatMap((state) =>
        options.flatMap(({ points, set }) =>
          merge(state.set, set).map((merged) => ({ sum: state.sum + points, set: merged })),
        ),
      ),
    ])
  }
  return smallest(states.filter(({ sum }) => sum >= expr.atLeast).map(({ set }) => set))
}

interface State {
  readonly sum: number
  readonly set: ChangeSet
}

/** Drops a state where another reaches as many points with part of its changes. */
function undominated(states: readonly State[]): readonly State[] {
  const sorted = [...states].sort((a, b) => effort(a.set) - effort(b.set) || b.sum - a.sum).slice(0, LOOKED_AT)
  const kept: State[] = []
  for (const state of sorted)
    if (!kept.some((one) => one.sum >= state.sum && within(one.set, state.set))) kept.push(state)
  return kept.slice(0, 4 * KEPT)
}

/** Both sets at once; of two demands on one fact the stricter. Nothing, where they contradict each other. */
function merge(a: ChangeSet, b: ChangeSet): readonly ChangeSet[] {
  const merged = new Map(a.map((change) => [change.fact, change]))
  for (const change of b) {
    const present = merged.get(change.fact)
    const stricter = present ? strictest(present, change) : change
    if (!stricter) return []
    merged.set(change.fact, stricter)
  }
  return [[...merged.values()]]
}

function strictest(a: Change, b: Change): Change | undefined {
  if (same(a.to, b.to)) return a.art === 'klaeren' ? b : a
  if (typeof a.to === 'object' && typeof b.to === 'object') {
    const both = a.to.filter((one) =>
      (b.to as readonly string[]).some((two) => one.startsWith(two) || two.startsWith(one)),
    )
    return both.length > 0 ? { ...a, to: both } : undefined
  }
  if (typeof a.to === 'boolean' || typeof b.to === 'boolean' || typeof a.to !== typeof b.to) return undefined
  return a.to > b.to ? a : b
}

/** Keeps the sets that contain no other set, least effort first. */
function smallest(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  if (sets.length < 2) return sets
  const sorted = [...sets].sort((a, b) => effort(a) - effort(b)).slice(0, LOOKED_AT)
  const kept: ChangeSet[] = []
  for (const set of sorted) {
    if (!kept.some((one) => within(one, set))) kept.push(set)
    if (kept.length === KEPT) break
  }
  return kept
}

function within(a: ChangeSet, b: ChangeSet): boolean {
  return a.length <= b.length && a.every((one) => b.some((two) => two.fact === one.fact && same(two.to, one.to)))
}

function same(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((one, at) => one === b[at])
}

/** What is merely not known yet weighs least, what must be learnt or earned weighs most. */
function effort(set: ChangeSet): number {
  return set.reduce((sum, { art }) => sum + WEIGHT[art], 0)
}

const WEIGHT: Readonly<Record<Change['art'], number>> = { klaeren: 1, warten: 80, aendern: 100, erwerben: 250 }

import type { Change, Changeability, ChangeSet } from './change.ts'
import type { Finding } from './finding.ts'
import { leafChange } from './leaf-change.ts'

export type { Change, Changeability, Changeable, ChangeSet } from './change.ts'

/** More alternatives than this help nobody; it also bounds the work of nested alternatives. */
const KEPT = 40

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
  let states: readonly { readonly sum: number; readonly set: ChangeSet }[] = [{ sum: 0, set: [] }]
  for (const group of expr.groups) {
    const options = group.flatMap((feature) => {
      const part = of[index++]
      return part ? changeSets(part, 'ja', changeable).map((set) => ({ points: feature.points, set })) : []
    })
    states = states.flatMap((state) => [
      state,
      ...options.flatMap(({ points, set }) =>
        merge(state.set, set).map((merged) => ({ sum: state.sum + points, set: merged })),
      ),
    ])
    states = pareto(states)
  }
  return smallest(states.filter(({ sum }) => sum >= expr.atLeast).map(({ set }) => set))
}

function pareto<S extends { readonly sum: number; readonly set: ChangeSet }>(states: readonly S[]): readonly S[] {
  return [...states]
    .sort((a, b) => effort(a.set) - effort(b.set) || b.sum - a.sum)
    .filter(
      (state, at, sorted) => !sorted.slice(0, at).some((one) => one.sum >= state.sum && within(one.set, state.set)),
    )
    .slice(0, KEPT * 4)
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
  if (JSON.stringify(a.to) === JSON.stringify(b.to)) return a.art === 'klaeren' ? b : a
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
  const sorted = [...sets].sort((a, b) => effort(a) - effort(b))
  return sorted.filter((set, at) => !sorted.slice(0, at).some((one) => within(one, set))).slice(0, KEPT)
}

function within(a: ChangeSet, b: ChangeSet): boolean {
  return a.every((one) => b.some((two) => two.fact === one.fact && JSON.stringify(two.to) === JSON.stringify(one.to)))
}

/** A known obstacle weighs more than something that is merely not known yet. */
function effort(set: ChangeSet): number {
  return set.reduce((sum, change) => sum + (change.art === 'klaeren' ? 1 : 100), 0)
}

import type { Moment } from '../engine/answers.ts'
import { type Finding, leaves } from '../engine/finding.ts'
import type { Words } from '../texts/words.ts'
import { normOf } from './reason.ts'

/** One line of why a way is not open. */
export interface Obstacle {
  readonly title: string
  readonly because: string | undefined
  readonly norm: string | null
}

/**
 * The reasons that decide, in the order of the law: for a failed way the failed conditions, for an open one the open
 * conditions. A named condition stands for what lies below it unless a single leaf decides. A condition that fails for
 * nothing but what an earlier one already says is left out.
 */
export function mainObstacles(finding: Finding, words: Words, moment: Moment): readonly Obstacle[] {
  const found = new Map<string, Obstacle>()
  const said = new Set<string>()
  if (finding.truth === 'ja') return []
  for (const { part, wanted } of deciding(finding, finding.truth, 'ja')) {
    const facts = finding.truth === 'nein' ? failedFacts(part) : []
    const repeats = part.of.length > 0 && facts.length > 0 && facts.every((fact) => said.has(fact))
    for (const fact of facts) said.add(fact)
    if (repeats) continue
    const leaf = part.of.length === 0 ? words.leaf(part, { wanted, moment }) : undefined
    const title = leaf?.title ?? titleOf(part, words)
    const obstacle = { title, because: leaf?.because, norm: normOf(part) }
    const key = `${title}|${obstacle.because ?? ''}`
    if (!found.has(key)) found.set(key, obstacle)
  }
  return [...found.values()]
}

interface Deciding {
  readonly part: Finding
  readonly wanted: 'ja' | 'nein'
}

function deciding(finding: Finding, truth: 'ja' | 'nein' | 'offen', wanted: 'ja' | 'nein'): readonly Deciding[] {
  const { expr, of } = finding
  if (of.length === 0) return [{ part: finding, wanted }]
  switch (expr.kind) {
    case 'rule': {
      const below = of.flatMap((part) => deciding(part, truth, wanted))
      return below.some(({ part }) => unnamed(part)) && below.length === 1 ? [{ part: finding, wanted }] : below
    }
    case 'all':
      return of.filter((part) => part.truth === truth).flatMap((part) => deciding(part, truth, wanted))
    case 'named': {
      const below = of.flatMap((part) => deciding(part, truth, wanted))
      const [only] = below
      return only && below.length === 1 && !unnamed(only.part) ? below : [{ part: finding, wanted }]
    }
    case 'not': {
      const [inner] = of
      const turned = wanted === 'ja' ? 'nein' : 'ja'
      return inner && inner.of.length === 0 ? [{ part: inner, wanted: turned }] : [{ part: finding, wanted }]
    }
    case 'readings': {
      const first = of.find((part) => part.truth === truth)
      return first && finding.cause === undefined ? deciding(first, truth, wanted) : [{ part: finding, wanted }]
    }
    default: {
      const same = of.filter((part) => part.truth === truth)
      // What is already under way says more than the list of everything else that would do.
      const pending = same.filter(isPending)
      const [only, second] = pending.length > 0 ? pending : same
      return only && !second ? deciding(only, truth, wanted) : [{ part: finding, wanted }]
    }
  }
}

function unnamed({ expr }: Finding): boolean {
  return expr.kind === 'any' || expr.kind === 'all' || expr.kind === 'not'
}

function isPending(finding: Finding): boolean {
  const open = leaves(finding).filter(({ truth }) => truth === 'offen')
  return open.length > 0 && open.every(({ cause }) => cause === 'ausstehend')
}

function failedFacts(finding: Finding): readonly string[] {
  return leaves(finding).flatMap(({ expr, truth }) => (truth === 'nein' && 'fact' in expr ? [expr.fact] : []))
}

/** Alternatives without a name of their own are called by what they ask for. */
function titleOf(part: Finding, words: Words): string {
  if (!unnamed(part)) return words.node(part)
  const titles = leaves(part).map((leaf) => words.leaf(leaf).title)
  return [...new Set(titles)].slice(0, 3).join(' / ')
}

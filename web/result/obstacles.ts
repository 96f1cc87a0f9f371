import type { Truth } from '#law/engine/truth.ts'
import { vocabulary } from '#law/facts/vocabulary.ts'
import { type Condition, deciding } from './condition.ts'
import type { WayOut } from './ways-out.ts'

/** The deciding lines with a name of their own, from the top: a named condition stands for what lies below it. */
export function obstaclesIn(conditions: readonly Condition[], truth: Truth): readonly Condition[] {
  return conditions
    .filter((condition) => condition.truth === truth)
    .map((condition) => deciding(condition))
    .flatMap((condition) =>
      condition.of === 'all' && condition.parts.length > 0 ? obstaclesIn(condition.parts, truth) : [condition],
    )
}

/**
 * The same, the nearest first: of what is open, what an answer can settle; of what failed, what the smallest change
 * would turn; where nothing can be changed, the reason for that. Otherwise the order of the law stays.
 */
export function nearestFirst(
  obstacles: readonly Condition[],
  smallest: WayOut | undefined,
  hopeless: boolean,
): readonly Condition[] {
  const facts = new Set((smallest ?? []).map(({ fact }) => fact))
  const near = (obstacle: Condition): boolean => {
    if (obstacle.truth === 'offen') return linesOf(obstacle).some(({ cause }) => cause === 'nichtGefragt')
    if (hopeless) return isFixed(obstacle)
    return linesOf(obstacle).some(({ fact }) => fact !== undefined && facts.has(fact))
  }
  return [...obstacles.filter(near), ...obstacles.filter((obstacle) => !near(obstacle))]
}

/** What an obstacle is called in a short list; alternatives without a name by what they ask for. */
export function obstacleName({ kind, norm, title, parts }: Condition): string {
  if ((kind !== 'any' && kind !== 'all') || norm !== undefined || parts.length === 0) return title
  return [...new Set(parts.map((part) => obstacleName(part)))].slice(0, 3).join(' / ')
}

/** The norm of an obstacle, or of the first line below it that has one. */
export function obstacleNorm(obstacle: Condition): Pick<Condition, 'norm' | 'home'> {
  const found = linesOf(obstacle).find(({ norm }) => norm !== undefined)
  return obstacle.norm === undefined && found ? found : obstacle
}

/** No change of any fact turns it: a nationality, an age, a way that no longer exists. */
function isFixed({ kind, fact, of, parts }: Condition): boolean {
  if (parts.length > 0) return of === 'any' ? parts.every(isFixed) : parts.some(isFixed)
  return kind === 'constant' || kind === 'age' || (fact !== undefined && vocabulary[fact].changeable === 'nein')
}

function linesOf(condition: Condition): readonly Condition[] {
  return condition.parts.length === 0 ? [condition] : condition.parts.flatMap((part) => linesOf(part))
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Stichtag } from '#law/engine/expression.ts'
import { type Finding, leaves } from '#law/engine/finding.ts'
import { openFacts } from '#law/engine/open-facts.ts'
import type { Truth } from '#law/engine/truth.ts'
import { withDerived } from '#law/facts/derive.ts'
import { type FactAnswers, type FactId, isFactId } from '#law/facts/vocabulary.ts'
import { momentOf } from '#law/pathways/check.ts'
import type { Way } from '#law/pathways/way.ts'
import { ways } from '#law/pathways/ways.ts'

/** Where the check stands: every way on the answers so far, without the costly proposals of the result page. */
export interface Standing {
  readonly ways: readonly WayStanding[]
  /** Facts whose answer can still change a way. */
  readonly open: ReadonlySet<FactId>
}

export interface WayStanding {
  readonly way: Way
  readonly finding: Finding
  /** Facts whose answer can still change this way. */
  readonly open: ReadonlySet<FactId>
}

/** Facts that fix the days of a case. No condition asks for them, many look at them. */
const DAYS: Readonly<Partial<Record<Stichtag, FactId>>> = { antrag: 'antragAm', arbeitsbeginn: 'arbeitsbeginnAm' }

/**
 * @example standingOf({ staatsangehoerigkeiten: ['RS'] }, '2026-11-22').open.has('geburtsdatum') // true
 */
export function standingOf(facts: FactAnswers, on: PlainDate): Standing {
  const answers = withDerived(facts)
  const moment = momentOf(answers, on)
  const found = ways.map((way) => {
    const finding = evaluate(way.requires, answers, moment)
    return { way, finding, open: new Set([...openFacts(finding).filter(isFactId), ...daysOf(finding)]) }
  })
  return { ways: found, open: new Set(found.flatMap(({ open }) => [...open])) }
}

/** How many ways are open, depend on something, or are ruled out. */
export function countWays({ ways: found }: Pick<Standing, 'ways'>): Readonly<Record<Truth, number>> {
  const count = { ja: 0, nein: 0, offen: 0 }
  for (const { finding } of found) count[finding.truth] += 1
  return count
}

/** A day can still tip a way that has not failed, wherever a condition counts from that day. */
function daysOf(finding: Finding): readonly FactId[] {
  if (finding.truth === 'nein') return []
  return leaves(finding).flatMap(({ expr }) => {
    const stichtag =
      expr.kind === 'amount' || expr.kind === 'age'
        ? expr.stichtag
        : expr.kind === 'date' && 'stichtag' in expr.than
          ? expr.than.stichtag
          : undefined
    const fact = stichtag === undefined ? undefined : DAYS[stichtag]
    return fact === undefined ? [] : [fact]
  })
}

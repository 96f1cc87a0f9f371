import type { PlainDate } from '#law/calendar/plain-date.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Expr, Stichtag } from '#law/engine/expression.ts'
import { type Finding, leaves } from '#law/engine/finding.ts'
import { openFacts } from '#law/engine/open-facts.ts'
import type { Truth } from '#law/engine/truth.ts'
import { withDerived } from '#law/facts/derive.ts'
import { type FactAnswers, type FactId, isFactId } from '#law/facts/vocabulary.ts'
import { momentOf } from '#law/pathways/check.ts'
import { voraussetzungenFuer } from '#law/pathways/voraussetzungen-fuer.ts'
import type { Way } from '#law/pathways/way.ts'
import { ways } from '#law/pathways/ways.ts'

/** Where the check stands: every way on the answers so far, without the costly proposals of the result page. */
export interface Standing {
  readonly ways: readonly WayStanding[]
  /** Facts whose answer can still change a way. */
  readonly open: ReadonlySet<FactId>
  /**
   * The same, and what could come back: as long as the days of the case are not answered, another day can tip what an
   * amount, an age or a date has decided.
   */
  readonly possible: ReadonlySet<FactId>
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
  const found = standingsOf(facts, on)
  const open = allOpen(found)
  const daysUnsettled = Object.values(DAYS).some((day) => open.has(day) && facts[day] === undefined)
  return { ways: found, open, possible: daysUnsettled ? allOpen(standingsOf(withoutDayBound(facts, found), on)) : open }
}

function standingsOf(facts: FactAnswers, on: PlainDate): readonly WayStanding[] {
  const answers = withDerived(facts)
  const moment = momentOf(answers, on)
  const asked = voraussetzungenFuer(answers, moment)
  return ways.map((way) => {
    const finding = evaluate(asked(way), answers, moment)
    return { way, finding, open: new Set([...openFacts(finding).filter(isFactId), ...daysOf(finding)]) }
  })
}

function allOpen(found: readonly WayStanding[]): ReadonlySet<FactId> {
  return new Set(found.flatMap(({ open }) => [...open]))
}

/** The answers without those that are weighed on a day of the case. */
function withoutDayBound(facts: FactAnswers, found: readonly WayStanding[]): FactAnswers {
  const bound = new Set<string>(['monatsgehalt'])
  for (const { finding } of found) {
    for (const { expr } of leaves(finding)) if (stichtagOf(expr) !== undefined && 'fact' in expr) bound.add(expr.fact)
  }
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !bound.has(fact)))
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
    const stichtag = stichtagOf(expr)
    const fact = stichtag === undefined ? undefined : DAYS[stichtag]
    return fact === undefined ? [] : [fact]
  })
}

/** The day of the case on which a condition looks at its fact. */
function stichtagOf(expr: Expr): Stichtag | undefined {
  switch (expr.kind) {
    case 'amount':
    case 'age':
      return expr.stichtag
    case 'date':
      return 'stichtag' in expr.than ? expr.than.stichtag : undefined
    default:
      return undefined
  }
}

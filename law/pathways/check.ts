import type { PlainDate } from '../calendar/plain-date.ts'
import type { Answers, Moment } from '../engine/answers.ts'
import { type ChangeSet, changeSets } from '../engine/changes.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import { openFacts } from '../engine/open-facts.ts'
import { SUPPORTED_FROM } from '../engine/rule.ts'
import type { Truth } from '../engine/truth.ts'
import { withDerived } from '../facts/derive.ts'
import { type FactAnswers, type FactId, isFactId, vocabulary } from '../facts/vocabulary.ts'
import { LAW, type LawVersion } from '../version.ts'
import { applyChanges } from './apply-changes.ts'
import { type Details, detailsOf } from './details.ts'
import { brauchtKeinenTitel, voraussetzungenFuer } from './voraussetzungen-fuer.ts'
import type { Way } from './way.ts'
import { ways } from './ways.ts'

/** One way on these answers. */
export interface WayResult {
  readonly way: Way
  readonly result: Truth
  readonly finding: Finding
  /** Facts whose answer can still change this result, in the order of the law. */
  readonly openFacts: readonly FactId[]
  /** The smallest sets of changes that would open the way; empty where it is open already or nothing helps. */
  readonly toChange: readonly ChangeSet[]
  readonly details: Details
}

export interface CheckResult {
  /** The Rechtsstand: the day whose law was applied. */
  readonly on: PlainDate
  readonly law: LawVersion
  /** What was evaluated: the answers with what follows from them, and the days of the case. */
  readonly answers: Answers
  readonly moment: Moment
  /** A nationality makes every way needless: no title is needed (§ 1 Abs. 2 Nr. 1 AufenthG). */
  readonly ohneTitel: boolean
  readonly ways: readonly WayResult[]
  /** Facts that can still change something, the one that touches most ways first. */
  readonly openFacts: readonly FactId[]
}

/** How many alternatives are shown: more would not be read. */
const SHOWN = 6

/**
 * Every way on these answers, as the law stands on `on`. Answers the days of application, decision and start of work
 * where they are given; where not, `on` stands for them. Refuses days before 2020-03-01.
 * @example check({ staatsangehoerigkeiten: ['RS'] }, '2026-11-22').ways[0]?.result // 'offen'
 */
export function check(given: FactAnswers, on: PlainDate): CheckResult {
  if (on < SUPPORTED_FROM) throw new RangeError(`Vorab answers for ${SUPPORTED_FROM} and later, not for ${on}.`)
  const answers = withDerived(given)
  const moment = momentOf(answers, on)
  const asked = voraussetzungenFuer(answers, moment)
  const results = ways.map((way) => checkWay(way, evaluate(asked(way), answers, moment), answers, moment))
  const ohneTitel = brauchtKeinenTitel(answers, moment)
  return { on, law: LAW, answers, moment, ohneTitel, ways: results, openFacts: ranked(results) }
}

/** The days of the case: as answered, otherwise the Rechtsstand. */
export function momentOf(answers: FactAnswers, on: PlainDate): Moment {
  const day = (given: PlainDate | 'weissNicht' | undefined): PlainDate =>
    given === undefined || given === 'weissNicht' ? on : given
  const antrag = day(answers.antragAm)
  return {
    rechtsstand: on,
    antrag,
    entscheidung: day(answers.entscheidungAm),
    arbeitsbeginn: day(answers.arbeitsbeginnAm),
  }
}

function checkWay(way: Way, finding: Finding, answers: Answers, moment: Moment): WayResult {
  let toChange: readonly ChangeSet[] | undefined
  return {
    way,
    result: finding.truth,
    finding,
    openFacts: openFacts(finding).filter(isFactId),
    // Only a result page asks for it, and it costs more than everything else together.
    get toChange() {
      toChange ??= finding.truth === 'ja' ? [] : proven(way, finding, answers, moment)
      return toChange
    },
    details: detailsOf(way, finding, answers, moment),
  }
}

/** Proposals that hold when the whole way is evaluated again with them. */
function proven(way: Way, finding: Finding, answers: Answers, moment: Moment): readonly ChangeSet[] {
  const found: ChangeSet[] = []
  for (const set of changeSets(finding, 'ja', (fact) => (isFactId(fact) ? vocabulary[fact].changeable : 'nein'))) {
    const after = applyChanges(answers, moment, set)
    const asked = voraussetzungenFuer(after.answers, after.moment)
    if (evaluate(asked(way), after.answers, after.moment).truth !== 'nein') found.push(set)
    if (found.length === SHOWN) break
  }
  return found
}

function ranked(results: readonly WayResult[]): readonly FactId[] {
  const touched = new Map<FactId, number>()
  for (const { openFacts: facts } of results) {
    for (const fact of facts) touched.set(fact, (touched.get(fact) ?? 0) + 1)
  }
  const order = Object.keys(vocabulary)
  return [...touched.keys()].sort(
    (a, b) => (touched.get(b) ?? 0) - (touched.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b),
  )
}

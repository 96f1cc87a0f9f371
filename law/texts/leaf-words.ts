import { type Moment, WEISS_NICHT } from '../engine/answers.ts'
import type { Criterion } from '../engine/expression.ts'
import type { Finding } from '../engine/finding.ts'
import type { Answerer } from '../facts/fact.ts'
import { askedWords } from './asked-words.ts'
import { groundWords } from './ground-words.ts'
import { answererWord, factOf, factText, type Lexicon, valueWord, whoCanSay } from './lexicon.ts'
import { unpublishedWords } from './unpublished-words.ts'

/** A condition on one fact, in words. None of them is ever empty. */
export interface LeafWords {
  /** What it is about: "Bruttogehalt im Jahr". */
  readonly title: string
  /** What the law asks for: "mindestens 45.934,20 € im Jahr (45,3 % …)". */
  readonly asked: string
  /** What is known: "Ihre Angabe: 46.000,00 €". */
  readonly given: string
  /** Why it came out so: "65,80 € mehr als nötig". */
  readonly because: string
}

/** What surrounds a leaf: below a `not` the law wants the opposite, and the days say which value is not published. */
export interface LeafContext {
  readonly wanted?: 'ja' | 'nein'
  readonly moment?: Moment
}

/** A leaf of a finding in words. Refuses nodes that combine others. */
export function leafWords(lexicon: Lexicon, finding: Finding, context: LeafContext = {}): LeafWords {
  const { expr } = finding
  const wanted = context.wanted ?? 'ja'
  if (!isCriterion(expr)) throw new RangeError(`A ${expr.kind} is no leaf.`)
  return {
    title: titleOf(lexicon, expr),
    asked: askedWords(lexicon, expr, finding, wanted, context.moment),
    given: givenWords(lexicon, expr, finding),
    because: openWords(lexicon, expr, finding, context.moment) ?? groundWords(lexicon, expr, finding, wanted),
  }
}

export function isCriterion(expr: Finding['expr']): expr is Criterion {
  return 'fact' in expr || expr.kind === 'reserved' || expr.kind === 'constant'
}

export function titleOf(lexicon: Lexicon, expr: Criterion): string {
  if (expr.kind === 'constant') return lexicon.phrases.nodes.constant(expr.because)
  return factText(lexicon, expr.kind === 'reserved' ? expr.obstacle : expr.fact).label
}

function givenWords(lexicon: Lexicon, expr: Criterion, { given }: Finding): string {
  const { knowledge, figures } = lexicon.phrases
  if (expr.kind === 'constant') return knowledge.notNeeded
  if (given === undefined) return expr.kind === 'reserved' ? knowledge.noObstacle : knowledge.nothing
  const id = expr.kind === 'reserved' ? expr.obstacle : expr.fact
  const fact = factOf(id)
  const word = fact.type === 'money' && typeof given === 'number' ? figures.money(given) : valueWord(lexicon, id, given)
  if (given === WEISS_NICHT) return knowledge.yours(word)
  if (fact.judgement) return knowledge.judged(word)
  const own = fact.answeredBy.some((one) => one === 'fachkraft' || one === 'arbeitgeber')
  return own ? knowledge.yours(word) : knowledge.found(word)
}

/** Why a leaf is open; nothing where it is decided. */
function openWords(
  lexicon: Lexicon,
  expr: Criterion,
  finding: Finding,
  moment: Moment | undefined,
): string | undefined {
  const { cause, given } = finding
  if (cause === undefined || expr.kind === 'constant') return undefined
  const { grounds } = lexicon.phrases
  const fact = factOf(expr.kind === 'reserved' ? expr.obstacle : expr.fact)
  switch (cause) {
    case 'nichtGefragt':
      return grounds.unanswered(whoCanSay(lexicon, fact.answeredBy))
    case 'unbekannt':
      return expr.kind === 'code' && given !== WEISS_NICHT
        ? grounds.codeTooShort
        : grounds.unknown(whoCanSay(lexicon, others(fact.answeredBy, ['fachkraft'])))
    case 'beurteilung':
      return judgeWords(lexicon, expr)
    case 'ausstehend':
      return grounds.pending(whoCanSay(lexicon, others(fact.answeredBy, ['fachkraft', 'arbeitgeber'])))
    case 'unveroeffentlicht':
      return unpublishedWords(lexicon, expr, moment)
    case 'umstritten':
      return lexicon.phrases.terms.causes.umstritten
  }
}

/** Those who are left when some cannot help; all of them where nobody would be left. */
function others(answerers: readonly Answerer[], without: readonly Answerer[]): readonly Answerer[] {
  const left = answerers.filter((one) => !without.includes(one))
  return left.length > 0 ? left : answerers
}

function judgeWords(lexicon: Lexicon, expr: Criterion): string {
  const { grounds, terms } = lexicon.phrases
  if (expr.kind === 'reserved') return grounds.obstacleAtDiscretion(answererWord(lexicon, expr.by))
  return expr.kind === 'is' && expr.judgedBy !== undefined
    ? grounds.mustJudge(answererWord(lexicon, expr.judgedBy))
    : terms.causes.beurteilung
}

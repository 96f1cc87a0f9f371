import type { Moment } from '#law/engine/answers.ts'
import type { Expr } from '#law/engine/expression.ts'
import type { Finding } from '#law/engine/finding.ts'
import type { Cause, Truth } from '#law/engine/truth.ts'
import { type FactId, isFactId } from '#law/facts/vocabulary.ts'
import type { Words } from '#law/texts/words.ts'

/**
 * A finding as people read it: conditions with names, "all of these" only where it adds something, three equal readings
 * shown once. Nothing is decided here; every line keeps the result of its node.
 */
export interface Condition {
  readonly title: string
  readonly truth: Truth
  readonly cause: Cause | undefined
  /** What the fact is called, on a line without parts. */
  readonly label: string | undefined
  /** What the law asks for. */
  readonly asked: string | undefined
  /** What is known. */
  readonly given: string | undefined
  /** Why it came out so. */
  readonly because: string | undefined
  /** Which kind of line it is: what is worth saying differs. */
  readonly kind: Expr['kind']
  readonly norm: string | undefined
  /** The rule or named condition that holds the line, for its page. */
  readonly home: string | undefined
  readonly fact: FactId | undefined
  /** What a feature counts, in a list of points. */
  readonly points?: number
  /** How the parts belong together. */
  readonly of: 'all' | 'any' | 'points' | 'readings'
  readonly parts: readonly Condition[]
}

interface Context {
  readonly words: Words
  readonly moment: Moment
  readonly home: string | undefined
}

/** The conditions of a finding: of the outermost "all" the parts, and of the rule that is the way itself, too. */
export function conditionsOf(finding: Finding, words: Words, moment: Moment, own?: string): readonly Condition[] {
  const conditions = flat(finding, 'all', { words, moment, home: undefined })
  return conditions.flatMap((one) => (one.home === own && one.kind === 'rule' && one.of === 'all' ? one.parts : [one]))
}

/** The parts of a node that says the same as the list it stands in are put into that list. */
function flat(finding: Finding, inside: 'all' | 'any', context: Context): readonly Condition[] {
  const { expr, of } = finding
  if (expr.kind === inside) return of.flatMap((part) => flat(part, inside, context))
  if ((expr.kind === 'all' || expr.kind === 'any') && of.length === 1 && of[0]) return flat(of[0], inside, context)
  return [conditionOf(finding, context)]
}

function conditionOf(finding: Finding, context: Context): Condition {
  const { expr, of } = finding
  const { words } = context
  switch (expr.kind) {
    case 'all':
    case 'any':
      return group(finding, words.node(finding), undefined, expr.kind, flat(finding, expr.kind, context))
    case 'not':
      return negated(finding, context)
    case 'named':
    case 'rule': {
      const id = expr.kind === 'rule' ? expr.rule.id : expr.id
      const norm = expr.kind === 'rule' ? expr.rule.norm : expr.norm
      return named(finding, words.condition(id), norm, { ...context, home: id })
    }
    case 'readings':
      return readings(finding, expr, context)
    case 'points': {
      const features = expr.groups.flat()
      const parts = of.flatMap((part, at) => {
        const feature = features[at]
        if (!feature) return []
        const inner = flat(part, modeOf(part), context)
        const title = words.condition(feature.id)
        return [{ ...group(part, title, feature.norm, modeOf(part), inner, context.home), points: feature.points }]
      })
      return group(finding, words.node(finding), expr.norm, 'points', parts, context.home)
    }
    default:
      return leaf(finding, context, 'ja')
  }
}

/** A condition with a name: its only line takes the name, several lines stand below it. */
function named(finding: Finding, title: string, norm: string, context: Context): Condition {
  const inner = finding.of[0] ?? finding
  const of = modeOf(inner)
  const parts = flat(inner, of, context)
  const [only] = parts
  if (parts.length === 1 && only) {
    return { ...only, title, truth: finding.truth, norm: only.norm ?? norm }
  }
  return group(finding, title, norm, of, parts, context.home)
}

function modeOf({ expr, of }: Finding): 'all' | 'any' {
  if (expr.kind === 'any') return 'any'
  return expr.kind === 'all' && of.length === 1 && of[0] ? modeOf(of[0]) : 'all'
}

function negated(finding: Finding, context: Context): Condition {
  const [inner] = finding.of
  if (!inner) return group(finding, context.words.node(finding), undefined, 'all', [])
  if (inner.of.length === 0) return { ...leaf(inner, context, 'nein'), truth: finding.truth }
  return group(
    finding,
    context.words.node(finding),
    undefined,
    'all',
    flat(inner, modeOf(inner), context),
    context.home,
  )
}

/** Where all readings ask for the same and come to the same, one line says it. */
function readings(finding: Finding, expr: Extract<Expr, { kind: 'readings' }>, context: Context): Condition {
  const { words } = context
  const parts = finding.of.map((part, at): Condition => {
    const reading = expr.of[at]
    const inner = conditionOf(part, context)
    return reading ? { ...inner, title: `${words.reading(reading.id)} (${reading.source})` } : inner
  })
  const [first] = parts
  const same = (part: Condition): boolean => part.asked === first?.asked && part.truth === first?.truth
  if (first && first.parts.length === 0 && parts.every(same)) {
    return { ...first, title: words.condition(expr.id), truth: finding.truth, norm: expr.norm }
  }
  return group(finding, words.node(finding), expr.norm, 'readings', parts, context.home)
}

function leaf(finding: Finding, { words, moment, home }: Context, wanted: 'ja' | 'nein'): Condition {
  const { expr, truth, cause } = finding
  const { title, asked, given, because } = words.leaf(finding, { wanted, moment })
  const fact = 'fact' in expr ? expr.fact : expr.kind === 'reserved' ? expr.obstacle : undefined
  return {
    title,
    truth,
    cause,
    label: title,
    asked,
    given,
    because,
    kind: expr.kind,
    norm: 'norm' in expr ? expr.norm : undefined,
    home,
    fact: fact !== undefined && isFactId(fact) ? fact : undefined,
    of: 'all',
    parts: [],
  }
}

function group(
  { truth, cause, expr }: Finding,
  title: string,
  norm: string | undefined,
  of: Condition['of'],
  parts: readonly Condition[],
  home?: string,
): Condition {
  return {
    title,
    truth,
    cause,
    label: undefined,
    asked: undefined,
    given: undefined,
    because: undefined,
    kind: expr.kind,
    norm,
    home,
    fact: undefined,
    of,
    parts,
  }
}

/**
 * What decides: of a met condition nothing below its name, of a failed one what failed, of an open one what is open.
 * Of alternatives that all failed each one is kept, because each could be the way out. Below `depth` names suffice.
 */
export function deciding(condition: Condition, depth: number = Number.POSITIVE_INFINITY): Condition {
  const { truth, of, parts } = condition
  if (truth === 'ja' || depth === 0) return { ...condition, parts: [] }
  const kept = of === 'all' || of === 'any' ? parts.filter((part) => part.truth === truth) : parts
  const pruned = kept.map((part) => deciding(part, depth - 1))
  const [only] = pruned
  // "All of these" with one line left says no more than the line.
  return pruned.length === 1 && only && condition.norm === undefined ? only : { ...condition, parts: pruned }
}

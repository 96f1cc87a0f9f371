import type { Moment, Value } from '../engine/answers.ts'
import type { Finding } from '../engine/finding.ts'
import type { Cause, Truth } from '../engine/truth.ts'
import type { Words } from '../texts/words.ts'
import { inEuros } from './in-euros.ts'

/** One node of the explanation: the evaluated rule in words and data. */
export interface Reason {
  readonly kind: string
  readonly title: string
  readonly norm: string | null
  readonly result: Truth
  readonly cause: Cause | null
  readonly fact: string | null
  readonly given: Value | null
  readonly needed: Value | null
  /** What the law asks for, what was said, and why it came out so; on leaves. */
  readonly asked: string | null
  readonly said: string | null
  readonly because: string | null
  /** The version of the rule in force, on rule nodes. */
  readonly version: { readonly from: string; readonly until: string | null; readonly source: string } | null
  readonly of: readonly Reason[]
}

/** Where a node stands: what the law wants of it, and the name its parent gives it (a reading, a feature). */
interface Place {
  readonly wanted: 'ja' | 'nein'
  readonly name: string | undefined
  readonly norm: string | undefined
}

/** The explanation of a finding, node for node. */
export function reasonOf(finding: Finding, words: Words, moment: Moment): Reason {
  return reasonAt(finding, words, moment, { wanted: 'ja', name: undefined, norm: undefined })
}

function reasonAt(finding: Finding, words: Words, moment: Moment, place: Place): Reason {
  const { expr, truth, cause, given, needed, version, of } = finding
  const leaf = of.length === 0 ? words.leaf(finding, { wanted: place.wanted, moment }) : undefined
  const fact = 'fact' in expr ? expr.fact : expr.kind === 'reserved' ? expr.obstacle : null
  const plain = (value: Value | undefined): Value | null =>
    value === undefined ? null : fact === null ? value : inEuros(fact, value)
  const own = leaf?.title ?? words.node(finding)
  return {
    kind: expr.kind,
    title: place.name === undefined ? own : leaf ? `${place.name}: ${own}` : place.name,
    norm: place.norm ?? normOf(finding),
    result: truth,
    cause: cause ?? null,
    fact,
    given: plain(given),
    needed: plain(needed),
    asked: leaf?.asked ?? null,
    said: leaf?.given ?? null,
    because: leaf?.because ?? null,
    version: version ? { from: version.from, until: version.until ?? null, source: version.source } : null,
    of: of.map((part, at) => reasonAt(part, words, moment, placeBelow(finding, at, place.wanted, words))),
  }
}

function placeBelow({ expr }: Finding, at: number, wanted: 'ja' | 'nein', words: Words): Place {
  const below: Place = { wanted, name: undefined, norm: undefined }
  switch (expr.kind) {
    case 'not':
      return { ...below, wanted: wanted === 'ja' ? 'nein' : 'ja' }
    case 'readings': {
      const reading = expr.of[at]
      return reading ? { ...below, name: `${words.reading(reading.id)} (${reading.source})` } : below
    }
    case 'points': {
      const feature = expr.groups.flat()[at]
      return feature
        ? { ...below, name: `${words.condition(feature.id)} (${feature.points})`, norm: feature.norm }
        : below
    }
    default:
      return below
  }
}

/** The norm a node stands for. */
export function normOf({ expr }: Finding): string | null {
  if ('norm' in expr) return expr.norm
  return expr.kind === 'rule' ? expr.rule.norm : null
}

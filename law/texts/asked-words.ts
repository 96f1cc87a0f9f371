import type { Moment } from '../engine/answers.ts'
import type { Criterion } from '../engine/expression.ts'
import type { Finding } from '../engine/finding.ts'
import { answererWord, factOf, type Lexicon, valueWord, worded } from './lexicon.ts'
import { parameterOf, unpublishedWords } from './unpublished-words.ts'

type On<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>
type Wanted = 'ja' | 'nein'

/** What the law asks for, or below a `not` what it forbids. */
export function askedWords(
  lexicon: Lexicon,
  expr: Criterion,
  finding: Finding,
  wanted: Wanted,
  moment?: Moment,
): string {
  const { demands } = lexicon.phrases
  switch (expr.kind) {
    case 'is':
      return presence(lexicon, expr, wanted)
    case 'oneOf':
    case 'code':
      return membership(lexicon, expr, finding, wanted, moment)
    case 'number':
    case 'amount':
      return size(lexicon, expr, finding, wanted, moment)
    case 'level': {
      const level = lexicon.phrases.figures.level(expr.atLeast)
      return wanted === 'ja' ? demands.atLeast(level) : demands.below(level)
    }
    case 'date':
      return day(lexicon, expr, finding, wanted)
    case 'age':
      return wanted === 'ja'
        ? demands.aged(expr.completed, expr.stichtag)
        : demands.notYetAged(expr.completed, expr.stichtag)
    case 'reserved':
      return demands.examined(answererWord(lexicon, expr.by))
    case 'constant':
      return expr.norm
  }
}

function presence(lexicon: Lexicon, expr: On<'is'>, wanted: Wanted): string {
  const { demands } = lexicon.phrases
  if (expr.judgedBy === undefined) return wanted === 'ja' ? demands.present : demands.absent
  const office = answererWord(lexicon, expr.judgedBy)
  return wanted === 'ja' ? demands.affirmed(office) : demands.notAffirmed(office)
}

function membership(
  lexicon: Lexicon,
  expr: On<'oneOf' | 'code'>,
  { needed }: Finding,
  wanted: Wanted,
  moment: Moment | undefined,
): string {
  if (typeof needed !== 'object') return unpublishedWords(lexicon, expr, moment)
  const { demands } = lexicon.phrases
  const names = needed.map((one) => valueWord(lexicon, expr.fact, one))
  if (expr.kind === 'code') return wanted === 'ja' ? demands.groups(names) : demands.notGroups(names)
  return wanted === 'ja' ? demands.oneOf(names) : demands.noneOf(names)
}

function size(
  lexicon: Lexicon,
  expr: On<'number' | 'amount'>,
  finding: Finding,
  wanted: Wanted,
  moment: Moment | undefined,
): string {
  const { needed } = finding
  const basis = basisWords(lexicon, expr, finding)
  const value = typeof needed === 'number' ? valueWord(lexicon, expr.fact, needed) : undefined
  const bound = boundWord(lexicon, expr, wanted)
  if (value !== undefined) return bound(basis === undefined ? value : `${value} (${basis})`)
  const to = expr.kind === 'amount' && basis !== undefined ? basis : lexicon.phrases.steps.valueToCome
  return finding.cause === 'unveroeffentlicht' ? bound(to) : `${bound(to)}; ${unpublishedWords(lexicon, expr, moment)}`
}

function boundWord(lexicon: Lexicon, expr: On<'number' | 'amount'>, wanted: Wanted): (value: string) => string {
  const { demands } = lexicon.phrases
  switch (expr.kind === 'amount' ? 'atLeast' : expr.op) {
    case 'atLeast':
      return wanted === 'ja' ? demands.atLeast : demands.below
    case 'atMost':
      return wanted === 'ja' ? demands.atMost : demands.above
    case 'below':
      return wanted === 'ja' ? demands.below : demands.atLeast
  }
}

const WHOLE = { num: 1, den: 1 } as const

function basisWords(lexicon: Lexicon, expr: On<'number' | 'amount'>, { parameter }: Finding): string | undefined {
  const base = parameterOf(expr)
  if (base === undefined) return undefined
  const { demands, figures } = lexicon.phrases
  const title = worded(lexicon.catalogue.parameters[base.id], base.id)
  const share = expr.kind === 'amount' ? expr.share : WHOLE
  if (parameter === undefined || typeof parameter.value !== 'number') {
    return demands.basis(share, { id: base.id, title }, undefined)
  }
  const { from, until, value } = parameter
  const amount = factOf(expr.fact).type === 'money' ? figures.money(value) : figures.number(value)
  return demands.basis(share, { id: base.id, title }, { amount, from, until })
}

function day(lexicon: Lexicon, expr: On<'date'>, { needed }: Finding, wanted: Wanted): string {
  const { demands } = lexicon.phrases
  const at = valueWord(lexicon, expr.fact, needed ?? '')
  const { than } = expr
  const seen =
    'day' in than ? undefined : demands.seenFrom(than.stichtag, than.yearsBefore ?? 0, than.monthsBefore ?? 0)
  return withOrigin(bounded(lexicon, expr.op, wanted, at), seen)
}

function bounded({ phrases: { demands } }: Lexicon, op: On<'date'>['op'], wanted: Wanted, at: string): string {
  switch (op) {
    case 'notBefore':
      return wanted === 'ja' ? demands.notBefore(at) : demands.before(at)
    case 'notAfter':
      return wanted === 'ja' ? demands.notAfter(at) : demands.after(at)
    case 'before':
      return wanted === 'ja' ? demands.before(at) : demands.notBefore(at)
  }
}

function withOrigin(text: string, origin: string | undefined): string {
  return origin === undefined ? text : `${text} (${origin})`
}

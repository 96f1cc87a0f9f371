import type { PlainDate } from '../calendar/plain-date.ts'
import type { Moment } from '../engine/answers.ts'
import type { Criterion } from '../engine/expression.ts'
import type { Parameter } from '../engine/parameter.ts'
import type { Lexicon } from './lexicon.ts'

/** The dated value a criterion relies on, where it relies on one. */
export function parameterOf(expr: Criterion): Parameter<unknown> | undefined {
  switch (expr.kind) {
    case 'amount':
      return expr.base
    case 'number':
      return typeof expr.value === 'number' ? undefined : expr.value
    case 'code':
      return 'unit' in expr.prefixes ? expr.prefixes : undefined
    case 'oneOf':
      return 'unit' in expr.values ? expr.values : undefined
    case 'is':
    case 'level':
    case 'date':
    case 'age':
    case 'reserved':
    case 'constant':
      return undefined
  }
}

/** That a value is not there: not yet, for a day after the last one published; not confirmed, for a day in between. */
export function unpublishedWords({ phrases }: Lexicon, expr: Criterion, moment: Moment | undefined): string {
  const { grounds } = phrases
  const day = moment?.[expr.kind === 'amount' ? expr.stichtag : 'rechtsstand']
  const parameter = parameterOf(expr)
  if (day === undefined || parameter === undefined) return grounds.unpublished(undefined)
  return isGap(parameter, day) ? grounds.unconfirmed : grounds.unpublished(day.slice(0, 4))
}

function isGap({ values, unconfirmed = [] }: Parameter<unknown>, day: PlainDate): boolean {
  const last = values.at(-1)
  return unconfirmed.some(({ from, until }) => from <= day && day <= until) || (last !== undefined && day < last.from)
}

import { addMonths, addYears, completedYears, type PlainDate } from '../calendar/plain-date.ts'
import { type Answers, LEVELS, type Level, type Moment, type Value, WEISS_NICHT } from './answers.ts'
import type { Criterion, DayReference } from './expression.ts'
import type { Finding } from './finding.ts'
import { type Parameter, type ParameterValue, valueAt } from './parameter.ts'
import type { Cause, Truth } from './truth.ts'

type On<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>

/** Evaluates one criterion. A missing answer or an unpublished number is open, with its cause. */
export function judge(criterion: Criterion, answers: Answers, moment: Moment): Finding {
  switch (criterion.kind) {
    case 'constant':
      return leaf(criterion, criterion.holds ? 'ja' : 'nein')
    case 'reserved':
      return reserved(criterion, answers[criterion.obstacle])
    case 'amount':
      return amount(criterion, answers[criterion.fact], moment)
    case 'number':
      return quantity(criterion, answers[criterion.fact], moment)
    case 'code':
      return code(criterion, answers[criterion.fact], moment)
    case 'is':
      return is(criterion, answers[criterion.fact])
    case 'oneOf':
      return among(criterion, answers[criterion.fact])
    case 'level':
      return known(
        criterion,
        answers[criterion.fact],
        criterion.atLeast,
        (given) => levelOf(given) >= levelOf(criterion.atLeast),
      )
    case 'date':
      return date(criterion, answers[criterion.fact], moment)
    case 'age': {
      const on = moment[criterion.stichtag]
      return known(
        criterion,
        answers[criterion.fact],
        criterion.completed,
        (given) => completedYears(given as PlainDate, on) >= criterion.completed,
      )
    }
  }
}

/** The day a date criterion compares with. */
export function dayOf(than: DayReference, moment: Moment): PlainDate {
  if ('day' in than) return than.day
  const day = moment[than.stichtag]
  return addMonths(addYears(day, -(than.yearsBefore ?? 0)), -(than.monthsBefore ?? 0))
}

function is(criterion: On<'is'>, given: Value | undefined): Finding {
  const found = known(criterion, given, true, (value) => value === true)
  return criterion.judgedBy !== undefined && found.truth === 'offen' ? { ...found, cause: 'beurteilung' } : found
}

function among(criterion: On<'oneOf'>, given: Value | undefined): Finding {
  const { values, pending = [] } = criterion
  const lies = (one: string) => values.includes(one)
  if (typeof given === 'string' && pending.includes(given)) return leaf(criterion, 'offen', 'ausstehend', given, values)
  return known(criterion, given, values, (one) => (typeof one === 'object' ? one.some(lies) : lies(String(one))))
}

function reserved(criterion: On<'reserved'>, given: Value | undefined): Finding {
  if (given !== true) return leaf(criterion, 'ja', undefined, given)
  return criterion.effect === 'zwingend'
    ? leaf(criterion, 'nein', undefined, given)
    : leaf(criterion, 'offen', 'beurteilung', given)
}

function amount(criterion: On<'amount'>, given: Value | undefined, moment: Moment): Finding {
  const found = valueAt(criterion.base, moment[criterion.stichtag])
  const { num, den } = criterion.share
  const needed = found && Math.ceil((found.value * num) / den)
  if (typeof given !== 'number') return leaf(criterion, 'offen', gap(given), given, needed, found)
  if (!found) return leaf(criterion, 'offen', 'unveroeffentlicht', given)
  return leaf(criterion, given * den >= found.value * num ? 'ja' : 'nein', undefined, given, needed, found)
}

function quantity(criterion: On<'number'>, given: Value | undefined, moment: Moment): Finding {
  const fixed = typeof criterion.value === 'number'
  const found = fixed ? undefined : valueAt(criterion.value as Parameter<number>, moment.rechtsstand)
  const needed = fixed ? (criterion.value as number) : found?.value
  if (typeof given !== 'number') return leaf(criterion, 'offen', gap(given), given, needed, found)
  if (needed === undefined) return leaf(criterion, 'offen', 'unveroeffentlicht', given)
  return leaf(criterion, compare(criterion.op, given, needed) ? 'ja' : 'nein', undefined, given, needed, found)
}

function compare(op: On<'number'>['op'], given: number, needed: number): boolean {
  switch (op) {
    case 'atLeast':
      return given >= needed
    case 'atMost':
      return given <= needed
    case 'below':
      return given < needed
  }
}

function code(criterion: On<'code'>, given: Value | undefined, moment: Moment): Finding {
  const found = 'unit' in criterion.prefixes ? valueAt(criterion.prefixes, moment.rechtsstand) : undefined
  const prefixes = 'unit' in criterion.prefixes ? found?.value : criterion.prefixes
  if (typeof given !== 'string' || given === WEISS_NICHT)
    return leaf(criterion, 'offen', gap(given), given, prefixes, found)
  if (prefixes === undefined) return leaf(criterion, 'offen', 'unveroeffentlicht', given)
  const truth = matches(given, prefixes)
  return leaf(criterion, truth, truth === 'offen' ? 'unbekannt' : undefined, given, prefixes, found)
}

/** A code shorter than a prefix ("13" against 132) may still lie inside or outside: the answer is not precise enough. */
function matches(given: string, prefixes: readonly string[]): Truth {
  if (prefixes.some((prefix) => given.startsWith(prefix))) return 'ja'
  return prefixes.some((prefix) => prefix.startsWith(given)) ? 'offen' : 'nein'
}

function date(criterion: On<'date'>, given: Value | undefined, moment: Moment): Finding {
  const than = dayOf(criterion.than, moment)
  return known(criterion, given, than, (day) => {
    switch (criterion.op) {
      case 'notBefore':
        return String(day) >= than
      case 'notAfter':
        return String(day) <= than
      case 'before':
        return String(day) < than
    }
  })
}

function known(
  criterion: Criterion,
  given: Value | undefined,
  needed: Value,
  holds: (given: Value) => boolean,
): Finding {
  if (given === undefined || given === WEISS_NICHT) return leaf(criterion, 'offen', gap(given), given, needed)
  return leaf(criterion, holds(given) ? 'ja' : 'nein', undefined, given, needed)
}

function gap(given: Value | undefined): Cause {
  return given === WEISS_NICHT ? 'unbekannt' : 'nichtGefragt'
}

function levelOf(level: Value): number {
  return LEVELS.indexOf(level as Level)
}

function leaf(
  expr: Criterion,
  truth: Truth,
  cause?: Cause,
  given?: Value,
  needed?: Value,
  parameter?: ParameterValue<unknown>,
): Finding {
  return { truth, expr, of: [], cause, given, needed, parameter, version: undefined, points: undefined }
}

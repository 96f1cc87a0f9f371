import { addMonths, completedYears, type PlainDate } from '../calendar/plain-date.ts'
import { type Answers, LEVELS, type Level, type Moment, type Value, WEISS_NICHT } from './answers.ts'
import type { Criterion, DayReference, Stichtag } from './expression.ts'
import type { Finding } from './finding.ts'
import { type Cents, type ParameterValue, valueAt } from './parameter.ts'
import type { Cause, Truth } from './truth.ts'

type On<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>

/** A condition made ready to be evaluated. */
export type Evaluator = (answers: Answers, moment: Moment) => Finding

/** One criterion made ready. A missing answer or an unpublished number is open, with its cause. */
export function judgement(criterion: Criterion): Evaluator {
  switch (criterion.kind) {
    case 'constant':
      return () => leaf(criterion, criterion.holds ? 'ja' : 'nein')
    case 'reserved': {
      const { obstacle } = criterion
      return (answers) => reserved(criterion, answers[obstacle])
    }
    case 'amount': {
      const { fact, base, stichtag } = criterion
      const value = remembered((moment) => valueAt(base, moment[stichtag]), stichtag)
      return (answers, moment) => amount(criterion, answers[fact], value(moment))
    }
    case 'number': {
      const { fact } = criterion
      return (answers, moment) => quantity(criterion, answers[fact], moment)
    }
    case 'code': {
      const { fact } = criterion
      return (answers, moment) => code(criterion, answers[fact], moment)
    }
    case 'is': {
      const { fact } = criterion
      return (answers) => is(criterion, answers[fact])
    }
    case 'oneOf': {
      const { fact } = criterion
      return (answers, moment) => among(criterion, answers[fact], moment)
    }
    case 'level': {
      const { fact } = criterion
      return (answers) => level(criterion, answers[fact])
    }
    case 'date': {
      const { fact, op, than } = criterion
      const bound = remembered((moment) => dayOf(than, moment), 'day' in than ? 'rechtsstand' : than.stichtag)
      return (answers, moment) => date(criterion, op, answers[fact], bound(moment))
    }
    case 'age': {
      const { fact } = criterion
      return (answers, moment) => age(criterion, answers[fact], moment)
    }
  }
}

/** The same day is asked about again and again: what follows from it is worked out once. */
function remembered<T>(make: (moment: Moment) => T, stichtag: Stichtag): (moment: Moment) => T {
  let last: { readonly day: PlainDate; readonly made: T } | undefined
  return (moment) => {
    const day = moment[stichtag]
    if (last?.day !== day) last = { day, made: make(moment) }
    return last.made
  }
}

/** The day a date criterion compares with. */
function dayOf(than: DayReference, moment: Moment): PlainDate {
  if ('day' in than) return than.day
  const { yearsBefore = 0, monthsBefore = 0 } = than
  return addMonths(moment[than.stichtag], -12 * yearsBefore - monthsBefore)
}

function is(criterion: On<'is'>, given: Value | undefined): Finding {
  if (given === true) return leaf(criterion, 'ja', undefined, given, true)
  if (given === false) return leaf(criterion, 'nein', undefined, given, true)
  return leaf(criterion, 'offen', criterion.judgedBy === undefined ? gap(given) : 'beurteilung', given, true)
}

function among(criterion: On<'oneOf'>, given: Value | undefined, moment: Moment): Finding {
  const found = 'unit' in criterion.values ? valueAt(criterion.values, moment.rechtsstand) : undefined
  const values = 'unit' in criterion.values ? found?.value : criterion.values
  if (given === undefined || given === WEISS_NICHT) return leaf(criterion, 'offen', gap(given), given, values, found)
  if (values === undefined) return leaf(criterion, 'offen', 'unveroeffentlicht', given)
  if (typeof given === 'string' && criterion.pending?.includes(given))
    return leaf(criterion, 'offen', 'ausstehend', given, values, found)
  return leaf(criterion, liesAmong(given, values) ? 'ja' : 'nein', undefined, given, values, found)
}

function liesAmong(given: Value, values: readonly string[]): boolean {
  if (typeof given !== 'object') return values.includes(String(given))
  for (const one of given) if (values.includes(one)) return true
  return false
}

function reserved(criterion: On<'reserved'>, given: Value | undefined): Finding {
  const opposes = criterion.opposing ? liesAmong(given ?? '', criterion.opposing) : given === true
  if (!opposes) return leaf(criterion, 'ja', undefined, given)
  return criterion.effect === 'zwingend'
    ? leaf(criterion, 'nein', undefined, given)
    : leaf(criterion, 'offen', 'beurteilung', given)
}

function amount(criterion: On<'amount'>, given: Value | undefined, found: ParameterValue<Cents> | undefined): Finding {
  const { num, den } = criterion.share
  const needed = found && Math.ceil((found.value * num) / den)
  if (typeof given !== 'number') return leaf(criterion, 'offen', gap(given), given, needed, found)
  if (!found) return leaf(criterion, 'offen', 'unveroeffentlicht', given)
  return leaf(criterion, given * den >= found.value * num ? 'ja' : 'nein', undefined, given, needed, found)
}

function quantity(criterion: On<'number'>, given: Value | undefined, moment: Moment): Finding {
  const { value } = criterion
  const found = typeof value === 'number' ? undefined : valueAt(value, moment.rechtsstand)
  const needed = typeof value === 'number' ? value : found?.value
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

function level(criterion: On<'level'>, given: Value | undefined): Finding {
  const { atLeast } = criterion
  if (given === undefined || given === WEISS_NICHT) return leaf(criterion, 'offen', gap(given), given, atLeast)
  const reached = LEVELS.indexOf(given as Level) >= LEVELS.indexOf(atLeast as Level)
  return leaf(criterion, reached ? 'ja' : 'nein', undefined, given, atLeast)
}

function date(criterion: On<'date'>, op: On<'date'>['op'], given: Value | undefined, than: PlainDate): Finding {
  if (typeof given !== 'string' || given === WEISS_NICHT) return leaf(criterion, 'offen', gap(given), given, than)
  return leaf(criterion, lies(op, given, than) ? 'ja' : 'nein', undefined, given, than)
}

function lies(op: On<'date'>['op'], day: string, than: PlainDate): boolean {
  switch (op) {
    case 'notBefore':
      return day >= than
    case 'notAfter':
      return day <= than
    case 'before':
      return day < than
  }
}

function age(criterion: On<'age'>, given: Value | undefined, moment: Moment): Finding {
  const { completed, stichtag } = criterion
  if (typeof given !== 'string' || given === WEISS_NICHT) return leaf(criterion, 'offen', gap(given), given, completed)
  const reached = completedYears(given as PlainDate, moment[stichtag]) >= completed
  return leaf(criterion, reached ? 'ja' : 'nein', undefined, given, completed)
}

function gap(given: Value | undefined): Cause {
  return given === WEISS_NICHT ? 'unbekannt' : 'nichtGefragt'
}

const NOTHING_BELOW: readonly Finding[] = []

function leaf(
  expr: Criterion,
  truth: Truth,
  cause?: Cause,
  given?: Value,
  needed?: Value,
  parameter?: ParameterValue<unknown>,
): Finding {
  return { truth, expr, of: NOTHING_BELOW, cause, given, needed, parameter, version: undefined, points: undefined }
}

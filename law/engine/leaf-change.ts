import { addDays, addMonths, addYears, birthday, type PlainDate } from '../calendar/plain-date.ts'
import { LEVELS, type Level, type Value, WEISS_NICHT } from './answers.ts'
import type { Change, Changeability, ChangeSet } from './change.ts'
import type { Criterion } from './expression.ts'
import type { Finding } from './finding.ts'

type Wanted = 'ja' | 'nein'

/** What one criterion would need. Several sets: alternatives; none: these facts cannot be changed. */
export function leafChange(finding: Finding, wanted: Wanted, changeable: Changeability): readonly ChangeSet[] {
  const { expr, given, truth } = finding
  if (!('fact' in expr)) return expr.kind === 'reserved' ? obstacleGone(finding, wanted, changeable) : []
  const to = target(expr, finding, wanted)
  if (to === undefined) return truth === 'offen' && excludes(expr, wanted) ? [[]] : []
  if (truth === 'offen') {
    const from = given === WEISS_NICHT ? undefined : given
    return [[{ fact: expr.fact, norm: expr.norm, art: 'klaeren', from, to, by: undefined, criterion: expr }]]
  }
  const able = changeable(expr.fact)
  const day = dayOfChange(expr, given, finding.needed, wanted)
  if (day) return [[change(expr, 'warten', given, day)]]
  if (able === 'nein' || expr.kind === 'age' || expr.kind === 'date') return []
  return [[change(expr, able === 'zeit' ? 'erwerben' : 'aendern', given, to)]]
}

/** "Anything but these values": while it is not known, nothing can be named that it must become, and nothing fails. */
function excludes({ kind }: Criterion, wanted: Wanted): boolean {
  return wanted === 'nein' && (kind === 'oneOf' || kind === 'code')
}

function obstacleGone({ expr, given }: Finding, wanted: Wanted, changeable: Changeability): readonly ChangeSet[] {
  if (expr.kind !== 'reserved' || wanted === 'nein' || changeable(expr.obstacle) === 'nein') return []
  // Which other answer it would be, nobody can say beforehand.
  if (expr.opposing) return []
  const { obstacle: fact, norm } = expr
  return [[{ fact, norm, art: 'aendern', from: given, to: false, by: undefined, criterion: expr }]]
}

/** The value a fact would need for the wanted result. */
function target(expr: Criterion, finding: Finding, wanted: Wanted): Value | undefined {
  const { needed } = finding
  switch (expr.kind) {
    case 'is':
      return wanted === 'ja'
    case 'oneOf':
    case 'code':
      return wanted === 'ja' && typeof needed === 'object' ? needed : undefined
    case 'amount':
      return wanted === 'ja' ? (needed ?? true) : undefined
    case 'number':
      return numberTarget(expr.op, needed, wanted)
    case 'level':
      return wanted === 'ja' ? needed : lowerLevel(needed)
    case 'date':
    case 'age':
      return needed
    default:
      return undefined
  }
}

function numberTarget(
  op: 'atLeast' | 'atMost' | 'below',
  needed: Value | undefined,
  wanted: Wanted,
): Value | undefined {
  if (typeof needed !== 'number') return needed
  if (op === 'below') return wanted === 'ja' ? needed - 1 : needed
  if (wanted === 'ja') return needed
  return op === 'atLeast' ? needed - 1 : needed + 1
}

function lowerLevel(needed: Value | undefined): Value | undefined {
  const at = LEVELS.indexOf(needed as Level)
  return at > 0 ? LEVELS[at - 1] : undefined
}

/** Some conditions are met by waiting: an age to be reached, a window to run out. */
function dayOfChange(
  expr: Criterion,
  given: Value | undefined,
  needed: Value | undefined,
  wanted: Wanted,
): PlainDate | undefined {
  if (expr.kind === 'age' && wanted === 'ja') return birthday(given as PlainDate, expr.completed)
  if (expr.kind !== 'date' || typeof given !== 'string' || 'day' in expr.than) return undefined
  const { yearsBefore = 0, monthsBefore = 0 } = expr.than
  const runsOut = addMonths(addYears(given as PlainDate, yearsBefore), monthsBefore)
  const later = (expr.op === 'notBefore') === (wanted === 'nein')
  if (!later || needed === undefined) return undefined
  return expr.op === 'notAfter' ? runsOut : addDays(runsOut, 1)
}

function change(
  expr: Criterion & { readonly fact: string },
  art: Change['art'],
  from: Value | undefined,
  to: Value,
): Change {
  const by = typeof from === 'number' && typeof to === 'number' ? to - from : undefined
  return { fact: expr.fact, norm: expr.norm, art, from, to, by, criterion: expr }
}

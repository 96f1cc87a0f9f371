import { birthday, daysBetween, plainDate } from '../calendar/plain-date.ts'
import { LEVELS, type Value, WEISS_NICHT } from '../engine/answers.ts'
import type { Criterion } from '../engine/expression.ts'
import type { Finding } from '../engine/finding.ts'
import { factOf, type Lexicon, valueWord } from './lexicon.ts'

type On<K extends Criterion['kind']> = Extract<Criterion, { kind: K }>
type Wanted = 'ja' | 'nein'

/** Why a decided leaf came out as it did, with the distance to the threshold. */
export function groundWords(lexicon: Lexicon, expr: Criterion, finding: Finding, wanted: Wanted): string {
  const { grounds } = lexicon.phrases
  const holds = finding.truth === 'ja'
  switch (expr.kind) {
    case 'is':
      if (expr.judgedBy !== undefined) return holds ? grounds.affirmed : grounds.denied
      return holds ? grounds.present : grounds.absent
    case 'oneOf':
      return membership(lexicon, expr, finding, wanted)
    case 'code':
      return group(lexicon, expr, finding)
    case 'number':
    case 'amount':
      return distance(lexicon, expr, finding, wanted)
    case 'level':
      return levelDistance(lexicon, finding, wanted)
    case 'date':
      return dayDistance(lexicon, finding)
    case 'age':
      return age(lexicon, expr, finding)
    case 'reserved':
      if (finding.given === false || isOtherAnswer(expr, finding)) return grounds.absent
      return holds ? grounds.noObstacleKnown : grounds.obstacle
    case 'constant':
      return grounds.constant(expr.because, expr.holds)
  }
}

/** A choice was answered, and not with what stands in the way. */
function isOtherAnswer({ opposing }: On<'reserved'>, { given, truth }: Finding): boolean {
  return opposing !== undefined && given !== undefined && given !== WEISS_NICHT && truth === 'ja'
}

function membership(lexicon: Lexicon, expr: On<'oneOf'>, finding: Finding, wanted: Wanted): string {
  const { grounds } = lexicon.phrases
  const { given, needed, truth } = finding
  const type = factOf(expr.fact).type
  if (type !== 'state' && type !== 'states' && type !== 'choices')
    return truth === wanted ? grounds.fits : grounds.fitsNot
  const all = listed(given)
  const found = truth === 'ja' ? all.filter((one) => listed(needed).includes(one)) : all
  if (found.length === 0) return truth === wanted ? grounds.fits : grounds.fitsNot
  const names = valueWord(lexicon, expr.fact, found)
  return truth === 'ja' ? grounds.belongs(names, found.length) : grounds.belongsNot(names, found.length)
}

function listed(value: Value | undefined): readonly string[] {
  return typeof value === 'object' ? value : typeof value === 'string' ? [value] : []
}

function group(lexicon: Lexicon, expr: On<'code'>, { given, needed, truth }: Finding): string {
  const { grounds } = lexicon.phrases
  const code = String(given)
  const prefix = listed(needed).find((one) => code.startsWith(one))
  return truth === 'ja' && prefix !== undefined
    ? grounds.inGroup(code, valueWord(lexicon, expr.fact, prefix))
    : grounds.notInGroup(code)
}

function distance(lexicon: Lexicon, expr: On<'number' | 'amount'>, { given, needed }: Finding, wanted: Wanted): string {
  const { grounds, figures } = lexicon.phrases
  if (typeof given !== 'number' || typeof needed !== 'number') return grounds.exactly
  const fact = factOf(expr.fact)
  const [apart, by] = [given - needed, Math.abs(given - needed)]
  const unit = fact.type === 'money' ? figures.per[fact.unit] : ''
  const size = fact.type === 'number' ? figures.difference(by, fact.unit) : figures.money(by)
  const floor = expr.kind === 'amount' || expr.op === 'atLeast'
  if (floor && wanted === 'ja') {
    if (apart === 0) return grounds.exactly
    return apart > 0 ? grounds.more(size) : grounds.missing(`${size}${unit}`, fact.type === 'money' ? 2 : by)
  }
  if (apart === 0) return grounds.atLimit
  return apart > 0 ? grounds.overLimit(`${size}${unit}`) : grounds.underLimit(`${size}${unit}`)
}

function levelDistance({ phrases: { grounds, figures } }: Lexicon, { given, needed }: Finding, wanted: Wanted): string {
  const levels: readonly string[] = LEVELS
  const rank = (level: Value | undefined): number => levels.indexOf(String(level))
  const [apart, by] = [rank(given) - rank(needed), Math.abs(rank(given) - rank(needed))]
  const size = figures.difference(by, 'Stufe')
  if (wanted === 'ja') {
    if (apart === 0) return grounds.exactly
    return apart > 0 ? grounds.more(size) : grounds.missing(size, by)
  }
  if (apart === 0) return grounds.atLimit
  return apart > 0 ? grounds.overLimit(size) : grounds.underLimit(size)
}

function dayDistance({ phrases: { grounds, figures } }: Lexicon, { given, needed }: Finding): string {
  const [than, day] = [plainDate(String(needed)), plainDate(String(given))]
  if (than === undefined || day === undefined || than === day) return grounds.onTheDay
  const days = daysBetween(than, day)
  const size = figures.difference(Math.abs(days), 'Tage')
  return days > 0 ? grounds.daysAfter(size) : grounds.daysBefore(size)
}

function age({ phrases: { grounds, figures } }: Lexicon, { completed }: On<'age'>, { given, truth }: Finding): string {
  const born = plainDate(String(given))
  const day = born === undefined ? String(given) : figures.date(birthday(born, completed))
  return truth === 'ja' ? grounds.agedSince(completed, day) : grounds.agedFrom(completed, day)
}

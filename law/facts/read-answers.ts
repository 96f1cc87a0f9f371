import { nearest } from '../calendar/nearest-word.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { LEVELS, type Value, WEISS_NICHT } from '../engine/answers.ts'
import type { Fact } from './fact.ts'
import type { Problem } from './problem.ts'
import { isStateCode, STATE_CODES } from './state-codes.ts'
import { type FactAnswers, isFactId, vocabulary } from './vocabulary.ts'

export type Read =
  | { readonly ok: true; readonly answers: FactAnswers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** More money a year than any pay, to catch slipped digits. */
const MOST_EURO = 10_000_000
const [EARLIEST, LATEST] = ['1900-01-01', '2100-12-31']

type Outcome = { readonly value: Value } | (Omit<Problem, 'path' | 'fact'> & { readonly at?: string })

/**
 * Reads answers from JSON: amounts in euros (number or text, at most two decimals), days as YYYY-MM-DD, choices by name,
 * `weissNicht` for any fact, `null` for not asked. Names every wrong place at once and the nearest known name.
 * @example readAnswers({ jahresgehalt: 45934.2 }) // { ok: true, answers: { jahresgehalt: 4_593_420 } }
 */
export function readAnswers(input: unknown): Read {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', fact: undefined, ...wrong('noObject', input) }] }
  }
  const answers: Record<string, Value> = {}
  const problems: Problem[] = []
  for (const [name, given] of Object.entries(input)) {
    if (!isFactId(name)) {
      const known = nearest(name, Object.keys(vocabulary))
      problems.push({ path: pointer(name), fact: undefined, ...wrong('unknownFact', name), nearest: known })
    } else if (given !== null) {
      const fact: Fact = vocabulary[name]
      const read = given === WEISS_NICHT ? { value: WEISS_NICHT } : readValue(fact, given)
      if ('value' in read) answers[name] = read.value
      else problems.push({ path: pointer(name) + (read.at ?? ''), fact, ...read })
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: answers }
}

/** One value of one fact, checked against its type. */
export function readValue(fact: Fact, given: unknown): Outcome {
  switch (fact.type) {
    case 'boolean':
      return typeof given === 'boolean' ? { value: given } : wrong('boolean', given, ['true', 'false'])
    case 'money':
      return readMoney(given)
    case 'number':
      return typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= fact.max
        ? { value: given }
        : wrong('number', given, ['0', String(fact.max)])
    case 'date':
      return readDay(given)
    case 'choice':
      return fact.values.some((value) => value === given)
        ? { value: String(given) }
        : wrong('choice', given, fact.values)
    case 'choices':
      return readChoices(fact.values, given)
    case 'state':
      return typeof given === 'string' && isStateCode(given) ? { value: given } : wrong('state', given, STATE_CODES)
    case 'states':
      return readStates(given)
    case 'level':
      return LEVELS.some((level) => level === given) ? { value: String(given) } : wrong('level', given, LEVELS)
    case 'isco':
      return /^\d{1,4}$/.test(String(given)) ? { value: String(given) } : wrong('isco', given)
  }
}

function readMoney(given: unknown): Outcome {
  const text = typeof given === 'number' || typeof given === 'string' ? String(given) : ''
  const euros = /^\d+(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
  return euros >= 0 && euros <= MOST_EURO ? { value: Math.round(euros * 100) } : wrong('amount', given)
}

function readDay(given: unknown): Outcome {
  const day = typeof given === 'string' ? plainDate(given) : undefined
  return day !== undefined && day >= EARLIEST && day <= LATEST ? { value: day } : wrong('date', given)
}

function readChoices(values: readonly string[], given: unknown): Outcome {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  const known = (one: unknown): boolean => values.some((value) => value === one)
  const at = list.findIndex((one) => !known(one))
  if (list.length === 0) return wrong('choices', given, values)
  if (at >= 0) return { ...wrong('choice', list[at], values), at: Array.isArray(given) ? `/${at}` : '' }
  const chosen = [...new Set(list.map(String))]
  return chosen.includes('keiner') && chosen.length > 1 ? wrong('contradiction', given, ['keiner']) : { value: chosen }
}

function readStates(given: unknown): Outcome {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  const at = list.findIndex((one) => typeof one !== 'string' || !isStateCode(one))
  if (list.length === 0) return wrong('state', given, STATE_CODES)
  if (at >= 0) return { ...wrong('state', list[at], STATE_CODES), at: Array.isArray(given) ? `/${at}` : '' }
  return { value: [...new Set(list.map(String))] }
}

function wrong(
  kind: Problem['kind'],
  given: unknown,
  accepted: readonly string[] = [],
): Omit<Problem, 'path' | 'fact'> {
  const text = typeof given === 'string' ? given : String(JSON.stringify(given))
  const near = typeof given === 'string' && accepted.length > 0 ? nearest(given, accepted) : undefined
  return { kind, given: text.slice(0, 80), nearest: near, accepted }
}

function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

import { plainDate } from '#law/calendar/plain-date.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { parseMoney } from '#web/forms/parse-money.ts'
import type { StepContext } from '../step/field.ts'
import { dayTyped } from '../step/field-kinds.ts'
import type { Eingabe, EingabeId } from './aufgaben.ts'

/** What is wrong with what was typed. */
export interface TaskProblem {
  readonly id: EingabeId
  readonly kind: 'noDay' | 'amount' | 'number' | 'choice'
}

/** A week has no more. */
const MOST_HOURS = 168

type Content = Readonly<Record<string, unknown>>

/** What stands in the form already, as it would be typed. */
export function typedValue(content: Content, { path, kind }: Eingabe): string {
  const value = valueAt(content, path)
  switch (typeof value) {
    case 'string': {
      const day = kind === 'day' ? plainDate(value) : undefined
      return day === undefined ? value : dayTyped(day)
    }
    case 'number':
      return kind === 'number' ? String(value).replace('.', ',') : (value / 100).toFixed(2).replace('.', ',')
    case 'boolean':
      return value ? 'ja' : 'nein'
    default:
      return ''
  }
}

function valueAt(content: Content, [first, second]: Eingabe['path']): unknown {
  const value = content[first]
  if (second === undefined) return value
  return isRecord(value) ? value[second] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export type ReadTask =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly TaskProblem[] }

/** The form with what was typed on one page; what stands on the other pages stays as it is. */
export function readTask(content: Content, eingaben: readonly Eingabe[], draft: Draft, context: StepContext): ReadTask {
  const problems: TaskProblem[] = []
  const next: Record<string, unknown> = structuredClone(content)
  for (const eingabe of eingaben) {
    const read = readValue(eingabe, typed(draft, eingabe.id), context)
    if ('problem' in read) problems.push({ id: eingabe.id, kind: read.problem })
    else write(next, eingabe.path, read.value)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, content: whole(next) }
}

type ReadValue = { readonly value: unknown } | { readonly problem: TaskProblem['kind'] }

function readValue({ kind }: Eingabe, given: string, context: StepContext): ReadValue {
  if (given === '') return { value: undefined }
  if (typeof kind === 'function')
    return kind(context).some(({ value }) => value === given) ? { value: given } : { problem: 'choice' }
  switch (kind) {
    case 'text':
    case 'long':
      return { value: given }
    case 'yesNo':
      return given === 'ja' || given === 'nein' ? { value: given === 'ja' } : { problem: 'choice' }
    case 'day': {
      const read = parseDay({ day: given, month: '', year: '' })
      return read.kind === 'day' ? { value: read.day } : { problem: 'noDay' }
    }
    case 'number': {
      const value = Number(given.replace(',', '.'))
      return Number.isFinite(value) && value > 0 && value <= MOST_HOURS ? { value } : { problem: 'number' }
    }
    case 'money': {
      const euros = parseMoney(given)
      return euros === undefined ? { problem: 'amount' } : { value: Math.round(Number(euros) * 100) }
    }
  }
}

function write(content: Record<string, unknown>, [first, second]: Eingabe['path'], value: unknown): void {
  if (second === undefined) {
    if (value === undefined) delete content[first]
    else content[first] = value
    return
  }
  const before = content[first]
  const inner: Record<string, unknown> = isRecord(before) ? { ...before } : {}
  if (value === undefined) delete inner[second]
  else inner[second] = value
  if (Object.keys(inner).length === 0) delete content[first]
  else content[first] = inner
}

/** Some values are only kept together: what goes with one of them is there too. */
function whole(content: Record<string, unknown>): Content {
  const { beratungsstelle, erlaubnis } = content
  if (isRecord(beratungsstelle)) content['beratungsstelle'] = { gewuenscht: false, ort: '', ...beratungsstelle }
  if (isRecord(erlaubnis)) content['erlaubnis'] = { noetig: true, ...erlaubnis }
  return content
}

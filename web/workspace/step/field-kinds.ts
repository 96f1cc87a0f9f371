import type { PlainDate } from '#law/calendar/plain-date.ts'
import { countIn } from '#web/forms/count-in.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { parseMoney } from '#web/forms/parse-money.ts'
import { parseState } from '#web/forms/states.ts'
import {
  type Control,
  type Field,
  type FieldProblem,
  type Fields,
  type FormContext,
  type LabelId,
  type Options,
  type ProblemKind,
  type Read,
  readFields,
  writeFields,
} from './field.ts'

/** The kinds of field that the forms are put together from. */

type Values<V extends string> = readonly V[]
type TextOf<V extends string> = (value: V, context: FormContext) => string

export function choice<const V extends string>(label: LabelId, values: Values<V>, text: TextOf<V>): Field<V> {
  return {
    label,
    optional: false,
    control: optionsOf('choice', values, text),
    read: (draft, name) => {
      const given = typed(draft, name)
      const value = values.find((known) => known === given)
      if (given === '') return { ok: 'nothing' }
      return value === undefined ? wrong(name, label, 'choice') : { ok: true, value }
    },
    write: (value, name) => [[name, [value]]],
  }
}

export function choices<const V extends string>(
  label: LabelId,
  values: Values<V>,
  text: TextOf<V>,
): Field<readonly V[]> {
  return {
    label,
    optional: false,
    control: optionsOf('choices', values, text),
    read: (draft, name) => ({ ok: true, value: values.filter((value) => draft.get(name)?.includes(value)) }),
    write: (value, name) => [[name, value]],
  }
}

function optionsOf<V extends string>(kind: 'choice' | 'choices', values: Values<V>, text: TextOf<V>): Control {
  return { kind, options: (context) => values.map((value) => ({ value, text: text(value, context) })) }
}

/** One of what the case itself offers: an entry, a duty, a paper, a person. */
export function offered(label: LabelId, options: Options): Field<string> {
  return {
    label,
    optional: false,
    control: { kind: 'choice', options },
    read: (draft, name, context) => {
      const given = typed(draft, name)
      if (given === '') return { ok: 'nothing' }
      if (!options(context).some(({ value }) => value === given)) return wrong(name, label, 'choice')
      return { ok: true, value: given }
    },
    write: (value, name) => [[name, [value]]],
  }
}

export function yesNo(label: LabelId): Field<boolean> {
  const values = ['ja', 'nein'] as const
  const inner = choice(label, values, (value, { words }) => (value === 'ja' ? words.m.check.yes : words.m.check.no))
  return converted(
    inner,
    (text) => text === 'ja',
    (value) => (value ? 'ja' : 'nein'),
  )
}

/** A field that is filled in as one thing and means another. */
export function converted<A, B>(inner: Field<A>, to: (value: A) => B, from: (value: B) => A): Field<B> {
  return {
    ...inner,
    read: (draft, name, context) => {
      const read = inner.read(draft, name, context)
      return read.ok === true ? { ok: true, value: to(read.value) } : read
    },
    write: (value, name) => inner.write(from(value), name),
  }
}

export function day(label: LabelId, prefill: 'today' | 'nothing' = 'nothing'): Field<PlainDate> {
  return {
    label,
    optional: false,
    control: { kind: 'day', prefill },
    read: (draft, name) => {
      const read = parseDay({ day: typed(draft, name), month: '', year: '' })
      if (read.kind === 'nothing') return { ok: 'nothing' }
      return read.kind === 'day' ? { ok: true, value: read.day } : wrong(name, label, 'noDay')
    },
    write: (value, name) => [[name, [dayTyped(value)]]],
  }
}

/** A day as people here type it: 22.11.2026. */
export function dayTyped(value: PlainDate): string {
  const [year = '', month = '', date = ''] = value.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}

export function text(label: LabelId, kind: 'text' | 'long' | 'short' = 'text'): Field<string> {
  return {
    label,
    optional: false,
    control: { kind },
    read: (draft, name) => {
      const given = typed(draft, name)
      return given === '' ? { ok: 'nothing' } : { ok: true, value: given }
    },
    write: (value, name) => [[name, [value]]],
  }
}

/** What the form does not ask, and a correction must not lose. */
export function kept(label: LabelId): Field<string> {
  return { ...text(label), control: { kind: 'kept' } }
}

/** The same of the number of an entry. */
export function keptEntry(label: LabelId): Field<number> {
  return {
    label,
    optional: false,
    control: { kind: 'kept' },
    read: (draft, name) => {
      const given = typed(draft, name)
      if (given === '') return { ok: 'nothing' }
      const value = countIn(given)
      return value === undefined ? wrong(name, label, 'choice') : { ok: true, value }
    },
    write: (value, name) => [[name, [String(value)]]],
  }
}

/** One thing a line; an empty list is an answer where the event allows one. */
export function lines(label: LabelId, fewest: 0 | 1 = 0): Field<readonly string[]> {
  return {
    label,
    optional: fewest === 0,
    control: { kind: 'lines' },
    read: (draft, name) => {
      const value = typed(draft, name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      return value.length < fewest ? { ok: 'nothing' } : { ok: true, value }
    },
    write: (value, name) => [[name, [value.join('\n')]]],
  }
}

export function money(label: LabelId): Field<number> {
  return {
    label,
    optional: false,
    control: { kind: 'money' },
    read: (draft, name) => {
      const given = typed(draft, name)
      if (given === '') return { ok: 'nothing' }
      const euros = parseMoney(given)
      return euros === undefined ? wrong(name, label, 'amount') : { ok: true, value: Math.round(Number(euros) * 100) }
    },
    write: (value, name) => [[name, [(value / 100).toFixed(2).replace('.', ',')]]],
  }
}

/** Several fields that make one value. */
export function group<T extends object>(label: LabelId, fields: Fields<T>): Field<T> {
  return {
    label,
    optional: false,
    control: { kind: 'group', fields },
    read: (draft, name, context) => readFields(fields, draft, name, context),
    write: (value, name) => writeFields(fields, value, name),
  }
}

export function wrong(name: string, label: LabelId, kind: ProblemKind): Read<never> {
  const problem: FieldProblem = { name, label, kind }
  return { ok: false, problems: [problem] }
}

/** Whether anything was typed into a group. */
export function isTouched(draft: Draft, name: string): boolean {
  return [...draft].some(([key, values]) => key.startsWith(`${name}.`) && values.some((value) => value.trim() !== ''))
}

/** A state by any name that people know it by; the code is kept. */
export function state(label: LabelId): Field<string> {
  const inner = text(label)
  return {
    ...inner,
    read: (draft, name, { words }) => {
      const given = typed(draft, name)
      if (given === '') return { ok: 'nothing' }
      const { code } = parseState(given, words.language)
      return code === undefined ? wrong(name, label, 'state') : { ok: true, value: code }
    },
  }
}

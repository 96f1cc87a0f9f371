import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Draft } from '#web/forms/draft.ts'
import { LONGEST_LINE, LONGEST_TEXT, type TooLong, tooLongIn } from '#web/forms/too-long.ts'
import type { Messages } from '#web/generated/messages.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** What the choices of a form may depend on: the words, the case as this viewer sees it, and the day. */
export interface FormContext {
  readonly words: PageWords
  readonly procedure: ProcedureWords
  /** Absent where a case is only about to be opened. */
  readonly view: CaseView | undefined
  readonly viewer: Viewer
  readonly today: PlainDate
}

/** The same within a case. */
export interface StepContext extends FormContext {
  readonly view: CaseView
}

export type LabelId = keyof Messages['workspace']['fields']

export interface Option {
  readonly value: string
  readonly text: string
}

export type Options = (context: FormContext) => readonly Option[]

/** How a field is filled in. */
export type Control =
  /** How much may be typed, where that is less than in others of its kind. */
  | { readonly kind: 'text' | 'short' | 'long' | 'lines' | 'money' | 'number'; readonly most?: number }
  | { readonly kind: 'day'; readonly prefill: 'today' | 'nothing' }
  | { readonly kind: 'choice' | 'choices'; readonly options: Options }
  | { readonly kind: 'group'; readonly fields: AnyFields }
  /** Not asked here: what an entry says of it stays when the entry is corrected. */
  | { readonly kind: 'kept' }

export type ProblemKind =
  | 'missing'
  /** Neither a file nor words say which letter it is. */
  | 'noLetter'
  | 'state'
  | 'email'
  | 'noDay'
  | 'amount'
  | 'number'
  | 'choice'
  | 'place'
  | 'length'
  | 'oneOfTwo'

/** What is wrong with a field: its name leads to it. */
export type FieldProblem = { readonly name: string; readonly label: LabelId } & (
  | { readonly kind: ProblemKind }
  | { readonly kind: 'tooLong'; readonly long: TooLong }
)

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }
  /** Left empty, and it may be. */
  | { readonly ok: 'nothing' }

export type Typed = readonly (readonly [name: string, values: readonly string[]])[]

/** A field of a form: how it is shown, how it is read, and how a value that is known already is written into it. */
export interface Field<T> {
  readonly label: LabelId
  readonly control: Control
  readonly optional: boolean
  read(draft: Draft, name: string, context: FormContext): Read<T>
  write(value: T, name: string): Typed
}

export interface OptionalField<T> extends Field<T> {
  readonly optional: true
}

/** A field for every property; one that may be absent has a field that may be left empty. */
export type Fields<T> = {
  readonly [K in keyof T]-?: T extends Readonly<Record<K, T[K]>> ? Field<T[K]> : OptionalField<NonNullable<T[K]>>
}

export type AnyFields = Readonly<Record<string, Field<unknown>>>

/** The name of a field within a group. */
export const nameWithin = (prefix: string, key: string): string => (prefix === '' ? key : `${prefix}.${key}`)

/**
 * Reads every field of a value. All problems are told at once.
 * @example readFields({ cents: money('cents') }, draft, '', context)
 */
export function readFields<T extends object>(
  fields: Fields<T>,
  draft: Draft,
  prefix: string,
  context: FormContext,
): Read<T> {
  const value: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const [key, field] of Object.entries<Field<unknown>>(fields)) {
    const name = nameWithin(prefix, key)
    const long = tooLongIn(draft, name, mostIn(field.control))
    if (long !== undefined) {
      problems.push({ name, label: field.label, kind: 'tooLong', long })
      continue
    }
    const read = field.read(draft, name, context)
    if (read.ok === true) value[key] = read.value
    else if (read.ok === false) problems.push(...read.problems)
    else if (!field.optional) problems.push({ name, label: field.label, kind: 'missing' })
  }
  // Every property has its field, so what was read without a problem is whole: here the type is born.
  return problems.length === 0 ? { ok: true, value: value as T } : { ok: false, problems }
}

/** How much may be typed; what is chosen is looked up, and is what it is or nothing. */
function mostIn(control: Control): number {
  switch (control.kind) {
    case 'day':
      return LONGEST_LINE
    case 'text':
    case 'short':
    case 'money':
    case 'number':
      return control.most ?? LONGEST_LINE
    case 'long':
    case 'lines':
      return control.most ?? LONGEST_TEXT
    case 'choice':
    case 'choices':
    case 'group':
    case 'kept':
      return Number.POSITIVE_INFINITY
  }
}

/** The value as it would have been typed. */
export function writeFields(fields: AnyFields, value: object, prefix: string): Typed {
  const known: Readonly<Record<string, unknown>> = { ...value }
  return Object.entries(fields).flatMap(([key, field]) =>
    known[key] === undefined ? [] : field.write(known[key], nameWithin(prefix, key)),
  )
}

/** The same field, which may be left empty. */
export function optional<T>(field: Field<T>): OptionalField<T> {
  return { ...field, optional: true }
}

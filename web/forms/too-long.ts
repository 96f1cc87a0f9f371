import type { FieldError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { Draft } from './draft.ts'

/** No name, address or subject is longer. */
export const LONGEST_LINE = 400
/** Reasons, objections and lists may be as long as a page. */
export const LONGEST_TEXT = 8000

/** What was typed and does not fit: it is said, and never cut. */
export interface TooLong {
  /** How it begins, to be recognised by. */
  readonly beginning: string
  readonly length: number
  readonly most: number
}

const BEGINNING = 30

/** Whether a field holds more than it may, counted as browsers count. */
export function tooLongIn(draft: Draft, name: string, most: number): TooLong | undefined {
  const long = draft.get(name)?.find((value) => value.trim().length > most)
  if (long === undefined) return undefined
  const text = long.trim()
  return { beginning: text.slice(0, BEGINNING).trimEnd(), length: text.length, most }
}

export function tooLongText({ beginning, length, most }: TooLong, { m, number }: PageWords): string {
  return m.problems.tooLong({ beginning, length: number(length), most: number(most) })
}

/** The same as an error at the field. */
export function tooLongError(draft: Draft, name: string, most: number, words: PageWords): readonly FieldError[] {
  const long = tooLongIn(draft, name, most)
  return long === undefined ? [] : [{ field: name, text: tooLongText(long, words) }]
}

/** Every field of a form that holds more than it may. On some pages a field has another id than its name. */
export function tooLongErrors(
  draft: Draft,
  most: number,
  words: PageWords,
  idOf: (name: string) => string = (name) => name,
): readonly FieldError[] {
  return [...draft.keys()].flatMap((name) =>
    tooLongError(draft, name, most, words).map((error) => ({ ...error, field: idOf(name) })),
  )
}

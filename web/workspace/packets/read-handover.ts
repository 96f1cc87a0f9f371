import type { PlainDate } from '#law/calendar/plain-date.ts'
import { handoverWays } from '#server/papers/packets/packet-tables.ts'
import type { HandoverInput } from '#server/papers/packets/packets.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { tooLongErrors } from '#web/forms/too-long.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { fieldOf } from './packet-props.ts'

export type ReadHandover = Pick<HandoverInput, 'on' | 'how' | 'by' | 'to' | 'note'>

/** Names and a note. */
const LONGEST = 1000

interface Reading {
  readonly words: PageWords
  readonly today: PlainDate
}

/** When and how a packet was handed over, or what is wrong with what was typed. */
export function readHandover(
  draft: Draft,
  gruppe: string,
  reading: Reading,
): { readonly value: ReadHandover | undefined; readonly errors: readonly ShownError[] } {
  const { problems } = reading.words.m.packets
  const { on, error } = readDay(draft, fieldOf('am', gruppe), reading)
  const how = handoverWays.find((way) => way === typed(draft, 'wie'))
  const [by, to] = [typed(draft, 'von'), typed(draft, 'an')]
  const errors: readonly ShownError[] = [
    ...tooLongErrors(draft, LONGEST, reading.words, (name) => fieldOf(name, gruppe)),
    ...(error ? [error] : []),
    ...(how === undefined ? [{ field: fieldOf('wie', gruppe), text: problems.how }] : []),
    ...(by === '' ? [{ field: fieldOf('von', gruppe), text: problems.by }] : []),
    ...(to === '' ? [{ field: fieldOf('an', gruppe), text: problems.to }] : []),
  ]
  if (on === undefined || how === undefined || errors.length > 0) return { value: undefined, errors }
  return { value: { on, how, by, to, note: typed(draft, 'vermerk') }, errors: [] }
}

export interface ReadReceipt {
  readonly on: PlainDate
  readonly by: string
  readonly note: string
}

/** When and by whom it was received, or what is wrong with what was typed. */
export function readReceipt(
  draft: Draft,
  handover: string,
  reading: Reading,
): { readonly value: ReadReceipt | undefined; readonly errors: readonly ShownError[] } {
  const { on, error } = readDay(draft, fieldOf('am', handover), reading)
  const by = typed(draft, 'durch')
  const errors = [
    ...tooLongErrors(draft, LONGEST, reading.words, (name) => fieldOf(name, handover)),
    ...(error ? [error] : []),
    ...(by === '' ? [{ field: fieldOf('durch', handover), text: reading.words.m.packets.problems.receivedBy }] : []),
  ]
  if (on === undefined || errors.length > 0) return { value: undefined, errors }
  return { value: { on, by, note: typed(draft, 'vermerk') }, errors: [] }
}

/** A day that is typed, and not to come. */
function readDay(
  draft: Draft,
  field: string,
  { words, today }: Reading,
): { readonly on: PlainDate | undefined; readonly error: ShownError | undefined } {
  const { problems } = words.m.packets
  const read = parseDay({ day: typed(draft, 'am'), month: '', year: '' })
  if (read.kind !== 'day') return { on: undefined, error: { field, text: problems.day } }
  if (read.day > today) return { on: undefined, error: { field, text: problems.future } }
  return { on: read.day, error: undefined }
}

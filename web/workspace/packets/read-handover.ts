import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type HandoverWay, handoverWays } from '#server/papers/packets/packet-tables.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import type { Messages } from '#web/generated/messages.ts'

export interface ReadHandover {
  readonly on: PlainDate
  readonly how: HandoverWay
  readonly receipt: string
}

/** Where a field of one packet is: the page has a form for each. */
export function handoverField(name: string, gruppe: string): string {
  return `${name}-${gruppe}`
}

/** When and how a packet was handed over, or what is wrong with what was typed. */
export function readHandover(
  draft: Draft,
  gruppe: string,
  { m, today }: { readonly m: Messages; readonly today: PlainDate },
): { readonly value: ReadHandover | undefined; readonly errors: readonly ShownError[] } {
  const { problems } = m.packets
  const read = parseDay({ day: typed(draft, 'am'), month: '', year: '' })
  const on = read.kind === 'day' ? read.day : undefined
  const how = handoverWays.find((way) => way === typed(draft, 'wie'))
  const errors: readonly ShownError[] = [
    ...(on === undefined ? [{ field: handoverField('am', gruppe), text: problems.day }] : []),
    ...(on !== undefined && on > today ? [{ field: handoverField('am', gruppe), text: problems.future }] : []),
    ...(how === undefined ? [{ field: handoverField('wie', gruppe), text: problems.how }] : []),
  ]
  if (on === undefined || how === undefined || errors.length > 0) return { value: undefined, errors }
  return { value: { on, how, receipt: typed(draft, 'beleg') }, errors: [] }
}

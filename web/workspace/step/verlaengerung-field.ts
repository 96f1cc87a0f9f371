import type { Laenge } from '#law/calendar/laenge.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Field, nameWithin, optional } from './field.ts'
import { converted, day, group, text, wrong } from './field-kinds.ts'

type Verlaengerung = { readonly bis: PlainDate } | { readonly um: Laenge }

interface Both {
  readonly bis?: PlainDate
  readonly monate?: string
}

const both: Field<Both> = group<Both>('verlaengerung', {
  bis: optional(day('verlaengertBis')),
  monate: optional(text('verlaengertUm', 'short')),
})

/** Until a day, or by a number of months: exactly one of the two. */
export const verlaengerung: Field<Verlaengerung> = {
  ...converted<Both, Verlaengerung>(both, bornOf, (value) =>
    'bis' in value ? { bis: value.bis } : { monate: String(value.um.anzahl) },
  ),
  read: (draft, name, context) => {
    const read = both.read(draft, name, context)
    if (read.ok !== true) return read
    const { bis, monate } = read.value
    if ((bis === undefined) === (monate === undefined))
      return wrong(nameWithin(name, 'bis'), 'verlaengerung', 'oneOfTwo')
    if (monate !== undefined && !/^[1-9]\d?$/.test(monate)) {
      return wrong(nameWithin(name, 'monate'), 'verlaengertUm', 'number')
    }
    return { ok: true, value: bornOf(read.value) }
  },
}

function bornOf({ bis, monate }: Both): Verlaengerung {
  return bis === undefined ? { um: { einheit: 'monate', anzahl: Number(monate ?? 0) } } : { bis }
}

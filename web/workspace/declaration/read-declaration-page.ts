import { plainDate } from '#law/calendar/plain-date.ts'
import {
  type Erklaerung,
  type Erklaerungsfeld,
  type ErklaerungsfeldId,
  istGefragt,
} from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { parseMoney } from '#web/forms/parse-money.ts'
import { dayTyped } from '../step/field-kinds.ts'

export type PageProblem = {
  readonly field: ErklaerungsfeldId
  readonly kind: 'noDay' | 'noNumber' | 'noAmount' | 'noChoice'
}

export interface ReadPage {
  /** What holds from now on: what was typed, and where a question fell away, nothing. */
  readonly erklaerung: Erklaerung
  readonly problems: readonly PageProblem[]
}

/** Reads the fields of one page on top of what was saved before. Fields that are not asked any more are emptied. */
export function readDeclarationPage(fields: readonly Erklaerungsfeld[], draft: Draft, before: Erklaerung): ReadPage {
  const values: Partial<Record<ErklaerungsfeldId, string>> = { ...before }
  const problems: PageProblem[] = []
  for (const field of fields) {
    if (!istGefragt(field, values)) {
      delete values[field.id]
      continue
    }
    const read = readValue(field, typed(draft, field.id))
    if (typeof read === 'string') values[field.id] = read
    else problems.push({ field: field.id, kind: read.problem })
  }
  return { erklaerung: values, problems }
}

function readValue({ art, werte }: Erklaerungsfeld, given: string): string | { readonly problem: PageProblem['kind'] } {
  if (given === '') return ''
  switch (art) {
    case 'tag': {
      const read = parseDay({ day: given, month: '', year: '' })
      return read.kind === 'day' ? read.day : { problem: 'noDay' }
    }
    case 'zahl': {
      const number = Number(given.replace(',', '.'))
      return Number.isFinite(number) && number >= 0 ? String(number) : { problem: 'noNumber' }
    }
    case 'betrag': {
      const euros = parseMoney(given)
      return euros === undefined ? { problem: 'noAmount' } : String(Math.round(Number(euros) * 100))
    }
    case 'wahl':
      return werte?.includes(given) ? given : { problem: 'noChoice' }
    case 'text':
    case 'lang':
      return given
  }
}

/** A value as it would have been typed. */
export function typedValue({ art }: Erklaerungsfeld, value: string): string {
  if (value === '') return ''
  switch (art) {
    case 'tag': {
      const day = plainDate(value)
      return day === undefined ? value : dayTyped(day)
    }
    case 'betrag':
      return (Number(value) / 100).toFixed(2).replace('.', ',')
    case 'zahl':
      return value.replace('.', ',')
    case 'wahl':
    case 'text':
    case 'lang':
      return value
  }
}

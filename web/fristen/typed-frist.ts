import { readLaenge } from '#law/calendar/laenge.ts'
import { plainDate } from '#law/calendar/plain-date.ts'
import { type FristField, type FristFields, fristFields } from '#law/report/frist-fields.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import type { Language } from '#web/language/language.ts'
import { messageFormat } from '#web/language/message-format.ts'

/** The fields of the form that are not fields of the question itself. A length is typed as a number and a unit. */
export const UNITS = ['D', 'W', 'M', 'H', 'Y', 'WT'] as const

/** Rows for times of standstill; one that is filled in brings another. */
const FEWEST_SPANS = 1

export interface TypedLength {
  readonly count: string
  readonly unit: string
}

export interface TypedSpan {
  readonly from: string
  readonly to: string
}

/** What a person typed or an address said, exactly as it was: the form shows it again whatever was wrong with it. */
export interface TypedFrist {
  readonly id: string
  readonly from: string
  readonly length: TypedLength
  readonly laender: readonly string[]
  readonly gemeinde: string
  readonly variant: string
  readonly profession: string
  /** How it runs: as chosen in the form, or by the two parameters of the question. */
  readonly run: string
  readonly begin: string
  readonly validity: string
  readonly suspended: readonly TypedSpan[]
  readonly extendedBy: TypedLength
  readonly extendedTo: string
  readonly statedEnd: string
  readonly arrived: string
  readonly abroad: string
  readonly free: string
}

/** The parameters of the form beside those of the question. */
export const FORM_FIELDS: readonly string[] = [
  'length-count',
  'length-unit',
  'extended-count',
  'extended-unit',
  'suspended-from',
  'suspended-to',
  'run',
]

type Queries = Readonly<Record<string, readonly string[]>>

/** Reads an address: as the form writes it, or as the question is written canonically. */
export function typedFrist(queries: Queries): TypedFrist {
  const all = (name: string): readonly string[] => (queries[name] ?? []).map((text) => text.trim())
  const one = (name: FristField | string): string => all(name)[0] ?? ''
  const spans = [...spansOf(all('suspended')), ...rowsOf(all('suspended-from'), all('suspended-to'))]
  return {
    id: one('id'),
    from: one('from'),
    length: lengthOf(one('length'), one('length-count'), one('length-unit')),
    laender: splitAt(',', all('land')).filter((text) => text !== ''),
    gemeinde: one('gemeinde'),
    variant: one('variant'),
    profession: one('profession'),
    run: one('run'),
    begin: one('begin'),
    validity: one('validity'),
    suspended: spans.filter(({ from, to }) => from !== '' || to !== ''),
    extendedBy: lengthOf(one('extended-by'), one('extended-count'), one('extended-unit')),
    extendedTo: one('extended-to'),
    statedEnd: one('stated-end'),
    arrived: one('arrived'),
    abroad: one('abroad'),
    free: all('free').join(', '),
  }
}

/** What was typed, as a question: days and lengths that can be understood in the writing of the tables, the rest as it is. */
export function fieldsOf(typed: TypedFrist): FristFields {
  const said: Readonly<Record<FristField, readonly string[]>> = {
    from: [isoDay(typed.from)],
    length: [lengthText(typed.length)],
    id: [typed.id],
    land: typed.laender,
    gemeinde: [typed.gemeinde],
    variant: [typed.variant],
    profession: [typed.profession],
    begin: typed.run === '' ? [typed.begin] : typed.run === 'day' ? ['day'] : [],
    validity: typed.run === '' ? [typed.validity] : typed.run === 'validity' ? ['1'] : [],
    suspended: typed.suspended.map(({ from, to }) => `${isoDay(from)}..${isoDay(to)}`),
    'extended-by': [lengthText(typed.extendedBy)],
    'extended-to': [isoDay(typed.extendedTo)],
    'stated-end': [isoDay(typed.statedEnd)],
    arrived: [isoDay(typed.arrived)],
    abroad: [typed.abroad],
    free: typed.free.split(/[,;]/).map((text) => isoDay(text.trim())),
  }
  const filled = fristFields.flatMap((field) => {
    const texts = said[field].filter((text) => text !== '')
    return texts.length === 0 ? [] : [[field, texts] as const]
  })
  return Object.fromEntries(filled)
}

export type Run = 'event' | 'day' | 'validity'

/** Which way of running the form shows as chosen. */
export function runOf({ run, begin, validity }: TypedFrist): Run {
  if (run === 'validity' || (run === '' && (validity === '1' || validity === 'true'))) return 'validity'
  return run === 'day' || (run === '' && begin === 'day') ? 'day' : 'event'
}

/** The rows for standstill that a form shows: those filled in and one more. */
export function spanRows({ suspended }: TypedFrist): readonly TypedSpan[] {
  return [...suspended, ...Array.from({ length: FEWEST_SPANS }, () => ({ from: '', to: '' }))]
}

/**
 * A day in any usual writing as the tables write it; what is no day stays as it is.
 * @example isoDay('11.11.2026') // '2026-11-11'
 */
export function isoDay(text: string): string {
  const read = parseDay({ day: text, month: '', year: '' })
  return read.kind === 'day' ? read.day : text
}

/** A day of a canonical address as people write it; anything else as it was typed. */
export function shownDay(text: string, language: Language): string {
  if (plainDate(text) === undefined) return text
  const [year = '', month = '', day = ''] = text.split('-')
  return language === 'de' ? `${Number(day)}.${Number(month)}.${year}` : messageFormat('en').date(text)
}

function lengthText({ count, unit }: TypedLength): string {
  if (count === '') return ''
  if (!/^\d+$/.test(count)) return count
  if (unit === 'WT') return `${count}WT`
  return unit === 'H' ? `P${count}M15D` : `P${count}${unit}`
}

/** "P1M15D" is a month and a half; twelve months stay months, as they were counted. */
function lengthOf(text: string, count: string, unit: string): TypedLength {
  if (text === '') return { count, unit: UNITS.find((known) => known === unit) ?? 'W' }
  const laenge = readLaenge(text)
  if (!laenge) return { count: text, unit: 'W' }
  const { einheit, anzahl, halberMonat } = laenge
  const units = { tage: 'D', wochen: 'W', monate: halberMonat ? 'H' : 'M', werktage: 'WT' } as const
  return { count: String(anzahl), unit: units[einheit] }
}

function spansOf(texts: readonly string[]): readonly TypedSpan[] {
  return splitAt(',', texts).map((text) => {
    const [from = '', to = ''] = splitAt('..', [text])
    return { from, to }
  })
}

function splitAt(separator: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(separator)).map((text) => text.trim())
}

function rowsOf(from: readonly string[], to: readonly string[]): readonly TypedSpan[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => ({
    from: from[at] ?? '',
    to: to[at] ?? '',
  }))
}

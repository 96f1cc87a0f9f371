import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { DocumentData } from '#server/evidence/document-data.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { parseMoney } from '#web/forms/parse-money.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { dayTyped } from '../step/field-kinds.ts'

/** The fields of contract and decision, in the order in which one reads them off. */
export const documentFields = [
  'vertrag.vornamen',
  'vertrag.nachnamen',
  'vertrag.arbeitgeber',
  'vertrag.taetigkeit',
  'vertrag.gehalt',
  'vertrag.gehaltJe',
  'vertrag.gehaelter',
  'vertrag.wochenstunden',
  'vertrag.beginn',
  'bescheid.vornamen',
  'bescheid.nachnamen',
  'bescheid.geburtsdatum',
  'bescheid.taetigkeit',
] as const

export type DocumentField = (typeof documentFields)[number]

/** What is saved, as it would be typed. */
export function typedFrom({ vertrag, bescheid }: DocumentData): ReadonlyMap<string, string> {
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value).replace('.', ','))
  const day = (value: PlainDate | undefined): string => (value === undefined ? '' : dayTyped(value))
  const { gehaltCents } = vertrag ?? {}
  return new Map<DocumentField, string>([
    ['vertrag.vornamen', vertrag?.vornamen ?? ''],
    ['vertrag.nachnamen', vertrag?.nachnamen ?? ''],
    ['vertrag.arbeitgeber', vertrag?.arbeitgeber ?? ''],
    ['vertrag.taetigkeit', vertrag?.taetigkeit ?? ''],
    ['vertrag.gehalt', gehaltCents === undefined ? '' : (gehaltCents / 100).toFixed(2).replace('.', ',')],
    ['vertrag.gehaltJe', vertrag?.gehaltJe ?? 'monat'],
    ['vertrag.gehaelter', number(vertrag?.gehaelter)],
    ['vertrag.wochenstunden', number(vertrag?.wochenstunden)],
    ['vertrag.beginn', day(vertrag?.beginn)],
    ['bescheid.vornamen', bescheid?.vornamen ?? ''],
    ['bescheid.nachnamen', bescheid?.nachnamen ?? ''],
    ['bescheid.geburtsdatum', day(bescheid?.geburtsdatum)],
    ['bescheid.taetigkeit', bescheid?.taetigkeit ?? ''],
  ])
}

const ways = ['stunde', 'monat', 'jahr'] as const

/** What was typed about contract and decision, or what cannot be read of it. */
export function readDocuments(
  draft: Draft,
  { m }: PageWords,
): { readonly value: DocumentData | undefined; readonly errors: readonly ShownError[] } {
  const { problems } = m.comparison
  const errors: ShownError[] = []
  const parsed = <T>(name: DocumentField, text: string, parse: (given: string) => T | undefined): T | undefined => {
    const given = typed(draft, name)
    const value = given === '' ? undefined : parse(given)
    if (given !== '' && value === undefined) errors.push({ field: name, text })
    return value
  }
  const words = (name: DocumentField): string | undefined => typed(draft, name) || undefined
  const number = (name: DocumentField): number | undefined => parsed(name, problems.number, positive)
  const day = (name: DocumentField): PlainDate | undefined => parsed(name, problems.day, dayIn)
  const cents = parsed('vertrag.gehalt', problems.amount, centsIn)
  const vertrag = defined({
    vornamen: words('vertrag.vornamen'),
    nachnamen: words('vertrag.nachnamen'),
    arbeitgeber: words('vertrag.arbeitgeber'),
    taetigkeit: words('vertrag.taetigkeit'),
    gehaltCents: cents,
    gehaltJe: cents === undefined ? undefined : ways.find((one) => one === typed(draft, 'vertrag.gehaltJe')),
    gehaelter: number('vertrag.gehaelter'),
    wochenstunden: number('vertrag.wochenstunden'),
    beginn: day('vertrag.beginn'),
  })
  const bescheid = defined({
    vornamen: words('bescheid.vornamen'),
    nachnamen: words('bescheid.nachnamen'),
    geburtsdatum: day('bescheid.geburtsdatum'),
    taetigkeit: words('bescheid.taetigkeit'),
  })
  return { value: errors.length > 0 ? undefined : { vertrag, bescheid }, errors }
}

/** Without what was left empty. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  return Object.assign(known, Object.fromEntries(Object.entries(value).filter(([, said]) => said !== undefined)))
}

function positive(text: string): number | undefined {
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) && value > 0 ? value : undefined
}

function centsIn(text: string): number | undefined {
  const euros = parseMoney(text)
  return euros === undefined ? undefined : Math.round(Number(euros) * 100)
}

function dayIn(text: string): PlainDate | undefined {
  const read = parseDay({ day: text, month: '', year: '' })
  return read.kind === 'day' ? read.day : undefined
}

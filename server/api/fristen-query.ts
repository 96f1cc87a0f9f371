import { nearest } from '#law/calendar/nearest-word.ts'
import { type FristFields, fristFields } from '#law/report/frist-fields.ts'

/** What an address asks about a Frist, and the names in it that nobody knows. */
export interface FristQuery {
  readonly fields: FristFields
  readonly unknown: readonly { readonly name: string; readonly nearest: string | undefined }[]
}

/**
 * Sorts the parameters of an address. `own` are names that the page or the API knows besides the fields.
 * @example readFristQuery({ from: ['2026-11-11'], lenght: ['P1W'] }, []).unknown // [{ name: 'lenght', nearest: 'length' }]
 */
export function readFristQuery(
  queries: Readonly<Record<string, readonly string[]>>,
  own: readonly string[],
): FristQuery {
  const names: readonly string[] = [...fristFields, ...own]
  const unknown = Object.keys(queries).filter((name) => !names.includes(name))
  return {
    fields: Object.fromEntries(fristFields.flatMap((field) => (queries[field] ? [[field, queries[field]]] : []))),
    unknown: unknown.map((name) => ({ name, nearest: nearest(name, names, 0.5) })),
  }
}

/**
 * The fields as the query of an address, in their fixed order; empty where nothing was said.
 * @example fristQuery({ from: ['2026-11-11'], land: ['SN'] }) // '?from=2026-11-11&land=SN'
 */
export function fristQuery(fields: FristFields, more: Readonly<Record<string, string>> = {}): string {
  const said = fristFields.flatMap((field) => (fields[field] ?? []).map((text) => [field, text] as const))
  const query = new URLSearchParams([...said, ...Object.entries(more)].map(([name, text]) => [name, text]))
  return query.size === 0 ? '' : `?${query.toString()}`
}

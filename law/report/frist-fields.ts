/** What may be said about a Frist, by the name that address, command line and form use. */
export const fristFields = [
  'from',
  'length',
  'id',
  'land',
  'gemeinde',
  'variant',
  'profession',
  'begin',
  'validity',
  'suspended',
  'extended-by',
  'extended-to',
  'stated-end',
  'arrived',
  'abroad',
  'free',
] as const

export type FristField = (typeof fristFields)[number]

/** What was typed, as typed; several texts where a field may be said more than once. */
export type FristFields = Readonly<Partial<Record<FristField, readonly string[]>>>

/** How often a field may be said. More places or spans than that are no question about one Frist. */
export const HOECHSTENS: Readonly<Record<FristField, number>> = {
  from: 1,
  length: 1,
  id: 1,
  land: 4,
  gemeinde: 1,
  variant: 1,
  profession: 1,
  begin: 1,
  validity: 1,
  suspended: 12,
  'extended-by': 1,
  'extended-to': 1,
  'stated-end': 1,
  arrived: 1,
  abroad: 1,
  free: 200,
}

/** Fields in which a comma parts one text from the next. */
const LISTS: ReadonlySet<FristField> = new Set(['land', 'free', 'suspended'])

/**
 * The texts of a field without blanks around them; empty ones were not said.
 * @example textsOf({ land: ['BY, SN'] }, 'land') // ['BY', 'SN']
 */
export function textsOf(fields: FristFields, field: FristField): readonly string[] {
  const given = fields[field] ?? []
  const parts = LISTS.has(field) ? given.flatMap((text) => text.split(',')) : given
  return parts.map((text) => text.trim()).filter((text) => text !== '')
}

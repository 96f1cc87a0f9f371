import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Value, WEISS_NICHT } from '#law/engine/answers.ts'
import type { Fact } from '#law/facts/fact.ts'
import { readValue } from '#law/facts/read-answers.ts'
import type { FactId } from '#law/facts/vocabulary.ts'
import { searchOccupations } from '#law/occupations/search-occupations.ts'
import type { Language } from '#web/language/language.ts'
import { type Draft, isChosen, typed } from './draft.ts'
import { dayFields, dontKnowField, searchField, stateFields } from './field-names.ts'
import { parseDay } from './parse-day.ts'
import { parseMoney } from './parse-money.ts'
import { parseState } from './states.ts'
import { LONGEST_LINE, type TooLong, tooLongIn } from './too-long.ts'

/** What is wrong with a field of a form, and which one it is. Worded in web/texts. */
export type FieldProblem = FieldFault | LongField

interface FieldFault {
  readonly fact: FactId
  /** The id of the field to lead to. */
  readonly field: string
  readonly kind:
    | 'missing'
    | 'missingText'
    | 'amount'
    | 'amountTooLarge'
    | 'number'
    | 'noSuchDay'
    | 'dayOutOfRange'
    | 'dayInFuture'
    | 'dayMissing'
    | 'monthMissing'
    | 'yearMissing'
    | 'state'
    | 'choice'
    | 'contradiction'
    | 'both'
    | 'occupation'
    | 'noOccupation'
  readonly given: string
  readonly nearest?: string
}

interface LongField extends Pick<FieldFault, 'fact' | 'field'> {
  readonly kind: 'tooLong'
  readonly long: TooLong
}

export type FieldRead =
  | { readonly value: Value }
  | { readonly problem: FieldProblem }
  /** Nothing was typed or chosen. */
  | { readonly nothing: true; readonly problem: FieldProblem }

interface Place {
  readonly id: FactId
  readonly fact: Fact
  readonly draft: Draft
  readonly language: Language
  readonly today: PlainDate
}

/** Reads the answer to one fact from a posted form. */
export function readField(place: Place): FieldRead {
  const { id, fact, draft } = place
  const unknown = draft.has(dontKnowField(id))
  const long = longTyped(id, draft)
  if (long !== undefined) return { problem: long }
  const read = readTyped(place)
  if (!unknown) return read
  if ('nothing' in read) return { value: WEISS_NICHT }
  return { problem: { fact: id, field: firstField(id, fact), kind: 'both', given: '' } }
}

/** What does not fit is refused before anything looks for a state or an occupation in it. */
export function longTyped(id: FactId, draft: Draft): LongField | undefined {
  for (const field of [...stateFields(id), searchField(id), ...Object.values(dayFields(id))]) {
    const long = tooLongIn(draft, field, LONGEST_LINE)
    if (long !== undefined) return { fact: id, field, kind: 'tooLong', long }
  }
  return undefined
}

/** The field that an error leads to. */
function firstField(id: FactId, fact: Fact): string {
  return fact.type === 'date' ? dayFields(id).day : id
}

function readTyped(place: Place): FieldRead {
  const { id, fact, draft } = place
  const text = typed(draft, id)
  switch (fact.type) {
    case 'boolean':
      return chosen(place, text === '' ? undefined : text === 'ja' ? true : text === 'nein' ? false : text)
    case 'choice':
    case 'level':
      return chosen(place, text === '' ? undefined : text)
    case 'choices':
      return severalChosen(place, fact.values)
    case 'date':
      return readDate(place)
    case 'state':
    case 'states':
      return readStates(place)
    case 'money':
      return text === '' ? missingText(place) : readAmount(place, text)
    case 'number':
      return text === ''
        ? missingText(place)
        : checked(place, /^\d{1,9}$/.test(text) ? Number(text) : text, text, 'number')
    case 'isco':
      return readOccupation(place, text)
  }
}

/** What was typed and not chosen from the list is no answer yet: the law asks for the group. */
function readOccupation(place: Place, code: string): FieldRead {
  const search = typed(place.draft, searchField(place.id))
  if (code !== '') return chosen(place, code)
  if (search === '') return missing(place, searchField(place.id))
  const kind = searchOccupations(search, place.language, 1).length > 0 ? 'occupation' : 'noOccupation'
  return {
    problem: { fact: place.id, field: kind === 'occupation' ? place.id : searchField(place.id), kind, given: search },
  }
}

function chosen(place: Place, value: Value | undefined): FieldRead {
  if (value === WEISS_NICHT) return { value }
  return value === undefined ? missing(place) : checked(place, value, String(value), 'choice')
}

function severalChosen(place: Place, values: readonly string[]): FieldRead {
  const { id, draft } = place
  const several = values.filter((value) => isChosen(draft, id, value))
  if (several.length === 0) return draft.has(id) ? wrong(place, 'choice', '') : missing(place)
  return checked(place, several, several.join(', '), 'contradiction')
}

function readAmount(place: Place, text: string): FieldRead {
  const euros = parseMoney(text)
  if (euros === undefined) return wrong(place, 'amount', text)
  return checked(place, euros, text, 'amountTooLarge')
}

function readDate(place: Place): FieldRead {
  const names = dayFields(place.id)
  const { draft } = place
  const read = parseDay({
    day: typed(draft, names.day),
    month: typed(draft, names.month),
    year: typed(draft, names.year),
  })
  switch (read.kind) {
    case 'nothing':
      return missingText(place)
    case 'incomplete':
      return { problem: { fact: place.id, field: names[read.missing], kind: `${read.missing}Missing`, given: '' } }
    case 'noSuchDay':
      return wrong(place, 'noSuchDay', read.given)
    case 'day':
      if (place.id === 'geburtsdatum' && read.day > place.today) return wrong(place, 'dayInFuture', read.day)
      return checked(place, read.day, read.day, 'dayOutOfRange')
  }
}

function readStates(place: Place): FieldRead {
  const { id, fact, draft, language } = place
  const codes: string[] = []
  for (const field of fact.type === 'state' ? [id] : stateFields(id)) {
    const text = typed(draft, field)
    if (text === '') continue
    const read = parseState(text, language)
    if (read.code === undefined) {
      const near = read.nearest === undefined ? {} : { nearest: read.nearest }
      return { problem: { fact: id, field, kind: 'state', given: text, ...near } }
    }
    codes.push(read.code)
  }
  const [first] = codes
  if (first === undefined) return missingText(place)
  return checked(place, fact.type === 'state' ? first : codes, codes.join(', '), 'state')
}

/** The law's own check has the last word: what it refuses never becomes an answer. */
function checked(place: Place, value: Value, given: string, kind: FieldFault['kind']): FieldRead {
  const read = readValue(place.fact, value)
  return 'value' in read ? read : wrong(place, kind, given)
}

function wrong({ id, fact }: Place, kind: FieldFault['kind'], given: string): FieldRead {
  return { problem: { fact: id, field: firstField(id, fact), kind, given: given.slice(0, 60) } }
}

function missing({ id, fact }: Place, field: string = firstField(id, fact)): FieldRead {
  return { nothing: true, problem: { fact: id, field, kind: 'missing', given: '' } }
}

function missingText({ id, fact }: Place): FieldRead {
  return { nothing: true, problem: { fact: id, field: firstField(id, fact), kind: 'missingText', given: '' } }
}

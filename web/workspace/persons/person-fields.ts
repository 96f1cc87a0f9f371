import type { PlainDate } from '#law/calendar/plain-date.ts'
import { stateName } from '#law/texts/states.ts'
import type { PersonRole } from '#server/persons/person-tables.ts'
import type { NewPerson, Person } from '#server/persons/persons.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseState } from '#web/forms/states.ts'
import {
  type AnyFields,
  type Field,
  type Fields,
  type FormContext,
  optional,
  type Read,
  readFields,
  writeFields,
} from '../step/field.ts'
import { day, lines, text, wrong } from '../step/field-kinds.ts'

interface Reachable {
  readonly vornamen?: string
  readonly familiennamen: string
  readonly anschrift?: string
  readonly email?: string
  readonly telefon?: string
}

/** Who stands in the agreement as worker or family: as the passport has it. */
interface Travelling extends Reachable {
  readonly geboren: PlainDate
  readonly geburtsort?: string
  readonly staaten: readonly string[]
}

const email: Field<string> = {
  ...text('personEmail'),
  read: (draft, name) => {
    const given = typed(draft, name)
    if (given === '') return { ok: 'nothing' }
    return /^[^\s@]+@[^\s@]+$/.test(given) ? { ok: true, value: given } : wrong(name, 'personEmail', 'email')
  },
}

/** One state a line, by any name that people know it by. */
const staaten: Field<readonly string[]> = {
  ...lines('staatsangehoerigkeiten', 1),
  read: (draft, name, context) => {
    const read = lines('staatsangehoerigkeiten', 1).read(draft, name, context)
    if (read.ok !== true) return read
    const codes = read.value.flatMap((state) => parseState(state, context.words.language).code ?? [])
    return codes.length < read.value.length
      ? wrong(name, 'staatsangehoerigkeiten', 'state')
      : { ok: true, value: [...new Set(codes)] }
  },
}

const names = { vornamen: optional(text('personVornamen')), familiennamen: text('personFamiliennamen') }
const reach = {
  anschrift: optional(text('anschrift', 'long')),
  email: optional(email),
  telefon: optional(text('telefon')),
}
const contactFields: Fields<Reachable> = { ...names, ...reach }
const travellerFields: Fields<Travelling> = {
  ...names,
  geboren: day('geboren'),
  geburtsort: optional(text('geburtsort')),
  staaten,
  ...reach,
}

/** Contact persons only have to be reached; of worker and family the authorities need what the passport says. */
export function isContact(role: PersonRole): boolean {
  return role === 'ansprechpartner' || role === 'vertretung'
}

export function personFields(role: PersonRole): AnyFields {
  return isContact(role) ? contactFields : travellerFields
}

/** The person that a form describes. */
export function readPerson(role: PersonRole, draft: Draft, context: FormContext): Read<NewPerson> {
  if (isContact(role)) {
    const read = readFields(contactFields, draft, '', context)
    return read.ok === true ? { ok: true, value: reachable(read.value) } : read
  }
  const read = readFields(travellerFields, draft, '', context)
  if (read.ok !== true) return read
  const { geboren, geburtsort, staaten: nationalities, ...rest } = read.value
  return {
    ok: true,
    value: { ...reachable(rest), bornOn: geboren, birthPlace: geburtsort, nationalities },
  }
}

function reachable({ vornamen, familiennamen, anschrift, email: mail, telefon }: Reachable): NewPerson {
  return {
    familyNames: familiennamen,
    givenNames: vornamen ?? '',
    address: anschrift,
    email: mail,
    phone: telefon,
  }
}

/** What is known of a person already, as it would be typed. */
export function personDraft(person: Person, { words }: FormContext): Draft {
  const known = {
    vornamen: person.givenNames === '' ? undefined : person.givenNames,
    familiennamen: person.familyNames,
    geboren: person.bornOn,
    geburtsort: person.birthPlace,
    staaten: person.nationalities.map((code) => stateName(code, words.language)),
    anschrift: person.address,
    email: person.email,
    telefon: person.phone,
  }
  return new Map(writeFields(personFields(person.role), known, ''))
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import { stateName } from '#law/texts/states.ts'
import type { PersonRole } from '#server/persons/person-tables.ts'
import type { NewPerson, Person } from '#server/persons/persons.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseState } from '#web/forms/states.ts'
import { LONGEST_LINE } from '#web/forms/too-long.ts'
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
import { choice, day, lines, state, text, wrong } from '../step/field-kinds.ts'

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
  readonly geburtsname?: string
  readonly staaten: readonly string[]
  readonly wohnsitzstaat?: string
  readonly passnummer?: string
  readonly passstaat?: string
  readonly passBis?: PlainDate
}

/** A member of the family stands to the worker in some way. */
interface Related extends Travelling {
  readonly verhaeltnis?: NonNullable<Person['relation']>
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
  control: { kind: 'lines', most: LONGEST_LINE },
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
  anschrift: optional({ ...text('anschrift'), control: { kind: 'long', most: LONGEST_LINE } }),
  email: optional(email),
  telefon: optional(text('telefon')),
}
const contactFields: Fields<Reachable> = { ...names, ...reach }
const travellerFields: Fields<Travelling> = {
  ...names,
  geboren: day('geboren'),
  geburtsort: optional(text('geburtsort')),
  geburtsname: optional(text('geburtsname')),
  staaten,
  wohnsitzstaat: optional(state('wohnsitzstaat')),
  passnummer: optional(text('passnummer', 'short')),
  passstaat: optional(state('passstaat')),
  passBis: optional(day('passBis')),
  ...reach,
}
const relativeFields: Fields<Related> = {
  ...travellerFields,
  verhaeltnis: optional(
    choice('verhaeltnis', ['ehegatte', 'lebenspartner', 'kind'], (value, { procedure }) => {
      return procedure.werte.verhaeltnis[value]
    }),
  ),
}

/** Contact persons only have to be reached; of worker and family the authorities need what the passport says. */
export function isContact(role: PersonRole): boolean {
  return role === 'ansprechpartner' || role === 'vertretung'
}

export function personFields(role: PersonRole): AnyFields {
  if (isContact(role)) return contactFields
  return role === 'familie' ? relativeFields : travellerFields
}

/** The person that a form describes. */
export function readPerson(role: PersonRole, draft: Draft, context: FormContext): Read<NewPerson> {
  if (isContact(role)) {
    const read = readFields(contactFields, draft, '', context)
    return read.ok === true ? { ok: true, value: reachable(read.value) } : read
  }
  if (role === 'familie') {
    const read = readFields(relativeFields, draft, '', context)
    if (read.ok !== true) return read
    return { ok: true, value: { ...travelling(read.value), relation: read.value.verhaeltnis } }
  }
  const read = readFields(travellerFields, draft, '', context)
  return read.ok === true ? { ok: true, value: travelling(read.value) } : read
}

function travelling({ geboren, staaten: nationalities, ...known }: Travelling): NewPerson {
  return {
    ...reachable(known),
    bornOn: geboren,
    birthPlace: known.geburtsort,
    birthName: known.geburtsname,
    nationalities,
    residenceState: known.wohnsitzstaat,
    passportNumber: known.passnummer,
    passportState: known.passstaat,
    passportUntil: known.passBis,
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
  const named = (code: string | undefined): string | undefined => code && stateName(code, words.language)
  const known = {
    vornamen: person.givenNames === '' ? undefined : person.givenNames,
    familiennamen: person.familyNames,
    geboren: person.bornOn,
    geburtsort: person.birthPlace,
    geburtsname: person.birthName,
    wohnsitzstaat: named(person.residenceState),
    passnummer: person.passportNumber,
    passstaat: named(person.passportState),
    passBis: person.passportUntil,
    verhaeltnis: person.relation,
    staaten: person.nationalities.map((code) => stateName(code, words.language)),
    anschrift: person.address,
    email: person.email,
    telefon: person.phone,
  }
  return new Map(writeFields(personFields(person.role), known, ''))
}

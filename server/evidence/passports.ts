import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { leseMrz } from '#procedure/pass/lese-mrz.ts'
import type { Mrzlesung } from '#procedure/pass/mrzlesung.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import { hashText } from '#server/cases/hash-text.ts'
import { mayInCase } from '#server/cases/permissions.ts'
import { lockCase, refreshAsItIs } from '#server/cases/refresh-as-it-is.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { changePerson, type NewPerson, type Person, personEdition, personsOf } from '#server/persons/persons.ts'

/** Somebody of the case who travels, with the zone of the passport as far as it was read. */
export interface Traveller {
  readonly person: Person
  readonly zone: string | undefined
  /** The hash of the scan in which the zone was read; absent where it was typed off. */
  readonly fromFile: string | undefined
}

export interface PassportInput {
  readonly caseId: string
  readonly personId: string
  /** As it was typed and confirmed. */
  readonly zone: string
  /** The names of the person are written anew, in the letters of the zone. */
  readonly withNames: boolean
  /** The scan in which it was read. */
  readonly fromFile?: string
  /** What was known of the traveller when the page was shown. */
  readonly edition: string
}

/** What is known of somebody who travels, in short: it is another one as soon as anything of it is. */
export function travellerEdition({ person, zone }: Traveller): string {
  return hashText(canonicalJson([personEdition(person), zone ?? null]))
}

/** Whose passport it is, and those who keep the persons of a case. */
export function mayHoldPassport({ standings }: Pick<Entered, 'standings'>): boolean {
  const own = standings.some(
    ({ partei, role }) => (partei === 'fachkraft' || partei === 'familie') && role !== 'verwaltung',
  )
  return own || mayInCase(standings, 'persons')
}

/** Everybody of this case who has a passport; undefined where that is not for this viewer. */
export async function travellersFor(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<readonly Traveller[] | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  return file && mayHoldPassport(file) ? await travellersOf(cases, caseId) : undefined
}

export async function travellersOf({ db }: Pick<Cases, 'db'>, caseId: string): Promise<readonly Traveller[]> {
  const [persons, zones] = await Promise.all([
    personsOf(db, caseId),
    db.selectFrom('passport_zones').select(['person_id', 'zone', 'from_file']).where('case_id', '=', caseId).execute(),
  ])
  return persons
    .filter(({ role }) => role === 'fachkraft' || role === 'familie')
    .map((person) => {
      const held = zones.find((one) => one.person_id === person.id)
      return { person, zone: held?.zone, fromFile: held?.from_file ?? undefined }
    })
}

/** Writes what the zone says into the person, and keeps the zone to compare with. */
export async function takePassport(
  cases: Cases,
  viewer: Viewer,
  { caseId, personId, zone, withNames, fromFile, edition }: PassportInput,
  today: PlainDate,
): Promise<'done' | 'stale' | 'notFound'> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'act', today })
  if (!file || !mayHoldPassport(file)) return 'notFound'
  const read = leseMrz(zone, today)
  if (!read.lesbar) return 'notFound'
  return await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    const traveller = (await travellersOf({ db: tx }, caseId)).find(({ person }) => person.id === personId)
    if (!traveller) return 'notFound'
    const person = personWith(traveller.person, read.lesung, withNames)
    const after = { person: { ...traveller.person, ...person }, zone, fromFile }
    // Pressed twice: all of it stands there already.
    if (travellerEdition(after) === travellerEdition(traveller) && fromFile === traveller.fromFile) return 'done'
    if (travellerEdition(traveller) !== edition) return 'stale'
    await changePerson(tx, { caseId, id: personId, person })
    const held = { zone, from_file: fromFile ?? null, read_by: viewer.userId, read_at: new Date(cases.clock()) }
    await tx
      .insertInto('passport_zones')
      .values({ case_id: caseId, person_id: personId, ...held })
      .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet(held))
      .execute()
    await refreshAsItIs(cases, tx, caseId, today)
    return 'done'
  })
}

/** Marks and dots of a name are not in the zone: names are only taken over where somebody wants it. */
function personWith(person: Person, lesung: Mrzlesung, withNames: boolean): NewPerson {
  const { staatsangehoerigkeit, nummer, ausstellerstaat, ablaufdatum, geburtsdatum } = lesung
  const { id: _, role: __, ...known } = person
  const nationalities =
    staatsangehoerigkeit === undefined || person.nationalities.includes(staatsangehoerigkeit)
      ? person.nationalities
      : [staatsangehoerigkeit, ...person.nationalities]
  return {
    ...known,
    ...(withNames &&
      lesung.nachnamen !== '' && {
        familyNames: withCapitals(lesung.nachnamen),
        givenNames: withCapitals(lesung.vornamen),
      }),
    bornOn: geburtsdatum ?? person.bornOn,
    nationalities,
    passportNumber: nummer === '' ? person.passportNumber : nummer,
    passportState: ausstellerstaat ?? person.passportState,
    passportUntil: ablaufdatum ?? person.passportUntil,
  }
}

function withCapitals(name: string): string {
  return name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

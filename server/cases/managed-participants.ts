import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { personsOf } from '#server/persons/persons.ts'
import type { StoredParty } from './case-file.ts'
import type { Cases } from './cases.ts'
import { type FoundOrganisation, organisationsNamed } from './organisations-named.ts'
import { enterToManage, isOwn } from './participants.ts'
import { isAsked, isInvited, kindsFor } from './party-kinds.ts'
import type { Viewer } from './viewer.ts'

/** Everybody who takes part, for whoever decides about it. */
export interface ManagedParticipants {
  readonly participants: readonly ManagedParticipant[]
  /** Who can be added, and how. */
  readonly addable: readonly Addable[]
}

export interface ManagedParticipant {
  readonly id: string
  readonly partei: Partei
  readonly name: string | undefined
  /** How the party works in the case. */
  readonly by: 'organisation' | 'account' | 'invitation' | 'link' | 'nobody'
  readonly email: string | undefined
  readonly since: PlainDate
  readonly until: PlainDate | undefined
  /** The viewer manages the case by way of this one, which nobody ends for him- or herself. */
  readonly own: boolean
}

export type Manner = 'organisation' | 'email' | 'name'

export interface Addable {
  readonly partei: Partei
  readonly manners: readonly Manner[]
}

/** Who takes part since when, and who can be added; undefined for whoever does not manage it. */
export async function managedParticipants(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<ManagedParticipants | undefined> {
  const file = await enterToManage(cases, viewer, caseId, today)
  if (!file) return undefined
  const worker = (await personsOf(cases.db, caseId)).find(({ role }) => role === 'fachkraft')
  const workerName = worker && `${worker.givenNames} ${worker.familyNames}`.trim()
  const participants = file.parties.map((party) => ({
    id: party.id,
    partei: party.partei,
    name: party.partei === 'fachkraft' ? workerName : party.name,
    by: mannerOf(party),
    email: party.email,
    since: party.since,
    until: party.until,
    own: isOwn(file, party),
  }))
  const seated = file.parties.some(
    ({ partei, userId, until }) => partei === 'fachkraft' && userId !== undefined && until === undefined,
  )
  const addable = parteien
    .filter((partei) => !(partei === 'fachkraft' && seated))
    .map((partei) => ({ partei, manners: mannersOf(partei) }))
  return { participants, addable }
}

function mannerOf({ organisationId, userId, email, partei }: StoredParty): ManagedParticipant['by'] {
  if (organisationId !== undefined) return 'organisation'
  if (userId !== undefined) return 'account'
  if (email === undefined) return 'nobody'
  return isInvited(partei) ? 'invitation' : 'link'
}

/** The manners in which a party can take part. */
function mannersOf(partei: Partei): readonly Manner[] {
  if (isInvited(partei)) return ['email']
  return isAsked(partei) ? ['organisation', 'email', 'name'] : ['organisation', 'name']
}

export interface OrganisationSearch {
  readonly caseId: string
  readonly partei: Partei
  readonly name: string
}

/** Organisations of the right kind by a part of their name, for whoever manages the case. */
export async function findOrganisations(
  cases: Cases,
  viewer: Viewer,
  { caseId, partei, name }: OrganisationSearch,
  today: PlainDate,
): Promise<readonly FoundOrganisation[] | undefined> {
  const file = await enterToManage(cases, viewer, caseId, today)
  if (!file) return undefined
  const { demonstration } = await cases.db
    .selectFrom('board')
    .select('demonstration')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return await organisationsNamed(cases.db, { kinds: kindsFor(partei), name, demonstration })
}

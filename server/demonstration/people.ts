import type { Kysely } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Tables } from '#server/database/tables.ts'
import { addressOf, type OrganisationKey, organisations, type PersonKey, people } from './organisations.ts'

/** The people of the demonstration as they stand in this database. */
export interface DemonstrationPeople {
  readonly viewer: (key: PersonKey) => Viewer
  readonly organisationId: (key: OrganisationKey) => string
}

/** Makes the offices, firms and people. Nobody of them has a password: they are entered by the demonstration alone. */
export async function makePeople(
  db: Kysely<Tables>,
  { from, now }: { readonly from: PlainDate; readonly now: number },
): Promise<DemonstrationPeople> {
  const organisationIds = new Map<string, string>()
  for (const [key, { kind, name, land }] of Object.entries(organisations)) {
    const { id } = await db
      .insertInto('organisations')
      .values({ kind, name, land: land ?? null, gemeinde: null, created_at: new Date(now), demonstration: true })
      .returning('id')
      .executeTakeFirstOrThrow()
    organisationIds.set(key, id)
  }
  const organisationId = (key: OrganisationKey): string => found(organisationIds, key)
  const viewers = new Map<string, Viewer>()
  for (const key of Object.keys(people).filter(isPerson)) {
    viewers.set(key, await makePerson(db, key, { from, now, organisationId }))
  }
  return { viewer: (key) => found(viewers, key), organisationId }
}

async function makePerson(
  db: Kysely<Tables>,
  key: PersonKey,
  world: {
    readonly from: PlainDate
    readonly now: number
    readonly organisationId: (key: OrganisationKey) => string
  },
): Promise<Viewer> {
  const { name, language, organisation, role } = people[key]
  const { id } = await db
    .insertInto('users')
    .values({
      email: addressOf(key),
      name,
      language,
      password_hash: null,
      totp_secret: null,
      created_at: new Date(world.now),
      demonstration: true,
      disabled_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!organisation || !role) return { userId: id, name, organisations: [] }
  const organisationId = world.organisationId(organisation)
  await db
    .insertInto('memberships')
    .values({
      user_id: id,
      organisation_id: organisationId,
      role,
      from_day: world.from,
      until_day: null,
      ended_at: null,
    })
    .execute()
  const { kind, name: of } = organisations[organisation]
  return { userId: id, name, organisations: [{ id: organisationId, name: of, kind, role }] }
}

function isPerson(key: string): key is PersonKey {
  return Object.hasOwn(people, key)
}

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The demonstration has no ${key}.`)
  return value
}

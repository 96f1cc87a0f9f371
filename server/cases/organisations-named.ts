import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { foldText } from './search-text.ts'
import type { OrganisationKind } from './viewer.ts'

export interface FoundOrganisation {
  readonly id: string
  readonly name: string
  readonly land: string | undefined
}

/** Enough to find one; too few letters would list who uses this installation. */
const SHORTEST = 3
const MOST = 20

/** Organisations of some kinds by a part of their name; what is invented finds only what is invented. */
export async function organisationsNamed(
  db: Kysely<Tables>,
  {
    kinds,
    name,
    demonstration,
  }: { readonly kinds: readonly OrganisationKind[]; readonly name: string; readonly demonstration: boolean },
): Promise<readonly FoundOrganisation[]> {
  if (foldText(name).length < SHORTEST || kinds.length === 0) return []
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'land'])
    .where('kind', 'in', kinds)
    .where('demonstration', '=', demonstration)
    .where('name', 'ilike', `%${name.trim().replace(/[%_\\]/g, '\\$&')}%`)
    .orderBy('name')
    .limit(MOST)
    .execute()
  return rows.map(({ id, name: found, land }) => ({ id, name: found, land: land ?? undefined }))
}

import type { Cases } from './cases.ts'
import { type FoundOrganisation, organisationsNamed } from './organisations-named.ts'
import { organisationsFor } from './permissions.ts'
import type { Viewer } from './viewer.ts'

/** Authorities that can run a file which somebody opens for one of his or her organisations; none for anybody else. */
export async function officesToOpenFor(
  { db }: Pick<Cases, 'db'>,
  viewer: Viewer,
  { organisationId, name }: { readonly organisationId: string; readonly name: string },
): Promise<readonly FoundOrganisation[]> {
  const opener = organisationsFor(viewer, 'open').find(({ id }) => id === organisationId)
  if (!opener) return []
  const { demonstration } = await db
    .selectFrom('organisations')
    .select('demonstration')
    .where('id', '=', opener.id)
    .executeTakeFirstOrThrow()
  return await organisationsNamed(db, { kinds: ['behoerde'], name, demonstration })
}

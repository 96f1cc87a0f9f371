import type { Access } from './access.ts'
import { invitationLink, storeInvitation } from './invitations.ts'
import { LASTS } from './limits.ts'
import { createOrganisation, type NewOrganisation } from './members.ts'
import type { UserLanguage } from './tables.ts'
import { emailAddress } from './users.ts'

export interface FirstAdministrator {
  readonly email: string
  readonly language: UserLanguage
  readonly organisation: NewOrganisation
}

export type Setup = { readonly result: 'done'; readonly link: string } | { readonly result: 'noAddress' | 'inUse' }

/**
 * Makes the first organisation and a link that sets up its administrator, for whoever sits at the machine. There is no
 * password to forget to change. Refused as soon as anybody has an account; until then a new link voids the one before.
 */
export async function createFirstAdministrator(access: Access, given: FirstAdministrator): Promise<Setup> {
  const email = emailAddress(given.email)
  if (email === undefined) return { result: 'noAddress' }
  return await access.db.transaction().execute(async (tx): Promise<Setup> => {
    const someone = await tx
      .selectFrom('users')
      .select('id')
      .where('demonstration', '=', false)
      .limit(1)
      .executeTakeFirst()
    if (someone) return { result: 'inUse' }
    const now = access.clock()
    const present = await tx
      .selectFrom('organisations')
      .select('id')
      .where('name', '=', given.organisation.name)
      .executeTakeFirst()
    const organisationId = present?.id ?? (await createOrganisation(tx, given.organisation, now))
    const token = await storeInvitation(
      tx,
      { email, language: given.language, organisationId, role: 'verwaltung', by: undefined },
      { now, lasts: LASTS.setup },
    )
    return { result: 'done', link: invitationLink(access.origin, given.language, token) }
  })
}

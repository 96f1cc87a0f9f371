import type { Viewer, ViewerOrganisation } from '#server/cases/viewer.ts'
import type { SignedIn, Visitor } from './visitor.ts'

/** A visitor as the cases know one; nothing for whoever has not proven who it is. */
export function caseViewer(visitor: Visitor): Viewer | undefined {
  switch (visitor.kind) {
    case 'nobody':
    case 'halfway':
      return undefined
    case 'user':
      return { userId: visitor.user.id, name: visitor.user.name, organisations: organisationsOf(visitor) }
    case 'link': {
      const { caseId, partei, request, email, invitationId } = visitor.link
      const link = { caseId, partei, ...(request !== undefined && { request }) }
      return { userId: `link:${invitationId}`, name: email, organisations: [], link }
    }
  }
}

function organisationsOf({ memberships, deputyFor }: SignedIn): readonly ViewerOrganisation[] {
  const own = memberships.map(({ organisation: { id, name, kind }, role }) => ({ id, name, kind, role }))
  const standing = deputyFor.flatMap(({ organisationId, userId, roles }) => {
    const there = own.find(({ id }) => id === organisationId)
    return there === undefined ? [] : roles.map((role) => ({ ...there, role, deputyOf: userId }))
  })
  return [...own, ...standing]
}

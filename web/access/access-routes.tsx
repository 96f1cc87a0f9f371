import { Hono } from 'hono'
import type { WebEnv } from '#web/http/web-options.ts'
import type { AccessPages } from './access-pages.ts'
import { accountRoutes } from './account-routes.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { membersRoutes } from './members-routes.tsx'
import { officeRoutes } from './office-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { personalLinkRoutes } from './personal-link-routes.tsx'
import { proofRoutes } from './proof-routes.tsx'
import { recoveryRoutes } from './recovery-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'
import { requireUser, signedIn, type UserEnv } from './signed-in.ts'
import { tokenRoutes } from './token-routes.tsx'

/**
 * The door of the accounts: puts the visitor beside every request that comes after, and answers the pages of signing in
 * and of one's own account. Before it the app has refused forms from elsewhere; whatever is not open here is closed.
 */
export function accessRoutes(pages: Hono<WebEnv>, options: AccessPages): void {
  pages.use(signedIn(options))
  signInRoutes(pages, options)
  officeRoutes(pages, options)
  invitationRoutes(pages, options)
  recoveryRoutes(pages, options)
  personalLinkRoutes(pages, options)
  const own = new Hono<UserEnv>()
  own.use('/account', requireUser)
  own.use('/account/*', requireUser)
  own.use('/organisation/*', requireUser)
  accountRoutes(own, options)
  proofRoutes(own, options)
  ownRoutes(own, options)
  tokenRoutes(own, options)
  membersRoutes(own, options)
  pages.route('/', own)
}

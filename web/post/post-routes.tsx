import type { Context, Hono } from 'hono'
import type { Viewer } from '#server/cases/viewer.ts'
import { isInventedAddress } from '#server/demonstration/is-invented-address.ts'
import { deadLetters, reviveLetter, shownMails } from '#server/jobs/dead-letters.ts'
import type { AccessPages } from '#web/access/access-pages.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { signedIn } from '#web/workspace/case-gate.tsx'
import { type InventedMails, PostPage } from './post-page.tsx'
import { type PostRights, postRights } from './post-rights.ts'

type Show = (viewer: Viewer, rights: PostRights) => Promise<Response>

/** What became of the mails. For whoever may see nothing of it, the page is not there. */
export function postRoutes(pages: Hono<WebEnv>, { access, assets }: AccessPages, demonstration: boolean): void {
  const { db, clock, origin } = access
  const allowed = (c: Context<WebEnv>, show: Show): Promise<Response> =>
    signedIn(c, async (viewer) => {
      const rights = postRights(viewer, demonstration)
      return rights.failed || rights.invented ? show(viewer, rights) : errorPage(c, assets, 'notFound')
    })
  pages.get('/post', (c) =>
    allowed(c, async (viewer, rights) => {
      const failed = rights.failed ? await deadLetters(db) : undefined
      const invented = rights.invented ? await inventedMails(db, viewer, c.req.query('von') === 'allen') : undefined
      const words = pageWords(languageOf(c))
      return page(c, <PostPage {...{ words, assets, viewer, failed, invented, origin }} />)
    }),
  )
  pages.post('/post', (c) =>
    allowed(c, async (_viewer, { failed }) => {
      if (!failed) return errorPage(c, assets, 'notFound')
      const id = numberOf((await readForm(c)).get('brief'))
      // Somebody else may have been quicker: the page shows what is left.
      if (id !== undefined) await reviveLetter(db, id, clock())
      return goTo(c, `/${languageOf(c)}/post`)
    }),
  )
}

/** Those to whoever holds this place, as in a mailbox of one's own, unless those to everybody are wanted. */
async function inventedMails(db: AccessPages['access']['db'], viewer: Viewer, ofAll: boolean): Promise<InventedMails> {
  const { email } = await db
    .selectFrom('users')
    .select('email')
    .where('id', '=', viewer.userId)
    .executeTakeFirstOrThrow()
  const mails = await shownMails(db, ofAll ? undefined : email)
  return { mails: mails.filter(({ to }) => isInventedAddress(to)), own: email, ofAll }
}

function numberOf(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

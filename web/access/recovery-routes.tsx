import type { Hono } from 'hono'
import { askRecovery, findRecovery, type RecoveryFault, recover } from '#server/access/recovery.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { NoticePage } from './access-frame.tsx'
import type { AccessPages } from './access-pages.ts'
import { type AccessContext, clientOf, frameOf, textOf } from './access-request.ts'
import { gone } from './invitation-routes.tsx'
import { NewPasswordPage, RecoveryPage } from './recovery-page.tsx'
import { showSignIn } from './sign-in-routes.tsx'

/** A new password for whoever forgot it and still has the app or a recovery code. */
export function recoveryRoutes(routes: Hono<WebEnv>, pages: AccessPages): void {
  routes.get('/recovery', (c) => page(c, <RecoveryPage {...frameOf(c, pages)} email="" errors={[]} />))
  routes.post('/recovery', (c) => ask(c, pages))
  routes.get('/recovery/password', async (c) => {
    const link = c.req.query('link') ?? ''
    const user = await findRecovery(pages.access, link)
    if (!user) return gone(c, pages)
    return page(c, <NewPasswordPage {...frameOf(c, pages)} link={link} email={user.email} errors={[]} />)
  })
  routes.post('/recovery/password', (c) => setPassword(c, pages))
}

async function ask(c: AccessContext, pages: AccessPages): Promise<Response> {
  const email = textOf(await readForm(c), 'email')
  const frame = frameOf(c, pages)
  const { recovery, signIn } = frame.words.m.access
  const asked = await askRecovery(pages.access, email, clientOf(c, pages))
  if (asked === 'done') {
    return page(c, <NoticePage {...frame} title={recovery.sentTitle} text={recovery.sentText} place="/recovery" />)
  }
  const text = asked === 'wait' ? signIn.wait : recovery.noAddress
  const errors = [{ field: 'email', text }]
  return page(c, <RecoveryPage {...frame} email={email} errors={errors} />, asked === 'wait' ? 429 : 422)
}

async function setPassword(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const link = textOf(form, 'link')
  const user = await findRecovery(pages.access, link)
  if (!user) return gone(c, pages)
  const given = { link, password: textOf(form, 'password'), code: textOf(form, 'code') }
  const faults = await recover(pages.access, given)
  const frame = frameOf(c, pages)
  if (faults.length === 0) {
    return showSignIn(c, pages, { next: undefined, email: user.email, done: frame.words.m.access.recovery.done })
  }
  if (faults.includes('gone')) return gone(c, pages)
  const errors = faults.map((fault) => shown(fault, frame.words))
  const status = faults.includes('wait') ? 429 : 422
  return page(c, <NewPasswordPage {...frame} link={link} email={user.email} errors={errors} />, status)
}

function shown(fault: RecoveryFault, { m }: PageWords): ShownError {
  const { invitation, second, signIn } = m.access
  switch (fault) {
    case 'tooShort':
    case 'tooLong':
    case 'common':
    case 'personal':
      return { field: 'password', text: invitation[fault] }
    case 'code':
      return { field: 'code', text: second.wrong }
    case 'wait':
      return { text: signIn.wait }
    case 'gone':
      return { text: invitation.goneText }
  }
}

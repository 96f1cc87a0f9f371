import type { Hono } from 'hono'
import type { VNode } from 'preact'
import {
  closedLink,
  findPersonalLink,
  openPersonalLink,
  type PersonalAccess,
  sendLinkCode,
} from '#server/access/personal-link.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { AccessFrame, type FrameWords, NoticePage } from './access-frame.tsx'
import type { AccessPages } from './access-pages.ts'
import { type AccessContext, clientOf, frameOf, textOf } from './access-request.ts'
import { Hidden, InputPart, Submit } from './form-parts.tsx'
import { gone } from './invitation-routes.tsx'
import { safeNext } from './safe-next.ts'
import { beginSession } from './session-token.ts'

const PATH = '/personal-link'

/** The way in for offices without an account. Opening the link sends nothing: programs that check mails open it too. */
export function personalLinkRoutes(routes: Hono<WebEnv>, pages: AccessPages): void {
  routes.get(PATH, (c) => show(c, pages, { link: c.req.query('link') ?? '', sent: c.req.query('sent') !== undefined }))
  routes.post(`${PATH}/code`, async (c) => {
    const link = textOf(await readForm(c), 'link')
    const sent = await sendLinkCode(pages.access, link)
    if (sent === 'gone') return closed(c, pages, link)
    const { wait } = frameOf(c, pages).words.m.access.link
    if (sent === 'wait') return show(c, pages, { link, errors: [{ text: wait }] })
    return goTo(c, `/${languageOf(c)}${PATH}?link=${encodeURIComponent(link)}&sent`)
  })
  routes.post(PATH, (c) => open(c, pages))
  routes.get(`${PATH}/done`, (c) => stepTaken(c, pages))
}

/** After a step: back to the case as long as the link opens it, otherwise a word that all is done. */
function stepTaken(c: AccessContext, pages: AccessPages): Response {
  const next = safeNext(c.req.query('next'))
  if (c.var.visitor?.kind === 'link' && next !== undefined) return goTo(c, next)
  const frame = frameOf(c, pages)
  const { stepTaken: texts } = frame.words.m.participants
  return page(c, <NoticePage {...frame} {...texts} place={`${PATH}/done`} />)
}

/** Says why a link opens nothing any more; of one that nobody sent only that it does not. */
async function closed(c: AccessContext, pages: AccessPages, link: string): Promise<Response> {
  const why = await closedLink(pages.access, link)
  if (why === undefined) return gone(c, pages)
  const frame = frameOf(c, pages)
  const { closed: texts } = frame.words.m.request
  return page(c, <NoticePage {...frame} title={texts[why]} text={texts[`${why}Text`]} place="" />, 410)
}

interface Shown {
  readonly link: string
  readonly sent?: boolean
  readonly errors?: readonly ShownError[]
}

async function show(
  c: AccessContext,
  pages: AccessPages,
  { link, sent = false, errors = [] }: Shown,
): Promise<Response> {
  const personal = await findPersonalLink(pages.access, { token: link })
  if (!personal) return closed(c, pages, link)
  const status = errors.length > 0 ? 422 : 200
  return page(c, <PersonalLinkPage {...frameOf(c, pages)} {...{ link, personal, sent, errors }} />, status)
}

async function open(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const link = textOf(form, 'link')
  const personal = await findPersonalLink(pages.access, { token: link })
  const opened = await openPersonalLink(pages.access, { link, code: textOf(form, 'code') }, clientOf(c, pages))
  if (!personal || opened.result === 'gone') return closed(c, pages, link)
  const { link: texts, signIn } = frameOf(c, pages).words.m.access
  if (opened.result !== 'done') {
    const text = opened.result === 'wait' ? signIn.wait : texts.wrong
    return show(c, pages, { link, errors: [{ field: 'code', text }] })
  }
  await beginSession(c, pages, opened.token)
  return goTo(c, `/${languageOf(c)}${pages.caseAddress(personal.caseId)}`)
}

interface LinkProps extends FrameWords {
  readonly link: string
  readonly personal: PersonalAccess
  readonly sent: boolean
  readonly errors: readonly ShownError[]
}

function PersonalLinkPage({ link, personal, sent, errors, ...frame }: LinkProps): VNode {
  const { words } = frame
  const { link: texts } = words.m.access
  const here = `/${words.language}${PATH}`
  const done = sent && errors.length === 0 ? texts.sent : undefined
  return (
    <AccessFrame {...frame} title={texts.title} place={`${PATH}?link=${link}`} errors={errors} done={done}>
      <p class="lead">{texts.lead({ email: hidden(personal.email) })}</p>
      <form method="post" action={`${here}/code`}>
        <Hidden name="link" value={link} />
        <p class="buttons">
          <Submit text={sent ? texts.sendAgain : texts.send} kind={sent ? 'secondary' : 'primary'} />
        </p>
      </form>
      <form class="access-form" method="post" action={here}>
        <Hidden name="link" value={link} />
        <InputPart
          id="code"
          type="text"
          label={texts.code}
          hint={texts.codeHint}
          complete="one-time-code"
          size="amount"
          errors={errors}
        />
        <p class="buttons">
          <Submit text={texts.open} kind={sent ? 'primary' : 'secondary'} />
        </p>
      </form>
    </AccessFrame>
  )
}

/** Enough for the owner to recognise: whoever found the link learns no address from it. */
function hidden(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}…@${host}`
}

import type { Hono } from 'hono'
import type { ReadSupplement } from '#server/agreements/read-amendment.ts'
import type { AmendmentView } from '#server/agreements/view-amendment.ts'
import { countIn } from '#web/forms/count-in.ts'
import { commandIn, type Draft, editionIn } from '#web/forms/draft.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { type AgreementDesk, agreementGate } from './agreement-gate.ts'
import { agreementPath } from './agreement-props.ts'
import { AmendmentPage } from './amendment-page.tsx'
import { AmendmentReadPage } from './amendment-read-page.tsx'
import {
  isThere,
  type OpenSide,
  openSides,
  type ReceivedSignature,
  receivedSignature,
  signatureErrors,
} from './brought-signature.ts'
import { type SignedPaper, SignPage } from './sign-page.tsx'
import { freshSignature } from './sign-routes.tsx'

const PATH = '/vorgaenge/:id/vereinbarung/ergaenzung'

interface AmendmentDesk extends AgreementDesk {
  readonly amendment: AmendmentView
}

type Go = (desk: AmendmentDesk) => Response | Promise<Response>

/** Supplements to a signed agreement; as long as nothing is signed there is none, and the address leads to the agreement. */
export function amendmentRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { atDesk, editing } = agreementGate(options)
  const amending =
    (go: Go) =>
    async (desk: AgreementDesk): Promise<Response> => {
      const { c, entered } = desk
      const amendment = await options.agreements.amendment(entered.viewer, entered.view.id, options.today())
      return amendment
        ? await go({ ...desk, amendment })
        : goTo(c, `/${languageOf(c)}${agreementPath(entered.view.id)}`)
    }
  const get = (path: string, go: Go, gate: typeof atDesk = atDesk): void => {
    pages.get(path, (c: Ctx) => gate(c, amending(go)))
  }
  get(PATH, overview)
  get(`${PATH}/lesen`, read)
  get(`${PATH}/pdf`, download)
  get(`${PATH}/unterschrift`, show, editing)
  pages.post(`${PATH}/unterschrift`, (c) => editing(c, amending(sign)))
  pages.post(`${PATH}/aufheben`, (c) => editing(c, amending(voidOutdated)))
}

function overview(desk: AmendmentDesk): Response {
  const { c, options, entered, agreement, amendment } = desk
  const props = { context: contextOf(c, options, entered), assets: options.assets, agreement, amendment }
  return page(c, <AmendmentPage {...props} commandId={options.newId()} done={c.req.query('geschehen')} />)
}

/** Which draft in which language is asked for; undefined where there is none. */
async function wished({ c, options, entered }: AmendmentDesk): Promise<ReadSupplement | undefined> {
  const wanted = c.req.query('fassung')
  const edition = wanted === undefined ? undefined : countIn(wanted)
  if (wanted !== undefined && edition === undefined) return undefined
  const language = c.req.query('sprache') === 'en' ? ('en' as const) : ('de' as const)
  const wish = { caseId: entered.view.id, language, ...(edition !== undefined && { edition }) }
  return await options.agreements.readAmendment(entered.viewer, wish, options.today())
}

async function read(desk: AmendmentDesk): Promise<Response> {
  const { c, options, entered } = desk
  const found = await wished(desk)
  if (!found) return errorPage(c, options.assets, 'notFound')
  c.header('cache-control', 'no-store')
  return page(c, <AmendmentReadPage context={contextOf(c, options, entered)} assets={options.assets} read={found} />)
}

async function download(desk: AmendmentDesk): Promise<Response> {
  const { c, options, entered } = desk
  const found = await wished(desk)
  if (!found) return errorPage(c, options.assets, 'notFound')
  const { paper, number } = found
  const words = pageWords(paper.language)
  return attachment(c, {
    name: `${words.m.amendment.read.file({ number: words.number(number) })} ${entered.view.reference} (${paper.language}).pdf`,
    mediaType: 'application/pdf',
    content: await options.typesetter.typeset(paper),
  })
}

function sidesOf(desk: AmendmentDesk): readonly OpenSide[] {
  return openSides(desk, 'vereinbarungErgaenzt', desk.amendment.signatures)
}

async function show(desk: AmendmentDesk): Promise<Response> {
  const { c, options, entered, amendment } = desk
  const sides = sidesOf(desk)
  const { isChanged, missing } = amendment
  if (!isChanged || missing.length > 0 || sides.length === 0) return back(desk)
  // What is signed is kept, so that what somebody has before them stays what it is.
  const wish = { caseId: entered.view.id, language: 'de' } as const
  const found = await options.agreements.readAmendment(entered.viewer, wish, options.today())
  if (!found) return errorPage(c, options.assets, 'notFound')
  return form(desk, found.edition, { draft: freshSignature(desk, sides), held: undefined, errors: [] })
}

function paperOf({ c, entered, amendment }: AmendmentDesk, edition: number): SignedPaper {
  const words = pageWords(languageOf(c))
  const texts = words.m.amendment
  const said = { number: words.number(amendment.live.fall.nummer) }
  const at = (rest: string): string => agreementPath(entered.view.id, `/ergaenzung${rest}`)
  return {
    version: edition,
    place: at('/unterschrift'),
    back: { href: at(''), text: texts.back },
    title: texts.sign.title(said),
    lead: texts.sign.lead,
    pdf: { href: at(`/pdf?sprache=de&fassung=${edition}`), text: texts.sign.pdf(said) },
  }
}

function form(
  desk: AmendmentDesk,
  edition: number,
  shown: Omit<ReceivedSignature, 'brought'>,
  status: 200 | 409 | 422 = 200,
): Response {
  const { c, options, entered, agreement } = desk
  const draft: Draft = shown.draft
  return page(
    c,
    <SignPage
      {...shown}
      context={contextOf(c, options, entered)}
      assets={options.assets}
      agreement={agreement}
      paper={paperOf(desk, edition)}
      sides={sidesOf(desk).map(({ side }) => side)}
      limits={options.files.limits}
      commandId={commandIn(draft) || options.newId()}
    />,
    status,
  )
}

async function sign(desk: AmendmentDesk): Promise<Response> {
  const { c, options, entered, amendment } = desk
  const received = await receivedSignature(desk, sidesOf(desk))
  const { brought, ...shown } = received
  const edition = editionIn(shown.draft)
  if (isThere(amendment.signatures, received)) return back(desk, '?geschehen=unterschrieben')
  if (edition === 0) return unnamed(desk, shown)
  if (!brought) return form(desk, edition, shown, 422)
  const done = await options.agreements.signAmendment(entered.viewer, { ...brought, edition }, options.today())
  if (done.result === 'done') return back(desk, '?geschehen=unterschrieben')
  if (done.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  const errors = signatureErrors(done, desk, edition)
  return form(desk, edition, { ...shown, errors }, done.result === 'stale' ? 409 : 422)
}

/** Nobody says what was before them: the edition of today is shown, and signed only when they send it once more. */
async function unnamed(desk: AmendmentDesk, shown: Omit<ReceivedSignature, 'brought'>): Promise<Response> {
  const { c, options, entered } = desk
  const wish = { caseId: entered.view.id, language: 'de' } as const
  const found = await options.agreements.readAmendment(entered.viewer, wish, options.today())
  if (!found) return errorPage(c, options.assets, 'notFound')
  const { problems } = pageWords(languageOf(c)).m.agreement.sign
  return form(desk, found.edition, { ...shown, errors: [...shown.errors, { text: problems.version }] }, 422)
}

async function voidOutdated(desk: AmendmentDesk): Promise<Response> {
  const { c, options, entered } = desk
  const { reason } = pageWords('de').m.amendment.signatures
  const what = { caseId: entered.view.id, reason, commandId: options.newId() }
  const done = await options.agreements.voidAmendment(entered.viewer, what, options.today())
  return done === 'done' ? back(desk, '?geschehen=aufgehoben') : errorPage(c, options.assets, 'notFound')
}

function back({ c, entered }: AmendmentDesk, rest = ''): Response {
  return goTo(c, `/${languageOf(c)}${agreementPath(entered.view.id, `/ergaenzung${rest}`)}`)
}

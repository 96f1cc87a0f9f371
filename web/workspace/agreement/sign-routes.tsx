import type { Hono } from 'hono'
import type { FileLine } from '#server/files/file-lines.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandIn, type Draft, editionIn } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf } from '../case-gate.tsx'
import { dayTyped } from '../step/field-kinds.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { type AgreementDesk, agreementGate } from './agreement-gate.ts'
import { agreementPath } from './agreement-props.ts'
import { isThere, type OpenSide, openSides, receivedSignature, signatureErrors } from './brought-signature.ts'
import { type SignedPaper, SignPage } from './sign-page.tsx'

const PATH = '/vorgaenge/:id/vereinbarung/unterschrift'

/** The page on which a signature is brought. */
export function signRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { editing } = agreementGate(options)
  pages.get(PATH, (c) => editing(c, show))
  pages.post(PATH, (c) => editing(c, sign))
}

function sidesOf(desk: AgreementDesk): readonly OpenSide[] {
  return openSides(desk, 'vereinbarungUnterzeichnet', desk.agreement.signatures)
}

async function show(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered, agreement } = desk
  const sides = sidesOf(desk)
  if (agreement.missing.length > 0 || agreement.agreed !== undefined || sides.length === 0)
    return goTo(c, `/${languageOf(c)}${agreementPath(entered.view.id)}`)
  // What is signed is kept, so that what somebody has before them stays what it is.
  const wish = { caseId: entered.view.id, language: 'de' } as const
  const read = await options.agreements.read(entered.viewer, wish, options.today())
  if (!read) return errorPage(c, options.assets, 'notFound')
  return form(desk, { version: read.version, draft: freshSignature(desk, sides), errors: [], held: undefined })
}

/** What a form for a signature shows before anything was typed. */
export function freshSignature({ options }: AgreementDesk, sides: readonly OpenSide[]): Draft {
  const [only] = sides
  return new Map([
    ['am', [dayTyped(options.today())]],
    ['seite', sides.length === 1 && only ? [only.side] : []],
  ])
}

interface Shown {
  readonly version: number
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly held: FileLine | undefined
}

function paperOf({ c, entered }: AgreementDesk, version: number): SignedPaper {
  const words = pageWords(languageOf(c))
  const texts = words.m.agreement.sign
  const said = { version: words.number(version) }
  return {
    version,
    place: agreementPath(entered.view.id, '/unterschrift'),
    back: { href: agreementPath(entered.view.id), text: words.m.agreement.back },
    title: texts.title,
    lead: texts.lead(said),
    pdf: { href: agreementPath(entered.view.id, `/pdf?sprache=de&fassung=${version}`), text: texts.pdf(said) },
  }
}

function form(desk: AgreementDesk, { version, ...shown }: Shown, status: 200 | 409 | 422 = 200): Response {
  const { c, options, entered, agreement } = desk
  return page(
    c,
    <SignPage
      {...shown}
      context={contextOf(c, options, entered)}
      assets={options.assets}
      agreement={agreement}
      paper={paperOf(desk, version)}
      sides={sidesOf(desk).map(({ side }) => side)}
      limits={options.files.limits}
      commandId={commandIn(shown.draft) || options.newId()}
    />,
    status,
  )
}

async function sign(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered, agreement } = desk
  const received = await receivedSignature(desk, sidesOf(desk))
  const { brought, ...shown } = received
  const version = editionIn(shown.draft)
  const after = `/${languageOf(c)}${agreementPath(entered.view.id, '?geschehen=unterschrieben')}`
  if (isThere(agreement.signatures, received)) return goTo(c, after)
  if (version === 0) return unnamed(desk, shown)
  if (!brought) return form(desk, { ...shown, version }, 422)
  const done = await options.agreements.sign(entered.viewer, { ...brought, version }, options.today())
  if (done.result === 'done') return goTo(c, after)
  if (done.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  const errors = signatureErrors(done, desk, version)
  return form(desk, { ...shown, version, errors }, done.result === 'stale' ? 409 : 422)
}

/** Nobody says what was before them: the version of today is shown, and signed only when they send it once more. */
async function unnamed(desk: AgreementDesk, shown: Omit<Shown, 'version'>): Promise<Response> {
  const { c, options, entered } = desk
  const wish = { caseId: entered.view.id, language: 'de' } as const
  const read = await options.agreements.read(entered.viewer, wish, options.today())
  if (!read) return errorPage(c, options.assets, 'notFound')
  const { problems } = pageWords(languageOf(c)).m.agreement.sign
  return form(desk, { ...shown, version: read.version, errors: [...shown.errors, { text: problems.version }] }, 422)
}

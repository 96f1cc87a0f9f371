import type { Hono } from 'hono'
import { z } from 'zod'
import { recipients } from '#server/delivery/channel.ts'
import type { DeliveryOverview } from '#server/delivery/delivery-overview.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandFor } from '#web/forms/command-for.ts'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { tooLongErrors } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { refusalErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { DeliveryPage } from './delivery-page.tsx'

const PATH = '/vorgaenge/:id/uebermittlung'
/** What proves a handing over is a line, and so is an address. */
const LONGEST = 300

/** How the Vorabzustimmung goes out, for those it concerns; the office moves it from here. */
export function deliveryRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const inDelivery = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const overview = await options.deliveries.overview(entered.viewer, entered.view.id, options.today())
      return overview && !entered.view.isFamilyFile
        ? go({ c, options, entered, overview })
        : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => inDelivery(c, (desk) => show(desk, new Map(), [])))
  pages.post(PATH, (c) => inDelivery(c, act))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly overview: DeliveryOverview
}

function show({ c, options, entered, overview }: Desk, draft: Draft, errors: readonly ShownError[]): Response {
  const context = contextOf(c, options, entered)
  const { done } = context.words.m.delivery
  const said: Readonly<Record<string, string>> = done
  return page(
    c,
    <DeliveryPage
      context={context}
      assets={options.assets}
      overview={overview}
      draft={draft}
      errors={errors}
      commandId={options.newId()}
      done={errors.length > 0 ? undefined : said[c.req.query('geschehen') ?? '']}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function act(desk: Desk): Promise<Response> {
  const { c, options, overview } = desk
  if (!overview.mayAct) return errorPage(c, options.assets, 'notFound')
  const draft = draftFrom(await readForm(c))
  const long = tooLongErrors(draft, LONGEST, pageWords(languageOf(c)))
  if (long.length > 0) return show(desk, draft, long)
  switch (typed(draft, 'aktion')) {
    case 'start':
      return await start(desk, draft)
    case 'uebergabe':
      return await handOver(desk, draft)
    case 'zurueck':
      return await move(desk, draft, 'returned')
    case 'erneut':
      return await move(desk, draft, 'again')
    default:
      return errorPage(c, options.assets, 'notFound')
  }
}

const email = z.email()

async function start(desk: Desk, draft: Draft): Promise<Response> {
  const { options, entered } = desk
  const { m } = contextOf(desk.c, options, entered).words
  const { start: words, problems } = m.delivery
  const asked = [
    ['auslandsvertretung', words.missionAddress],
    ['fachkraft', words.workerAddress],
  ] as const
  const errors = asked.flatMap(([field, label]) => {
    const given = typed(draft, field)
    return given === '' || email.safeParse(given).success ? [] : [{ field, text: problems.address({ label }) }]
  })
  if (errors.length > 0) return show(desk, draft, errors)
  const address = (field: string): string | undefined => typed(draft, field) || undefined
  const done = await options.deliveries.start(
    entered.viewer,
    { caseId: entered.view.id, missionAddress: address('auslandsvertretung'), workerAddress: address('fachkraft') },
    options.today(),
  )
  return after(desk, done, 'start')
}

async function handOver(desk: Desk, draft: Draft): Promise<Response> {
  const { options, entered } = desk
  const { problems } = contextOf(desk.c, options, entered).words.m.delivery
  const recipient = recipients.find((one) => one === typed(draft, 'an'))
  if (recipient === undefined || recipient === 'fachkraft') return errorPage(desk.c, options.assets, 'notFound')
  const said = (name: string): string => typed(draft, `${recipient}-${name}`)
  const am = parseDay({ day: said('am'), month: '', year: '' })
  const proof = said('beleg')
  if (am.kind !== 'day') return show(desk, draft, [{ field: `${recipient}-am`, text: problems.am }])
  if (proof === '') return show(desk, draft, [{ field: `${recipient}-beleg`, text: problems.proof }])
  const weg = said('weg') === 'post' ? 'post' : 'persoenlich'
  const handedOver = { recipient, weg, am: am.day, proof } as const
  const done = await options.deliveries.handOver(
    entered.viewer,
    {
      caseId: entered.view.id,
      ...handedOver,
      expectedSeq: Number(typed(draft, 'stand')) || 0,
      commandId: commandFor(draft, handedOver) ?? options.newId(),
    },
    options.today(),
  )
  switch (done.result) {
    case 'done':
    case 'repeated':
      return after(desk, 'done', 'uebergabe')
    case 'refused':
      return show(desk, draft, refusalErrors(done.refusals, {}, contextOf(desk.c, options, entered)))
    case 'stale':
      return show(desk, draft, [{ text: problems.stale }])
    case 'notFound':
      return after(desk, 'notFound', 'uebergabe')
  }
}

async function move(desk: Desk, draft: Draft, how: 'returned' | 'again'): Promise<Response> {
  const { options, entered } = desk
  const recipient = recipients.find((one) => one === typed(draft, 'an'))
  if (recipient === undefined) return errorPage(desk.c, options.assets, 'notFound')
  const which = { caseId: entered.view.id, recipient }
  const done = await options.deliveries[how](entered.viewer, which, options.today())
  return after(desk, done, how === 'again' ? 'erneut' : 'zurueck')
}

function after({ c, options, entered }: Desk, done: 'done' | 'notFound', said: string): Response {
  if (done === 'notFound') return errorPage(c, options.assets, 'notFound')
  return goTo(c, `/${languageOf(c)}/vorgaenge/${entered.view.id}/uebermittlung?geschehen=${said}`)
}

import type { Hono } from 'hono'
import { leseMrz } from '#procedure/pass/lese-mrz.ts'
import type { Traveller } from '#server/evidence/passports.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, isChosen, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { PassportPage } from './passport-page.tsx'

const PATH = '/vorgaenge/:id/pass'

/** The machine-readable zone: typed, checked, and taken over once somebody confirmed it. */
export function passportRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const travellers = await options.evidence.travellers(entered.viewer, entered.view.id, options.today())
      return travellers ? go({ c, options, entered, travellers }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => atDesk(c, (desk) => show(desk, new Map(), [])))
  pages.post(PATH, (c) => atDesk(c, async (desk) => read(desk, draftFrom(await readForm(c)))))
  pages.post(`${PATH}/uebernehmen`, (c) => atDesk(c, async (desk) => takeOver(desk, draftFrom(await readForm(c)))))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly travellers: readonly Traveller[]
}

function show({ c, options, entered, travellers }: Desk, draft: Draft, errors: readonly FieldError[]): Response {
  const zone = typed(draft, 'zone')
  const result = leseMrz(zone, options.today())
  return page(
    c,
    <PassportPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      travellers={travellers}
      personId={typed(draft, 'person')}
      zone={zone}
      lesung={result.lesbar ? result.lesung : undefined}
      errors={errors}
      isDone={c.req.query('geschehen') === 'pass'}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function read(desk: Desk, draft: Draft): Response {
  return show(desk, draft, faultsIn(desk, draft))
}

function faultsIn({ c, options, entered, travellers }: Desk, draft: Draft): readonly FieldError[] {
  const { words } = contextOf(c, options, entered)
  const { problems } = words.m.passport
  const result = leseMrz(typed(draft, 'zone'), options.today())
  const isKnown = travellers.some(({ person }) => person.id === typed(draft, 'person'))
  const lengths = result.lesbar ? '' : result.laengen.map(words.number).join(', ')
  return [
    ...(isKnown ? [] : [{ field: 'person', text: problems.person }]),
    ...(result.lesbar
      ? []
      : [
          {
            field: 'zone',
            text: result.grund === 'leer' ? problems.leer : problems[result.grund]({ lengths }),
          },
        ]),
  ]
}

async function takeOver(desk: Desk, draft: Draft): Promise<Response> {
  const { c, options, entered } = desk
  const { viewer, view } = entered
  const faults = faultsIn(desk, draft)
  if (faults.length > 0) return show(desk, draft, faults)
  const zone = typed(draft, 'zone')
  const result = leseMrz(zone, options.today())
  if (result.lesbar && !result.lesung.stimmt && !isChosen(draft, 'trotzdem', 'ja')) {
    const { problems } = contextOf(c, options, entered).words.m.passport
    return show(desk, draft, [{ field: 'trotzdem', text: problems.confirm }])
  }
  const input = {
    caseId: view.id,
    personId: typed(draft, 'person'),
    zone,
    withNames: isChosen(draft, 'namen', 'ja'),
  }
  const done = await options.evidence.takePassport(viewer, input, options.today())
  if (done === 'notFound') return errorPage(c, options.assets, 'notFound')
  return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}/pass?geschehen=pass`)
}

import type { Hono } from 'hono'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandFor } from '#web/forms/command-for.ts'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import type { Ctx } from '../case-gate.tsx'
import { readFields } from '../step/field.ts'
import { problemErrors, refusalErrors } from '../step/refusal-errors.ts'
import { givenConsent } from './consent-status.tsx'
import type { DeskRoom } from './desk-room.ts'
import { WithdrawPage, withdrawFields } from './withdraw-page.tsx'

const PATH = '/vorgaenge/:id/vorabzustimmung/widerruf'

interface AtDesk {
  readonly atDesk: (c: Ctx, go: (room: DeskRoom) => Response | Promise<Response>) => Promise<Response>
}

/** Taking back a Vorabzustimmung, for the office that gave it. */
export function withdrawRoutes(pages: Hono<WebEnv>, { atDesk }: AtDesk): void {
  pages.get(PATH, (c) => atDesk(c, (room) => show(room)))
  pages.post(PATH, (c) => atDesk(c, withdraw))
}

interface Refused {
  readonly draft: Draft
  readonly errors: readonly ShownError[]
}

function show({ c, options, entered, context }: DeskRoom, refused?: Refused): Response {
  const given = givenConsent(entered.view, options.today())
  // Whoever sends it too late, or once more, sees what became of it.
  if (refused && given?.state === 'withdrawn')
    return goTo(c, `/${languageOf(c)}/vorgaenge/${entered.view.id}/vorabzustimmung`)
  if (given === undefined || given.state === 'withdrawn') return errorPage(c, options.assets, 'notFound')
  return page(
    c,
    <WithdrawPage
      context={context}
      assets={options.assets}
      given={given}
      draft={refused?.draft ?? new Map()}
      formId={options.newId()}
      errors={refused?.errors ?? []}
    />,
    refused ? 422 : 200,
  )
}

async function withdraw(room: DeskRoom): Promise<Response> {
  const { c, options, entered, context } = room
  const draft = draftFrom(await readForm(c))
  const read = readFields(withdrawFields, draft, '', context)
  if (read.ok !== true)
    return show(room, { draft, errors: read.ok === false ? problemErrors(read.problems, context) : [] })
  const { viewer, view } = entered
  const today = options.today()
  const acted = await options.cases.act(
    viewer,
    {
      caseId: view.id,
      als: 'auslaenderbehoerde',
      expectedSeq: Number(typed(draft, 'stand')),
      commandId: commandFor(draft, read.value, 'vorgang') ?? options.newId(),
      command: {
        type: 'entscheiden',
        am: today,
        entscheidung: {
          type: 'vorabzustimmungWiderrufen',
          vorabzustimmung: Number(typed(draft, 'eintrag')),
          begruendung: read.value.begruendung,
        },
      },
    },
    today,
  )
  switch (acted.result) {
    case 'done':
    case 'repeated':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}/vorabzustimmung?geschehen=widerrufen`)
    case 'refused':
      return show(room, { draft, errors: refusalErrors(acted.refusals, withdrawFields, context) })
    case 'stale':
      return show(room, { draft, errors: [{ text: context.words.m.consent.problems.stale }] })
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

import type { Hono } from 'hono'
import { type Ankunftspunkt, ankunftsplan } from '#procedure/fachkraefteverfahren/ankunftsplan.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { datedCalendar } from '#server/calendar/dated-calendar.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { ArrivalPage } from './arrival-page.tsx'

const PATH = '/vorgaenge/:id/ankunft'
const READERS: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/** What follows the arrival, as a page and as days for a calendar. */
export function arrivalRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const inArrival = (c: Ctx, go: (entered: Entered) => Response): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', (entered) =>
      !entered.view.isFamilyFile && READERS.some((partei) => entered.view.parteien.includes(partei))
        ? go(entered)
        : errorPage(c, options.assets, 'notFound'),
    )
  pages.get(PATH, (c) =>
    inArrival(c, (entered) =>
      page(
        c,
        <ArrivalPage
          context={contextOf(c, options, entered)}
          assets={options.assets}
          plan={planOf(options, entered)}
        />,
      ),
    ),
  )
  pages.get(`${PATH}/kalender.ics`, (c) => inArrival(c, (entered) => calendar(c, options, entered)))
}

function planOf({ speicher, today }: WorkspaceOptions, { view }: Entered): readonly Ankunftspunkt[] {
  return ankunftsplan(view.state, view.pflichten, today(), speicher)
}

/** The days that are still to come or run; what is done needs no calendar. */
function calendar(c: Ctx, options: WorkspaceOptions, entered: Entered): Response {
  const { words, view, procedure } = contextOf(c, options, entered)
  const { arrival } = words.m
  const { origin = new URL(c.req.url).origin } = options
  const entries = planOf(options, entered).flatMap(({ id, wer, norm, tag, stand }) => {
    if (tag === undefined || stand === 'erledigt') return []
    const { title, text, otherwise } = arrival.points[id]
    const lines = [
      `${procedure.partei[wer].name}: ${text}`,
      arrival.otherwise({ text: otherwise }),
      norm,
      view.reference,
    ]
    return [{ id, day: tag, title: `${view.reference}: ${title}`, text: lines.join('\n') }]
  })
  const file = datedCalendar(entries, {
    name: arrival.calendarName({ reference: view.reference }),
    language: languageOf(c),
    today: options.today(),
    address: `${origin}/${languageOf(c)}/vorgaenge/${view.id}/ankunft`,
  })
  c.header('content-disposition', 'attachment; filename="vorab-ankunft.ics"')
  c.header('cache-control', 'no-store')
  c.header('x-content-type-options', 'nosniff')
  return c.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
}

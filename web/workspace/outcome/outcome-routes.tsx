import type { Hono } from 'hono'
import { check } from '#law/pathways/check.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { angabenDanach, sackgassen, untaetigkeiten } from '#procedure/fachkraefteverfahren/sackgassen.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import type { Language } from '#web/language/language.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type WayLine, wayLine } from '#web/result/way-line.ts'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { OutcomePage } from './outcome-page.tsx'

const READERS: readonly Partei[] = [
  'fachkraft',
  'familie',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
]

/** Refusals and dead ends, for those whose procedure it is. */
export function outcomeRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge/:id/ausgang', (c) =>
    inCase(c, options, c.req.param('id'), (entered) =>
      READERS.some((partei) => entered.view.parteien.includes(partei))
        ? show(c, options, entered)
        : errorPage(c, options.assets, 'notFound'),
    ),
  )
}

async function show(c: Ctx, options: WorkspaceOptions, entered: Entered): Promise<Response> {
  const { view } = entered
  const today = options.today()
  return page(
    c,
    <OutcomePage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      deadEnds={sackgassen(view.state, view.pflichten, today)}
      silences={untaetigkeiten(view.pflichten)}
      ways={view.isFamilyFile ? undefined : await waysFor(options, entered, languageOf(c))}
      on={today}
    />,
  )
}

/** The check again, with the answers of this case and what was found out since. */
async function waysFor(
  { cases, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  language: Language,
): Promise<readonly WayLine[] | undefined> {
  const facts = await cases.facts(viewer, view.id, today())
  if (!facts) return undefined
  const { ways, moment } = check(angabenDanach(facts, view.state), today())
  return ways.map((result) => wayLine(result, moment, language))
}

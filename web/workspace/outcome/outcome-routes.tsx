import type { Hono } from 'hono'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { check } from '#law/pathways/check.ts'
import { angabenDanach } from '#procedure/fachkraefteverfahren/angaben-danach.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { kontingente } from '#procedure/fachkraefteverfahren/kontingente.ts'
import { sackgassen, untaetigkeiten } from '#procedure/fachkraefteverfahren/sackgassen.ts'
import type { CaseView } from '#server/cases/case-view.ts'
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
  const { view, viewer } = entered
  const today = options.today()
  const deadEnds = sackgassen(view.state, view.pflichten, today)
  const facts = view.isFamilyFile ? undefined : await options.cases.facts(viewer, view.id, today)
  return page(
    c,
    <OutcomePage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      deadEnds={deadEnds}
      quotas={kontingente({
        weg: view.vorhaben?.weg,
        staatsangehoerigkeiten: view.isFamilyFile ? [] : statesOf(view, facts),
        sackgassen: deadEnds,
        heute: today,
      })}
      silences={untaetigkeiten(view.pflichten)}
      ways={facts && waysFor(facts, view, today, languageOf(c))}
      on={today}
    />,
  )
}

/** As far as the viewer may know: the answers of the check, else what stands at the head of the case. */
function statesOf({ worker }: CaseView, facts: FactAnswers | undefined): readonly string[] {
  const answered = facts?.staatsangehoerigkeiten
  if (answered !== undefined && answered !== 'weissNicht') return answered
  return worker?.nationality === undefined ? [] : [worker.nationality]
}

/** The check again, with the answers of this case and what was found out since. */
function waysFor(facts: FactAnswers, { state }: CaseView, today: PlainDate, language: Language): readonly WayLine[] {
  const { ways, moment } = check(angabenDanach(facts, state, today), today)
  return ways.map((result) => wayLine(result, moment, language))
}

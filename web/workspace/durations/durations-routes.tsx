import type { Hono } from 'hono'
import { procedureWords } from '#procedure/texts/words.ts'
import { stages } from '#server/cases/stages.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { signedIn } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { DurationsPage, groupings } from './durations-page.tsx'

/** How long procedures took. Offices see their own. */
export function durationsRoutes(pages: Hono<WebEnv>, { cases, assets, today }: WorkspaceOptions): void {
  pages.get('/statistik', (c) =>
    signedIn(c, async (viewer) => {
      const language = languageOf(c)
      const thisYear = Number(today().slice(0, 4))
      const from = yearOf(c.req.query('von')) ?? thisYear - 1
      const years = { from, to: Math.max(from, yearOf(c.req.query('bis')) ?? thisYear) }
      const by = groupings.find((one) => one === c.req.query('nach')) ?? 'stage'
      const stage = stages.find((one) => one === c.req.query('station'))
      const statistics = await cases.statistics(viewer, { by, years, ...(stage === undefined ? {} : { stage }) })
      const procedure = procedureWords(language)
      const props = { words: pageWords(language), procedure, assets, by, stage, years, statistics }
      return page(c, <DurationsPage {...props} viewer={viewer} />)
    }),
  )
}

function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^20\d\d$/.test(text) ? Number(text) : undefined
}

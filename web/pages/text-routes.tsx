import type { Hono } from 'hono'
import { page } from '#web/http/page.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { TextPage } from './text-page.tsx'

export function textRoutes(pages: Hono<WebEnv>, { assets }: WebOptions): void {
  pages.get('/privacy', (c) => {
    const words = pageWords(languageOf(c))
    const { privacy: p } = words.m
    const sections = [
      [p.where, p.whereText],
      [p.cases, p.casesText],
      [p.keep, p.keepText],
      [p.log, p.logText],
      [p.share, p.shareText],
      [p.others, p.othersText],
      [p.operator, p.operatorText],
    ] as const
    const { title, lead } = p
    return page(c, <TextPage {...{ words, assets, title, lead, sections, place: '/privacy' }} />)
  })
  pages.get('/accessibility', (c) => {
    const words = pageWords(languageOf(c))
    const { accessibility: a } = words.m
    const sections = [
      [a.standard, a.standardText],
      [a.limits, a.limitsText],
      [a.contact, a.contactText],
    ] as const
    const { title, lead } = a
    return page(c, <TextPage {...{ words, assets, title, lead, sections, place: '/accessibility' }} />)
  })
}

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { ingenieurin } from '#procedure/examples/ingenieurin.ts'
import { walkExample } from '#server/demonstration/seed.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { type DeskBrowser, startDeskBrowser } from '#web/testing/desk-browser.ts'

const HEUTE: PlainDate = '2026-11-18'
let browser: DeskBrowser
let caseId = ''

beforeAll(async () => {
  browser = await startDeskBrowser('2026-11-01')
  const { desk } = browser
  desk.turnTo(HEUTE)
  const bisher = { ablauf: ingenieurin, bis: 'versicherungFachkraft', vorTagen: 0 }
  caseId = await walkExample(desk.world, desk.people, bisher, HEUTE, undefined)
})
afterAll(() => browser.close())

const at = (rest = '', language: 'de' | 'en' = 'de'): string => `/${language}/vorgaenge/${caseId}/vereinbarung${rest}`

async function sign(page: Page, rest: string): Promise<void> {
  await page.goto(at(rest))
  const side = page.locator('main [name="seite"]')
  if ((await side.inputValue()) === '') await side.selectOption({ index: 1 })
  await page.locator('main [name="form"]').selectOption('eigenhaendig')
  const file = { name: 'Unterschrieben.pdf', mimeType: 'application/pdf', buffer: pdfOf({ padding: rest.length }) }
  await page.locator('main [name="datei"]').setInputFiles(file)
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await page.waitForURL('**?geschehen=unterschrieben')
}

async function look(page: Page, places: readonly string[]): Promise<void> {
  for (const place of places) {
    const answer = await page.goto(place)
    expect(answer?.status(), place).toBe(200)
    expect(await page.locator('h1').count(), place).toBe(1)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, `${place} is no wider than the window`).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  }
}

it('What changes after both have signed both agree upon in a supplement, with scripts and without', async () => {
  const without = { width: 1280, script: false }
  await browser.as('werke', without, (page) => sign(page, '/unterschrift'))
  await browser.as('sachbearbeitung', { width: 1280 }, (page) => sign(page, '/unterschrift'))
  await browser.as('werke', without, async (page) => {
    await page.goto(at('/abschnitt/beschaeftigung'))
    await page.fill('[name="vorhaben.betriebsstaette"]', 'Werkstraße 2, 04109 Leipzig')
    await page.fill('[name="angebot.wochenstunden"]', '38,5')
    await page.locator('main button[type="submit"]').last().click()
    await page.waitForURL('**/vereinbarung?geschehen=gespeichert')
    expect(await page.locator('main').textContent()).toContain('weichen von der unterschriebenen Vereinbarung ab')
  })
  const open = ['', '/ergaenzung', '/ergaenzung/lesen', '/ergaenzung/unterschrift']
  await browser.as('werke', { width: 360 }, (page) =>
    look(
      page,
      open.map((rest) => at(rest)),
    ),
  )
  await browser.as('sachbearbeitung', { width: 1280 }, (page) =>
    look(
      page,
      open.map((rest) => at(rest, 'en')),
    ),
  )
  await browser.as('werke', without, (page) => sign(page, '/ergaenzung/unterschrift'))
  await browser.as('sachbearbeitung', { width: 1280 }, async (page) => {
    await sign(page, '/ergaenzung/unterschrift')
    expect(await page.locator('main').textContent()).toContain('mit der Ergänzung Nr. 1')
  })
  await browser.as('sachbearbeitung', { width: 360 }, (page) => look(page, [at('/ergaenzung')]))
})

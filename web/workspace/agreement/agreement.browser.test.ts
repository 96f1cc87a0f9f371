import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { pflegefachfrau } from '#procedure/examples/pflegefachfrau.ts'
import { openExample } from '#server/demonstration/seed.ts'
import { type DeskBrowser, startDeskBrowser } from '#web/testing/desk-browser.ts'
import { lookThrough } from '#web/testing/look-through.ts'

const HEUTE: PlainDate = '2026-11-18'
let browser: DeskBrowser
let caseId = ''

beforeAll(async () => {
  browser = await startDeskBrowser(HEUTE)
  const { desk } = browser
  ;({ caseId } = await openExample(desk.world, desk.people, { ablauf: pflegefachfrau, beginn: HEUTE }))
})
afterAll(() => browser.close())

/** Pages of the agreement as everybody must be able to use them. */
async function walk(page: Page, language: 'de' | 'en', tasks: readonly string[]): Promise<void> {
  const base = `/${language}/vorgaenge/${caseId}/vereinbarung`
  const places = [base, `${base}/lesen?sprache=${language}`, ...tasks.map((task) => `${base}/abschnitt/${task}`)]
  await lookThrough(page, places)
}

it('Office and employer fill in an agreement on pages that everybody can use', async () => {
  const office = ['auslaenderbehoerde', 'gebuehr', 'visum']
  await browser.as('sachbearbeitung', { width: 1280 }, (page) => walk(page, 'en', office))
  await browser.as('klinik', { width: 360 }, (page) => walk(page, 'de', ['arbeitgeber', 'vollmacht', 'ablauf']))
})

it('An employer fills in a page without scripts and finds it in the paper', async () => {
  await browser.as('klinik', { width: 1280, script: false }, async (page) => {
    await page.goto(`/de/vorgaenge/${caseId}/vereinbarung/abschnitt/beschaeftigung`)
    await page.fill('[name="vorhaben.taetigkeit"]', 'Pflegefachfrau auf der Intensivstation')
    await page.fill('[name="vorhaben.betriebsstaette"]', 'Krankenhausstraße 1, 01067 Dresden')
    await page.locator('main button[type="submit"]').click()
    await page.waitForURL('**/vereinbarung?geschehen=gespeichert')
    await page.goto(`/de/vorgaenge/${caseId}/vereinbarung/lesen`)
    expect(await page.locator('article').textContent()).toContain('Pflegefachfrau auf der Intensivstation')
  })
})

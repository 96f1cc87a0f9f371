import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { pflegefachfrau } from '#procedure/examples/pflegefachfrau.ts'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { openExample } from '#server/demonstration/seed.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { findBrowser } from '#web/testing/find-browser.ts'
import { type RunningDesk, startDesk } from '#web/testing/running-desk.ts'

const HEUTE: PlainDate = '2026-11-18'
let desk: RunningDesk
let browser: Browser
let caseId = ''

beforeAll(async () => {
  desk = await startDesk(HEUTE)
  browser = await chromium.launch(await findBrowser())
  ;({ caseId } = await openExample(desk.world, desk.people, { ablauf: pflegefachfrau, beginn: HEUTE }))
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

async function as(
  person: PersonKey,
  { width, script = true }: { readonly width: number; readonly script?: boolean },
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const viewport = { width, height: 900 }
  const window = await browser.newContext({ baseURL: desk.origin, viewport, javaScriptEnabled: script })
  const page = await window.newPage()
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
  await run(page)
  await window.close()
}

/** Pages of the agreement as everybody must be able to use them. */
async function walk(page: Page, language: 'de' | 'en', tasks: readonly string[]): Promise<void> {
  const base = `/${language}/vorgaenge/${caseId}/vereinbarung`
  const places = [base, `${base}/lesen?sprache=${language}`, ...tasks.map((task) => `${base}/abschnitt/${task}`)]
  for (const place of places) {
    const answer = await page.goto(place)
    expect(answer?.status(), place).toBe(200)
    expect(await page.locator('h1').count(), place).toBe(1)
    await expectAccessible(page)
  }
}

it('Office and employer fill in an agreement on pages that everybody can use', async () => {
  const office = ['auslaenderbehoerde', 'gebuehr', 'visum']
  await as('sachbearbeitung', { width: 1280 }, (page) => walk(page, 'en', office))
  await as('klinik', { width: 360 }, (page) => walk(page, 'de', ['arbeitgeber', 'vollmacht', 'ablauf']))
})

it('An employer fills in a page without scripts and finds it in the paper', async () => {
  await as('klinik', { width: 1280, script: false }, async (page) => {
    await page.goto(`/de/vorgaenge/${caseId}/vereinbarung/abschnitt/beschaeftigung`)
    await page.fill('[name="vorhaben.taetigkeit"]', 'Pflegefachfrau auf der Intensivstation')
    await page.fill('[name="vorhaben.betriebsstaette"]', 'Krankenhausstraße 1, 01067 Dresden')
    await page.locator('main button[type="submit"]').click()
    await page.waitForURL('**/vereinbarung?geschehen=gespeichert')
    await page.goto(`/de/vorgaenge/${caseId}/vereinbarung/lesen`)
    expect(await page.locator('article').textContent()).toContain('Pflegefachfrau auf der Intensivstation')
  })
})

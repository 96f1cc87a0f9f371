import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { freshLetter } from '#web/testing/letter-pages.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { startViewerBrowser, type ViewerBrowser } from '#web/testing/viewer-browser.ts'

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE = { viewport: { width: 360, height: 780 } } as const
const ZONE = 'P<SRBPETROVIC<<DJORDJE<<<<<<<<<<<<<<<<<<<<<<\nO123456784SRB9005042M3108228<<<<<<<<<<<<<<<4'

let cases: TestCases
let browser: ViewerBrowser
let office: Viewer
let worker: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  // What is brought is held for an hour by the clock of the cases.
  browser = await startViewerBrowser(cases, testDesk({ db: cases.db, clock: () => Date.parse(`${TODAY}T09:00:00Z`) }))
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  ;({ caseId } = await cases.open(office))
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await cases.close()
})

const at = (language: string, rest: string): string => `/${language}/vorgaenge/${caseId}/${rest}`

/** A picture of the page for whoever wants to look at it. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['VORAB_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe.each([
  ['desktop', 'en', DESKTOP],
  ['phone', 'de', PHONE],
] as const)('On a %s, in %s', (size, language, window) => {
  it('checklist, passport and cross-check are pages that everybody can use', async () => {
    await browser.as(office, window, async (page) => {
      await page.goto(at(language, 'anlagen'))
      await look(page, `anlagen-${size}`)
      await expectAccessible(page)
      await page.locator('#zeile-AN-02 > summary').click()
      await page.locator('#zeile-AN-02 .attachment__more > summary').click()
      await look(page, `anlagen-offen-${size}`)
      await expectAccessible(page)
      await page.goto(at(language, 'pass'))
      await page.locator('#zone').fill(ZONE)
      await page.locator('form.step-form button').first().click()
      await look(page, `pass-${size}`)
      await expectAccessible(page)
      await page.locator('#trotzdem').check()
      await page.locator('form[action$="uebernehmen"] button').click()
      await page.waitForURL(/geschehen=pass/)
      await page.goto(at(language, 'abgleich'))
      await look(page, `abgleich-${size}`)
      await expectAccessible(page)
    })
  }, 120_000)
})

it('the worker hands in a paper right in its line, without JavaScript', async () => {
  await browser.as(worker, { ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(at('de', 'anlagen?zeige=meine'))
    await look(page, 'meine-phone')
    await page.locator('#zeile-AN-02 > summary').click()
    await page.locator('#zeile-AN-02 form[enctype] button').click()
    expect(await page.locator('.error-summary a').count()).toBe(2)
    const open = page.locator('details.attachment[open]')
    expect(await open.getAttribute('id')).toBe('zeile-AN-02')
    await open
      .locator('input[type=file]')
      .setInputFiles({ name: 'Pass.pdf', mimeType: 'application/pdf', buffer: freshLetter() })
    await open.locator('select[name=form]').selectOption('farbkopie')
    await open.locator('form[enctype] button').click()
    expect(await page.locator('.error-summary').allTextContents()).toEqual([])
    expect(page.url()).toContain('geschehen=eingereicht')
    await look(page, 'eingereicht-phone')
    expect(await page.locator('#zeile-AN-02 a[href*="/dokumente/"]').count()).toBe(1)
    expect(await page.locator('#zeile-AR-03 a[href*="/dokumente/"]').count()).toBe(1)
  })
}, 120_000)

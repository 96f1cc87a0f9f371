import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zoneScan } from '#server/evidence/zone/testing/zone-scan.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

/** An invented person of a state that there is not. */
const ZONE = 'P<UTOMUSTERFRAU<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478UTO6408125F2702283<<<<<<<<<<<<<<<4'
let browser: BrowserApp

beforeAll(async () => {
  browser = await startBrowserApp({ demonstration: true })
})
afterAll(() => browser.close())

describe.each([
  ['desktop', { viewport: { width: 1280, height: 900 } }],
  ['phone without script', { viewport: { width: 360, height: 780 }, javaScriptEnabled: false }],
] as const)('On a %s', (name, window) => {
  it('a photo of a passport is brought, read, compared and taken over', async () => {
    const photo = await zoneScan(ZONE, { dpi: 220, on: 'table', turn: 3, tilt: 0.05, blur: 1, noise: 8, shadow: 0.3 })
    await browser.inWindow(window, async (page) => {
      await page.goto('/de/vorfuehrung')
      await page.locator('button[value="sachbearbeitung"]').click()
      await page.waitForURL('**/vorgaenge')
      const address = await page.locator('tbody th a, .case-card a').first().getAttribute('href')
      await page.goto(`${address}/pass`)
      await page.getByRole('link', { name: 'Scan oder Foto hochladen' }).click()
      const file = { name: `Pass ${name}.jpg`, buffer: photo, mimeType: 'image/jpeg' }
      await page.locator('input[type="file"]').setInputFiles([file])
      await page.getByRole('button', { name: 'Hochladen' }).click()
      await page.waitForURL('**/dateien?angekommen=1')
      await page.goto(`${address}/pass`)
      // The case has the copy of a passport already: the new scan is offered as a newer edition, and opens the line with it.
      const edition = page.getByRole('link', { name: new RegExp(`^Als neue Fassung einreichen: .*Pass ${name}`) })
      await edition.click()
      expect(await page.locator('details.attachment[open] input[name="beleg"]:checked').count()).toBe(1)
      await page.goto(`${address}/pass`)
      await page.getByRole('button', { name: new RegExp(`Zone lesen ?: Pass ${name}`) }).click()
      await page.getByRole('heading', { name: 'Gelesen' }).waitFor()
      expect(await page.locator('textarea').inputValue()).toBe(ZONE)
      const picture = page.getByRole('img', { name: 'Ausschnitt aus dem Scan' })
      const width = () => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
      await expect.poll(width, { timeout: 60_000 }).toBe(1000)
      if (!('javaScriptEnabled' in window)) await expectAccessible(page)
      await page.getByRole('button', { name: 'Übernehmen' }).click()
      await page.getByRole('alert').getByText('Bestätigen Sie, dass Sie die gelesenen Zeilen').waitFor()
      await page.getByLabel('Ich habe die Zeilen mit dem Pass verglichen').check()
      await page.getByRole('button', { name: 'Übernehmen' }).click()
      await page.getByText('Die Daten aus dem Pass sind eingetragen.').waitFor()
    })
  })
})

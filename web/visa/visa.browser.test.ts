import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

let browser: BrowserApp
beforeAll(async () => {
  browser = await startBrowserApp()
})
afterAll(async () => await browser.close())

const BELGRADE = 'way=blaueKarteRegel&mission=belgrade&staat.hochschulabschluss=RS'

describe('The visa pack for somebody without a case', () => {
  it.each([360, 1280])('is accessible on every page at %i px', async (width) => {
    await browser.inWindow({ viewport: { width, height: 900 } }, async (page) => {
      for (const place of [
        '/de/visa-pack',
        `/de/visa-pack?${BELGRADE}`,
        '/en/visa-pack?way=fachkraftBerufsausbildung&mission=nairobi&beschleunigt=ja',
        '/de/visa-pack?way=nirgends',
        `/de/visa-pack/form?${BELGRADE}`,
      ]) {
        await page.goto(place)
        expect(await page.locator('h1').count(), place).toBe(1)
        await expectAccessible(page)
      }
    })
  })

  it('folds up on a phone what a paper has to look like, and shows it where there is room and on paper', async () => {
    await browser.inWindow({ javaScriptEnabled: false }, async (page) => {
      const text = page.locator('.pack__more > p').first()
      const isShown = (): Promise<boolean> =>
        text.evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true }))
      const box = page.locator('.pack__box').first()
      await page.goto(`/de/visa-pack?${BELGRADE}`)
      await page.setViewportSize({ width: 1280, height: 900 })
      expect([await isShown(), await box.isVisible()]).toEqual([true, false])
      await page.setViewportSize({ width: 360, height: 900 })
      expect([await isShown(), await box.isVisible()]).toEqual([false, false])
      await page.emulateMedia({ media: 'print' })
      expect([await isShown(), await box.isVisible()]).toEqual([true, true])
      await page.emulateMedia({ media: 'screen' })
      await page.locator('.pack__more > summary').first().click()
      expect(await isShown()).toBe(true)
    })
  })

  it('goes from the choice to the file without a script', async () => {
    await browser.inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/de/visa-pack')
      await page.selectOption('#way', 'blaueKarteRegel')
      await page.selectOption('#mission', 'belgrade')
      await page.getByRole('button', { name: 'Paket zeigen' }).click()
      expect(await page.locator('.pack__line').first().textContent()).toContain('2 Ausdrucke')
      await page.getByRole('link', { name: /Datenblatt/ }).click()
      await page.fill('#familienname', 'Đorđević')
      await page.fill('#geburtsdatum', '4.5.1990')
      await page.fill('#staatsangehoerigkeiten', 'Serbien')
      await page.getByRole('button', { name: 'Weiter' }).click()
      await page.fill('#passnummer', '012345678')
      await page.getByRole('button', { name: 'Zur Übersicht' }).click()
      const text = (await page.locator('main').textContent()) ?? ''
      for (const entered of ['Đorđević', '04.05.1990', 'Serbien', '012345678']) expect(text).toContain(entered)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Paket als PDF laden' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('visumpaket.pdf')
    })
    expect(browser.app.log()).not.toContain('012345678')
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

let browser: BrowserApp
beforeAll(async () => {
  browser = await startBrowserApp()
})
afterAll(async () => await browser.close())

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element === null ? '' : element.id || element.textContent.trim() || element.getAttribute('name') || ''
  })

/** Presses Tab until the wanted element has the focus; its focus must be seen. */
async function tabTo(page: Page, wanted: (name: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const name = await focused(page)
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    expect(seen, `the focus on ${name} cannot be seen`).toBe(true)
    if (wanted(name)) return
  }
  throw new Error('The keyboard does not get there.')
}

it('the check can be begun, answered, corrected and left with the keyboard alone', async () => {
  await browser.inWindow({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto('/de')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Zum Inhalt springen')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#inhalt')
    await tabTo(page, (name) => name === 'fuer-fachkraft')
    await tabTo(page, (name) => name.startsWith('Prüfung beginnen'))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/check/person')

    await tabTo(page, (name) => name === 'staatsangehoerigkeiten')
    await page.keyboard.type('RS')
    await tabTo(page, (name) => name === 'geburtsdatum.tag')
    await page.keyboard.type('31')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1994')
    await tabTo(page, (name) => name === 'standort')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('#fehler').waitFor()
    expect(await focused(page)).toBe('fehler')

    await tabTo(page, (name) => name.startsWith('Geburtsdatum'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('geburtsdatum.monat')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/check/bestand')

    await tabTo(page, (name) => name === 'Zurück')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/check/person')
    expect(await page.locator('[name="geburtsdatum.monat"]').inputValue()).toBe('3')

    await tabTo(page, (name) => name === 'Ergebnis jetzt ansehen')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/result')
    const nearest = await page.locator('.way__name a').first().textContent()
    await tabTo(page, (name) => name === nearest)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/result/*')
    expect(await page.locator('h1').textContent()).toBe(nearest)
  })
})

it('suggestions for an occupation appear while typing and can be chosen with the arrow keys', async () => {
  await browser.inWindow({ viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto('/de/check/beruf')
    await page.locator('[name="taetigkeit.suche"]').focus()
    await page.keyboard.type('krankenschw', { delay: 20 })
    await page.locator('[name=taetigkeit][value="3221"]').first().waitFor()
    expect(await page.locator('.suggestions [role=status]').textContent()).toContain('passen')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.locator('[name=taetigkeit]:checked').first().inputValue()).toBe('3221')
  })
})

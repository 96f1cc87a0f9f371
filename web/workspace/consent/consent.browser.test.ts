import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE_WITHOUT_SCRIPT = { viewport: { width: 360, height: 780 }, javaScriptEnabled: false } as const
/** Where somebody wants to look at the pages: a directory. */
const SHOTS = process.env['VORAB_SHOTS']
let browser: BrowserApp

beforeAll(async () => {
  browser = await startBrowserApp({ demonstration: true })
})
afterAll(() => browser.close())

async function looked(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

async function signIn(page: Page, person: string): Promise<void> {
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
}

/** The cases of a list by their addresses. */
async function casesOf(page: Page): Promise<readonly string[]> {
  await page.goto('/de/vorgaenge?liste=all')
  const links = await page.locator('tbody th a, .case-card a').all()
  return (await Promise.all(links.map(async (link) => await link.getAttribute('href')))).filter((href) => href !== null)
}

/** The first case whose page of the Vorabzustimmung shows something. */
async function consentWith(page: Page, found: string): Promise<string> {
  for (const address of await casesOf(page)) {
    await page.goto(`${address}/vorabzustimmung`)
    if ((await page.locator(found).count()) > 0) return `${address}/vorabzustimmung`
  }
  throw new Error(`No case shows ${found}.`)
}

describe('In the demonstration', () => {
  it('an office withdraws a Vorabzustimmung, examines anew and prepares a new one', async () => {
    await browser.inWindow(DESKTOP, async (page) => {
      await signIn(page, 'sachbearbeitung')
      const blocked = await consentWith(page, '#hindernisse')
      await expectAccessible(page)
      await looked(page, 'consent-obstacles')
      expect(await page.locator('form[action$="/zeichnen"]').count(), blocked).toBe(0)

      const place = await consentWith(page, 'a[href$="/widerruf"]')
      await expectAccessible(page)
      await looked(page, 'consent-given')
      await page.locator('a[href$="/widerruf"]').click()
      await expectAccessible(page)
      await looked(page, 'consent-withdraw')
      await page.locator('#begruendung').fill('Das Angebot hat sich geändert.')
      await page.locator('form.step-form button[type="submit"]').click()
      await page.waitForURL('**geschehen=widerrufen')
      await expectAccessible(page)

      await examined(page, place)
      await page.goto(place)
      if ((await page.locator('form[action$="/zeichnen"]').count()) === 0) {
        await looked(page, 'consent-missing')
        await expectAccessible(page)
      }
      await page.locator('input[value="passNichtVisierfaehig"]').check()
      await page.locator('#anlagenDerZustimmung, [name="anlagen"]').first().fill('Diplom')
      await page.locator('form.step-form button[type="submit"]').click()
      await page.waitForURL('**geschehen=entwurf')
      await looked(page, 'consent-ready')
    })
  })

  it('anybody checks a paper by code and by file without an account and without script', async () => {
    await browser.inWindow(PHONE_WITHOUT_SCRIPT, async (page) => {
      await page.goto('/de/pruefen')
      await looked(page, 'check-phone')
      await page.locator('#code').fill('00000-00000-00000')
      await page.locator('form[action$="/pruefen"] button').click()
      expect(await page.locator('#ergebnis').textContent()).toContain('Unbekannt')
      await looked(page, 'check-unknown')
    })
    await browser.inWindow(DESKTOP, async (page) => {
      for (const address of ['/de/pruefen', '/en/pruefen', '/de/pruefen?code=7K3M9-QTF2B-XY4CD']) {
        await page.goto(address)
        await expectAccessible(page)
      }
    })
  })
})

/** The step that the law asks for before a new one. */
async function examined(page: Page, place: string): Promise<void> {
  const step = place.replace(
    '/vorabzustimmung',
    '/schritt/voraussetzungenGeprueft?als=auslaenderbehoerde&weise=entscheiden',
  )
  await page.goto(step)
  for (const point of await page.locator('input[type="radio"][value="erfuellt"]').all()) await point.check()
  await page.locator('form.step-form button[type="submit"]').click()
}

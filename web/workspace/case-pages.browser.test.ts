import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'
import { signInAs } from '#web/testing/sign-in-as.ts'

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE = { viewport: { width: 360, height: 780 } } as const
/** A page is read on slow lines too. */
const LARGEST = 60_000
let browser: BrowserApp

beforeAll(async () => {
  browser = await startBrowserApp({ demonstration: true })
})
afterAll(() => browser.close())

/** The address of the first case of a list, without its language. */
async function firstCase(page: Page): Promise<string> {
  const address = await page.locator('tbody th a, .case-card a').first().getAttribute('href')
  return (address ?? '').replace(/^\/de/, '')
}

async function walk(page: Page, language: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const answer = await page.goto(`/${language}${path}`)
    expect(answer?.status(), path).toBe(200)
    expect((await page.content()).length, path).toBeLessThan(LARGEST)
    await expectAccessible(page)
  }
}

describe.each([
  ['desktop', 'en', DESKTOP],
  ['phone', 'de', PHONE],
] as const)('On a %s, in %s', (_, language, window) => {
  it('an office reads lists and files on pages that everybody can use', async () => {
    await browser.inWindow(window, async (page) => {
      await signInAs(page, 'sachbearbeitung')
      const place = await firstCase(page)
      await page.goto(`/de${place}`)
      const sheet = (await page.locator('a[href*="/fristen/"]').first().getAttribute('href')) ?? ''
      await walk(page, language, [
        '/vorgaenge',
        '/vorgaenge?liste=own&sortierung=opened',
        '/vorgaenge?suche=nobody',
        '/vorgaenge?liste=open&station=anerkennung',
        '/statistik',
        place,
        `${place}/verlauf`,
        `${place}/schritte`,
        `${place}/personen`,
        sheet.replace(/^\/de/, ''),
      ])
    })
  })

  it('an office fills in forms that everybody can use', async () => {
    await browser.inWindow(window, async (page) => {
      await signInAs(page, 'leitung')
      const place = await firstCase(page)
      await page.goto(`/de${place}`)
      const correction = (await page.locator('a[href$="/berichtigen"]').first().getAttribute('href')) ?? ''
      const assignment = (await page.locator('a[href*="/zuweisung?"]').first().getAttribute('href')) ?? ''
      await walk(page, language, [
        '/vorgaenge/neu',
        `${place}/schritt/vorhabenFestgelegt`,
        `${place}/schritt/voraussetzungenGeprueft`,
        `${place}/schritt/nachweiseAngefordert?als=auslaenderbehoerde&weise=erfassen`,
        `${place}/personen/neu?rolle=ansprechpartner`,
        `${place}/familie`,
        assignment.replace(/^\/de/, ''),
        correction.replace(/^\/de/, ''),
      ])
    })
  })

  it.each(['klinik', 'pflegefachfrau'])('%s sees simple cards and the case', async (person) => {
    await browser.inWindow(window, async (page) => {
      await signInAs(page, person)
      expect(await page.locator('.case-card').count()).toBeGreaterThan(0)
      // Whoever has something to do sees that first, whatever day stands beside the other cases.
      const own = await page
        .locator('.case-card')
        .evaluateAll((cards) => cards.map(({ classList }) => classList.contains('one-line--you')))
      expect(own).toContain(true)
      expect(own.lastIndexOf(true)).toBeLessThan(own.includes(false) ? own.indexOf(false) : own.length)
      const place = await firstCase(page)
      await walk(page, language, ['/vorgaenge', place, `${place}/schritte`, `${place}/hinweise`])
    })
  })
})

it('a case and its family are printed without anything to press or to fill in', async () => {
  await browser.inWindow(DESKTOP, async (page) => {
    await signInAs(page, 'leitung')
    const place = await firstCase(page)
    for (const path of [place, `${place}/familie`]) {
      await page.goto(`/de${path}`)
      await page.emulateMedia({ media: 'print' })
      const pressed = page.locator(
        'form:visible, button:visible, nav:visible, .for-screen:visible, .duty__links:visible',
      )
      expect(await pressed.count(), path).toBe(0)
      expect(await page.locator('h2:visible').count(), path).toBeGreaterThan(0)
      await page.emulateMedia({ media: 'screen' })
    }
  })
})

it('an office moves a case on by the button of its one line, without JavaScript', async () => {
  await browser.inWindow({ ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    await signInAs(page, 'leitung')
    await page.goto('/de/vorgaenge?liste=own')
    await page.locator('tbody th a').first().click()
    const before = await page.locator('.one-line__what').first().textContent()
    await page.locator('.one-line .kern-btn--primary').click()
    for (const set of await page
      .locator('form.step-form fieldset:has(> .kern-fieldset__body > .kern-form-check)')
      .all()) {
      const chosen = await set.locator('input:checked').count()
      if (chosen === 0) await set.locator('input').first().check()
    }
    await page.locator('form.step-form button.kern-btn--primary').click()
    await page.waitForURL(/geschehen=/)
    expect(await page.locator('[role=status]').first().textContent()).toContain('Eingetragen')
    expect(await page.locator('.one-line__what').first().textContent()).not.toBe(before)
  })
})

it('a refused form says at the top what to mend, and each line leads to its field', async () => {
  await browser.inWindow(DESKTOP, async (page) => {
    await signInAs(page, 'leitung')
    const place = await firstCase(page)
    await page.goto(`/de${place}/schritt/gebuehrFestgesetzt`)
    await page.locator('form.step-form button.kern-btn--primary').click()
    await expectAccessible(page)
    const links = await page.locator('.error-summary a').all()
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) {
      const target = (await link.getAttribute('href'))?.slice(1) ?? ''
      expect(await page.locator(`[id="${target}"]`).count(), target).toBe(1)
    }
  })
})

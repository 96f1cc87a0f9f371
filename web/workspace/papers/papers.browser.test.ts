import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeForm } from '#server/testing/made-form.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE = { viewport: { width: 360, height: 780 } } as const
let browser: BrowserApp

beforeAll(async () => {
  browser = await startBrowserApp({ demonstration: true })
})
afterAll(() => browser.close())

async function signIn(page: Page, person: string): Promise<void> {
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
}

/** The address of the first case of a list, without its language. */
async function firstCase(page: Page): Promise<string> {
  const address = await page.locator('tbody th a, .case-card a').first().getAttribute('href')
  return (address ?? '').replace(/^\/de/, '')
}

async function read(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(200)
  await expectAccessible(page)
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(tooWide, `${address} is wider than the window`).toBe(false)
}

describe.each([
  ['desktop', 'de', DESKTOP],
  ['phone', 'en', PHONE],
] as const)('On a %s, in %s', (_, language, window) => {
  it('an employer finds papers, costs and the declaration on pages that everybody can use', async () => {
    await browser.inWindow(window, async (page) => {
      await signIn(page, 'werke')
      const place = await firstCase(page)
      for (const path of ['papiere', 'kosten', 'beschaeftigung', 'beschaeftigung/3', 'beschaeftigung/6'])
        await read(page, `/${language}${place}/${path}`)
    })
  })
})

it('An employer fills in a page of the declaration, is told what is conspicuous, and goes on', async () => {
  await browser.inWindow(DESKTOP, async (page) => {
    await signIn(page, 'werke')
    const place = await firstCase(page)
    await page.goto(`/de${place}/beschaeftigung/5`)
    await page.getByLabel('Vollzeit').check()
    await page.locator('#wochenstunden').fill('52')
    await page.getByRole('button', { name: 'Speichern und weiter' }).click()
    await page.waitForURL('**/beschaeftigung/6')
    await page.locator('#entgelt').fill('so viel wie möglich')
    await page.getByRole('button', { name: 'Speichern und weiter' }).click()
    expect(await page.locator('.error-summary').textContent()).toContain('Betrag in Euro')
    expect(await page.locator('#entgelt').inputValue()).toBe('so viel wie möglich')
    await expectAccessible(page)
    await page.goto(`/de${place}/beschaeftigung`)
    expect(await page.locator('#auffaelligkeiten').count()).toBe(1)
    await expectAccessible(page)
  })
})

it('An office provides a form, assigns its fields and looks at a sample', async () => {
  await browser.inWindow(DESKTOP, async (page) => {
    await signIn(page, 'leitung')
    await read(page, '/de/verwaltung/formulare')
    await page.locator('#name').fill('Erklärung zum Beschäftigungsverhältnis')
    const buffer = Buffer.from(await madeForm())
    await page.locator('input[type=file]').setInputFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: 'Hinterlegen' }).click()
    await page.waitForURL('**/verwaltung/formulare/*')
    await expectAccessible(page)
    expect(await page.locator('#feld0').inputValue()).toBe('erklaerung.nachname')
    await page.getByRole('button', { name: 'Zuordnung speichern' }).click()
    await page.waitForURL('**geschehen=gespeichert')
    const [sample] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Probe' }).click(),
    ])
    expect(sample.suggestedFilename()).toContain('.pdf')
  })
})

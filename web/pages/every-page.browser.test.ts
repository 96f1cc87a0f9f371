import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groups } from '#web/check/groups.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'
import { ENGINEER, openAnswers } from '#web/testing/open-answers.ts'

let browser: BrowserApp
beforeAll(async () => {
  browser = await startBrowserApp()
})
afterAll(async () => await browser.close())

/** One of every kind; the pages of the check by the kinds of fields on them. */
const places = [
  '',
  '/check/person',
  '/check/bestand',
  '/check/beruf',
  '/check/gehalt',
  '/check/abschluss',
  '/check/sprache',
  '/answers',
  '/result',
  '/result/blaueKarteErmaessigt',
  '/result/compare',
  '/ways',
  '/ways/blaueKarteErmaessigt',
  '/norms',
  '/norms/p18gErmaessigt',
  '/norms/allgemeineVoraussetzungen',
  '/parameters/beitragsbemessungsgrenze',
  '/open',
  '/privacy',
  '/accessibility',
  '/nothing-here',
]

describe.each(['de', 'en'] as const)('Every kind of page in %s', (language) => {
  it.each([360, 1280])('is accessible at %i px', async (width) => {
    await browser.inWindow({ viewport: { width, height: 800 } }, async (page) => {
      await openAnswers(page, ENGINEER)
      for (const place of places) {
        await page.goto(`/${language}${place}`)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await page.locator('h1').count(), place).toBe(1)
        await expectAccessible(page)
      }
    })
  })

  it('reflows at 320 px and keeps its contrast in the dark', async () => {
    await browser.inWindow({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, async (page) => {
      await openAnswers(page, ENGINEER)
      for (const place of ['', '/check/person', '/result', '/norms/p18gErmaessigt']) {
        await page.goto(`/${language}${place}`)
        await expectAccessible(page)
      }
    })
  })
})

it('a refused form is accessible, begins at the list of errors and keeps what was typed', async () => {
  await browser.inWindow({ viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto('/de/check/person')
    await page.locator('[name=staatsangehoerigkeiten]').fill('Srebien')
    await page.locator('[name="geburtsdatum.tag"]').fill('31')
    await page.locator('[name="geburtsdatum.monat"]').fill('2')
    await page.locator('[name="geburtsdatum.jahr"]').fill('1990')
    await page.locator('.check-form > .buttons button:not([name])').click()
    expect(await page.title()).toContain('Fehler')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fehler')
    await expectAccessible(page)
    expect(await page.locator('[name=staatsangehoerigkeiten]').inputValue()).toBe('Srebien')
    expect(await page.locator('[name="geburtsdatum.tag"]').inputValue()).toBe('31')
    const links = page.locator('.error-summary a')
    expect(await links.allTextContents()).toEqual([
      'Staatsangehörigkeiten: Den Staat „Srebien“ kennen wir nicht. Meinen Sie Serbien?',
      'Geburtsdatum: Den Tag „31.2.1990“ gibt es nicht. Schreiben Sie Tag, Monat und Jahr mit vier Ziffern, zum Beispiel 31 3 1996.',
      expect.stringContaining('Wählen Sie eine Antwort'),
    ])
    await links.nth(1).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('geburtsdatum.tag')
  })
})

describe('What a page weighs', () => {
  it('at most 15 kB of script, and questions below 60 kB', async () => {
    const { origin } = browser.app
    const weights: string[] = []
    for (const { id } of groups) {
      const html = await (await fetch(`${origin}/de/check/${id}`)).text()
      weights.push(`${id} ${html.length}`)
      expect(html.length, id).toBeLessThan(60_000)
    }
    const start = await (await fetch(`${origin}/de/check/person`)).text()
    const script = /<script[^>]+src="([^"]+)"/.exec(start)?.[1] ?? ''
    const body = await (await fetch(origin + script, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer()
    expect(body.byteLength).toBeGreaterThan(0)
    expect(body.byteLength).toBeLessThanOrEqual(15_000)
  })

  it('the overview of the result below 90 kB with nothing answered, and below 80 kB with a full set', async () => {
    const { origin } = browser.app
    expect((await (await fetch(`${origin}/de/result`)).text()).length).toBeLessThan(90_000)
    await browser.inWindow({}, async (page) => {
      await openAnswers(page, ENGINEER)
      expect((await (await page.goto('/de/result'))?.text())?.length).toBeLessThan(80_000)
    })
  })

  it('everything comes from this server, packed, and may be kept for ever', async () => {
    await browser.inWindow({}, async (page) => {
      const hosts = new Set<string>()
      page.on('request', (request) => hosts.add(new URL(request.url()).origin))
      await page.goto('/de', { waitUntil: 'networkidle' })
      expect([...hosts]).toEqual([browser.app.origin])
    })
    const html = await (await fetch(`${browser.app.origin}/de`)).text()
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? ''
    const answer = await fetch(browser.app.origin + style, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(await answer.text()).toContain('@font-face')
  })

  it('comes over a connection that outlives the minute for which proxies keep an idle one', async () => {
    const answer = await fetch(`${browser.app.origin}/de`)
    expect(Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60)
  })
})

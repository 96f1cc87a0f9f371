import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'
import { fillPage } from '#web/testing/fill-page.ts'
import { developer, engineer, nurse, type Typed } from '#web/testing/persons.ts'

/** People walk through the whole check in a real browser, as they would. */

let browser: BrowserApp
beforeAll(async () => {
  browser = await startBrowserApp()
})
afterAll(async () => await browser.close())

interface Walk {
  readonly language: 'de' | 'en'
  readonly width: 360 | 1280
  readonly script: boolean
}

const everyWay: readonly Walk[] = (['de', 'en'] as const).flatMap((language) =>
  ([360, 1280] as const).flatMap((width) => [true, false].map((script) => ({ language, width, script }))),
)

async function inBrowser(walk: Walk, run: (page: Page) => Promise<void>): Promise<void> {
  const locale = walk.language === 'de' ? 'de-DE' : 'en-GB'
  const viewport = { width: walk.width, height: 800 }
  await browser.inWindow({ viewport, javaScriptEnabled: walk.script, locale }, run)
}

interface Walker {
  readonly person: Typed
  readonly reader: 'fachkraft' | 'arbeitgeber'
  /** Looked at with axe on every page. */
  readonly examined?: boolean
}

/** From the start page to the result; the pages left never grow. */
async function walkThrough(page: Page, walk: Walk, { person, reader, examined }: Walker): Promise<number> {
  await page.goto('/')
  expect(new URL(page.url()).pathname).toBe(`/${walk.language}`)
  await page.locator(`[name=fuer][value=${reader}]`).check()
  await page.locator('main button[type=submit]').click()
  let [pages, left] = [0, Number.POSITIVE_INFINITY]
  while (new URL(page.url()).pathname.startsWith(`/${walk.language}/check/`)) {
    const promised = Number(/\d+/.exec((await page.locator('.check-top .muted').textContent()) ?? '')?.[0] ?? 1)
    expect(promised, `${page.url()} promises more pages than the one before`).toBeLessThanOrEqual(left - 1)
    left = promised
    if (examined === true) await expectAccessible(page)
    await fillPage(page, person)
    await page.locator('.check-form > .buttons button:not([name])').click()
    expect(await page.locator('.error-summary').count(), `${page.url()} refuses the answers`).toBe(0)
    pages += 1
  }
  expect(new URL(page.url()).pathname).toBe(`/${walk.language}/result`)
  return pages
}

const idsIn = async (page: Page, group: string): Promise<readonly string[]> =>
  await page.locator(`.ways--${group} .way`).evaluateAll((ways) => ways.map(({ id }) => id.replace('weg-', '')))

describe('A nurse from Serbia with partial recognition', () => {
  it.each(everyWay)('walks the whole check in $language at $width px, script: $script', async (walk) => {
    await inBrowser(walk, async (page) => {
      const examined = walk.script && (walk.width === 360) === (walk.language === 'de')
      const pages = await walkThrough(page, walk, { person: nurse, reader: 'fachkraft', examined })
      expect(pages).toBeLessThan(30)
      const open = [...(await idsIn(page, 'ja')), ...(await idsIn(page, 'offen'))]
      expect(open).toContain('anerkennungMassnahme')
      expect(await idsIn(page, 'nein')).toContain('blaueKarteRegel')
      if (examined) await expectAccessible(page)
    })
  })
})

describe('An IT specialist from Albania without a degree', () => {
  it.each(everyWay.filter(({ language, width, script }) => language === 'en' && width === 360 && !script))(
    'walks the whole check in $language at $width px, script: $script',
    async (walk) => {
      await inBrowser(walk, async (page) => {
        await walkThrough(page, walk, { person: developer, reader: 'fachkraft' })
        expect(await idsIn(page, 'ja')).toContain('berufserfahrung')
        expect(await idsIn(page, 'nein')).toContain('fachkraftAkademisch')
      })
    },
  )
})

describe('An employer in Dresden with an engineer from India at 46,000 €', () => {
  it.each(everyWay.filter(({ language, width, script }) => language === 'de' && width === 1280 && script))(
    'walks the whole check in $language at $width px, script: $script',
    async (walk) => {
      await inBrowser(walk, async (page) => {
        await walkThrough(page, walk, { person: engineer, reader: 'arbeitgeber' })
        expect(await idsIn(page, 'ja')).toEqual(expect.arrayContaining(['fachkraftAkademisch', 'blaueKarteErmaessigt']))
        const card = page.locator('#weg-blaueKarteRegel')
        expect(await card.textContent()).toContain(walk.language === 'de' ? '4.700,00' : '4,700.00')
      })
    },
  )
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'
import { developer, engineer, nurse, type Typed } from '#web/testing/persons.ts'
import { walkCheck, waysIn } from '#web/testing/walk-check.ts'

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

async function walkThrough(page: Page, { language }: Walk, { examined, ...walker }: Walker): Promise<number> {
  return await walkCheck(page, { language, ...walker, ...(examined && { look: expectAccessible }) })
}

describe('A nurse from Serbia with partial recognition', () => {
  it.each(everyWay)('walks the whole check in $language at $width px, script: $script', async (walk) => {
    await inBrowser(walk, async (page) => {
      const examined = walk.script && (walk.width === 360) === (walk.language === 'de')
      const pages = await walkThrough(page, walk, { person: nurse, reader: 'fachkraft', examined })
      expect(pages).toBeLessThan(30)
      const open = [...(await waysIn(page, 'ja')), ...(await waysIn(page, 'offen'))]
      expect(open).toContain('anerkennungMassnahme')
      expect(await waysIn(page, 'nein')).toContain('blaueKarteRegel')
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
        expect(await waysIn(page, 'ja')).toContain('berufserfahrung')
        expect(await waysIn(page, 'nein')).toContain('fachkraftAkademisch')
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
        expect(await waysIn(page, 'ja')).toEqual(
          expect.arrayContaining(['fachkraftAkademisch', 'blaueKarteErmaessigt']),
        )
        const card = page.locator('#weg-blaueKarteRegel')
        expect(await card.textContent()).toContain(walk.language === 'de' ? '4.700,00' : '4,700.00')
      })
    },
  )
})

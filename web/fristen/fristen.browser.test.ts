import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { periodIds } from '#law/periods/katalog.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

let browser: BrowserApp
beforeAll(async () => {
  browser = await startBrowserApp()
})
afterAll(async () => await browser.close())

interface Way {
  readonly language: 'de' | 'en'
  readonly width: 360 | 1280
  readonly script: boolean
}

/** Every pair of language, width and script; the check is walked in all eight. */
const everyWay: readonly Way[] = [
  { language: 'de', width: 360, script: true },
  { language: 'de', width: 1280, script: false },
  { language: 'en', width: 1280, script: true },
  { language: 'en', width: 360, script: false },
]

const inWindow = ({ language, width, script }: Way, run: (page: Page) => Promise<void>) =>
  browser.inWindow(
    { viewport: { width, height: 800 }, javaScriptEnabled: script, locale: language === 'de' ? 'de-DE' : 'en-GB' },
    run,
  )

/** axe needs script in the page; without it only the width can be looked at. */
async function expectSound(page: Page, { script }: Way): Promise<void> {
  if (script) {
    await expectAccessible(page)
    return
  }
  expect(await page.locator('h1').count(), page.url()).toBe(1)
}

describe.each(everyWay)('Someone at $width px in $language, script: $script', (way) => {
  const { language } = way

  it('counts three Werktage and sees both readings of the Saturday', async () => {
    await inWindow(way, async (page) => {
      await page.goto(`/${language}/fristen`)
      await expectSound(page, way)
      await page.locator('#id').selectOption('D-ABH-3WT')
      await page.locator('#from').fill('26.11.2026')
      await page.locator('#land-1').selectOption('SN')
      await page.locator('.frist-form button[type=submit]').click()
      const { pathname, search } = new URL(page.url())
      expect(pathname + search).toBe(`/${language}/fristen?from=2026-11-26&id=D-ABH-3WT&land=SN`)
      expect(await page.locator('.frist-end__day time').getAttribute('datetime')).toBe('2026-11-30')
      expect(await page.locator('.reading--safe time').getAttribute('datetime')).toBe('2026-11-30')
      expect(await page.locator('.reading--over time').getAttribute('datetime')).toBe('2026-12-02')
      expect(await page.locator('.frist').textContent()).toContain('VIII ZR 206/04')
      expect(await page.locator('.alternative').count()).toBe(1)
      await page.locator('.alternative summary').click()
      expect(await page.locator('.alternative .frist-steps').isVisible()).toBe(true)
      await expectSound(page, way)
    })
  })

  it('changes the details of a result and finds everything as it was', async () => {
    await inWindow(way, async (page) => {
      await page.goto(
        `/${language}/fristen?from=2026-09-15&length=P2M&land=SN&suspended=2026-10-05..2026-10-26&extended-by=P1M`,
      )
      expect(await page.locator('#from').isVisible()).toBe(false)
      await page.locator('.frist-change > summary').click()
      expect(await page.locator('#length-count').inputValue()).toBe('2')
      expect(await page.locator('#suspended-from-1').inputValue()).toMatch(/5.*10|5 October/)
      await expectSound(page, way)
      await page.locator('#extended-count').fill('')
      await page.locator('.frist-form button[type=submit]').click()
      expect(new URL(page.url()).search).toBe('?from=2026-09-15&length=P2M&land=SN&suspended=2026-10-05..2026-10-26')
      expect(await page.locator('.frist-end__day time').getAttribute('datetime')).toBe('2026-12-07')
    })
  })

  it('learns of every mistake, is led to its field and finds what was typed', async () => {
    await inWindow(way, async (page) => {
      await page.goto(`/${language}/fristen?land=Saxen&id=`)
      await page.locator('#from').fill('29.2.2026')
      await page.locator('#length-count').fill('9999')
      await page.locator('.more-fields summary').click()
      await page.locator('#suspended-from-1').fill('5.12.2026')
      await page.locator('#suspended-to-1').fill('1.12.2026')
      await page.locator('.frist-form button[type=submit]').click()
      const links = page.locator('.error-summary a')
      expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
        ...['#length-count', '#from', '#land-1', '#suspended-from-1'],
      ])
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('fehler')
      expect(await page.locator('#from').inputValue()).toBe('29.2.2026')
      expect(await page.locator('#length-count').inputValue()).toBe('9999')
      expect(await page.locator('#land-1').inputValue()).toBe('Saxen')
      expect(await page.locator('#suspended-to-1').inputValue()).toBe('1.12.2026')
      await expectSound(page, way)
      await links.nth(3).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('suspended-from-1')
    })
  })

  it('reads catalogue, a period and the holidays', async () => {
    await inWindow(way, async (page) => {
      await page.goto(`/${language}/fristen/katalog`)
      // Seventy rows take axe ten seconds; the tables are the same in both languages.
      if (language === 'de') await expectSound(page, way)
      // Each table has a row of heads.
      expect(await page.getByRole('row').count()).toBe(periodIds.length + 7)
      await page
        .getByRole('row', { name: /D-BA-1W/ })
        .getByRole('link')
        .first()
        .click()
      expect(new URL(page.url()).pathname).toBe(`/${language}/fristen/katalog/D-BA-1W`)
      await expectSound(page, way)
      await page.locator('#from').fill('11.11.2026')
      await page.locator('#land').selectOption('BY')
      await page.locator('.count-form button').click()
      expect(await page.locator('.frist-end__day time').getAttribute('datetime')).toBe('2026-11-18')
      // One place was named where two can be argued.
      expect(await page.locator('.frist__hint').count()).toBe(1)
      await page.goto(`/${language}/fristen/feiertage`)
      await page.locator('#land').selectOption('SN')
      await page.locator('#year').fill('2027')
      await page.locator('.count-form button').click()
      expect(await page.getByRole('row', { name: /SächsSFG/ }).count()).toBeGreaterThan(9)
      expect(await page.locator('time[datetime="2027-11-17"]').count()).toBe(1)
      await expectSound(page, way)
      await page.goto(`/${language}/fristen/katalog/D-FG-DEC`)
      await expectSound(page, way)
    })
  })

  it('takes the day that is chosen into the calendar', async () => {
    await inWindow(way, async (page) => {
      await page.goto(`/${language}/fristen?from=2026-11-26&id=D-ABH-3WT&land=SN`)
      await page.locator('#day').selectOption('latest')
      await page.locator('#reminder').selectOption('7')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.calendar-form button').click(),
      ])
      expect(download.suggestedFilename()).toBe('frist.ics')
      const file = readFileSync(await download.path(), 'utf8')
      expect(file).toContain('DTSTART;VALUE=DATE:20261201\r\n')
      expect(file).toContain('TRIGGER:-P6DT15H\r\n')
    })
  })
})

describe('By keyboard alone', () => {
  it('a Frist is counted, and the first stop after a refusal is the first mistake', async () => {
    await browser.inWindow({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto('/de/fristen')
      const tabTo = async (id: string): Promise<void> => {
        for (let stops = 0; stops < 60; stops++) {
          if ((await page.evaluate(() => document.activeElement?.id)) === id) return
          await page.keyboard.press('Tab')
        }
        throw new Error(`No way by Tab to #${id}.`)
      }
      const tabToButton = async (): Promise<void> => {
        for (let stops = 0; stops < 60; stops++) {
          await page.keyboard.press('Tab')
          if (await page.evaluate(() => document.activeElement?.matches('main form button[type=submit]'))) return
        }
        throw new Error('No way by Tab to the button that counts.')
      }
      // The next step looks at the page that answers, not at the one that is being left.
      const send = () => Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
      await tabTo('id')
      await page.keyboard.type('Zustimmung der Bundesagentur, besch')
      await tabTo('from')
      await page.keyboard.type('31.11.2026')
      await send()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('fehler')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('from')
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('11.11.2026')
      await tabTo('land-1')
      await page.keyboard.type('Sachsen')
      // Enter in a list of choices opens the list in some browsers, so the way leads over the button.
      await tabToButton()
      await send()
      expect(await page.locator('.frist-end__day time').getAttribute('datetime')).toBe('2026-11-19')
    })
  })
})

describe('On paper', () => {
  const SHEET = '/de/fristen?from=2026-11-26&id=D-ABH-3WT&land=SN'

  it('the sheet stands alone, with every reading unfolded and the address to find it again', async () => {
    await browser.inWindow({ viewport: { width: 1000, height: 800 } }, async (page) => {
      await page.goto(SHEET)
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['.site-header', '.site-footer', '.frist-change', '.take-along', '.frist-title'])
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
      expect(await page.locator('.frist__address').isVisible()).toBe(true)
      expect(await page.locator('.frist__address').textContent()).toContain(SHEET)
      expect(await page.locator('.alternative .frist-steps').isVisible()).toBe(true)
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    })
  })

  it('the catalogue prints as tables', async () => {
    await browser.inWindow({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto('/de/fristen/katalog')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.data-table').first().isVisible()).toBe(true)
    })
  })
})

describe('In the dark and very narrow', () => {
  it.each([
    '/de/fristen',
    '/de/fristen?from=2026-09-15&length=P2M&land=SN&suspended=2026-10-05..2026-10-26&extended-by=P1M',
    '/de/fristen?from=29.2.2026&length=P1W&land=Saxen',
    '/de/fristen?from=2026-11-24&id=D-NOTIFY-4&land=SN',
    '/de/fristen/katalog',
    '/de/fristen/feiertage?land=BY&year=2027',
  ])('%s keeps contrast and reflows', async (place) => {
    await browser.inWindow({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, async (page) => {
      await page.goto(place)
      await expectAccessible(page)
    })
  })
})

describe('A shared link', () => {
  it('shows anybody the same sheet, and every page answers quickly', async () => {
    const link = '/en/fristen?from=2025-08-08&length=P1W&land=BY'
    await browser.inWindow({}, async (page) => {
      await page.goto(link)
      expect(await page.locator('.alternative time, .alternative__end').textContent()).toContain('18 August 2025')
      expect(await page.locator('#teilen').inputValue()).toBe(`${browser.app.origin}${link}`)
    })
  })
})

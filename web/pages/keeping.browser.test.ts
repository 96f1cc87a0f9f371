import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'
import { ENGINEER, openAnswers } from '#web/testing/open-answers.ts'

let browser: BrowserApp
beforeAll(async () => {
  browser = await startBrowserApp()
})
afterAll(async () => await browser.close())

describe('What a person takes along', () => {
  it('comes back from the file of answers', async () => {
    await browser.inWindow({ acceptDownloads: true }, async (page) => {
      await openAnswers(page, ENGINEER, '2026-01-01')
      await page.goto('/de/result')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('a[href$="/answers.json"]').click(),
      ])
      const file: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'))
      expect(file).toEqual({ facts: ENGINEER, on: '2026-01-01' })
    })
  })

  it.each([true, false])('comes back from the link, script: %s, and no address names an answer', async (script) => {
    const link = await browser.inWindow({}, async (page) => {
      await openAnswers(page, ENGINEER)
      await page.goto('/de/result')
      return await page.locator('#teilen').inputValue()
    })
    await browser.inWindow({ javaScriptEnabled: script }, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(link)
      if (!script) {
        await page.locator('textarea').fill(link)
        await page.locator('share-link button').click()
      }
      await page.waitForURL('**/de/answers')
      expect(await page.locator('.answers').textContent()).toContain('46.000,00 €')
      const code = link.split('#')[1] ?? ''
      expect(code.length).toBeGreaterThan(100)
      expect(asked.map((url) => url.split('#')[0]).join(' ')).not.toContain(code)
      expect(browser.app.log()).not.toContain(code)
    })
  })

  it('replaces nothing without a question', async () => {
    const link = await browser.inWindow({}, async (page) => {
      await openAnswers(page, ENGINEER)
      await page.goto('/de/result')
      return await page.locator('#teilen').inputValue()
    })
    await browser.inWindow({}, async (page) => {
      await openAnswers(page, { staatsangehoerigkeiten: ['RS'] })
      await page.goto(link)
      expect(new URL(page.url()).pathname).toBe('/de/open')
      expect(page.url()).not.toContain('#')
      expect(await page.locator('.notice').textContent()).toContain('ersetzt')
    })
  })

  it('is gone after it was deleted', async () => {
    await browser.inWindow({}, async (page, window) => {
      await openAnswers(page, ENGINEER)
      await page.goto('/en/answers')
      await page.locator('form[action$="/delete"] button').click()
      expect(await page.locator('[role=status]').textContent()).toContain('deleted')
      expect(await window.cookies()).toEqual([])
    })
  })

  it('prints with every reason and nothing to press', async () => {
    await browser.inWindow({}, async (page) => {
      await openAnswers(page, ENGINEER)
      await page.goto('/de/result/all')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('details').count()).toBe(0)
      expect(await page.locator('button:visible').count()).toBe(0)
      expect(await page.locator('.condition:visible').count()).toBeGreaterThan(50)
    })
  })
})

describe('The Rechtsstand', () => {
  it('can be a past day, on which another amount held', async () => {
    await browser.inWindow({}, async (page) => {
      await openAnswers(page, ENGINEER)
      await page.goto('/de/result')
      await page.locator('.law-day summary').click()
      await page.locator('[name=rechtsstand]').fill('2025-06-01')
      await page.locator('.law-day button').first().click()
      expect(await page.locator('#rechtsstand-titel').textContent()).toContain('1. Juni 2025 (vergangen)')
      // 50 % of the ceiling of 2025 are 48,300 €.
      expect(await page.locator('#weg-blaueKarteRegel').textContent()).toContain('2.300,00')
    })
  })

  it('can be a day to come, for which a number is not published: the way stays unsettled', async () => {
    await browser.inWindow({}, async (page) => {
      await openAnswers(page, ENGINEER, '2027-02-01')
      await page.goto('/de/result')
      expect(await page.locator('#rechtsstand-titel').textContent()).toContain('(künftig)')
      expect(await page.locator('.ways--offen #weg-blaueKarteRegel').count()).toBe(1)
    })
  })

  it('is refused before March 2020 with a sentence, and what was typed stays', async () => {
    await browser.inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/en/result')
      await page.locator('.law-day summary').click()
      await page.locator('[name=rechtsstand]').fill('2019-12-31')
      await page.locator('.law-day button').first().click()
      expect(await page.locator('.error-summary').textContent()).toContain('1 March 2020')
      expect(await page.locator('[name=rechtsstand]').inputValue()).toBe('2019-12-31')
    })
  })
})

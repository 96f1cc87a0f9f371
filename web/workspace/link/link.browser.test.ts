import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { informatiker } from '#procedure/examples/informatiker.ts'
import { openExample } from '#server/demonstration/seed.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { findBrowser } from '#web/testing/find-browser.ts'
import { type RunningDesk, startDesk } from '#web/testing/running-desk.ts'

const TODAY: PlainDate = '2026-11-02'
let desk: RunningDesk
let browser: Browser

beforeAll(async () => {
  desk = await startDesk(TODAY)
  browser = await chromium.launch(await findBrowser())
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

interface Way {
  readonly width: 360 | 1280
  readonly script: boolean
}

async function inWindow({ width, script }: Way, run: (page: Page) => Promise<void>): Promise<void> {
  const viewport = { width, height: 800 }
  const context = await browser.newContext({ baseURL: desk.origin, viewport, javaScriptEnabled: script })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await run(page)
  } finally {
    await context.close()
  }
}

async function sound(page: Page, { script }: Way): Promise<void> {
  if (script) await expectAccessible(page)
  expect(await page.locator('h1').count(), page.url()).toBe(1)
  const wide = await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)
  expect(wide, page.url()).toBeLessThanOrEqual(0)
}

/** The addresses in the mails to somebody, oldest first, and the code of the newest. */
function mailsTo(email: string): { readonly links: readonly string[]; readonly code: string } {
  const mails = desk.mails.filter(({ to }) => to === email)
  return {
    links: mails.flatMap(({ text }) => /https?:\S+/.exec(text)?.[0] ?? []),
    code: /\d{6}/.exec(mails.at(-1)?.subject ?? '')?.[0] ?? '',
  }
}

describe.each<Way>([
  { width: 360, script: false },
  { width: 1280, script: true },
])('At $width px, script: $script', (way) => {
  it('an office asked twice opens one request, answers it, and its link then says that it is settled', async () => {
    const email = `team.${way.width}@agentur.example`
    const { caseId } = await openExample(desk.world, desk.people, { ablauf: informatiker, beginn: TODAY })
    const asked = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' } as const
    await appendEntries(desk.world, caseId, [
      [TODAY, { type: 'vorhabenFestgelegt', vorhaben: informatiker.vorhaben }],
      [TODAY, asked],
    ])
    const second = await appendEntries(desk.world, caseId, [[TODAY, asked]])
    await inWindow(way, async (page) => {
      await page.goto('/de/vorfuehrung')
      await page.locator('button[value="sachbearbeitung"]').click()
      await page.goto(`/de/vorgaenge/${caseId}/beteiligte/neu?partei=bundesagentur`)
      await page.locator('#stelle').fill('Team Arbeitsmarktzulassung')
      await page.locator('#email').fill(email)
      await page.locator('form:has(#email) button').click()
      await page.waitForURL('**/beteiligte?geschehen=email')
    })
    const { links } = mailsTo(email)
    expect(links).toHaveLength(2)
    await inWindow(way, async (page) => {
      await page.goto(links[1] ?? '')
      await sound(page, way)
      await page.locator('form[action$="/code"] button').click()
      await page.locator('#code').fill(mailsTo(email).code)
      await page.locator('form[action$="/personal-link"] button').click()
      await sound(page, way)
      const text = await page.locator('main').textContent()
      expect(text).toContain(`Eintrag ${second}`)
      expect(await page.locator('a[href$="/schritte"]').count()).toBe(0)
      await page.locator('a[href*="/schritt/zustimmungErteilt"]').first().click()
      await sound(page, way)
      expect(await page.locator('[name=anfrage] option:checked, [name=anfrage]:checked').getAttribute('value')).toBe(
        String(second),
      )
      await page.locator('[name="beschraenkt"][value="nein"]').check()
      await page.locator('main form[method=post] button[type=submit]').last().click()
      await page.waitForURL('**/personal-link/done*')
      await sound(page, way)
      expect(await page.locator('h1').textContent()).toBe('Ihr Schritt ist getan')
      const again = await page.goto(links[1] ?? '')
      expect([again?.status(), await page.locator('h1').textContent()]).toEqual([410, 'Diese Anfrage ist erledigt'])
      expect((await page.goto(links[0] ?? ''))?.status()).toBe(200)
    })
  })
})

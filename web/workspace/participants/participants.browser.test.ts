import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { informatiker } from '#procedure/examples/informatiker.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import { actorOf, casts } from '#server/demonstration/cast.ts'
import { noonOf, openExample, signedOnPaper } from '#server/demonstration/seed.ts'
import { appCode, PASSWORD } from '#server/testing/test-access.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { findBrowser } from '#web/testing/find-browser.ts'
import { type RunningDesk, startDesk } from '#web/testing/running-desk.ts'

const BEGINN: PlainDate = '2026-11-02'
let desk: RunningDesk
let browser: Browser
let caseId: string

beforeAll(async () => {
  desk = await startDesk(BEGINN)
  browser = await chromium.launch(await findBrowser())
  ;({ caseId } = await openExample(desk.world, desk.people, { ablauf: informatiker, beginn: BEGINN }))
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

async function inWindow(width: number, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: desk.origin, viewport: { width, height: 800 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await run(page)
  } finally {
    await context.close()
  }
}

async function signIn(page: Page, person: string): Promise<void> {
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
}

/** The address in the newest mail to somebody. */
function linkTo(email: string): string {
  const text = desk.mails.findLast(({ to }) => to === email)?.text ?? ''
  return /https?:\S+/.exec(text)?.[0] ?? ''
}

/** Chooses the role on the list of everybody. */
async function choose(page: Page, partei: string): Promise<void> {
  await page.goto(`/de/vorgaenge/${caseId}`)
  await page.locator('a[href$="/beteiligte"]').click()
  await page.locator('#partei').selectOption(partei)
  await page.locator('form[action$="/neu"] button').click()
}

async function take(from: number, to: number): Promise<void> {
  const cast = casts[informatiker.id]
  if (!cast) throw new Error('Nobody plays.')
  for (const { tag, als, name, befehl } of informatiker.schritte.slice(from, to)) {
    const am = addDays(BEGINN, tag)
    desk.turnTo(am)
    const events = await desk.world.store.load(caseId)
    const nr = (which: string): number => events.findLast(({ commandId }) => commandId === which)?.seq ?? 0
    const command = signedOnPaper(befehl({ am, tag: (day) => addDays(BEGINN, day), nr }), { name })
    const input = { caseId, als, command, expectedSeq: events.at(-1)?.seq ?? 0, commandId: name }
    const cases = { ...desk.world, clock: () => noonOf(am) }
    const done = await actInCase(cases, desk.people.viewer(actorOf(als, cast)), input, am)
    expect(done, name).toMatchObject({ result: 'done' })
  }
}

describe.each([1280, 360])('Who takes part, at %i px', (width) => {
  const email = `lea.${width}@familie.example`

  it('is invited by the office, and has an account that opens this one case', async () => {
    await inWindow(width, async (page) => {
      await signIn(page, 'sachbearbeitung')
      await choose(page, 'familie')
      await expectAccessible(page)
      await page.locator('form[method="post"] button').last().click()
      expect(await page.locator('.error-summary').count()).toBe(1)
      await expectAccessible(page)
      await page.locator('#email').fill(email)
      await page.locator('main form[method="post"] button').last().click()
      await page.waitForURL('**/beteiligte?geschehen=email')
      expect(await page.locator('table').textContent()).toContain(email)
      await expectAccessible(page)
    })
    await inWindow(width, async (page) => {
      await page.goto(linkTo(email))
      await expectAccessible(page)
      await page.locator('a[href*="/invitation/password"]').click()
      await page.locator('#name').fill('Lea Beispiel')
      await page.locator('#password').fill(PASSWORD)
      const secret = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
      await page.locator('#code').fill(appCode(secret, noonOf(BEGINN)))
      await page.locator('form[action$="/invitation/password"] button').click()
      await page.goto('/de/vorgaenge')
      await page.goto(`/de/vorgaenge/${caseId}`)
      expect(await page.locator('h1').textContent()).toContain('Luka')
      expect(await page.locator('a[href$="/beteiligte"]').count()).toBe(0)
    })
  })
})

describe('An office without an account', () => {
  const email = 'team@agentur.example'

  it('is added by its address, asked by a link, takes its step, and comes back by no link', async () => {
    await inWindow(1280, async (page) => {
      await signIn(page, 'sachbearbeitung')
      await choose(page, 'bundesagentur')
      await page.locator('#suche').fill('Muster')
      await page.locator('form[method="get"] button').last().click()
      await expectAccessible(page)
      await page.locator('#stelle').fill('Team Arbeitsmarktzulassung')
      await page.locator('#email').fill(email)
      await page.locator('form:has(#email) button').click()
      await page.waitForURL('**/beteiligte?geschehen=email')
      expect(desk.mails.filter(({ to }) => to === email)).toEqual([])
      const request = informatiker.schritte.findIndex(({ name }) => name === 'anfrage')
      await take(1, request)
      await signIn(page, 'sachbearbeitung')
      await page.goto(`/de/vorgaenge/${caseId}/schritt/zustimmungAngefragt`)
      await page.locator('[name="vorabpruefung"][value="nein"]').check()
      await page.locator('[name="weg"][value="elektronisch"]').check()
      await page.locator('main form[method=post] button[type=submit]').last().click()
      expect(await page.locator('.error-summary').allTextContents()).toEqual([])
    })
    await inWindow(360, async (page) => {
      const link = linkTo(email)
      await page.goto(link)
      await page.locator('form[action$="/personal-link/code"] button').click()
      const subject = desk.mails.findLast(({ to }) => to === email)?.subject ?? ''
      await page.locator('#code').fill(/\d{6}/.exec(subject)?.[0] ?? '')
      await page.locator('form[action$="/personal-link"] button').click()
      await page.waitForURL(`**/vorgaenge/${caseId}`)
      await expectAccessible(page)
      await page.goto(`/de/vorgaenge/${caseId}/beteiligte`)
      expect(await page.locator('h1').textContent()).not.toContain('teilnimmt')
      await page.goto(`/de/vorgaenge/${caseId}/schritt/zustimmungErteilt`)
      await page.locator('[name="beschraenkt"][value="nein"]').check()
      await page.locator('main form[method=post] button[type=submit]').last().click()
      await page.waitForURL('**/personal-link/done*')
      expect(await page.locator('h1').textContent()).toBe('Ihr Schritt ist getan')
      await expectAccessible(page)
      expect((await page.goto(link))?.status()).toBe(410)
    })
    const last = (await desk.world.store.load(caseId)).at(-1)
    expect(last).toMatchObject({ type: 'zustimmungErteilt', by: { partei: 'bundesagentur' } })
  })
})

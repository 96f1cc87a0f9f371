import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser, appCode, PASSWORD, type TestUser } from '#server/testing/test-access.ts'
import { type AccountBrowser, expectSound, send, startAccountBrowser, type Way } from '#web/testing/account-browser.ts'

let accounts: AccountBrowser
let ahead = 0
beforeAll(async () => {
  // Every code of the app counts once: the clock of the accounts goes on by a minute for each.
  accounts = await startAccountBrowser(() => Date.now() + ahead)
})
afterAll(() => accounts.close())

const ways: readonly Way[] = [
  { language: 'de', width: 360, script: false },
  { language: 'en', width: 1280, script: true },
]

async function typeCode(page: Page, { secret }: TestUser): Promise<void> {
  ahead += 60_000
  await page.locator('#code').fill(appCode(secret, accounts.room.now()))
}

async function signIn(page: Page, { language }: Way, user: TestUser, email = user.email): Promise<void> {
  await page.goto(`/${language}/sign-in`)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(PASSWORD)
  await send(page, '/sign-in')
  await typeCode(page, user)
  await send(page, '/second-factor')
}

describe.each(ways)('At $width px in $language, script: $script', (way) => {
  const { language } = way

  it('somebody changes address and password, makes and takes back a token, and closes the account', async () => {
    const user = await addUser(accounts.room.access, `own${language}${way.width}`)
    const email = `new-${user.email}`
    await accounts.inWindow(way, async (page) => {
      await signIn(page, way, user)
      await page.goto(`/${language}/account`)
      await expectSound(page, way)
      await page.locator('a[href$="/account/email"]').click()
      await expectSound(page, way)
      await page.locator('#email').fill(email)
      await page.locator('#code').fill('000000')
      await send(page, '/account/email')
      expect(await page.locator('.error-summary a').getAttribute('href')).toBe('#code')
      await expectSound(page, way)
      await typeCode(page, user)
      await send(page, '/account/email')
      await expectSound(page, way)
      await page.goto(accounts.room.lastLink().href)
      await expectSound(page, way)
      await send(page, '/account/email/confirm')
      expect(await page.locator('main').textContent()).toContain(email)
      await page.locator('a[href$="/account/password"]').click()
      await expectSound(page, way)
      await page.locator('#current').fill(PASSWORD)
      await page.locator('#password').fill('Im Flur steht ein Gummibaum')
      await send(page, '/account/password')
      expect(await page.locator('.kern-alert--success').count()).toBe(1)
      await page.locator('a[href$="/account/tokens"]').click()
      await page.locator('#label').fill('Aktenprogramm')
      await typeCode(page, user)
      await send(page, '/account/tokens')
      expect(await page.locator('.token').textContent()).toMatch(/^vorab_[\w-]{43}$/)
      await expectSound(page, way)
      await page.reload()
      expect(await page.locator('.token').count()).toBe(0)
      await send(page, '/tokens/revoke')
      expect(await page.locator('main').textContent()).not.toContain('Aktenprogramm')
      await page.goto(`/${language}/account/close`)
      await expectSound(page, way)
      await send(page, '/account/close')
      expect(await page.locator('.error-summary a').getAttribute('href')).toBe('#sure')
      await page.locator('#sure').check()
      await typeCode(page, user)
      await send(page, '/account/close')
      await expectSound(page, way)
      await page.goto(`/${language}/account`)
      expect(new URL(page.url()).pathname).toBe(`/${language}/sign-in`)
    })
  })
})

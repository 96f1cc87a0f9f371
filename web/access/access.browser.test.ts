import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendPersonalLink } from '#server/access/personal-link.ts'
import { addUser, appCode, PASSWORD, TEST_DAY } from '#server/testing/test-access.ts'
import { type AccountBrowser, expectSound, send, startAccountBrowser, type Way } from '#web/testing/account-browser.ts'

let accounts: AccountBrowser
beforeAll(async () => {
  accounts = await startAccountBrowser(() => Date.now())
})
afterAll(() => accounts.close())

const ways: readonly Way[] = [
  { language: 'de', width: 360, script: true },
  { language: 'en', width: 1280, script: true },
  { language: 'de', width: 1280, script: false },
]

/** A code of the app that was not used yet: the next half minute counts too. */
async function freshCode(page: Page, secret: string): Promise<void> {
  await page.locator('#code').fill(appCode(secret, accounts.room.now() + 30_000))
}

describe.each(ways)('At $width px in $language, script: $script', (way) => {
  const { language } = way
  const name = `${language}${way.width}${way.script ? 'js' : ''}`

  it('an invitation becomes an account with password and app, and the account signs in again', async () => {
    await accounts.inWindow(way, async (page) => {
      await page.goto(await accounts.invited(`${name}@stadt.example`, language))
      await expectSound(page, way)
      await page.locator(`a[href*="/invitation/password"]`).click()
      await expectSound(page, way)
      await page.locator('#name').fill('Milica Petrović')
      await page.locator('#password').fill('Passwort2026!')
      await page.locator('#code').fill('000000')
      await send(page, '/invitation/password')
      expect(await page.locator('.error-summary a').count()).toBe(2)
      await expectSound(page, way)
      expect(await page.locator('#name').inputValue()).toBe('Milica Petrović')
      const secret = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
      await page.locator('#password').fill(PASSWORD)
      await page.locator('#code').fill(appCode(secret, accounts.room.now()))
      await send(page, '/invitation/password')
      expect(await page.locator('.recovery-codes li').count()).toBe(10)
      await expectSound(page, way)
      const [code = ''] = await page.locator('.recovery-codes code').allTextContents()
      await send(page, '/noted')
      expect(new URL(page.url()).pathname).toBe(`/${language}/account`)
      await expectSound(page, way)
      await send(page, '/sign-out')
      await page.goto(`/${language}/account/recovery-codes`)
      expect(new URL(page.url()).pathname).toBe(`/${language}/sign-in`)
      await expectSound(page, way)
      await page.locator('#email').fill(`${name}@stadt.example`)
      await page.locator('#password').fill(PASSWORD)
      await send(page, '/sign-in')
      await expectSound(page, way)
      await page.locator('#code').fill(code)
      await send(page, '/second-factor')
      expect(new URL(page.url()).pathname).toBe(`/${language}/account/recovery-codes`)
      expect(await page.locator('.lead').textContent()).toContain('9')
    })
  })

  it('an administrator invites, takes back and names a deputy', async () => {
    await accounts.inWindow(way, async (page) => {
      await page.goto(await accounts.invited(`chefin-${name}@stadt.example`, language))
      await page.locator(`a[href*="/invitation/password"]`).click()
      const secret = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
      await page.locator('#name').fill('Nora Neu')
      await page.locator('#password').fill(PASSWORD)
      await page.locator('#code').fill(appCode(secret, accounts.room.now()))
      await send(page, '/invitation/password')
      await send(page, '/noted')
      await page.locator('a[href*="/members"]').click()
      await expectSound(page, way)
      await page.locator('#email').fill(`neu-${name}@stadt.example`)
      await page.locator('#role').selectOption('leitung')
      await send(page, '/invite')
      expect(await page.locator('.kern-alert--success').count()).toBe(1)
      expect(await page.locator('main').textContent()).toContain(`neu-${name}@stadt.example`)
      await expectSound(page, way)
      await page
        .locator('li', { hasText: `neu-${name}@stadt.example` })
        .locator('button')
        .click()
      expect(await page.locator('main').textContent()).not.toContain(`neu-${name}@stadt.example`)
      await page.goto(`/${language}/account`)
      await page.locator('#deputy').selectOption({ index: 0 })
      await page.locator('#from').fill('24.12.2026')
      await page.locator('#until').fill('1.12.2026')
      await send(page, '/account/deputies')
      expect(await page.locator('.error-summary a').getAttribute('href')).toBe('#until')
      expect(await page.locator('#from').inputValue()).toBe('24.12.2026')
      await expectSound(page, way)
      await page.locator('#until').fill('31.12.2026')
      await send(page, '/account/deputies')
      await send(page, '/account/deputies/end')
      for (const place of ['/account/app', '/account/passkeys', '/account/recovery-codes']) {
        await page.goto(`/${language}${place}`)
        await expectSound(page, way)
      }
      await page.goto(`/${language}/account/app`)
      const next = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
      await freshCode(page, next)
      await send(page, '/account/app')
      expect(await page.locator('.kern-alert--success').count()).toBe(1)
    })
  })

  it('an office opens its one step with a code from its mailbox', async () => {
    await accounts.inWindow(way, async (page) => {
      const id = `case-${name}`
      await accounts.room.access.db
        .insertInto('cases')
        .values({ id, version: 0, opened_at: new Date(0) })
        .execute()
      const given = {
        email: `stelle-${name}@kammer.example`,
        language,
        caseId: id,
        step: 'bescheid',
        by: accounts.administrator.id,
      } as const
      await sendPersonalLink(
        accounts.room.access,
        accounts.room.access.db,
        { ...given, partei: 'anerkennendeStelle' },
        TEST_DAY,
      )
      await page.goto(accounts.room.lastLink().href)
      await expectSound(page, way)
      await send(page, '/personal-link/code')
      await expectSound(page, way)
      await page.locator('#code').fill(/\d{6}/.exec(accounts.room.mails.at(-1)?.subject ?? '')?.[0] ?? '')
      await send(page, '/personal-link')
      expect(page.url()).not.toContain('/personal-link')
    })
  })

  it('a forgotten password is replaced', async () => {
    await accounts.inWindow(way, async (page) => {
      const bert = await addUser(accounts.room.access, `Bert${name}`)
      await page.goto(`/${language}/recovery`)
      await expectSound(page, way)
      await page.locator('#email').fill(bert.email)
      await send(page, '/recovery')
      await expectSound(page, way)
      await page.goto(accounts.room.lastLink().href)
      await expectSound(page, way)
      await page.locator('#password').fill('Die Akte liegt auf dem Flur')
      await freshCode(page, bert.secret)
      await page.locator('form[action$="/recovery/password"] button').click()
      expect(await page.locator('.kern-alert--success').count()).toBe(1)
      await page.goto(`/${language}/invitation?link=used`)
      await expectSound(page, way)
    })
  })
})

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AccountBrowser, send, startAccountBrowser, type Way } from '#web/testing/account-browser.ts'
import { expectAccessible } from '#web/testing/axe.ts'

let accounts: AccountBrowser
beforeAll(async () => {
  accounts = await startAccountBrowser(() => Date.now())
})
afterAll(() => accounts.close())

const way: Way = { language: 'de', width: 1280, script: true }

/** A telephone that says yes with a finger, as the protocol of the browser can play it. */
async function withAuthenticator(page: Page, window: BrowserContext): Promise<(allowed: boolean) => Promise<void>> {
  const client = await window.newCDPSession(page)
  await client.send('WebAuthn.enable')
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  return async (isUserVerified) => {
    await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  }
}

it('somebody invited makes a passkey, signs in with it, adds no second on the same device and keeps the last', async () => {
  await accounts.inWindow(way, async (page, window) => {
    const verify = await withAuthenticator(page, window)
    await page.goto(await accounts.invited('schluessel@stadt.example', 'de'))
    await page.locator('a[href*="/invitation/passkey"]').click()
    await expectAccessible(page)
    await page.locator('#name').fill('Kim Klein')
    await send(page, '/invitation/passkey')
    await page.locator('.recovery-codes').waitFor()
    await send(page, '/noted')
    await page.locator('a[href$="/account/passkeys"]').click()
    expect(await page.locator('.access-list li').count()).toBe(1)
    await page.locator('#label').fill('Zweiter')
    await send(page, '/account/passkeys')
    await page.locator('.error-summary').waitFor()
    await expectAccessible(page)
    await send(page, '/remove')
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('.error-summary').textContent()).toContain('einziger Weg')
    await page.goto('/de/account')
    await send(page, '/sign-out')
    await page.goto('/de/sign-in?next=%2Fde%2Faccount%2Fpasskeys')
    await verify(false)
    await send(page, '/sign-in/passkey')
    await page.locator('.error-summary').waitFor()
    await verify(true)
    await send(page, '/sign-in/passkey')
    await page.waitForURL('**/account/passkeys')
    expect(await page.locator('.access-list .muted').textContent()).toContain('zuletzt')
  })
})

it('an answer of a passkey is good for one sign-in', async () => {
  await accounts.inWindow(way, async (page, window) => {
    await withAuthenticator(page, window)
    await page.goto(await accounts.invited('einmal@stadt.example', 'de'))
    await page.locator('a[href*="/invitation/passkey"]').click()
    await page.locator('#name').fill('Einmal')
    await send(page, '/invitation/passkey')
    await page.locator('.recovery-codes').waitFor()
    await page.goto('/de/sign-in')
    const sent = page.waitForRequest('**/sign-in/passkey')
    await send(page, '/sign-in/passkey')
    const body = (await sent).postData() ?? ''
    await page.waitForURL('**/account')
    const again = await fetch(`${accounts.origin}/de/sign-in/passkey`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: accounts.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
    expect(again.status).toBe(422)
  })
})

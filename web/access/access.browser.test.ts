import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invite } from '#server/access/invitations.ts'
import { sendPersonalLink } from '#server/access/personal-link.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  PASSWORD,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { webApp } from '#web/app.tsx'
import { loadAssets } from '#web/http/load-assets.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { findBrowser } from '#web/testing/find-browser.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
let [server, browser]: [ServerType | undefined, Browser | undefined] = [undefined, undefined]
let room: TestAccess
let origin = ''
let office = ''
let anna: TestUser

beforeAll(async () => {
  const prepared = spawnSync(process.execPath, [path.join(ROOT, 'bin/prepare.mjs')], { cwd: ROOT, encoding: 'utf8' })
  if (prepared.status !== 0) throw new Error(`The build failed:\n${prepared.stderr}`)
  let app: ReturnType<typeof webApp> | undefined
  const running = serve({ fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }), port: 0 })
  await new Promise<void>((listening) => running.once('listening', listening))
  server = running
  origin = `http://localhost:${(running.address() as AddressInfo).port}`
  // Browsers look at a clock themselves: how old a passkey's answer may be.
  let ahead = 0
  room = await testAccess({ origin, clock: () => Date.now() + ahead++ })
  app = webApp({
    today: () => TEST_DAY,
    seal: sealWith({ key: randomBytes(32), clock: room.now, idleMs: 3_600_000 }),
    assets: loadAssets(path.join(ROOT, 'dist')),
    origin: undefined,
    onFault: (fault) => {
      throw fault
    },
    accounts: {
      access: room.access,
      clientOf: () => '192.0.2.1',
      home: '/account',
      caseAddress: (caseId) => `/account?case=${caseId}`,
    },
  })
  browser = await chromium.launch(await findBrowser())
  office = await addOffice(room.access, 'Stadt Zittau')
  anna = await addUser(room.access, 'Anna')
  await addMember(room.access, anna.id, office, 'verwaltung')
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await room.close()
})

interface Way {
  readonly language: 'de' | 'en'
  readonly width: 360 | 1280
  readonly script: boolean
}

const ways: readonly Way[] = [
  { language: 'de', width: 360, script: true },
  { language: 'en', width: 1280, script: true },
  { language: 'de', width: 1280, script: false },
]

async function inWindow(way: Way, run: (page: Page, window: BrowserContext) => Promise<void>): Promise<void> {
  const window = await browser?.newContext({
    baseURL: origin,
    viewport: { width: way.width, height: 800 },
    javaScriptEnabled: way.script,
  })
  if (!window) throw new Error('There is no browser.')
  try {
    await run(await window.newPage(), window)
  } finally {
    await window.close()
  }
}

/** axe needs script in the page. */
async function expectSound(page: Page, { script }: Way): Promise<void> {
  if (script) await expectAccessible(page)
  expect(await page.locator('h1').count(), page.url()).toBe(1)
}

async function invited(email: string, { language }: Way): Promise<string> {
  await invite(room.access, { email, language, organisationId: office, role: 'verwaltung', by: anna }, TEST_DAY)
  return room.lastLink().href
}

const send = (page: Page, action: string) => page.locator(`form[action$="${action}"] button[type=submit]`).click()

/** A code of the app that was not used yet: the next half minute counts too. */
async function freshCode(page: Page, secret: string): Promise<void> {
  await page.locator('#code').fill(appCode(secret, room.now() + 30_000))
}

describe.each(ways)('At $width px in $language, script: $script', (way) => {
  const { language } = way
  const name = `${language}${way.width}${way.script ? 'js' : ''}`

  it('an invitation becomes an account with password and app, and the account signs in again', async () => {
    await inWindow(way, async (page) => {
      await page.goto(await invited(`${name}@stadt.example`, way))
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
      await page.locator('#code').fill(appCode(secret, room.now()))
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
    await inWindow(way, async (page) => {
      await page.goto(await invited(`chefin-${name}@stadt.example`, way))
      await page.locator(`a[href*="/invitation/password"]`).click()
      const secret = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
      await page.locator('#name').fill('Nora Neu')
      await page.locator('#password').fill(PASSWORD)
      await page.locator('#code').fill(appCode(secret, room.now()))
      await send(page, '/invitation/password')
      await send(page, '/noted')
      await page.locator('a[href*="/members"]').click()
      await expectSound(page, way)
      await page.locator('#email').fill('keine Adresse@')
      if (way.script) await page.locator('#email').evaluate((field) => field.setAttribute('type', 'text'))
      else await page.locator('#email').fill(`anna@stadt@example`)
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
    await inWindow(way, async (page) => {
      const id = `case-${name}`
      await room.access.db
        .insertInto('cases')
        .values({ id, version: 0, opened_at: new Date(0) })
        .execute()
      const given = {
        email: `stelle-${name}@kammer.example`,
        language,
        caseId: id,
        step: 'bescheid',
        by: anna.id,
      } as const
      await sendPersonalLink(room.access, room.access.db, { ...given, partei: 'anerkennendeStelle' }, TEST_DAY)
      await page.goto(room.lastLink().href)
      await expectSound(page, way)
      await send(page, '/personal-link/code')
      await expectSound(page, way)
      await page.locator('#code').fill(/\d{6}/.exec(room.mails.at(-1)?.subject ?? '')?.[0] ?? '')
      await send(page, '/personal-link')
      expect(page.url()).not.toContain('/personal-link')
    })
  })

  it('a forgotten password is replaced', async () => {
    await inWindow(way, async (page) => {
      const bert = await addUser(room.access, `Bert${name}`)
      await page.goto(`/${language}/recovery`)
      await expectSound(page, way)
      await page.locator('#email').fill(bert.email)
      await send(page, '/recovery')
      await expectSound(page, way)
      await page.goto(room.lastLink().href)
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

describe('With a passkey', () => {
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

  it('somebody invited makes one, signs in with it, adds no second on the same device and keeps the last', async () => {
    await inWindow(way, async (page, window) => {
      const verify = await withAuthenticator(page, window)
      await page.goto(await invited('schluessel@stadt.example', way))
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

  it('an answer is good for one sign-in', async () => {
    await inWindow(way, async (page, window) => {
      await withAuthenticator(page, window)
      await page.goto(await invited('einmal@stadt.example', way))
      await page.locator('a[href*="/invitation/passkey"]').click()
      await page.locator('#name').fill('Einmal')
      await send(page, '/invitation/passkey')
      await page.locator('.recovery-codes').waitFor()
      await page.goto('/de/sign-in')
      const sent = page.waitForRequest('**/sign-in/passkey')
      await send(page, '/sign-in/passkey')
      const body = (await sent).postData() ?? ''
      await page.waitForURL('**/account')
      const again = await fetch(`${origin}/de/sign-in/passkey`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      })
      expect(again.status).toBe(422)
    })
  })
})

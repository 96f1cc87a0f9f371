import { spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { invite } from '#server/access/invitations.ts'
import {
  addMember,
  addOffice,
  addUser,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { loadAssets } from '#web/http/load-assets.ts'
import { accountApp } from './account-app.ts'
import { expectAccessible } from './axe.ts'
import { findBrowser } from './find-browser.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** How somebody looks at the pages. */
export interface Way {
  readonly language: 'de' | 'en'
  readonly width: 360 | 1280
  readonly script: boolean
}

/** The pages of the accounts in a browser, with an administrator who invites. */
export interface AccountBrowser {
  readonly room: TestAccess
  readonly origin: string
  readonly administrator: TestUser
  readonly inWindow: (way: Way, run: (page: Page, window: BrowserContext) => Promise<void>) => Promise<void>
  /** The link in the mail to somebody who is invited. */
  readonly invited: (email: string, language: Way['language']) => Promise<string>
  readonly close: () => Promise<void>
}

/** The clock runs: browsers look at one themselves. */
export async function startAccountBrowser(clock: () => number): Promise<AccountBrowser> {
  const prepared = spawnSync(process.execPath, [path.join(ROOT, 'bin/prepare.mjs')], { cwd: ROOT, encoding: 'utf8' })
  if (prepared.status !== 0) throw new Error(`The build failed:\n${prepared.stderr}`)
  let app: ReturnType<typeof accountApp> | undefined
  const server = serve({ fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }), port: 0 })
  await new Promise<void>((listening) => server.once('listening', listening))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const room = await testAccess({ origin, clock })
  app = accountApp(room, { home: '/account', assets: loadAssets(path.join(ROOT, 'dist')) })
  const browser = await chromium.launch(await findBrowser())
  const organisationId = await addOffice(room.access, 'Stadt Zittau')
  const administrator = await addUser(room.access, 'Anna')
  await addMember(room.access, administrator.id, organisationId, 'verwaltung')
  return {
    room,
    origin,
    administrator,
    inWindow: async ({ width, script }, run) => {
      const viewport = { width, height: 800 }
      const window = await browser.newContext({ baseURL: origin, viewport, javaScriptEnabled: script })
      try {
        await run(await window.newPage(), window)
      } finally {
        await window.close()
      }
    },
    invited: async (email, language) => {
      await invite(room.access, { email, language, organisationId, role: 'verwaltung', by: administrator }, TEST_DAY)
      return room.lastLink().href
    },
    close: async () => {
      await browser.close()
      server.close()
      await room.close()
    },
  }
}

/** axe needs script in the page. */
export async function expectSound(page: Page, { script }: Way): Promise<void> {
  if (script) await expectAccessible(page)
  expect(await page.locator('h1').count(), page.url()).toBe(1)
}

/** Sends the form that goes to an address with this end. */
export async function send(page: Page, action: string): Promise<void> {
  await page.locator(`form[action$="${action}"] button[type=submit]`).click()
}

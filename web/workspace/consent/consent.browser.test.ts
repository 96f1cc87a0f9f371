import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { readyCase } from '#server/testing/ready-case.ts'
import { sessionFor } from '#server/testing/test-access.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { webApp } from '#web/app.tsx'
import { loadAssets } from '#web/http/load-assets.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { findBrowser } from '#web/testing/find-browser.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { testSeal } from '#web/testing/test-seal.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE_WITHOUT_SCRIPT = { viewport: { width: 360, height: 780 }, javaScriptEnabled: false } as const
/** Where somebody wants to look at the pages: a directory. */
const SHOTS = process.env['VORAB_SHOTS']
const directory = mkdtempSync(path.join(tmpdir(), 'vorab-consent-browser-'))

let cases: TestCases
let browser: Browser
let origin = ''
let close: () => void = () => undefined
let token = ''
let [ready, early] = ['', '']

beforeAll(async () => {
  const prepared = spawnSync(process.execPath, [path.join(ROOT, 'bin/prepare.mjs')], { cwd: ROOT, encoding: 'utf8' })
  if (prepared.status !== 0) throw new Error(`The build failed:\n${prepared.stderr}`)
  cases = await testCases()
  const office = await cases.member('behoerde')
  ready = (await readyCase(cases, office)).caseId
  early = (await cases.open(office)).caseId
  token = await sessionFor(cases.access, office.userId)
  const seal = await testSeal()
  const [key, clock] = [randomBytes(32), (): number => Date.parse('2026-11-18T09:00:00Z')]
  const app = webApp(
    {
      today: () => TODAY,
      seal: sealWith({ key, clock, idleMs: 3_600_000 }),
      assets: loadAssets(path.join(ROOT, 'dist')),
      origin: undefined,
      onFault: (fault) => {
        throw fault
      },
      accounts: {
        access: cases.access,
        clientOf: () => '192.0.2.1',
        home: '/vorgaenge',
        caseAddress: (id) => `/vorgaenge/${id}`,
      },
    },
    testDesk({ db: cases.db, clock, key, directory, seal }),
  )
  const server = serve({ fetch: app.fetch, port: 0 })
  await once(server, 'listening')
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  close = () => server.close()
  browser = await chromium.launch(await findBrowser())
})
afterAll(async () => {
  await browser.close()
  close()
  await cases.close()
  rmSync(directory, { recursive: true, force: true })
})

async function inWindow(options: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const window = await browser.newContext({ baseURL: origin, ...options })
  await window.addCookies([{ name: 'vorab-session', value: token, url: origin }])
  try {
    await run(await window.newPage())
  } finally {
    await window.close()
  }
}

async function looked(page: Page, name: string): Promise<void> {
  if (page.viewportSize()?.width !== 360) await expectAccessible(page)
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

const at = (caseId: string, language = 'de'): string => `/${language}/vorgaenge/${caseId}/vorabzustimmung`
const send = async (page: Page, action: string): Promise<void> => {
  await page.locator(`form[action$="${action}"] button[type="submit"]`).click()
}

describe('In a browser', () => {
  it('an office sees what is in the way, prepares, signs, and takes back; the paper is genuine, then withdrawn', async () => {
    const paper = path.join(directory, 'paper.pdf')
    await inWindow(DESKTOP, async (page) => {
      await page.goto(at(early))
      expect(await page.locator('#hindernisse').count()).toBe(1)
      expect(await page.locator('form[action$="/zeichnen"]').count()).toBe(0)
      await looked(page, 'consent-obstacles')
      await page.goto(at(ready, 'en'))
      await looked(page, 'consent-ready-en')

      await page.goto(at(ready))
      await page.locator('input[value="passNichtVisierfaehig"]').check()
      await page.locator('[name="anlagen"]').fill('Diplom')
      await send(page, '/vorabzustimmung')
      await page.waitForURL('**geschehen=entwurf')
      await looked(page, 'consent-ready')
      await send(page, '/zeichnen')
      await page.waitForURL('**geschehen=gezeichnet')
      await looked(page, 'consent-signed')
      const download = page.waitForEvent('download')
      await page.locator('a[href*="/dokumente/"]').first().click()
      await (await download).saveAs(paper)
    })
    expect((await verifyPdf(readFileSync(paper))).state).toBe('genuine')
    expect(await checked(paper, 'check-genuine')).toContain('Echt und gültig')

    await inWindow(DESKTOP, async (page) => {
      await page.goto(`${at(ready)}/widerruf`)
      await looked(page, 'consent-withdraw')
      await page.locator('#begruendung').fill('Das Angebot besteht nicht mehr.')
      await send(page, '/widerruf')
      await page.waitForURL('**geschehen=widerrufen')
      await looked(page, 'consent-withdrawn')
    })
    expect(await checked(paper, 'check-withdrawn')).toContain('Widerrufen')
  })

  it('anybody reaches the check on a telephone without script, and it can be used by everybody', async () => {
    await inWindow(PHONE_WITHOUT_SCRIPT, async (page) => {
      await page.goto('/de/pruefen')
      await looked(page, 'check-phone')
      await page.locator('#code').fill('00000-00000-00000')
      await send(page, '/pruefen')
      expect(await page.locator('#ergebnis').textContent()).toContain('Unbekannt')
      await looked(page, 'check-unknown')
    })
    await inWindow(DESKTOP, async (page) => {
      for (const address of ['/de/pruefen', '/en/pruefen', '/de/pruefen?code=7K3M9-QTF2B-XY4CD']) {
        await page.goto(address)
        await expectAccessible(page)
      }
    })
  })
})

/** What the public page says of a file, on a telephone without script. */
async function checked(file: string, shot: string): Promise<string> {
  let said = ''
  await inWindow(PHONE_WITHOUT_SCRIPT, async (page) => {
    await page.goto('/de/pruefen')
    await page.locator('#datei').setInputFiles(file)
    await send(page, '/pruefen/datei')
    said = (await page.locator('#ergebnis').textContent()) ?? ''
    await looked(page, shot)
  })
  return said
}

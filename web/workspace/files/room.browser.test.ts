import { createHash, randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { PDF } from '#server/testing/test-files.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { type BrowserApp, startBrowserApp } from '#web/testing/browser-app.ts'

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE = { viewport: { width: 360, height: 780 } } as const
let browser: BrowserApp

beforeAll(async () => {
  browser = await startBrowserApp({ demonstration: true })
})
afterAll(() => browser.close())

/** The room of files of a case of the office; its address. */
async function enter(page: Page): Promise<string> {
  await page.goto('/de/vorfuehrung')
  await page.locator('button[value="sachbearbeitung"]').click()
  await page.waitForURL('**/vorgaenge')
  const address = await page.locator('tbody th a, .case-card a').first().getAttribute('href')
  await page.goto(address ?? '')
  await page.getByRole('link', { name: 'Dateien', exact: true }).click()
  await page.waitForURL('**/dateien')
  return page.url()
}

async function choose(page: Page, files: readonly (readonly [name: string, buffer: Buffer])[]): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles(files.map(([name, buffer]) => ({ name, buffer, mimeType: 'application/octet-stream' })))
  await page.getByRole('button', { name: 'Hochladen' }).click()
}

/** A sheet of paper as a telephone sees it. */
async function photo(text: string): Promise<Buffer> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="#8d8a80"/><rect x="60" y="60" width="780" height="1080" fill="#d9d4c5"/><text x="120" y="300" font-size="90" fill="#55524a">${text}</text></svg>`
  return await sharp(Buffer.from(sheet)).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer()
}

const large = (bytes: number): Buffer => pdfOf({ objects: [streamOf('', randomBytes(bytes))] })
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)('On a %s', (name, window) => {
  it('files are brought, looked at and joined on pages that everybody can use', async () => {
    await browser.inWindow(window, async (page) => {
      const room = await enter(page)
      await choose(page, [
        ['Arbeitsvertrag.pdf', Buffer.concat([PDF, Buffer.from(`% ${name}`)])],
        ['IMG_0001.jpg', await photo(`Seite eins ${name}`)],
        ['IMG_0002.jpg', await photo(`Seite zwei ${name}`)],
      ])
      await page.waitForURL('**/dateien?angekommen=3')
      await expectAccessible(page)
      await page.getByLabel('Wie soll das Dokument heißen?').fill(`Urkunde ${name}`)
      await page.getByRole('button', { name: 'PDF machen' }).click()
      await page.getByRole('link', { name: `Urkunde ${name}.pdf (PDF, 2 Seiten` }).click()
      await page.waitForLoadState('load')
      await expectAccessible(page)
      await page.goto(room)
      await choose(page, [['Programm.pdf', Buffer.from('MZ this is a program')]])
      await page.getByRole('status').filter({ hasText: 'Diese Art von Datei' }).waitFor()
      await expectAccessible(page)
    })
  })
})

it('Without script the same form brings the same files', async () => {
  await browser.inWindow({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await enter(page)
    await choose(page, [['Ohne Skript.pdf', Buffer.concat([PDF, Buffer.from('% no script')])]])
    await page.waitForURL('**/dateien?angekommen=1')
    expect(await page.content()).toContain('Ohne Skript.pdf')
    await choose(page, [['Programm.pdf', Buffer.from('MZ this is a program')]])
    await page.getByRole('alert').filter({ hasText: 'Programm.pdf: Diese Art von Datei' }).waitFor()
  })
})

/** Bytes a second: a piece of the least size takes longer than a second, so pieces stay small. */
const SLOW = 900_000

it('A program that is killed in the middle of an upload loses nothing it had acknowledged, and the upload goes on', async () => {
  await browser.inWindow(DESKTOP, async (page, window) => {
    const room = await enter(page)
    const content = large(12_000_000)
    const acknowledged: number[] = []
    const continuedAt: number[] = []
    page.on('response', (answer) => {
      const offset = Number(answer.headers()['upload-offset'])
      if (answer.request().method() === 'PATCH' && answer.status() === 204) acknowledged.push(offset)
      if (answer.request().method() === 'HEAD' && answer.ok()) continuedAt.push(offset)
    })
    const line = await window.newCDPSession(page)
    const throughput = { offline: false, latency: 5, downloadThroughput: -1, uploadThroughput: SLOW }
    await line.send('Network.emulateNetworkConditions', throughput)
    await choose(page, [['Gutachten.pdf', content]])
    for (const kill of [1, 2]) {
      await expect.poll(() => acknowledged.length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(3 * kill)
      const before = Math.max(...acknowledged)
      const asked = continuedAt.length
      await browser.app.restart()
      await expect.poll(() => continuedAt.length, { timeout: 60_000 }).toBeGreaterThan(asked)
      expect(continuedAt[asked]).toBeGreaterThanOrEqual(before)
    }
    await page.waitForURL('**/dateien?angekommen=1', { timeout: 120_000 })
    const kept = await page.request.get(`${room.split('?')[0]}/${hashOf(content)}/inhalt`)
    expect(hashOf(await kept.body())).toBe(hashOf(content))
    expect(browser.app.log()).not.toContain('Gutachten')
  })
})

it('A browser that was closed in the middle goes on when the same file is chosen again', async () => {
  await browser.inWindow(DESKTOP, async (page, window) => {
    const room = await enter(page)
    const content = large(6_000_000)
    const offsets: number[] = []
    const sentFrom: number[] = []
    window.on('request', (request) => {
      if (request.method() === 'PATCH') sentFrom.push(Number(request.headers()['upload-offset']))
    })
    page.on('response', (answer) => {
      if (answer.request().method() === 'PATCH' && answer.status() === 204)
        offsets.push(Number(answer.headers()['upload-offset']))
    })
    const line = await window.newCDPSession(page)
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 5,
      downloadThroughput: -1,
      uploadThroughput: SLOW,
    })
    await choose(page, [['Diplom.pdf', content]])
    await expect.poll(() => offsets.length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(2)
    await page.close()
    const again = await window.newPage()
    await again.goto(room)
    await again.getByText('Diplom.pdf:').waitFor()
    const before = sentFrom.length
    await choose(again, [['Diplom.pdf', content]])
    await again.waitForURL('**/dateien?angekommen=1', { timeout: 60_000 })
    expect(sentFrom[before]).toBeGreaterThanOrEqual(Math.max(...offsets))
  })
})

import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDF } from '@libpdf/core'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '#server/access/limits.ts'
import { hashIn } from '#server/files/document-reference.ts'
import { nodeSigner } from '#server/signing/key-file-signer.ts'
import { selfMadeKey } from '#server/signing/self-made-key.ts'
import { readyCase } from '#server/testing/ready-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Desk } from '#web/desk.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { testAssets } from '#web/testing/assets.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { paperCheckRoutes } from './paper-check-routes.tsx'

const directory = mkdtempSync(path.join(tmpdir(), 'vorab-paper-check-'))
let cases: TestCases
let desk: Desk
let pdf: Buffer
let code: string
let client = 'one'

beforeAll(async () => {
  cases = await testCases()
  const pem = await selfMadeKey('Probe', new Date(0), new Date(Date.UTC(2040, 0, 1)))
  const seal = { signer: nodeSigner(createPrivateKey(pem), new X509Certificate(pem).raw, []) }
  const clock = (): number => Date.parse('2026-11-18T09:00:00Z')
  desk = testDesk({ db: cases.db, key: randomBytes(32), directory, clock, seal })
  const office = await cases.member('behoerde')
  const { caseId } = await readyCase(cases, office)
  const before = await cases.service.view(office, caseId, TODAY)
  const content = { hinweise: [], visumMonate: 12, nurInKopie: [], anlagen: [] }
  await desk.forms.save(office, { caseId, form: 'vorabzustimmung', expected: 0, content }, TODAY)
  const input = { caseId, expectedSeq: before?.seq ?? 0, version: 1, commandId: crypto.randomUUID() }
  const signed = await desk.consents.sign(office, input, TODAY)
  if (signed.result !== 'done') throw new Error(JSON.stringify(signed))
  const [document = ''] = (await cases.service.view(office, caseId, TODAY))?.eintraege.at(-1)?.dokumente ?? []
  pdf = (await desk.files.read(caseId, hashIn(document) ?? '')) ?? Buffer.alloc(0)
  const text = (await PDF.load(new Uint8Array(pdf))).findText(/[0-9A-Y]{5}-[0-9A-Y]{5}-[0-9A-Y]{5}/)
  code = text[0]?.text ?? ''
}, 60_000)
afterAll(async () => {
  await desk.typesetter.close()
  await cases.close()
  rmSync(directory, { recursive: true, force: true })
})

function ask(address: string, init?: RequestInit): Promise<Response> {
  const pages = new Hono<WebEnv>()
  const { access } = cases
  const accounts = { access, clientOf: () => client, home: '/', caseAddress: (id: string) => id }
  paperCheckRoutes(pages, { assets: testAssets, today: () => TODAY, consents: desk.consents, accounts })
  const app = new Hono<WebEnv>().route('/:lang{(?:de|en)}', pages)
  return Promise.resolve(app.request(`http://vorab.example${address}`, init))
}

const withCode = async (typed: string): Promise<string> =>
  await (await ask(`/de/pruefen?code=${encodeURIComponent(typed)}`)).text()

async function withFile(content: Uint8Array): Promise<Response> {
  const form = new FormData()
  form.append('datei', new File([new Uint8Array(content)], 'vorabzustimmung.pdf', { type: 'application/pdf' }))
  return await ask('/de/pruefen/datei', { method: 'POST', body: form })
}

/** Nothing of these may ever stand on the page. */
const PERSONAL = ['Petrović', 'Đorđe', '1990', 'Elektro', 'VB-2026', 'Entwicklungsingenieur']

describe('The public check', () => {
  it('says what was found in the name of the window, below a heading of its own', async () => {
    const html = await (await ask(`/de/pruefen?code=${code}`)).text()
    expect(html).toMatch(/<title>[^<:]+: Ist diese Vorabzustimmung echt\?/)
    expect(html.indexOf('<h1')).toBeLessThan(html.indexOf('id="ergebnis"'))
  })

  it('says by the code that a paper is genuine, by whom, since when and until when, and nothing of a person', async () => {
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replaceAll('0', 'O')]) {
      const html = await withCode(typed)
      for (const part of ['Echt und gültig', 'behoerde', '18. November 2026', '18. Februar 2027'])
        expect(html).toContain(part)
      for (const part of PERSONAL) expect(html).not.toContain(part)
    }
  })

  it('says the same by the file, and that it was changed where one bit was', async () => {
    const genuine = await (await withFile(pdf)).text()
    expect(genuine).toContain('Echt und gültig')
    for (const part of PERSONAL) expect(genuine).not.toContain(part)
    const other = Buffer.from(pdf)
    other[1000] = (other[1000] ?? 0) ^ 1
    expect(await (await withFile(other)).text()).toContain('wurde aber nach dem Signieren verändert')
    expect(await (await withFile(Buffer.from('%PDF-1.7'))).text()).toContain('Unbekannt')
  })

  it('answers a wrong code like one that never was: same page, same words, no hint', async () => {
    const wrong = code.replace(/.$/, (sign) => (sign === '2' ? '3' : '2'))
    const strip = (html: string): string => html.replace(/value="[^"]*"/g, '')
    const [one, other] = [await withCode(wrong), await withCode('nothing like a code')]
    expect(strip(one)).toBe(strip(other))
    expect(one).toContain('Unbekannt')
  })

  it('speaks English, and says what is missing', async () => {
    expect(await (await ask(`/en/pruefen?code=${code}`)).text()).toContain('Genuine and valid')
    const empty = await ask('/de/pruefen', { method: 'POST', body: new URLSearchParams({ code: ' ' }) })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('href="#code"')])
    const none = await ask('/de/pruefen/datei', { method: 'POST', body: new FormData() })
    expect(none.status).toBe(422)
  })

  it('reads no more of a file than a paper can have', async () => {
    const answer = await withFile(Buffer.alloc(11 * 1024 * 1024, 1))
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('zu groß')])
  })

  it('lets nobody try codes without end', async () => {
    client = 'patient'
    const { points } = LIMITS.paperCheck
    // Counted as the page counts, without waiting for each answer.
    const { withinLimits } = await import('#server/access/within-limits.ts')
    for (let count = 0; count < points; count += 1) await withinLimits(cases.access, [['paperCheck', client]])
    const refused = await ask(`/de/pruefen?code=${code}`)
    expect([refused.status, await refused.text()]).toEqual([429, expect.not.stringContaining('Echt und gültig')])
    client = 'one'
  })
})

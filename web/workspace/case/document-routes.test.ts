import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { securityHeaders } from '#web/http/security-headers.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { NEW_SESSION } from '#web/session/session.ts'
import { testAssets } from '#web/testing/assets.ts'
import { workspaceRoutes } from '../workspace-routes.tsx'

let cases: TestCases
let files: FileStore
let office: Viewer
let caseId: string
const now = Date.parse('2026-11-18T09:00:00Z')
const directory = folderForFiles()

beforeAll(async () => {
  cases = await testCases()
  files = fileStore({ db: cases.db, directory, key: randomBytes(32), clock: () => now })
  office = await cases.member('behoerde')
  caseId = (await cases.open(office)).caseId
})
afterAll(() => cases.close())

function pagesFor(viewer: Viewer | undefined): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(securityHeaders(undefined), async (c, next) => {
    if (viewer) c.set('viewer', viewer)
    c.set('session', NEW_SESSION)
    await next()
  })
  workspaceRoutes(pages, {
    cases: cases.service,
    files,
    speicher: kalenderspeicher(),
    newId: () => crypto.randomUUID(),
    today: () => TODAY,
    seal: sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 1 }),
    assets: testAssets,
    origin: undefined,
    onFault: () => undefined,
  })
  return new Hono<WebEnv>().route('/:lang{(?:de|en)}', pages)
}

const get = async (path: string, viewer: Viewer | undefined = office) =>
  await pagesFor(viewer).request(`http://vorab.example${path}`)

const FORM = '/schritt/schreibenEingegangen?als=auslaenderbehoerde&weise=erfassen'
const letter = { absender: 'arbeitgeber', urheber: 'arbeitgeber', betreff: 'Nachfrage', am: '18.11.2026' }

interface Sent {
  readonly viewer?: Viewer | undefined
  readonly to?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly file?: { readonly content: Uint8Array; readonly name?: string }
}

async function send({ viewer = office, to = caseId, fields = letter, file }: Sent): Promise<Response> {
  const form = new FormData()
  const view = await cases.service.view(viewer, to, TODAY)
  const hidden = {
    als: 'auslaenderbehoerde',
    weise: 'erfassen',
    stand: String(view?.seq ?? 0),
    auftrag: crypto.randomUUID(),
  }
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) form.append(name, value)
  if (file) form.append('datei', new File([new Uint8Array(file.content)], file.name ?? 'Brief.pdf'))
  return await pagesFor(viewer).request(`http://vorab.example/de/vorgaenge/${to}${FORM}`, {
    method: 'POST',
    body: form,
  })
}

const documents = async (): Promise<readonly string[]> =>
  (await cases.service.view(office, caseId, TODAY))?.eintraege.at(-1)?.dokumente ?? []

/** A document that no other test has brought. */
const fresh = (): Buffer => Buffer.concat([PDF, Buffer.from(`% ${crypto.randomUUID()}\n`)])

describe('A letter that is recorded', () => {
  it('can be attached, and is read byte by byte as it was brought', async () => {
    const content = fresh()
    expect((await send({ file: { content, name: 'Nachfrage Müller.pdf' } })).status).toBe(303)
    expect(await documents()).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)])
    const html = await (await get(`/de/vorgaenge/${caseId}/verlauf`)).text()
    const path = /href="([^"]+\/dokumente\/[0-9a-f]{64})"/.exec(html)?.[1] ?? ''
    const answer = await get(path)
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Nachfrage M_ller.pdf"; filename*=UTF-8''Nachfrage%20M%C3%BCller.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
  })
})

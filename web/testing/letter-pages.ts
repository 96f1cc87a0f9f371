import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll } from 'vitest'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { securityHeaders } from '#web/http/security-headers.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { NEW_SESSION } from '#web/session/session.ts'
import { workspaceRoutes } from '#web/workspace/workspace-routes.tsx'
import { testAssets } from './assets.ts'
import { testDesk } from './test-desk.ts'

/** The pages of one case with its letters, as anybody sees them. */
export interface LetterPages {
  readonly cases: TestCases
  readonly files: FileStore
  readonly office: Viewer
  readonly caseId: string
  /** Milliseconds since 1970; a test may let time pass. */
  now: number
  readonly get: (path: string, viewer?: Viewer) => Promise<Response>
  readonly ask: (path: string, init: RequestInit, viewer?: Viewer) => Promise<Response>
  readonly getAsNobody: (path: string, init?: RequestInit) => Promise<Response>
  readonly send: (sent: Sent) => Promise<Response>
  /** Records a letter with this file; the address at which it can be read. */
  readonly record: (content?: Buffer) => Promise<string>
  /** What the newest entry names. */
  readonly documents: () => Promise<readonly string[]>
}

export interface Sent {
  readonly viewer?: Viewer
  readonly fields?: Readonly<Record<string, string>>
  /** Hashes of files that were brought before. */
  readonly held?: readonly string[]
  readonly file?: { readonly content: Uint8Array; readonly name?: string }
}

export const LETTER_FORM = '/schritt/schreibenEingegangen?als=auslaenderbehoerde&weise=erfassen'
export const LETTER = { absender: 'arbeitgeber', urheber: 'arbeitgeber', betreff: 'Nachfrage', am: '18.11.2026' }

/** A document that no other test has brought. */
export function freshLetter(): Buffer {
  return Buffer.concat([PDF, Buffer.from(`% ${crypto.randomUUID()}\n`)])
}

/** Somebody who came by a personal link, as any party. */
export function linkOf(partei: Partei, caseId: string): Viewer {
  return { userId: `link:${partei}`, name: '', organisations: [], link: { caseId, partei } }
}

/** The hash that the form holds for the next try. */
export function heldIn(html: string): string {
  return /name="beleg" value="([0-9a-f]*)"/.exec(html)?.[1] ?? ''
}

/** A case on a database of its own, for the tests of one file. */
export function letterPages(): LetterPages {
  const directory = folderForFiles()
  const key = randomBytes(32)
  let opened: Pick<LetterPages, 'cases' | 'files' | 'office' | 'caseId'> | undefined
  const ready = (): NonNullable<typeof opened> => {
    if (!opened) throw new Error('The case is not open yet.')
    return opened
  }
  const all: LetterPages = {
    get cases() {
      return ready().cases
    },
    get files() {
      return ready().files
    },
    get office() {
      return ready().office
    },
    get caseId() {
      return ready().caseId
    },
    now: Date.parse('2026-11-18T09:00:00Z'),
    get: async (path, viewer = all.office) => await pagesFor(all, viewer).request(`http://vorab.example${path}`),
    ask: async (path, init, viewer = all.office) =>
      await pagesFor(all, viewer).request(`http://vorab.example${path}`, init),
    getAsNobody: async (path, init) => await pagesFor(all, undefined).request(`http://vorab.example${path}`, init),
    send: (sent) => send(all, sent),
    record: async (content = freshLetter()) => {
      const { status } = await all.send({ file: { content } })
      if (status !== 303) throw new Error(`The letter was not recorded: ${status}`)
      const [reference = ''] = await all.documents()
      return `/de/vorgaenge/${all.caseId}/dokumente/${reference.slice('sha256:'.length)}`
    },
    documents: async () =>
      (await all.cases.service.view(all.office, all.caseId, TODAY))?.eintraege.at(-1)?.dokumente ?? [],
  }
  beforeAll(async () => {
    const cases = await testCases()
    const office = await cases.member('behoerde')
    const files = fileStore({ db: cases.db, directory, key, clock: () => all.now })
    opened = { cases, files, office, caseId: (await cases.open(office)).caseId }
  })
  afterAll(() => all.cases.close())
  return all
}

async function send(
  pages: LetterPages,
  { viewer = pages.office, fields = LETTER, held = [], file }: Sent,
): Promise<Response> {
  const { caseId } = pages
  const view = await pages.cases.service.view(viewer, caseId, TODAY)
  const hidden = { als: 'auslaenderbehoerde', weise: 'erfassen', stand: String(view?.seq ?? 0) }
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...hidden, auftrag: crypto.randomUUID(), ...fields }))
    form.append(name, value)
  for (const sha256 of held) form.append('beleg', sha256)
  if (file) form.append('datei', new File([new Uint8Array(file.content)], file.name ?? 'Brief.pdf'))
  const address = `http://vorab.example/de/vorgaenge/${caseId}${LETTER_FORM}`
  return await pagesFor(pages, viewer).request(address, { method: 'POST', body: form })
}

function pagesFor({ cases, files }: LetterPages, viewer: Viewer | undefined): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(securityHeaders(undefined), async (c, next) => {
    if (viewer) c.set('viewer', viewer)
    c.set('session', NEW_SESSION)
    await next()
  })
  workspaceRoutes(pages, {
    ...testDesk({ db: cases.db }),
    cases: cases.service,
    files,
    today: () => TODAY,
    seal: sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 1 }),
    assets: testAssets,
    origin: undefined,
    onFault: () => undefined,
  })
  return new Hono<WebEnv>().route('/:lang{(?:de|en)}', pages)
}

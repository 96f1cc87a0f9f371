import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { Hono } from 'hono'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { fileStore } from '#server/files/file-store.ts'
import { type TestCases, TODAY } from '#server/testing/test-cases.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { NEW_SESSION } from '#web/session/session.ts'
import { workspaceRoutes } from '#web/workspace/workspace-routes.tsx'
import { testAssets } from './assets.ts'

/** The pages of the cases as somebody gets them who is signed in. */
export interface WorkspacePages {
  get(path: string, viewer: Viewer): Promise<Response>
  post(path: string, fields: Readonly<Record<string, string>>, viewer: Viewer): Promise<Response>
}

export function workspacePages(cases: TestCases): WorkspacePages {
  const at = (path: string): string => `http://vorab.example${path}`
  return {
    get: async (path, viewer) => await pagesFor(cases, viewer).request(at(path)),
    post: async (path, fields, viewer) =>
      await pagesFor(cases, viewer).request(at(path), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

function pagesFor(cases: TestCases, viewer: Viewer): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(async (c, next) => {
    c.set('viewer', viewer)
    c.set('session', NEW_SESSION)
    await next()
  })
  workspaceRoutes(pages, {
    cases: cases.service,
    files: fileStore({ db: cases.db, directory: tmpdir(), key: randomBytes(32), clock: () => 0 }),
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

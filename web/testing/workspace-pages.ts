import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { sealWith } from '#server/access/sealed-cookie.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY } from '#server/testing/test-cases.ts'
import type { Desk } from '#web/desk.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { NEW_SESSION } from '#web/session/session.ts'
import { workspaceRoutes } from '#web/workspace/workspace-routes.tsx'
import { testAssets } from './assets.ts'
import { testDesk } from './test-desk.ts'

/** The pages of the cases as somebody gets them who is signed in. */
export interface WorkspacePages {
  get(path: string, viewer: Viewer): Promise<Response>
  post(path: string, fields: Readonly<Record<string, string>>, viewer: Viewer): Promise<Response>
  /** Whatever a browser asks. */
  request(request: Request, viewer: Viewer): Promise<Response>
}

/** Files that are to be read again, and a key to sign with, come with a desk of one's own. */
export function workspacePages(cases: TestCases, desk?: Desk): WorkspacePages {
  const at = (path: string): string => `http://vorab.example${path}`
  return {
    request: async (request, viewer) => await pagesFor(cases, viewer, desk).request(request),
    get: async (path, viewer) => await pagesFor(cases, viewer, desk).request(at(path)),
    post: async (path, fields, viewer) =>
      await pagesFor(cases, viewer, desk).request(at(path), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

function pagesFor(cases: TestCases, viewer: Viewer, desk = testDesk({ db: cases.db })): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(async (c, next) => {
    c.set('viewer', viewer)
    c.set('session', NEW_SESSION)
    await next()
  })
  workspaceRoutes(pages, {
    ...desk,
    cases: cases.service,
    today: () => TODAY,
    seal: sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 1 }),
    assets: testAssets,
    origin: undefined,
    onFault: (fault) => {
      throw fault
    },
  })
  return new Hono<WebEnv>().route('/:lang{(?:de|en)}', pages).onError((fault) => {
    throw fault
  })
}

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Viewer } from '#server/cases/viewer.ts'
import type { TestCases } from '#server/testing/test-cases.ts'
import type { Desk } from '#web/desk.ts'
import { findBrowser } from './find-browser.ts'
import { workspacePages } from './workspace-pages.ts'

/** A browser for the pages of cases alone, as they are for anybody without signing in. */
export interface ViewerBrowser {
  /** A fresh window on a server of its own; both closed afterwards. */
  readonly as: (viewer: Viewer, window: BrowserContextOptions, run: (page: Page) => Promise<void>) => Promise<void>
  readonly close: () => Promise<void>
}

export async function startViewerBrowser(cases: TestCases, desk: Desk): Promise<ViewerBrowser> {
  const browser = await chromium.launch(await findBrowser())
  const pages = workspacePages(cases, desk)
  const style = builtStyle()
  const serve = async (viewer: Viewer) => {
    const fetch = async (request: Request): Promise<Response> =>
      request.url.endsWith('.css')
        ? new Response(style, { headers: { 'content-type': 'text/css' } })
        : await pages.request(request, viewer)
    const server = createAdaptorServer({ fetch })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    return { server, baseURL: `http://127.0.0.1:${port}` }
  }
  return {
    as: async (viewer, options, run) => {
      const { server, baseURL } = await serve(viewer)
      const window = await browser.newContext({ baseURL, ...options })
      try {
        await run(await window.newPage())
      } finally {
        await window.close()
        server.close()
      }
    },
    close: () => browser.close(),
  }
}

/** The sheet as it was built. */
function builtStyle(): string {
  const dist = path.resolve(import.meta.dirname, '../../dist')
  const built: unknown = JSON.parse(readFileSync(path.join(dist, 'assets.json'), 'utf8'))
  const name = /\/assets\/style\.[\w-]+\.css/.exec(JSON.stringify(built))?.[0]
  return name === undefined ? '' : readFileSync(path.join(dist, name), 'utf8')
}

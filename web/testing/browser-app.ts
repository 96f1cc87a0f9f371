import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findBrowser } from './find-browser.ts'
import { type RunningApp, type StartOptions, startApp } from './running-app.ts'

/** The running program and a browser to look at it. */
export interface BrowserApp {
  readonly app: RunningApp
  /** A fresh browser window that knows nothing; closed afterwards. */
  readonly inWindow: <T>(
    options: BrowserContextOptions,
    run: (page: Page, window: BrowserContext) => Promise<T>,
  ) => Promise<T>
  readonly close: () => Promise<void>
}

export async function startBrowserApp(options?: StartOptions): Promise<BrowserApp> {
  const app = await startApp(options)
  const browser: Browser = await chromium.launch(await findBrowser())
  return {
    app,
    inWindow: async (options, run) => {
      const window = await browser.newContext({ baseURL: app.origin, ...options })
      try {
        return await run(await window.newPage(), window)
      } finally {
        await window.close()
      }
    },
    close: async () => {
      await browser.close()
      await app.stop()
    },
  }
}

import { type Browser, chromium, type Page } from 'playwright-core'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { findBrowser } from './find-browser.ts'
import { type RunningDesk, startDesk } from './running-desk.ts'
import { signInAs } from './sign-in-as.ts'

/** All pages on a day that the test chooses, and a browser in which invented people look at them. */
export interface DeskBrowser {
  readonly desk: RunningDesk
  /** A fresh window in which somebody is signed in; closed afterwards. */
  readonly as: <T>(
    person: PersonKey,
    window: { readonly width: number; readonly script?: boolean },
    run: (page: Page) => Promise<T>,
  ) => Promise<T>
  readonly close: () => Promise<void>
}

export async function startDeskBrowser(first: PlainDate): Promise<DeskBrowser> {
  const desk = await startDesk(first)
  const browser: Browser = await chromium.launch(await findBrowser())
  return {
    desk,
    as: async (person, { width, script = true }, run) => {
      const viewport = { width, height: 900 }
      const window = await browser.newContext({ baseURL: desk.origin, viewport, javaScriptEnabled: script })
      try {
        const page = await window.newPage()
        await signInAs(page, person)
        return await run(page)
      } finally {
        await window.close()
      }
    },
    close: async () => {
      await browser.close()
      await desk.close()
    },
  }
}

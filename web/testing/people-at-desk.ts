import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { findBrowser } from './find-browser.ts'
import { type RunningDesk, type StartDeskOptions, startDesk } from './running-desk.ts'

/** The program on a day of its own, and a window for each of its invented people. */
export interface PeopleAtDesk {
  readonly desk: RunningDesk
  /** The window of somebody who is signed in today. */
  readonly of: (person: PersonKey) => Promise<Page>
  /** The same window, whoever is signed in there. */
  readonly windowOf: (person: PersonKey) => Promise<Page>
  readonly today: () => PlainDate
  readonly turnTo: (day: PlainDate) => void
  readonly close: () => Promise<void>
}

const VIEWPORT = { width: 1280, height: 900 }

export async function startPeopleAtDesk(first: PlainDate, options?: StartDeskOptions): Promise<PeopleAtDesk> {
  const desk = await startDesk(first, options)
  const browser: Browser = await chromium.launch(await findBrowser())
  const windows = new Map<PersonKey, { readonly context: BrowserContext; readonly page: Page }>()
  const signedIn = new Map<PersonKey, PlainDate>()
  let today = first
  const windowOf = async (person: PersonKey): Promise<Page> => {
    const known = windows.get(person)
    if (known) return known.page
    const context = await browser.newContext({ baseURL: desk.origin, viewport: VIEWPORT, locale: 'de-DE' })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    windows.set(person, { context, page })
    return page
  }
  return {
    desk,
    windowOf,
    of: async (person) => {
      const page = await windowOf(person)
      // Sessions end after some idle hours, and the days of a procedure pass quickly here.
      if (signedIn.get(person) !== today) await signIn(page, person)
      signedIn.set(person, today)
      return page
    },
    today: () => today,
    turnTo: (day) => {
      today = day
      desk.turnTo(day)
    },
    close: async () => {
      await browser.close()
      await desk.close()
    },
  }
}

/** Takes the place of an invented person. */
async function signIn(page: Page, person: PersonKey): Promise<void> {
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import type { Cast } from '#server/demonstration/cast.ts'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { lookOnce } from './look-once.ts'
import type { PeopleAtDesk } from './people-at-desk.ts'

/** A case on its way through the pages of everybody who works in it. */
export interface CaseWalk {
  readonly at: PeopleAtDesk
  readonly cast: Cast
  readonly caseId: string
  readonly beginn: PlainDate
}

/** Opens a page of the case as somebody; it must be there, and have one headline. */
export async function openPart({ at, caseId }: CaseWalk, person: PersonKey, part: string): Promise<Page> {
  const page = await at.of(person)
  const answer = await page.goto(`/de/vorgaenge/${caseId}${part === '' ? '' : `/${part}`}`)
  expect(answer?.status(), `${part} for ${person}`).toBe(200)
  const [kind = ''] = part.split(/[?#]/)
  await lookOnce(page, `case page ${kind}`)
  return page
}

/** Sends a form, and nothing of it is refused. */
export async function sendForm(page: Page, button: string): Promise<void> {
  await page.locator(button).last().click()
  await expectNoRefusal(page)
}

export async function expectNoRefusal(page: Page): Promise<void> {
  const refused = await page.locator('.error-summary').allTextContents()
  expect(refused, page.url()).toEqual([])
}

/** The number of the newest entry, or of the newest of a kind. */
export async function seqOf({ at, caseId }: CaseWalk, kind?: Event['type']): Promise<number> {
  const events = await at.desk.world.store.load(caseId)
  return (kind === undefined ? events : events.filter(({ type }) => type === kind)).at(-1)?.seq ?? 0
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Cast } from '#server/demonstration/cast.ts'
import { dayTyped } from '#web/workspace/step/field-kinds.ts'
import { expectNoRefusal } from './case-walk.ts'
import { lookOnce } from './look-once.ts'
import type { PeopleAtDesk } from './people-at-desk.ts'
import type { Typed } from './persons.ts'
import { walkCheck, waysIn } from './walk-check.ts'

export interface OpeningWalk {
  readonly cast: Cast
  readonly person: Typed
  readonly way: string
  /** How the way comes out before anything of the procedure has happened. */
  readonly group: 'ja' | 'offen' | 'nein'
  /** What the opening asks besides the check. */
  readonly plan?: Readonly<Record<string, string>>
  /** What the check did not come to, and the opening asks on pages of its own. */
  readonly leftOpen?: Readonly<Record<string, string>>
}

/** The employer answers the check, begins at the way, and opens the case for the authority; its id. */
export async function openFromCheck(at: PeopleAtDesk, walk: OpeningWalk): Promise<string> {
  const { cast, person, way, group } = walk
  const page = await at.windowOf(cast.employer)
  await walkCheck(page, { language: 'de', person, reader: 'arbeitgeber' })
  await lookOnce(page, 'result')
  expect(await waysIn(page, group), `ways that come out with ${group}`).toContain(way)
  await page.locator(`#weg-${way} .way__name a`).click()
  await lookOnce(page, 'result of a way')
  await page.locator(`a[href*="/vorgaenge/neu?weg=${way}"]`).click()
  // Whoever is not signed in comes back to what he or she wanted.
  await page.locator(`button[value="${cast.employer}"]`).click()
  await page.waitForURL(`**/vorgaenge/neu?weg=${way}`)
  return await fillOpening(page, walk)
}

async function fillOpening(page: Page, { cast, plan = {}, leftOpen }: OpeningWalk): Promise<string> {
  const { givenNames = '', familyNames, bornOn } = cast.person
  await lookOnce(page, 'opening who')
  await page.locator('[name=modus][value=behoerde]').check()
  await goOn(page)
  await lookOnce(page, 'opening worker')
  const born = await page.locator('[name=geboren]').inputValue()
  expect(born, 'born, as the check knows it').toBe(bornOn && dayTyped(bornOn))
  expect(await page.locator('[name=staat]').inputValue(), 'state, as the check knows it').not.toBe('')
  await page.locator('[name=vornamen]').fill(givenNames)
  await page.locator('[name=familiennamen]').fill(familyNames)
  await goOn(page)
  await lookOnce(page, 'opening plan')
  expect(await page.locator('[name=weg]').inputValue(), 'the way that was chosen').not.toBe('')
  const answers = { mitFamilie: 'nein', fachkraftHier: 'nein', familieHier: 'nein', union: 'nein', ...plan }
  for (const [name, value] of Object.entries(answers)) await answer(page, name, value)
  await goOn(page)
  if (leftOpen) {
    await lookOnce(page, 'opening questions')
    for (const [name, value] of Object.entries(leftOpen)) await answer(page, name, value)
    await goOn(page)
  }
  await lookOnce(page, 'opening parties')
  await page.locator('[name=behoerde]').fill('musterst')
  await goOn(page)
  await lookOnce(page, 'opening confirm')
  expect(await page.locator('main').textContent()).toContain('Ausländerbehörde Musterstadt (Vorführung)')
  await goOn(page)
  await page.waitForURL('**?geschehen=vorgangEroeffnet')
  return /vorgaenge\/([^?/]+)/.exec(page.url())?.[1] ?? ''
}

async function answer(page: Page, name: string, value: string): Promise<void> {
  const radio = page.locator(`[name="${name}"][value="${value}"]`)
  if ((await radio.count()) > 0) await radio.check()
  else await page.locator(`select[name="${name}"]`).selectOption(value)
}

async function goOn(page: Page): Promise<void> {
  await page.locator('form.step-form button.kern-btn--primary').click()
  await expectNoRefusal(page)
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { elektroniker } from '#procedure/examples/elektroniker.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { openFamily } from '#server/cases/open-family.ts'
import { casts } from '#server/demonstration/cast.ts'
import { openExample } from '#server/demonstration/seed.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type DeskBrowser, startDeskBrowser } from '#web/testing/desk-browser.ts'
import { lookThrough } from '#web/testing/look-through.ts'

const HEUTE: PlainDate = '2026-11-18'
const PARTS = ['uebermittlung', 'auslandsvertretung', 'ankunft', 'ausgang'] as const
const ERTEILT: Event = {
  type: 'vorabzustimmungErteilt',
  zustimmung: { art: 'nichtErforderlich', norm: '§ 18g Abs. 1 S. 1 AufenthG' },
  hinweise: [],
}
let browser: DeskBrowser
/** One on its way to the mission, and one that came back from there refused. */
let sent = ''
let refused = ''

beforeAll(async () => {
  browser = await startDeskBrowser(HEUTE)
  const { desk } = browser
  const open = async (entries: readonly (readonly [PlainDate, Event])[]): Promise<string> => {
    const { caseId } = await openExample(desk.world, desk.people, { ablauf: elektroniker, beginn: HEUTE })
    await appendEntries(desk.world, caseId, [[HEUTE, ERTEILT], ...entries])
    return caseId
  }
  sent = await open([])
  refused = await open([
    [HEUTE, { type: 'terminAngefragt' }],
    [HEUTE, { type: 'visumBeantragt', vollstaendig: true }],
    [HEUTE, { type: 'visumAbgelehnt', belehrt: false }],
  ])
  await openFamily(
    { ...desk.world, clock: () => 0 },
    desk.people.viewer('sachbearbeitung'),
    {
      caseId: sent,
      commandId: crypto.randomUUID(),
      verhaeltnis: 'kind',
      person: { givenNames: 'Ana', familyNames: 'Petrović', bornOn: '2015-02-01', nationalities: ['RS'] },
    },
    HEUTE,
  )
})
afterAll(() => browser.close())

describe.each([
  ['desktop', 'en', 1280],
  ['phone', 'de', 360],
] as const)('On a %s, in %s', (_, language, width) => {
  it('an office reads what follows the Vorabzustimmung on pages that everybody can use', async () => {
    await browser.as('sachbearbeitung', { width }, async (page) => {
      await lookThrough(page, [
        ...[...PARTS, 'familie'].map((part) => `/${language}/vorgaenge/${sent}/${part}`),
        `/${language}/vorgaenge/${refused}/ausgang`,
      ])
    })
  })

  it('a worker does so too', async () => {
    await browser.as(casts['elektroniker']?.worker ?? 'pflegefachfrau', { width }, async (page) => {
      await lookThrough(
        page,
        PARTS.map((part) => `/${language}/vorgaenge/${refused}/${part}`),
      )
    })
  })
})

it('an office starts the ladder and enters the handing over, without JavaScript', async () => {
  await browser.as('sachbearbeitung', { width: 1280, script: false }, async (page) => {
    await page.goto(`/de/vorgaenge/${sent}/uebermittlung`)
    await page.locator('form:has(input[value="start"]) button').click()
    await page.waitForURL(/geschehen=start/)
    expect(await page.locator('.ladder').count()).toBeGreaterThan(1)
    await page.locator('form:has(#auslandsvertretung-beleg) button').click()
    expect(await page.locator('.error-summary a').count()).toBe(1)
    await page.locator('#auslandsvertretung-beleg').fill('RR 123 456 789 DE')
    await page.locator('form:has(#auslandsvertretung-beleg) button').click()
    await page.waitForURL(/geschehen=uebergabe/)
    expect(await page.locator('main').textContent()).toContain('RR 123 456 789 DE')
  })
})

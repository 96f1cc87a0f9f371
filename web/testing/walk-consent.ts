import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { type CaseWalk, openPart, sendForm } from './case-walk.ts'

interface ConsentWalk {
  readonly prepares: PersonKey
  readonly signs: PersonKey
}

/** One of the office prepares the Vorabzustimmung, another one signs it; the paper is genuine. */
export async function giveConsent(walk: CaseWalk, { prepares, signs }: ConsentWalk): Promise<void> {
  const desk = await openPart(walk, prepares, 'vorabzustimmung')
  await desk.locator('[name="anlagen"]').fill('Diplom')
  await sendForm(desk, 'form[action$="/vorabzustimmung"] button[type=submit]')
  await desk.waitForURL('**geschehen=entwurf')
  expect(await desk.locator('form[action$="/zeichnen"]').count(), 'who prepared it cannot sign').toBe(0)
  const page = await openPart(walk, signs, 'vorabzustimmung')
  await sendForm(page, 'form[action$="/zeichnen"] button[type=submit]')
  await page.waitForURL('**geschehen=gezeichnet')
  const download = page.waitForEvent('download')
  await page.locator('main a[href*="/dokumente/"]').first().click()
  const paper = readFileSync(await (await download).path())
  expect((await verifyPdf(paper)).state).toBe('genuine')
}

/** The paper goes out by the ladder; in a house without register and mail people carry it. */
export async function deliverConsent(walk: CaseWalk, person: PersonKey): Promise<void> {
  const page = await openPart(walk, person, 'uebermittlung')
  await sendForm(page, 'form:has(input[value="start"]) button')
  await page.waitForURL(/geschehen=start/)
  await page.locator('#auslandsvertretung-beleg').fill('RR 123 456 789 DE')
  await sendForm(page, 'form:has(#auslandsvertretung-beleg) button')
  await page.waitForURL(/geschehen=uebergabe/)
}

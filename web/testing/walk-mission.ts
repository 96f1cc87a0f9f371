import { expect } from 'vitest'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { type CaseWalk, openPart, sendForm } from './case-walk.ts'

/** Takes the step that the page of the mission puts first, with what it asks. */
export async function takeMissionStep(
  walk: CaseWalk,
  person: PersonKey,
  { art, fields = {} }: { readonly art: string; readonly fields?: Readonly<Record<string, string>> },
): Promise<void> {
  const page = await openPart(walk, person, 'auslandsvertretung')
  const form = page.locator('section[aria-labelledby=naechstes] form')
  expect(await form.getAttribute('action'), `the next step of ${person}`).toContain(`/schritt/${art}?`)
  for (const [name, value] of Object.entries(fields)) {
    const choice = form.locator(`[name="${name}"][value="${value}"]`)
    if ((await choice.count()) > 0) await choice.check()
    else await form.locator(`[name="${name}"]`).fill(value)
  }
  await sendForm(page, 'section[aria-labelledby=naechstes] form button[type=submit]')
}

/** The pile that somebody takes to the mission, by the names of its lines. */
export async function visaPile(walk: CaseWalk, person: PersonKey, fuer = ''): Promise<readonly string[]> {
  const page = await openPart(walk, person, fuer === '' ? 'visum' : `visum?fuer=${fuer}`)
  const download = page.waitForEvent('download')
  await page.locator('form[action$="/visum/paket.pdf"] button').click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  return await page.locator('.pack__name').allTextContents()
}

import { expect } from 'vitest'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { type CaseWalk, expectNoRefusal, openPart } from './case-walk.ts'
import { freshLetter } from './letter-pages.ts'

/** Hands a paper in at its line of the checklist; it then lies at every line that it serves. */
export async function handInPaper(
  walk: CaseWalk,
  person: PersonKey,
  { paper, form, serves = [] }: { readonly paper: string; readonly form: string; readonly serves?: readonly string[] },
): Promise<void> {
  const page = await openPart(walk, person, 'anlagen')
  await page.locator(`#zeile-${paper} > summary`).click()
  const line = page.locator(`#zeile-${paper}`)
  await line
    .locator('input[type=file]')
    .setInputFiles({ name: `${paper}.pdf`, mimeType: 'application/pdf', buffer: freshLetter() })
  await line.locator('select[name=form]').selectOption(form)
  await line.locator('form[enctype] button').click()
  await expectNoRefusal(page)
  expect(page.url()).toContain('geschehen=eingereicht')
  for (const one of [paper, ...serves])
    expect(await page.locator(`#zeile-${one} a[href*="/dokumente/"]`).count(), `the file at ${one}`).toBe(1)
}

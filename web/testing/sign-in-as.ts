import type { Page } from 'playwright-core'

/** Takes the place of an invented person, and comes to the lists of his or her cases. */
export async function signInAs(page: Page, person: string): Promise<void> {
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
}

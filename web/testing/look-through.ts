import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from './axe.ts'

/** Goes from page to page: each is there, has one heading above all others, and everybody can use it. */
export async function lookThrough(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(200)
    expect(await page.locator('h1').count(), address).toBe(1)
    await expectAccessible(page)
  }
}

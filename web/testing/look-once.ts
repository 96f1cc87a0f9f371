import type { Page } from 'playwright-core'
import { expectAccessible } from './axe.ts'

const looked = new Set<string>()

/** Each kind of page is looked at once with axe, whichever walk comes by it first. */
export async function lookOnce(page: Page, what: string): Promise<void> {
  if (looked.has(what)) return
  looked.add(what)
  await expectAccessible(page)
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { fillPage } from './fill-page.ts'
import type { Typed } from './persons.ts'

interface CheckWalk {
  readonly language: 'de' | 'en'
  readonly person: Typed
  readonly reader: 'fachkraft' | 'arbeitgeber'
  /** On every page before it is filled in. */
  readonly look?: (page: Page) => Promise<void>
}

/** From the start page to the result as somebody would who answers everything; the pages left never grow. */
export async function walkCheck(page: Page, { language, person, reader, look }: CheckWalk): Promise<number> {
  await page.goto('/')
  expect(new URL(page.url()).pathname).toBe(`/${language}`)
  await page.locator(`[name=fuer][value=${reader}]`).check()
  await page.locator('main button[type=submit]').click()
  let [pages, left] = [0, Number.POSITIVE_INFINITY]
  while (new URL(page.url()).pathname.startsWith(`/${language}/check/`)) {
    const promised = Number(/\d+/.exec((await page.locator('.check-top .muted').textContent()) ?? '')?.[0] ?? 1)
    expect(promised, `${page.url()} promises more pages than the one before`).toBeLessThanOrEqual(left - 1)
    left = promised
    await look?.(page)
    await fillPage(page, person)
    await page.locator('.check-form > .buttons button:not([name])').click()
    expect(await page.locator('.error-summary').count(), `${page.url()} refuses the answers`).toBe(0)
    pages += 1
  }
  expect(new URL(page.url()).pathname).toBe(`/${language}/result`)
  return pages
}

/** The ways that came out in a group of the result. */
export async function waysIn(page: Page, group: 'ja' | 'offen' | 'nein'): Promise<readonly string[]> {
  return await page.locator(`.ways--${group} .way`).evaluateAll((ways) => ways.map(({ id }) => id.replace('weg-', '')))
}

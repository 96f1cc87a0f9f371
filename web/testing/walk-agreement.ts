import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { type CaseWalk, openPart, sendForm } from './case-walk.ts'
import { freshLetter } from './letter-pages.ts'

/** What is typed into the fields of the agreement; a choice by its value, a person by a part of the name. */
export type AgreementFields = Readonly<Record<string, string>>

const SIGN = 'vereinbarung/unterschrift'

/**
 * Fills in the pages of the agreement that somebody finds on its overview. What stands there already stays: it came from the
 * check or the file. Returns the fields that were filled in before anybody typed.
 */
export async function fillAgreement(
  walk: CaseWalk,
  person: PersonKey,
  fields: AgreementFields,
): Promise<readonly string[]> {
  const page = await openPart(walk, person, 'vereinbarung')
  const links = await page.locator('.agreement-section__pages a[href*="/abschnitt/"]').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  const known: string[] = []
  for (const address of addresses) {
    await page.goto(address ?? '')
    const filled = await fillTask(page, fields)
    known.push(...filled.known)
    if (filled.typed > 0 || filled.known.length > 0) await sendForm(page, 'form.step-form button[type=submit]')
  }
  return known
}

async function fillTask(
  page: Page,
  fields: AgreementFields,
): Promise<{ readonly known: readonly string[]; readonly typed: number }> {
  const known: string[] = []
  let typed = 0
  const names = await page
    .locator('form.step-form [name*="."]')
    .evaluateAll((all) => [...new Set(all.map((field) => field.getAttribute('name') ?? ''))])
  for (const name of names) {
    const field = page.locator(`form.step-form [name="${name}"]`)
    const [kind = '', value] = await field
      .first()
      .evaluate((one) => [one instanceof HTMLInputElement ? one.type : one.tagName, 'value' in one ? one.value : ''])
    const said =
      kind === 'radio' ? (await page.locator(`form.step-form [name="${name}"]:checked`).count()) > 0 : value !== ''
    if (said) known.push(name)
    else if (fields[name] !== undefined) {
      await fillField(page, name, kind, fields[name])
      typed += 1
    }
  }
  return { known, typed }
}

async function fillField(page: Page, name: string, kind: string, wanted: string): Promise<void> {
  const field = page.locator(`form.step-form [name="${name}"]`)
  if (kind === 'radio') await page.locator(`form.step-form [name="${name}"][value="${wanted}"]`).check()
  else if (kind !== 'SELECT') await field.fill(wanted)
  else {
    const byText = field.locator('option', { hasText: wanted })
    const value = (await byText.count()) > 0 ? await byText.first().getAttribute('value') : wanted
    await field.selectOption(value ?? wanted)
  }
}

/** As long as something is missing nobody can sign: the page leads back to what is missing. */
export async function expectGate(walk: CaseWalk, person: PersonKey): Promise<void> {
  const page = await openPart(walk, person, SIGN)
  expect(new URL(page.url()).pathname, 'the gate').toMatch(/\/vereinbarung$/)
  expect(await page.locator('.agreement-item').count(), 'what is missing is named').toBeGreaterThan(0)
}

/** Nothing is missing any more. */
export async function expectComplete(walk: CaseWalk, person: PersonKey): Promise<void> {
  const page = await openPart(walk, person, 'vereinbarung')
  expect(await page.locator('.agreement-item h3').allTextContents(), 'what is missing').toEqual([])
}

/** One side signs by its page, with the signed paper as a file. */
export async function signAgreement(walk: CaseWalk, person: PersonKey, side: string): Promise<void> {
  const page = await openPart(walk, person, SIGN)
  expect(new URL(page.url()).pathname).toMatch(/\/unterschrift$/)
  await page.locator('#seite').selectOption(side)
  await page.locator('#form').selectOption('eigenhaendig')
  await page
    .locator('#datei')
    .setInputFiles({ name: 'Vereinbarung.pdf', mimeType: 'application/pdf', buffer: freshLetter() })
  await sendForm(page, 'form.step-form button[type=submit]')
  await page.waitForURL('**?geschehen=unterschrieben')
}

import type { Page } from 'playwright-core'
import type { Value } from '#law/engine/answers.ts'
import type { Fact } from '#law/facts/fact.ts'
import { type FactId, isFactId, vocabulary } from '#law/facts/vocabulary.ts'
import { type InventoryItem, inventorySections } from '#web/check/inventory-items.ts'
import { dayFields, dontKnowField, PAY_FIELD, searchField } from '#web/forms/field-names.ts'
import type { Typed } from './persons.ts'

/** Answers every question of the page as the person would; what they do not know gets "I don't know". */
export async function fillPage(page: Page, person: Typed): Promise<void> {
  const asked = await page.locator('input[name=gefragt]').inputValue()
  if (new URL(page.url()).pathname.endsWith('/check/bestand')) {
    await tickInventory(page, person)
    return
  }
  if (asked.includes('jahresgehalt')) {
    await fillPay(page, person.jahresgehalt)
    return
  }
  for (const id of asked.split(' ').filter(isFactId)) await answer(page, id, person[id])
}

/** Ticks what the person has; where they do not know about the rest, they say that they are not sure. */
async function tickInventory(page: Page, person: Typed): Promise<void> {
  let sure = true
  for (const item of inventorySections.flatMap((section): readonly InventoryItem[] => section.items)) {
    const box = page.locator(`[name=bestand][value=${item.id}]`)
    if ((await box.count()) === 0) continue
    if ('abschluss' in item) {
      if (person.abschluesse?.includes(item.abschluss) === true) await box.check()
      continue
    }
    const entries = Object.entries(item.no).flatMap(([fact, no]) =>
      isFactId(fact) ? [[person[fact], no] as const] : [],
    )
    if (entries.some(([given, no]) => given !== undefined && given !== typedAs(no))) await box.check()
    else if (entries.some(([given]) => given === undefined)) sure = false
  }
  if (!sure) await page.locator('[name=bestand][value=unsicher]').check()
}

function typedAs(value: Value | undefined): string {
  return typeof value === 'boolean' ? (value ? 'ja' : 'nein') : String(value)
}

async function fillPay(page: Page, pay: Typed[FactId]): Promise<void> {
  await page.locator(`[name="${PAY_FIELD}"][value="${pay === undefined ? 'weissNicht' : 'jahr'}"]`).check()
  if (typeof pay === 'string') await page.locator('[name="jahresgehalt"]').fill(pay)
}

async function answer(page: Page, id: FactId, given: Typed[FactId]): Promise<void> {
  const fact: Fact = vocabulary[id]
  const named = (name: string, value?: string) =>
    page.locator(value === undefined ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`).first()
  const first = typeof given === 'object' ? given[0] : given
  switch (fact.type) {
    case 'boolean':
    case 'choice':
    case 'level':
      await named(id, first ?? 'weissNicht').check()
      return
    case 'isco':
      await occupation(page, id, first)
      return
    case 'choices':
      if (typeof given !== 'object') await named(dontKnowField(id)).check()
      else for (const value of given) await named(id, value).check()
      return
    case 'money':
    case 'number':
    case 'date':
    case 'state':
    case 'states':
      if (first === undefined) await named(dontKnowField(id)).check()
      else await named(fact.type === 'date' ? dayFields(id).day : id).fill(first)
  }
}

/** Types the code as somebody would who has it from the contract, and chooses what the page offers. */
async function occupation(page: Page, id: FactId, code: string | undefined): Promise<void> {
  if (code === undefined) {
    await page.locator(`[name="${id}"][value="weissNicht"]`).check()
    return
  }
  await page.locator(`[name="${searchField(id)}"]`).fill(code)
  await page.locator('button[value=suche]').click()
  await page.locator(`[name="${id}"][value="${code}"]`).first().check()
}

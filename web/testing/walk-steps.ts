import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addDays } from '#law/calendar/plain-date.ts'
import type { Schritt } from '#procedure/examples/ablauf.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { actorOf } from '#server/demonstration/cast.ts'
import { type AnyFields, type Typed, writeFields } from '#web/workspace/step/field.ts'
import { dayTyped } from '#web/workspace/step/field-kinds.ts'
import { fieldsOf, isFormart } from '#web/workspace/step/step-fields.ts'
import { type CaseWalk, expectNoRefusal, seqOf } from './case-walk.ts'
import { lookOnce } from './look-once.ts'

interface StepForm {
  readonly art: string
  readonly weise: string
  readonly typed: Typed
}

/** What somebody types for a command of an example. */
function typedFor(command: Command, name: string): StepForm {
  const day: Typed = [['am', [dayTyped(command.am)]]]
  switch (command.type) {
    case 'vornehmen':
      return { art: command.handlung.type, weise: command.type, typed: [...eventTyped(command.handlung), ...day] }
    case 'entscheiden':
      return {
        art: command.entscheidung.type,
        weise: command.type,
        typed: [...eventTyped(command.entscheidung), ...day],
      }
    case 'erfassen':
      return {
        art: command.eingang.type,
        weise: command.type,
        typed: [...eventTyped(command.eingang), ...day, ['urheber', [command.urheber]], ['schreiben', [name]]],
      }
    case 'berichtigen':
      throw new Error('No example corrects an entry.')
  }
}

function eventTyped({ type, ...data }: { readonly type: string }): Typed {
  const fields: AnyFields = isFormart(type) ? fieldsOf(type) : {}
  return writeFields(fields, data, '')
}

/**
 * Fills in what is asked; whatever has one answer only is filled in already. Of persons the examples know nobody by id. Returns
 * the fields that did not say so before.
 */
export async function fillStep(page: Page, typed: Typed): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [name, values] of typed) {
    const fields = page.locator(`main [name="${name}"]`)
    const [value = ''] = values
    const { kind, before } = await fields.first().evaluate((field) => ({
      kind: field instanceof HTMLInputElement ? field.type : field.tagName,
      before: 'value' in field ? String(field.value) : '',
    }))
    switch (kind) {
      case 'radio':
      case 'checkbox':
        if (name === 'person') await contactOf(page, value).check()
        else for (const chosen of values) if (await tick(page, name, chosen)) changed.push(name)
        break
      case 'hidden':
        break
      case 'SELECT':
        if (name === 'person') await fields.first().selectOption({ index: 1 })
        else if (before !== value) {
          await fields.first().selectOption(value)
          changed.push(name)
        }
        break
      default:
        if (before === value) break
        await fields.first().fill(value)
        changed.push(name)
    }
  }
  return changed
}

/** An agent names one of its own people; everybody else the first of the list. */
function contactOf(page: Page, party: string): Locator {
  const boxes = page.locator('main .kern-form-check:has([name=person])')
  const own = party === 'unterbevollmaechtigter' ? boxes.filter({ hasText: 'Kanzlei' }) : boxes
  return own.locator('[name=person]').first()
}

async function tick(page: Page, name: string, value: string): Promise<boolean> {
  const box = page.locator(`main [name="${name}"][value="${value}"]`)
  if (await box.isChecked()) return false
  await box.check()
  return true
}

/** Takes a step of an example on its own page, as whoever takes it there; the number of its entry. */
export async function takeStep(
  walk: CaseWalk,
  schritt: Schritt,
  numbers: ReadonlyMap<string, number>,
): Promise<number> {
  const { at, beginn, cast, caseId } = walk
  const command = schritt.befehl({
    am: addDays(beginn, schritt.tag),
    tag: (tag) => addDays(beginn, tag),
    nr: (name) => numbers.get(name) ?? 0,
  })
  const { art, weise, typed } = typedFor(command, schritt.name)
  const person = actorOf(schritt.als, cast)
  const page = await at.of(person)
  const answer = await page.goto(`/de/vorgaenge/${caseId}/schritt/${art}?als=${schritt.als}&weise=${weise}`)
  expect(answer?.status(), `${schritt.name}: the form is there`).toBe(200)
  await fillStep(page, typed)
  await lookOnce(page, art)
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await expectNoRefusal(page)
  expect(page.url()).toContain(`/vorgaenge/${caseId}`)
  return await seqOf(walk)
}

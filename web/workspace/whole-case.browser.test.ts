import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Ablauf, Schritt } from '#procedure/examples/ablauf.ts'
import { eigenregie } from '#procedure/examples/eigenregie.ts'
import { elektroniker } from '#procedure/examples/elektroniker.ts'
import type { Command, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { actorOf, type Cast, casts } from '#server/demonstration/cast.ts'
import type { PersonKey } from '#server/demonstration/organisations.ts'
import { openExample } from '#server/demonstration/seed.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { findBrowser } from '#web/testing/find-browser.ts'
import { type RunningDesk, startDesk } from '#web/testing/running-desk.ts'
import { type AnyFields, type Typed, writeFields } from './step/field.ts'
import { dayTyped } from './step/field-kinds.ts'
import { fieldsOf, isFormart } from './step/step-fields.ts'

const BEGINN: PlainDate = '2026-11-02'
let desk: RunningDesk
let browser: Browser

beforeAll(async () => {
  desk = await startDesk(BEGINN)
  browser = await chromium.launch(await findBrowser())
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

/** A browser window for each person, signed in as that person. */
function windows(width: number) {
  const open = new Map<PersonKey, { readonly context: BrowserContext; readonly page: Page }>()
  return {
    of: async (person: PersonKey): Promise<Page> => {
      const known = open.get(person)
      if (known) return known.page
      const context = await browser.newContext({ baseURL: desk.origin, viewport: { width, height: 800 } })
      const page = await context.newPage()
      open.set(person, { context, page })
      return page
    },
    close: () => Promise.all([...open.values()].map(({ context }) => context.close())),
  }
}

/** Sessions end after some idle hours, and the days of a procedure pass quickly here. */
async function signIn(page: Page, person: PersonKey): Promise<void> {
  await page.goto('/de/vorfuehrung')
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL('**/vorgaenge')
}

function typedFor(
  command: Command,
  name: string,
): { readonly art: string; readonly weise: string; readonly typed: Typed } {
  const day: Typed = [['am', [dayTyped(command.am)]]]
  switch (command.type) {
    case 'vornehmen':
      // By their own page both sides sign in web/workspace/whole-cases; here they signed on paper.
      if (command.handlung.type === 'vereinbarungUnterzeichnet')
        return typedFor(onPaper(command.am, command.handlung), name)
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

function onPaper(am: PlainDate, handlung: Extract<Handlung, { readonly type: 'vereinbarungUnterzeichnet' }>): Command {
  return { type: 'erfassen', am, urheber: handlung.von, eingang: handlung, dokumente: [] }
}

function eventTyped({ type, ...data }: { readonly type: string }): Typed {
  const fields: AnyFields = isFormart(type) ? fieldsOf(type) : {}
  return writeFields(fields, data, '')
}

/** Fills in what is asked; whatever has one answer only is filled in already. Of persons the examples know nobody by id. */
async function fill(page: Page, typed: Typed): Promise<void> {
  for (const [name, values] of typed) {
    const fields = page.locator(`main [name="${name}"]`)
    const kind = await fields
      .first()
      .evaluate((field) => (field instanceof HTMLInputElement ? field.type : field.tagName))
    const [value = ''] = values
    switch (kind) {
      case 'radio':
      case 'checkbox':
        if (name === 'person') await fields.first().check()
        else for (const chosen of values) await page.locator(`main [name="${name}"][value="${chosen}"]`).check()
        break
      case 'hidden':
        break
      case 'SELECT':
        await fields.first().selectOption(name === 'person' ? { index: 1 } : value)
        break
      default:
        await fields.first().fill(value)
    }
  }
}

const looked = new Set<string>()

/** Each kind of form is looked at once, with its case before and after it. */
async function look(page: Page, what: string): Promise<void> {
  if (looked.has(what)) return
  looked.add(what)
  await expectAccessible(page)
}

interface Taking {
  readonly caseId: string
  readonly cast: Cast
  readonly schritt: Schritt
  readonly numbers: ReadonlyMap<string, number>
}

/** Whoever is to be named is entered first: names stand with the people, never in the file. */
async function enterContact(page: Page, caseId: string): Promise<void> {
  await page.goto(`/de/vorgaenge/${caseId}/personen/neu?rolle=ansprechpartner`)
  await page.locator('main [name="familiennamen"]').fill('Muster (Vorführung)')
  await look(page, 'personen/neu')
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await page.waitForURL('**/personen*')
}

async function take(page: Page, person: PersonKey, { caseId, schritt, numbers }: Taking): Promise<number> {
  const am = addDays(BEGINN, schritt.tag)
  const command = schritt.befehl({
    am,
    tag: (tag) => addDays(BEGINN, tag),
    nr: (name) => numbers.get(name) ?? 0,
  })
  const { art, weise, typed } = typedFor(command, schritt.name)
  await signIn(page, person)
  if (art === 'ansprechpartnerBenannt') await enterContact(page, caseId)
  const answer = await page.goto(`/de/vorgaenge/${caseId}/schritt/${art}?als=${schritt.als}&weise=${weise}`)
  expect(answer?.status(), `${schritt.name}: the form is there`).toBe(200)
  await fill(page, typed)
  await look(page, art)
  await page.locator('main form[method=post] button[type=submit]').last().click()
  const refused = await page.locator('.error-summary').allTextContents()
  expect(refused, `${schritt.name} by ${person}`).toEqual([])
  expect(page.url()).toContain(`/vorgaenge/${caseId}`)
  const { seq } = await desk.world.db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return seq
}

async function drive(ablauf: Ablauf, width: number): Promise<void> {
  const cast = casts[ablauf.id]
  if (!cast) throw new Error(`Nobody plays ${ablauf.id}.`)
  desk.turnTo(BEGINN)
  const { caseId } = await openExample(desk.world, desk.people, { ablauf, beginn: BEGINN })
  const pages = windows(width)
  const numbers = new Map<string, number>()
  try {
    for (const schritt of ablauf.schritte.slice(1)) {
      desk.turnTo(addDays(BEGINN, schritt.tag))
      const person = actorOf(schritt.als, cast)
      const page = await pages.of(person)
      numbers.set(schritt.name, await take(page, person, { caseId, cast, schritt, numbers }))
      await look(page, `case ${ablauf.id} ${schritt.name === 'visum' ? 'visum' : schritt.als}`)
    }
  } finally {
    await pages.close()
  }
}

/** With four parties where an authority runs the file, and where an employer runs it alone. */
describe('Everybody takes his or her steps on the pages, from the first contact to the title', () => {
  it.each([
    { ablauf: elektroniker, width: 1280 },
    { ablauf: eigenregie, width: 1280 },
  ])(
    '$ablauf.id at $width px',
    async ({ ablauf, width }) => {
      await drive(ablauf, width)
    },
    900_000,
  )
})

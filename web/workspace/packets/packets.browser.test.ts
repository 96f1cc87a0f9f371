import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { musterVorhaben } from '#procedure/examples/aktenbau.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import type { Desk } from '#web/desk.ts'
import { expectAccessible } from '#web/testing/axe.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { startViewerBrowser, type ViewerBrowser } from '#web/testing/viewer-browser.ts'

const DESKTOP = { viewport: { width: 1280, height: 900 } } as const
const PHONE = { viewport: { width: 360, height: 780 } } as const
const WITHOUT_SCRIPT = { ...PHONE, javaScriptEnabled: false } as const

const directory = folderForFiles()
let cases: TestCases
let browser: ViewerBrowser
let desk: Desk
let office: Viewer

beforeAll(async () => {
  cases = await testCases()
  // What is brought is held for an hour by the clock of the cases.
  desk = testDesk({ db: cases.db, directory, clock: () => Date.parse(`${TODAY}T09:00:00Z`) })
  browser = await startViewerBrowser(cases, desk)
  office = await cases.member('behoerde')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await desk.typesetter.close()
  await cases.close()
})

/** A case in which the agency takes part and was asked, with a paper for it; and what replaces that paper later. */
async function openCase(): Promise<{ caseId: string; agency: Viewer; record: (anlage: string) => Promise<void> }> {
  const { caseId } = await cases.open(office)
  const agency = await cases.member('bundesagentur')
  const organisationId = agency.organisations[0]?.id ?? ''
  await cases.service.addParticipant(office, { caseId, partei: 'bundesagentur', party: { organisationId } }, TODAY)
  const seq = async (): Promise<number> => (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  const asked: readonly Event[] = [
    { type: 'vorhabenFestgelegt', vorhaben: musterVorhaben },
    { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
  ]
  await caseStore(cases.db).append({
    caseId,
    expectedSeq: await seq(),
    commandId: 'asked',
    events: asked.map((data) => ({ data, am: TODAY, documents: [] })),
    by: { partei: 'auslaenderbehoerde', user: null },
    recordedAt: 0,
    lawVersion: 'x',
  })
  let made = 0
  const record = async (anlage: string): Promise<void> => {
    const brought = { caseId, by: office.userId, name: `${anlage} Žaklina Đorđević, Fassung ${++made}.pdf` }
    const taken = await desk.files.take(brought, Readable.from([pdfOf({ pages: 2, padding: made })]))
    if (!taken.ok) throw new Error('The file was not taken.')
    const command = {
      type: 'erfassen',
      am: TODAY,
      urheber: 'arbeitgeber',
      eingang: { type: 'anlageEingegangen', anlage, form: 'original' },
      dokumente: [documentReference(taken.sha256)],
    } as const
    const act = { caseId, als: 'auslaenderbehoerde', command, expectedSeq: await seq(), commandId: `${made}` } as const
    expect(await cases.service.act(office, act, TODAY)).toMatchObject({ result: 'done' })
  }
  for (const anlage of ['AN-02', 'AB-01']) await record(anlage)
  return { caseId, agency, record }
}

/** A picture of the page for whoever wants to look at it. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['VORAB_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/pakete-${name}.png`, fullPage: true })
}

async function saved(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(link).first().click()])
  return readFileSync(await download.path())
}

/** Opens what is folded, with and without script. */
async function unfold(page: Page, section: string, summary: string): Promise<void> {
  await page.locator(`${section} summary`, { hasText: summary }).first().click()
}

describe.each([
  ['desktop', 'de', DESKTOP],
  ['phone', 'en', PHONE],
  ['phone without script', 'de', WITHOUT_SCRIPT],
] as const)('On a %s, in %s', (size, language, window) => {
  const isGerman = language === 'de'
  // The program that looks for barriers is a script itself.
  const everybodyCanUse = async (page: Page): Promise<void> => {
    if (window !== WITHOUT_SCRIPT) await expectAccessible(page)
  }

  it('a packet is bound, handed over, acknowledged, and an older edition is seen', async () => {
    const { caseId, agency, record } = await openCase()
    const address = `/${language}/vorgaenge/${caseId}/pakete`
    const section = 'section:has(#paket-bundesagentur)'
    await browser.as(office, window, async (page) => {
      await page.goto(address)
      await everybodyCanUse(page)
      expect((await saved(page, `${section} a[href$="/paket"]`)).subarray(0, 5).toString()).toBe('%PDF-')
      expect((await saved(page, `${section} a[href$="/dateien"]`)).subarray(0, 2).toString()).toBe('PK')
      await unfold(page, section, isGerman ? 'Übergabe eintragen' : 'Record a hand-over')
      await page.locator('#an-bundesagentur').fill('')
      await page.locator(`${section} form[action$="/uebergabe"] button`).click()
      await page.getByRole('alert').waitFor()
      await everybodyCanUse(page)
      await look(page, `fehler-${size}`)
      await page.locator('#wie-bundesagentur').selectOption('personally')
      await page.locator('#an-bundesagentur').fill('Jana Özdemir-Wolfeschlegelsteinhausen')
      await page.locator(`${section} form[action$="/uebergabe"] button`).click()
      await page.getByRole('status').waitFor()
      expect(await page.locator(section).textContent()).toContain('Jana Özdemir-Wolfeschlegelsteinhausen')
      expect((await saved(page, `${section} a[href$="/nachweis"]`)).subarray(0, 5).toString()).toBe('%PDF-')
    })
    await browser.as(agency, window, async (page) => {
      await page.goto(address)
      await everybodyCanUse(page)
      await look(page, `empfaenger-${size}`)
      await page.locator('form[action$="/bestaetigen"] button').click()
      await page.getByRole('status').waitFor()
      expect(await page.locator(section).textContent()).toContain(agency.name)
      expect(await page.locator('form[action$="/bestaetigen"]').count()).toBe(0)
    })
    await record('AB-01')
    await browser.as(office, window, async (page) => {
      await page.goto(address)
      expect(await page.locator('#aeltere-staende').textContent()).toContain('Fassung 3')
      await everybodyCanUse(page)
      await look(page, `aelter-${size}`)
    })
  })

  it('a receipt on paper is entered with its scan, which can be read again', async () => {
    const { caseId } = await openCase()
    const section = 'section:has(#paket-auslaenderbehoerde)'
    await browser.as(office, window, async (page) => {
      await page.goto(`/${language}/vorgaenge/${caseId}/pakete`)
      await unfold(page, section, isGerman ? 'Übergabe eintragen' : 'Record a hand-over')
      await page.locator('#wie-auslaenderbehoerde').selectOption('post')
      await page.locator('#an-auslaenderbehoerde').fill('Poststelle')
      await page.locator(`${section} form[action$="/uebergabe"] button`).click()
      await page.getByRole('status').waitFor()
      await unfold(page, section, isGerman ? 'Empfang eintragen' : 'Record the receipt')
      const form = page.locator(`${section} form[action$="/empfang"]`)
      const scan = pdfOf({ padding: 900 + size.length })
      await form.locator('input[name="durch"]').fill('')
      await form.locator('input[type="file"]').setInputFiles({ name: 'Rückschein.pdf', mimeType: 'x/x', buffer: scan })
      await form.locator('button').click()
      await page.getByRole('alert').waitFor()
      await everybodyCanUse(page)
      // The scan came with the first try and need not be chosen again.
      expect(await form.textContent()).toContain('Rückschein.pdf')
      await look(page, `empfang-${size}`)
      await form.locator('input[name="durch"]').fill('Poststelle')
      await form.locator('button').click()
      await page.getByRole('status').waitFor()
      await everybodyCanUse(page)
      expect((await saved(page, `${section} a[href$="/beleg"]`)).equals(scan)).toBe(true)
      await look(page, `empfangen-${size}`)
    })
  })
})

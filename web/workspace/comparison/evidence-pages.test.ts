import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { personEdition } from '#server/persons/persons.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { linkOf } from '#web/testing/letter-pages.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

/** Made by hand, with digits that hold. */
const ZONE = 'P<SRBPETROVIC<<DJORDJE<<<<<<<<<<<<<<<<<<<<<<\n0123456784SRB9005042M3108228<<<<<<<<<<<<<<<4'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let caseId: string
let personId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  ;({ caseId } = await cases.open(office))
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  personId = (await person())?.id ?? ''
}, 60_000)
afterAll(() => cases.close())

const person = async () =>
  (await cases.service.persons(office, caseId, TODAY))?.find(({ role }) => role === 'fachkraft')
const at = (rest: string): string => `/de/vorgaenge/${caseId}/${rest}`
const html = async (rest: string, viewer = office): Promise<string> =>
  (await (await pages.get(at(rest), viewer)).text()).replaceAll('\u00a0', ' ')

/** The form that takes the lines over, as the page of the reading has it. */
const takeOver = async (viewer: Viewer): Promise<Readonly<Record<string, string>>> => {
  const page = await pages.post(at('pass'), { person: personId, zone: ZONE }, viewer)
  return hiddenIn(await page.text(), at('pass/uebernehmen'))
}

describe('A passport', () => {
  it('is read field by field, and a mistyped sign is shown with what was probably meant', async () => {
    const wrong = ZONE.replace('0123456784', 'O123456784')
    const answer = await pages.post(at('pass'), { person: personId, zone: wrong }, worker)
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(text).toContain('Die Prüfziffer stimmt nicht')
    expect(text).toContain('Vielleicht gemeint: 012345678')
  })

  it('is taken over into the person once it was confirmed, and the letters of the name stay', async () => {
    const wrong = ZONE.replace('0123456784', 'O123456784')
    const form = await takeOver(worker)
    const refused = await pages.post(at('pass/uebernehmen'), { ...form, zone: wrong }, worker)
    expect(refused.status).toBe(422)
    expect((await person())?.passportNumber).toBeUndefined()
    expect((await pages.post(at('pass/uebernehmen'), form, worker)).status).toBe(303)
    expect(await person()).toMatchObject({
      givenNames: 'Đorđe',
      familyNames: 'Petrović',
      bornOn: '1990-05-04',
      nationalities: ['RS'],
      passportNumber: '012345678',
      passportState: 'RS',
      passportUntil: '2031-08-22',
    })
  })

  it('gives its names only to whoever asks for them', async () => {
    const fields = { ...(await takeOver(office)), namen: 'ja' }
    expect((await pages.post(at('pass/uebernehmen'), fields, office)).status).toBe(303)
    expect(await person()).toMatchObject({ givenNames: 'Djordje', familyNames: 'Petrovic' })
    expect((await pages.post(at('pass/uebernehmen'), fields, office)).status).toBe(303)
    const name = { givenNames: 'Đorđe', familyNames: 'Petrović' }
    const known = await person()
    await cases.service.savePerson(
      office,
      { caseId, id: personId, role: 'fachkraft', person: { ...known, ...name } },
      TODAY,
    )
  })

  it('writes over nothing that somebody else has changed since the lines were read, and keeps what was ticked', async () => {
    const form = await takeOver(worker)
    const known = await person()
    if (!known) throw new Error('Nobody travels.')
    const change = async (passportNumber: string | undefined) => {
      const current = await person()
      const input = { caseId, id: personId, role: 'fachkraft' as const, person: { ...known, passportNumber } }
      return await cases.service.savePerson(office, { ...input, expected: personEdition(current ?? known) }, TODAY)
    }
    expect(await change('NEW12345')).toMatchObject({ result: 'done' })
    const overtaken = await pages.post(at('pass/uebernehmen'), { ...form, namen: 'ja' }, worker)
    const text = await overtaken.text()
    expect([overtaken.status, (await person())?.passportNumber]).toEqual([409, 'NEW12345'])
    expect(text).toContain('Inzwischen hat jemand')
    expect(text).toMatch(/name="namen" value="ja" checked/)
    const again = hiddenIn(text, at('pass/uebernehmen'))
    expect((await pages.post(at('pass/uebernehmen'), again, worker)).status).toBe(303)
    expect((await person())?.passportNumber).toBe('012345678')
    // Two presses at once: the second finds everything there.
    await change('NEW12345')
    const once = await takeOver(worker)
    const both = await Promise.all([1, 2].map(() => pages.post(at('pass/uebernehmen'), once, worker)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
  })

  it('is told apart from lines of the wrong length', async () => {
    const answer = await pages.post(at('pass'), { person: personId, zone: 'P<SRB\n0123' }, office)
    expect(answer.status).toBe(422)
    expect((await answer.text()).replaceAll('\u00a0', ' ')).toContain('Eingegeben sind Zeichen: 5, 4.')
  })
})

describe('The cross-check', () => {
  it('explains the spelling of the passport, and stops nothing', async () => {
    const text = await html('abgleich')
    expect(text).toContain('Andere Schreibweise desselben Namens')
    expect(text).toContain('DJORDJE PETROVIC')
    expect(text).toContain('Ein offener Fund')
  })

  it('compares what contract and declaration say of the pay', async () => {
    const typed = { fassung: '0', 'vertrag.gehalt': '3.000,00', 'vertrag.gehaltJe': 'monat', 'vertrag.beginn': 'bald' }
    const refused = await pages.post(at('abgleich/belege'), typed, office)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="3.000,00"')
    expect((await pages.post(at('abgleich/belege'), { ...typed, 'vertrag.beginn': '' }, office)).status).toBe(303)
    await cases.db
      .insertInto('case_forms')
      .values({
        case_id: caseId,
        form: 'beschaeftigungserklaerung',
        version: 1,
        content: JSON.stringify({ entgeltart: 'monat', entgelt: '325000' }),
        saved_by: office.userId,
        saved_at: new Date(0),
      })
      .execute()
    expect(await html('abgleich')).toContain('Mit und ohne Sonderzahlung')
  })

  it('keeps what was typed where somebody else was faster, and shows what they changed', async () => {
    const version = async () => /name="fassung" value="(\d+)"/.exec(await html('abgleich'))?.[1] ?? ''
    const pay = { 'vertrag.gehalt': '3000,00', 'vertrag.gehaltJe': 'monat' }
    const opened = { fassung: await version(), ...pay }
    const theirs = { ...opened, 'vertrag.taetigkeit': 'Koch', 'vertrag.arbeitgeber': 'Bäckerei' }
    expect((await pages.post(at('abgleich/belege'), theirs, office)).status).toBe(303)
    const mine = { ...opened, 'vertrag.taetigkeit': 'Köchin', 'bescheid.taetigkeit': 'Köchin' }
    const refused = await pages.post(at('abgleich/belege'), mine, office)
    const text = await refused.text()
    expect(refused.status).toBe(409)
    expect(text).toContain('Jetzt gespeichert: Koch; Ihre Eingabe: Köchin')
    expect(text).toContain('Jetzt gespeichert: Bäckerei; unten schon übernommen')
    for (const value of ['Köchin', 'Bäckerei', '3000,00']) expect(text).toContain(`value="${value}"`)
    expect(text).toContain(`name="fassung" value="${await version()}"`)
    const again = { ...mine, fassung: await version(), 'vertrag.arbeitgeber': 'Bäckerei' }
    expect((await pages.post(at('abgleich/belege'), again, office)).status).toBe(303)
  })

  it('notices that somebody else was faster also after an error was mended', async () => {
    const version = /name="fassung" value="(\d+)"/.exec(await html('abgleich'))?.[1] ?? ''
    const fields = { fassung: version, 'vertrag.gehalt': '3000,00', 'vertrag.gehaltJe': 'monat' }
    await pages.post(at('abgleich/belege'), fields, office)
    const refused = await pages.post(at('abgleich/belege'), { ...fields, 'vertrag.beginn': 'bald' }, office)
    expect(await refused.text()).toContain(`name="fassung" value="${version}"`)
  })

  it('lets a named person settle a finding with a reason, until the values change', async () => {
    const key = /id="fund-([0-9a-f]{64})"/.exec(await html('abgleich'))?.[1] ?? ''
    expect((await pages.post(at('abgleich'), { fund: key, grund: ' ' }, office)).status).toBe(422)
    expect((await pages.post(at('abgleich'), { fund: key, grund: 'So steht es im Pass.' }, office)).status).toBe(303)
    const text = await html('abgleich')
    expect(text).toContain(`Erledigt am 18. November 2026 von ${office.name}: „So steht es im Pass.“`)
    const gone = await pages.post(at('abgleich'), { fund: '0'.repeat(64), grund: 'So will es die Akte.' }, office)
    expect(gone.status).toBe(409)
    expect(await gone.text()).toContain('Ihr Grund wurde nicht eingetragen: „So will es die Akte.“')
    const known = await person()
    const changed = { ...known, familyNames: 'Petrović Nikolić' }
    await cases.service.savePerson(office, { caseId, id: personId, role: 'fachkraft', person: changed }, TODAY)
    expect(await html('abgleich')).not.toContain('Erledigt am')
  })

  it('keeps contract, declaration and details from the worker', async () => {
    const text = await html('abgleich', worker)
    expect(text).toContain('Pass (maschinenlesbare Zone)')
    expect(text).not.toContain('Arbeitsvertrag')
    expect(text).not.toContain('Sonderzahlung')
    expect((await pages.post(at('abgleich/belege'), { fassung: '1' }, worker)).status).toBe(404)
  })
})

it('Passport and cross-check are no page for whoever neither holds the passport nor keeps the persons', async () => {
  const strangers = [
    await cases.member('behoerde'),
    await cases.member('behoerde', 'verwaltung'),
    linkOf('beratungsstelle', caseId),
    linkOf('bundesagentur', caseId),
    linkOf('fachkraft', 'another'),
  ]
  for (const viewer of strangers) {
    for (const rest of ['pass', 'abgleich']) expect((await pages.get(at(rest), viewer)).status).toBe(404)
    for (const rest of ['pass', 'pass/uebernehmen', 'abgleich', 'abgleich/belege'])
      expect((await pages.post(at(rest), { person: personId, zone: ZONE, fund: 'x', grund: 'x' }, viewer)).status).toBe(
        404,
      )
  }
})

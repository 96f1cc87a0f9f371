import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  caseId = (await cases.open(office)).caseId
  const party = { userId: worker.userId }
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party }, TODAY)
}, 60_000)
afterAll(() => cases.close())

const path = (): string => `/de/vorgaenge/${caseId}/personen`
const page = async (address: string, viewer = office): Promise<string> =>
  await (await pages.get(address, viewer)).text()
/** What the form about somebody sends without anybody typing it. */
const begun = async (id: string): Promise<Readonly<Record<string, string>>> => hiddenIn(await page(`${path()}/${id}`))
const persons = async () => (await cases.service.persons(office, caseId, TODAY)) ?? []

describe('A contact person', () => {
  it('needs a name and an address that can be one, and keeps what was typed', async () => {
    const typed = { rolle: 'ansprechpartner', vornamen: 'Maja', familiennamen: '', email: 'maja' }
    const refused = await pages.post(path(), typed, office)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('href="#familiennamen"')
    expect(html).toContain('href="#email"')
    expect(html).toContain('value="Maja"')
  })

  it('can be named once entered, and its name stands in the history but in no event', async () => {
    const step = `/de/vorgaenge/${caseId}/schritt/ansprechpartnerBenannt?als=auslaenderbehoerde&weise=vornehmen`
    expect(await page(step)).toContain('/personen"')
    const typed = {
      rolle: 'ansprechpartner',
      vornamen: 'Maja',
      familiennamen: 'Horvat',
      email: 'maja@example.org',
      telefon: '0351 1',
    }
    expect((await pages.post(path(), typed, office)).status).toBe(303)
    const contact = (await persons()).find(({ role }) => role === 'ansprechpartner')
    expect(await page(step)).toContain(`value="${contact?.id}"`)
    const { seq = 0 } = (await cases.service.view(office, caseId, TODAY)) ?? {}
    const handlung = {
      type: 'ansprechpartnerBenannt',
      fuer: 'auslaenderbehoerde',
      rolle: 'ansprechpartner',
      person: contact?.id ?? '',
    } as const
    const command = { type: 'vornehmen', am: TODAY, handlung } as const
    const named = await cases.service.act(
      office,
      { caseId, als: 'auslaenderbehoerde', command, expectedSeq: seq, commandId: crypto.randomUUID() },
      TODAY,
    )
    expect(named.result).toBe('done')
    expect(await page(`/de/vorgaenge/${caseId}/verlauf`)).toContain('Maja Horvat')
    expect(await page(`/de/vorgaenge/${caseId}`, worker)).toContain('Maja Horvat (Ansprechperson)')
    const rows = await cases.db.selectFrom('events').select('data').where('case_id', '=', caseId).execute()
    expect(JSON.stringify(rows)).not.toMatch(/Horvat|maja@/)
  })

  it('is one person however often the form is sent, and somebody else where something else stands in it', async () => {
    const form = await page(`${path()}/neu?rolle=vertretung`)
    const auftrag = /name="auftrag" value="([^"]+)"/.exec(form)?.[1] ?? ''
    expect(auftrag).not.toBe('')
    const typed = { rolle: 'vertretung', vornamen: 'Ivo', familiennamen: 'Babić', auftrag }
    const sent = await Promise.all([typed, typed].map((one) => pages.post(path(), one, office)))
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    expect((await pages.post(path(), { ...typed, vornamen: 'Ana' }, office)).status).toBe(303)
    const found = (await persons()).filter(({ familyNames }) => familyNames === 'Babić')
    expect(found.map(({ givenNames }) => givenNames).sort()).toEqual(['Ana', 'Ivo'])
  })

  it('whom no entry names is known to those who keep the people of the case, and to nobody else', async () => {
    await pages.post(path(), { rolle: 'vertretung', familiennamen: 'Kovač' }, office)
    const names = async (viewer: Viewer): Promise<readonly string[] | undefined> =>
      (await cases.service.view(viewer, caseId, TODAY))?.contacts.map(({ name }) => name)
    expect(await names(office)).toEqual(['Maja Horvat', 'Ivo Babić', 'Ana Babić', 'Kovač'])
    expect(await names(worker)).toEqual(['Maja Horvat'])
  })
})

describe('The worker', () => {
  it('is changed as the passport has it, and the page of the case says the new name', async () => {
    const id = (await persons()).find(({ role }) => role === 'fachkraft')?.id ?? ''
    expect(await page(`${path()}/${id}`)).toContain('value="Petrović"')
    const typed = {
      ...(await begun(id)),
      vornamen: 'Đorđe',
      familiennamen: 'Petrović Nikolić',
      geboren: '4.5.1990',
      staaten: 'Serbien\nKroatien',
    }
    expect((await pages.post(path(), { ...typed, staaten: 'Atlantis' }, office)).status).toBe(422)
    expect((await pages.post(path(), typed, office)).status).toBe(303)
    expect((await persons()).find((one) => one.id === id)).toMatchObject({
      familyNames: 'Petrović Nikolić',
      bornOn: '1990-05-04',
      nationalities: ['RS', 'HR'],
    })
    expect(await page(`/de/vorgaenge/${caseId}`)).toContain('Petrović Nikolić')
  })

  it('keeps what a colleague entered in another tab: it is named, and the tab that is later undoes nothing', async () => {
    const id = (await persons()).find(({ role }) => role === 'fachkraft')?.id ?? ''
    const shown = {
      vornamen: 'Đorđe',
      familiennamen: 'Petrović Nikolić',
      geboren: '4.5.1990',
      staaten: 'Serbien\nKroatien',
    }
    const one = { ...(await begun(id)), ...shown }
    const other = { ...one }
    const theirs = { ...one, passnummer: 'A 123', geboren: '5.5.1990', staaten: 'Serbien' }
    expect((await pages.post(path(), theirs, office)).status).toBe(303)
    // A mistake that is mended on the way does not make the form a newer one.
    const mistaken = await pages.post(path(), { ...other, email: 'keine' }, office)
    expect(mistaken.status).toBe(422)
    const late = await pages.post(path(), { ...other, ...hiddenIn(await mistaken.text()), geboren: '6.5.1990' }, office)
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Jetzt gespeichert: 5.5.1990; Ihre Eingabe: 6.5.1990')
    expect(html).toContain('Jetzt gespeichert: A 123; unten schon übernommen')
    expect(html).toContain('Jetzt gespeichert: Serbien; unten schon übernommen')
    expect(html).toContain('value="A 123"')
    expect((await persons()).find((person) => person.id === id)).toMatchObject({ bornOn: '1990-05-05' })
    const merged = { ...other, ...hiddenIn(html), geboren: '6.5.1990', passnummer: 'A 123', staaten: 'Serbien' }
    expect((await pages.post(path(), merged, office)).status).toBe(303)
    expect((await persons()).find((person) => person.id === id)).toMatchObject({
      bornOn: '1990-05-06',
      passportNumber: 'A 123',
      nationalities: ['RS'],
    })
  })

  it('is saved by a double press as by one, and without the edition not at all', async () => {
    const id = (await persons()).find(({ role }) => role === 'fachkraft')?.id ?? ''
    const typed = { familiennamen: 'Petrović', geboren: '4.5.1990', staaten: 'Serbien' }
    const sent = { ...(await begun(id)), ...typed }
    const twice = await Promise.all([sent, sent].map((one) => pages.post(path(), one, office)))
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    const blind = { person: id, rolle: 'fachkraft', ...typed, familiennamen: 'X' }
    expect((await pages.post(path(), blind, office)).status).toBe(409)
    expect((await pages.post(path(), { ...blind, anfangs: '[["a"],3,{}]' }, office)).status).toBe(409)
  })

  it('is one: a second one cannot be entered', async () => {
    expect((await pages.get(`${path()}/neu?rolle=fachkraft`, office)).status).toBe(404)
    expect((await pages.post(path(), { rolle: 'fachkraft', familiennamen: 'X' }, office)).status).toBe(404)
  })
})

it('The people of a case are no page for whoever does not run the procedure', async () => {
  const id = (await persons())[0]?.id ?? ''
  for (const viewer of [worker, await cases.member('arbeitgeber'), await cases.somebody()]) {
    for (const address of [path(), `${path()}/neu?rolle=vertretung`, `${path()}/${id}`])
      expect((await pages.get(address, viewer)).status).toBe(404)
    expect((await pages.post(path(), { rolle: 'vertretung', familiennamen: 'X' }, viewer)).status).toBe(404)
  }
})

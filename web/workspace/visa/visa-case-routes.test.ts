import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let employer: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  employer = await cases.member('arbeitgeber')
  caseId = (await cases.open(office)).caseId
  const [{ id: organisationId } = { id: '' }] = employer.organisations
  const add = async (partei: 'fachkraft' | 'arbeitgeber', party: { userId: string } | { organisationId: string }) =>
    await cases.service.addParticipant(office, { caseId, partei, party }, TODAY)
  await add('fachkraft', { userId: worker.userId })
  await add('arbeitgeber', { organisationId })
}, 60_000)
afterAll(() => cases.close())

const path = (rest = ''): string => `/de/vorgaenge/${caseId}/visum${rest}`
const text = async (address: string, viewer: Viewer): Promise<string> => await (await pages.get(address, viewer)).text()

describe('The page of the visa in a case', () => {
  it('shows the pile of the purpose, and says that the Vorabzustimmung is not there yet', async () => {
    const html = await text(path(), worker)
    expect(html).toContain('Antragsformular nationales Visum')
    expect(html).toContain('Die Vorabzustimmung ist noch nicht erteilt')
    expect(html).toContain('Mit Vorabzustimmung (beschleunigtes Fachkräfteverfahren)')
    expect(html).toContain('noch nicht eingetragen')
  })

  it('shows the way to the data sheet to the worker alone', async () => {
    expect(await text(path(), worker)).toContain('/visum/antrag/person')
    expect(await text(path(), employer)).toContain('Antragsformular nationales Visum')
    expect(await text(path(), employer)).not.toContain('/visum/antrag/')
    expect(await text(path(), office)).not.toContain('/visum/antrag/')
  })

  it('is there for nobody who has nothing to do with the case', async () => {
    expect((await pages.get(path(), await cases.somebody())).status).toBe(404)
  })

  it('asks a spouse for the papers of a spouse', async () => {
    expect(await text(path('?fuer=ehegatte'), worker)).toContain('Heiratsurkunde')
  })
})

describe('The data sheet of a case', () => {
  it('knows what the case knows, keeps what the worker enters, and leads on', async () => {
    expect(await text(path('/antrag/person'), worker)).toContain('value="Petrović"')
    const entered = { fassung: '0', seite: 'person', familienname: 'Petrović', geburtsort: 'Niš', nach: 'pass' }
    const answer = await pages.post(path('/antrag/person'), entered, worker)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path('/antrag/pass')])
    expect(await text(path('/antrag/uebersicht'), worker)).toContain('Niš')
  })

  it('never writes over what was saved elsewhere in between', async () => {
    const answer = await pages.post(
      path('/antrag/person'),
      { fassung: '0', geburtsort: 'Novi Sad', nach: 'pass' },
      worker,
    )
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Jetzt gespeichert: Niš; Ihre Eingabe: Novi Sad')
    expect(html).toContain('value="Novi Sad"')
    expect(html).toContain('name="fassung" value="1"')
  })

  it.each(['employer', 'office'] as const)('does not exist for the %s', async (who) => {
    const viewer = who === 'office' ? office : employer
    for (const page of ['person', 'uebersicht'])
      expect((await pages.get(path(`/antrag/${page}`), viewer)).status).toBe(404)
    expect((await pages.post(path('/antrag/person'), { fassung: '1', geburtsort: 'X' }, viewer)).status).toBe(404)
    expect(await text(path(), viewer)).not.toContain('Niš')
  })
})

describe('The pack of a case as a file', () => {
  it('carries the file number, and the data sheet for the worker alone', async () => {
    const [mine, theirs] = await Promise.all(
      [worker, employer].map(async (who) => await pages.post(path('/paket.pdf'), {}, who)),
    )
    for (const answer of [mine, theirs]) {
      expect(answer?.status).toBe(200)
      expect(answer?.headers.get('content-type')).toBe('application/pdf')
      expect(answer?.headers.get('cache-control')).toBe('no-store')
    }
    const sizes = await Promise.all(
      [mine, theirs].map(async (answer) => (await answer?.arrayBuffer())?.byteLength ?? 0),
    )
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0)
  }, 60_000)
})

describe('The boxes of the declarations', () => {
  it('are ticked for the worker as the data sheet says, with where that was taken from, and can be changed', async () => {
    const saved = await pages.post(
      path('/antrag/verurteilungen'),
      { fassung: '1', verurteilt: 'nein', nach: 'uebersicht' },
      worker,
    )
    expect(saved.status).toBe(303)
    const html = await text(path(), worker)
    expect(html).toMatch(/<input[^>]*name="wahl\.verurteilungen"[^>]*value="0"[^>]*checked/)
    expect(html).toContain('Aus Ihren Angaben im Datenblatt zum Antragsformular übernommen.')
    expect(html).toMatch(/<input[^>]*name="wahl\.verurteilungen"[^>]*value="1"/)
    expect(html).toMatch(/<input[^>]*name="wahl\.zustellungAblehnung"[^>]*value="hand"[^>]*checked/)
  })

  it('are shown to nobody else', async () => {
    for (const viewer of [employer, office]) expect(await text(path(), viewer)).not.toContain('wahl.')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
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
  caseId = (await cases.open(office)).caseId
  worker = await cases.somebody()
  const party = { userId: worker.userId }
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party }, TODAY)
}, 60_000)
afterAll(() => cases.close())

const path = (rest = ''): string => `/de/vorgaenge/${caseId}/papiere${rest}`

describe('The page of papers', () => {
  it('says which paper is needed, who signs it and on which norm', async () => {
    const html = (await (await pages.get(path(), worker)).text()).replaceAll('\u00a0', ' ')
    expect(html).toContain('Vollmacht der Fachkraft für den Arbeitgeber')
    expect(html).toContain('Unterschrieben von: Fachkraft')
    expect(html).toContain('§ 14 Abs. 1 S. 3 VwVfG')
    expect(html).not.toContain('Deckblatt')
  })

  it('gives the power as a PDF to be saved, with the letters of the name as they are', async () => {
    const answer = await pages.get(path('/vollmachtFachkraft?sprache=de'), worker)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Vollmacht der Fachkraft/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('makes every paper that it offers, in both languages', async () => {
    const html = await (await pages.get(path(), office)).text()
    const addresses = [...html.matchAll(/href="([^"]*\/papiere\/[^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(6)
    for (const address of addresses) {
      const answer = await pages.get(address.replaceAll('&amp;', '&'), office)
      expect(answer.headers.get('content-type'), address).toBe('application/pdf')
    }
  })

  it('gives nothing to those to whom a paper does not belong, to strangers, and to those who only administer', async () => {
    expect((await pages.get(path('/deckblatt'), worker)).status).toBe(404)
    for (const viewer of [await cases.member('behoerde'), await cases.member('behoerde', 'verwaltung')]) {
      expect((await pages.get(path(), viewer)).status).toBe(404)
      expect((await pages.get(path('/vollmachtFachkraft'), viewer)).status).toBe(404)
    }
    expect((await pages.get(path('/gibtEsNicht'), office)).status).toBe(404)
  })
})

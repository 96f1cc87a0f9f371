import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let html: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  const { caseId } = await cases.open(office)
  await appendEntries(cases, caseId, [
    [TODAY, { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'fachkraft', faellig: 'beiUnterzeichnung' }],
    [TODAY, { type: 'gebuehrGezahlt', cents: 41_100 }],
    [TODAY, { type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false }],
    [TODAY, { type: 'weitergegeben', eintrag: 5 }],
  ])
  html = await (await pages.get(`/de/vorgaenge/${caseId}`, office)).text()
}, 60_000)
afterAll(() => cases.close())

describe('What happened last', () => {
  it('lies open in three entries, and what was before is one touch away', () => {
    const [open = '', folded = ''] = (html.split('id="verlauf"')[1] ?? '').split('<details class="unfold">')
    const count = (part: string): number => part.split(/<li class="entry/).length - 1
    expect(count(open)).toBe(3)
    expect(count(folded)).toBeGreaterThan(0)
    expect(folded.replaceAll('\u00a0', ' ')).toMatch(/^<summary>(Der Eintrag|Die \d+ Einträge) davor<\/summary>/)
  })
})

/** The lines of the list of duties: those still owed, and those that are done. */
function lines(kind: 'duty' | 'duty duty--done'): readonly string[] {
  return html
    .split('<li class="')
    .filter((part) => part.startsWith(`${kind}"`))
    .map((part) => part.slice(0, part.indexOf('</li>')))
    .filter((line) => kind !== 'duty' || line.includes('badge'))
}

describe('A duty in the list', () => {
  it('never states what follows from silence as if it had happened', () => {
    expect(lines('duty').length).toBeGreaterThan(0)
    for (const line of lines('duty')) expect(line).toMatch(/<p class="muted">(Sonst|Danach): /)
  })

  it('is told on its sheet to be done, and grows no older there', async () => {
    const done = lines('duty duty--done').flatMap((line) => /href="([^"]*\/fristen\/[^"]*)"/.exec(line)?.[1] ?? [])
    expect(done.length).toBeGreaterThan(0)
    for (const address of done) {
      const sheet = await (await pages.get(address, office)).text()
      expect(sheet.replaceAll('\u00a0', ' ')).toMatch(/<p class="notice">\S+ am 18\. November 2026 \(Eintrag \d+\)/)
      expect(sheet).not.toContain('Der Tag des Ereignisses ist heute')
    }
  })
})

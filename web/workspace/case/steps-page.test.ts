import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ways } from '#law/pathways/ways.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'
import { stepOffers, stepPath } from '../step/step-offer.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  caseId = (await cases.open(office)).caseId
  await appendEntries(cases, caseId, [
    [TODAY, { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }],
    [
      TODAY,
      {
        type: 'anerkennungEntschieden',
        gegenstand: 'gleichwertigkeit',
        ergebnis: 'teilweiseGleichwertig',
        massnahmen: [],
      },
    ],
  ])
}, 60_000)
afterAll(() => cases.close())

const shown = async (language: 'de' | 'en'): Promise<string> =>
  await (await pages.get(`/${language}/vorgaenge/${caseId}/schritte`, office)).text()

/** A heading and what stands below it, up to the next of its level. */
function below(html: string, id: string): string {
  const [, after = ''] = html.split(`id="${id}"`)
  return after.split('<h2')[0] ?? ''
}

describe('What can be done in a case', () => {
  it('begins with what is due now, with who owes it and until when', async () => {
    const html = await shown('de')
    const due = below(html, 'jetzt')
    expect(html.indexOf('id="jetzt"')).toBeLessThan(html.indexOf('<details'))
    expect(due).toMatch(/\/schritt\/bescheidZugestellt\?[^"]*zu=\d+/)
    expect(due).toMatch(/<p class="muted">Ausländerbehörde: \S/)
    expect(due).not.toContain('/schritt/angebotGeaendert')
  })

  it('loses no step, folds each part away with its number, and opens without a script', async () => {
    for (const language of ['de', 'en'] as const) {
      const html = await shown(language)
      const view = await cases.service.view(office, caseId, TODAY)
      if (!view) throw new RangeError('no such case')
      const offers = stepOffers(view)
      expect(offers.length).toBeGreaterThan(30)
      for (const offer of offers)
        expect(html).toContain(`href="/${language}${stepPath(caseId, offer).replaceAll('&', '&amp;')}"`)
      const counted = [...html.matchAll(/<span class="muted">\((\d+)\)<\/span>/g)].map(([, count]) => Number(count))
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(offers.length)
      expect(html).not.toContain('<details open')
    }
  })
})

it('Of the ways those come first for which the procedure is provided, and the others say that it is not', async () => {
  const address = `/de/vorgaenge/${caseId}/schritt/vorhabenFestgelegt?als=auslaenderbehoerde&weise=vornehmen`
  const html = await (await pages.get(address, office)).text()
  const options = [...html.matchAll(/<option value="(\w+)"[^>]*>([^<]*)</g)]
  const texts = options.filter(([, id]) => ways.some((way) => way.id === id)).map(([, , text = '']) => text)
  expect(texts).toHaveLength(ways.length)
  const isProvided = texts.map((text) => !text.includes('nicht im beschleunigten Verfahren'))
  expect(isProvided.indexOf(false)).toBe(isProvided.filter(Boolean).length)
  expect(texts).toContain('Blaue Karte EU')
  expect(texts).toContain('Westbalkanregelung (nicht im beschleunigten Verfahren)')
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { linkOf } from '#web/testing/letter-pages.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  const { seq = 0 } = (await cases.service.view(office, caseId, TODAY)) ?? {}
  const command = {
    type: 'erfassen',
    am: TODAY,
    urheber: 'fachkraft',
    eingang: { type: 'anlageEingegangen', anlage: 'AN-02', form: 'farbkopie' },
    dokumente: ['Farbkopie im Ordner, Blatt 3'],
  } as const
  await cases.service.act(
    office,
    { caseId, als: 'auslaenderbehoerde', command, expectedSeq: seq, commandId: 'a' },
    TODAY,
  )
})
afterAll(() => cases.close())

const path = (rest = ''): string => `/de/vorgaenge/${caseId}/pakete${rest}`
const html = async (viewer = office): Promise<string> => (await pages.get(path(), viewer)).text()
const editionOf = async (): Promise<string> => /name="stand" value="([0-9a-f]{64})"/.exec(await html())?.[1] ?? ''

describe('The page of packets', () => {
  it('shows what is on paper only, and what is missing', async () => {
    const page = await html()
    expect(page).toContain('Paket für die Ausländerbehörde')
    expect(page).toContain('Farbkopie im Ordner, Blatt 3')
    expect(page).toMatch(/\d+ Unterlagen fehlen noch/)
  })

  it('shows the worker only the packet for the mission, and a stranger nothing', async () => {
    const page = await html(linkOf('fachkraft', caseId))
    expect(page).toContain('Paket für die Auslandsvertretung')
    expect(page).not.toContain('Paket für die Ausländerbehörde')
    expect((await pages.get(path(), await cases.member('behoerde'))).status).toBe(404)
  })

  it('gives the packet and its files to be saved, kept by no cache, and 404 for any other', async () => {
    const answer = await pages.get(path('/auslaenderbehoerde/paket'), office)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Vorab .* Paket auslaenderbehoerde\.pdf"/,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await pages.get(path('/auslaenderbehoerde/dateien'), office)).headers.get('content-type')).toBe(
      'application/zip',
    )
    for (const rest of ['/auslandsvertretung/paket', '/familie/dateien', '/niemand/paket'])
      expect([rest, (await pages.get(path(rest), office)).status]).toEqual([rest, 404])
  })
})

describe('A hand-over', () => {
  it('is recorded for the edition that was shown, and shown with its receipt', async () => {
    const fields = {
      stand: await editionOf(),
      am: '18.11.2026',
      wie: 'post',
      von: 'Jana Kunze',
      an: 'Amt',
      vermerk: 'Sendung 0815',
    }
    const sent = await pages.post(path('/auslaenderbehoerde/uebergabe'), fields, office)
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `${path()}?geschehen=uebergabe#paket-auslaenderbehoerde`,
    ])
    const page = (await html()).replaceAll('\u00a0', ' ')
    expect(page).toContain('18. November 2026, mit der Post.')
    expect(page).toContain('Übergeben von Jana Kunze an Amt.')
    expect(page).toContain('Vermerk: Sendung 0815.')
    expect(page).toContain('Der Empfang ist noch nicht bestätigt.')
  })

  it('without a day or a way, or on a day to come, is asked for again with what was typed', async () => {
    const fields = { stand: await editionOf(), am: '19.11.2026', wie: '', von: 'x', an: '', vermerk: 'Sendung <0816>' }
    const refused = await pages.post(path('/auslaenderbehoerde/uebergabe'), fields, office)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('href="#am-auslaenderbehoerde"')
    expect(page).toContain('href="#wie-auslaenderbehoerde"')
    expect(page).toContain('href="#an-auslaenderbehoerde"')
    expect(page).toContain('Sendung &lt;0816>')
  })

  it('of an edition that is no longer the one is refused', async () => {
    const fields = { stand: 'a'.repeat(64), am: '18.11.2026', wie: 'post', von: 'x', an: 'y' }
    expect((await pages.post(path('/auslaenderbehoerde/uebergabe'), fields, office)).status).toBe(409)
  })
})

describe('A receipt', () => {
  const handover = async (): Promise<string> => /id="uebergabe-([0-9a-f-]{36})"/.exec(await html())?.[1] ?? ''
  const at = async (what: string): Promise<string> => path(`/auslaenderbehoerde/uebergaben/${await handover()}/${what}`)

  it('without a name, or before the hand-over, is asked for again with what was typed', async () => {
    const fields = { am: '17.11.2026', durch: '', vermerk: 'Rück<schein>' }
    const nameless = await pages.post(await at('empfang'), fields, office)
    expect(nameless.status).toBe(422)
    expect(await nameless.text()).toContain('Rück&lt;schein>')
    const early = await pages.post(await at('empfang'), { ...fields, durch: 'Poststelle' }, office)
    expect([early.status, await early.text()]).toEqual([422, expect.stringContaining('nicht vor dem Tag')])
  })

  it('is entered with one button by the recipient, and by no other party', async () => {
    const button = await at('bestaetigen')
    expect((await pages.post(button, {}, linkOf('arbeitgeber', caseId))).status).toBe(404)
    const sent = await pages.post(button, {}, office)
    expect([sent.status, sent.headers.get('location')?.includes('geschehen=empfang')]).toEqual([303, true])
    expect((await html()).replaceAll('\u00a0', ' ')).toContain('Empfang am 18. November 2026 in Vorab bestätigt von')
    expect((await pages.get(await at('beleg'), office)).status).toBe(404)
  })

  it('is told on a sheet that can be kept', async () => {
    const sheet = await pages.get(await at('nachweis'), office)
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const stranger = await cases.member('behoerde')
    expect((await pages.get(await at('nachweis'), stranger)).status).toBe(404)
  })
})

import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { zoneScan } from '#server/evidence/zone/testing/zone-scan.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import type { Desk } from '#web/desk.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { linkOf } from '#web/testing/letter-pages.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

/** An invented person; the digits hold. */
const ZONE = 'P<SRBPETROVIC<<DJORDJE<<<<<<<<<<<<<<<<<<<<<<\n0123456784SRB9005042M3108228<<<<<<<<<<<<<<<4'
const directory = folderForFiles()

let cases: TestCases
let desk: Desk
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let caseId: string
let personId: string
let scan: string

beforeAll(async () => {
  cases = await testCases()
  desk = testDesk({ db: cases.db, key: randomBytes(32), directory, clock: () => Date.parse('2026-11-18T09:00:00Z') })
  pages = workspacePages(cases, desk)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  ;({ caseId } = await cases.open(office))
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  const persons = await cases.service.persons(office, caseId, TODAY)
  personId = persons?.find(({ role }) => role === 'fachkraft')?.id ?? ''
  scan = await brought(await zoneScan(ZONE, { dpi: 200, on: 'table', blur: 0.7, noise: 6 }), 'Pass.jpg')
})
afterAll(() => cases.close())

/** What the worker brings to the case; its hash there. */
async function brought(content: Buffer, name: string): Promise<string> {
  const taken = await desk.files.take({ caseId, by: worker.userId, name }, Readable.from([content]))
  if (!taken.ok) throw new Error(taken.problem)
  return taken.sha256
}
const at = (rest: string): string => `/de/vorgaenge/${caseId}/pass${rest}`
const read = async (fields: Readonly<Record<string, string>>, viewer = worker): Promise<[number, string]> => {
  const answer = await pages.post(at('/lesen'), { person: personId, ...fields }, viewer)
  return [answer.status, (await answer.text()).replaceAll('\u00a0', ' ')]
}
const asHtml = (text: string): string => text.replaceAll('<', '&lt;')

describe('A scan of a passport', () => {
  it('is offered to whoever brought it, and read into the form beside a picture of its zone', async () => {
    expect(await (await pages.get(at(''), worker)).text()).toContain(`value="${scan}"`)
    const [status, html] = await read({ lesen: scan })
    expect(status).toBe(200)
    for (const line of ZONE.split('\n')) expect(html).toContain(asHtml(line))
    expect(html).toContain('Alle Prüfziffern stimmen.')
    expect(html).toContain(`/pass/streifen/${scan}`)
    const picture = await pages.get(at(`/streifen/${scan}`), worker)
    expect([picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
      'image/jpeg',
      'no-store',
    ])
    const { width = 0, height = 0 } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
    expect(width).toBeGreaterThan(6 * height)
  })

  it('is taken over only by somebody who says that he or she has compared it', async () => {
    const reading = await (await pages.post(at('/lesen'), { person: personId, lesen: scan }, worker)).text()
    const fields = { ...hiddenIn(reading, at('/uebernehmen')), datei: scan }
    const refused = await pages.post(at('/uebernehmen'), { ...fields, namen: 'ja' }, worker)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('href="#verglichen"')
    expect(html).toMatch(/name="namen" value="ja" checked/)
    expect((await pages.post(at('/uebernehmen'), { ...fields, verglichen: 'ja' }, worker)).status).toBe(303)
    const row = await cases.db.selectFrom('passport_zones').select(['zone', 'from_file']).executeTakeFirst()
    expect(row).toEqual({ zone: ZONE, from_file: scan })
    const check = await (await pages.get(`/de/vorgaenge/${caseId}/abgleich`, office)).text()
    expect(check).toContain('DJORDJE PETROVIC')
  })

  it('keeps what was typed before on the page, whatever is found', async () => {
    expect((await read({ lesen: scan, zone: 'P<SRBABGETIPPT' }))[1]).toContain(asHtml('P<SRBABGETIPPT'))
    const blank = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#ddd' } })
      .jpeg()
      .toBuffer()
    const [status, html] = await read({ lesen: await brought(blank, 'Leer.jpg'), zone: 'P<SRBABGETIPPT' })
    expect(status).toBe(422)
    expect(html).toContain('In Leer.jpg ist keine maschinenlesbare Zone zu lesen.')
    expect(html).toContain(asHtml('P<SRBABGETIPPT'))
  })

  it('that nobody has found yet is nobody else’s, not even for the office of the case', async () => {
    const strangers = [office, await cases.member('behoerde'), linkOf('fachkraft', 'another')]
    for (const viewer of strangers) {
      expect((await read({ lesen: scan }, viewer))[0]).not.toBe(200)
      expect((await pages.get(at(`/streifen/${scan}`), viewer)).status).toBe(404)
    }
    for (const viewer of strangers.slice(1)) expect((await read({ lesen: scan }, viewer))[0]).toBe(404)
    expect(await (await pages.get(at(''), office)).text()).not.toContain(scan)
  })

  it('goes to the papers of the case as it is, and a later one is offered as a newer edition of it', async () => {
    const gray = (background: string): Promise<Buffer> =>
      sharp({ create: { width: 700, height: 500, channels: 3, background } })
        .jpeg()
        .toBuffer()
    const first = await brought(await gray('#eee'), 'Erste.jpg')
    const link = /href="([^"]*anlagen\?zeile=AN-02[^"#]*)/
    const linkTo = async (sha256: string): Promise<readonly [string, string]> => {
      const html = await (await pages.get(at(''), worker)).text()
      const item = html.split('<li').find((one) => one.includes(sha256)) ?? ''
      return [(link.exec(item)?.[1] ?? '').replaceAll('&amp;', '&'), item]
    }
    const [address, item] = await linkTo(first)
    expect(item).toContain('Als Unterlage einreichen')
    const form = await (await pages.get(address, worker)).text()
    expect(form).toMatch(new RegExp(`name="beleg" value="${first}" checked`))
    const seq = (await cases.service.view(worker, caseId, TODAY))?.seq
    const fields = { anlage: 'AN-02', form: 'farbkopie', stand: String(seq), auftrag: 'first', beleg: first }
    const sent = await pages.post(`/de/vorgaenge/${caseId}/anlagen`, fields, worker)
    expect(sent.headers.get('location')).toContain('geschehen=eingereicht')
    expect((await linkTo(await brought(await gray('#ddf'), 'Zweite.jpg')))[1]).toContain('Als neue Fassung einreichen')
    // What somebody else has brought, or nobody, is handed in by no form.
    const foreign = { ...fields, auftrag: 'foreign', beleg: 'f'.repeat(64) }
    expect((await pages.post(`/de/vorgaenge/${caseId}/anlagen`, foreign, worker)).status).toBe(422)
  })

  it('leaves nothing behind that was read in it when it goes', async () => {
    const readings = async () =>
      await cases.db.selectFrom('zone_readings').select('sha256').where('sha256', '=', scan).execute()
    expect(await readings()).toHaveLength(1)
    await desk.files.drop({ caseId, by: worker.userId }, scan)
    expect(await readings()).toEqual([])
    expect((await read({ lesen: scan }))[0]).toBe(422)
  })
})

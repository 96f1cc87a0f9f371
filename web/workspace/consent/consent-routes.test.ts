import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { nodeSigner } from '#server/signing/key-file-signer.ts'
import { selfMadeKey } from '#server/signing/self-made-key.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { readyCase } from '#server/testing/ready-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Desk } from '#web/desk.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'vorab-consent-pages-'))
let cases: TestCases
let desk: Desk
let pages: WorkspacePages
let withoutKey: WorkspacePages
let office: Viewer
let readers: Readonly<Record<string, Viewer>>
let strangers: readonly Viewer[]

beforeAll(async () => {
  cases = await testCases()
  const pem = await selfMadeKey('Probe', new Date(0), new Date(Date.UTC(2040, 0, 1)))
  const seal = { signer: nodeSigner(createPrivateKey(pem), new X509Certificate(pem).raw, []) }
  const world = { db: cases.db, key: randomBytes(32), directory, clock: () => Date.parse('2026-11-18T09:00:00Z') }
  desk = testDesk({ ...world, seal })
  pages = workspacePages(cases, desk)
  withoutKey = workspacePages(cases, testDesk(world))
  office = await cases.member('behoerde')
  readers = {
    fachkraft: await cases.somebody(),
    arbeitgeber: await cases.member('arbeitgeber', 'ansprechpartner'),
    unterbevollmaechtigter: await cases.member('unterbevollmaechtigter', 'ansprechpartner'),
    auslandsvertretung: await cases.member('auslandsvertretung'),
  }
  strangers = [
    await cases.member('behoerde'),
    await cases.member('arbeitgeber', 'ansprechpartner'),
    await cases.member('bundesagentur'),
    await cases.somebody(),
  ]
}, 60_000)
afterAll(async () => {
  await desk.typesetter.close()
  await cases.close()
  rmSync(directory, { recursive: true, force: true })
})

const at = (caseId: string, rest = ''): string => `/de/vorgaenge/${caseId}/vorabzustimmung${rest}`

const DRAFT = {
  fassung: '0',
  hinweise: 'passNichtVisierfaehig',
  anlagen: 'Diplom',
  nurInKopie: '',
  visumMonate: '12',
}

/** The hidden fields of the form that leads to an address. */
function hidden(html: string, action: string): Readonly<Record<string, string>> {
  const form = html.slice(html.indexOf(`action="${action}"`))
  const inner = form.slice(0, form.indexOf('</form>'))
  return Object.fromEntries(
    [...inner.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

async function signedCase(): Promise<{ readonly caseId: string; readonly document: string }> {
  const { caseId } = await readyCase(cases, office)
  expect((await pages.post(at(caseId), DRAFT, office)).status).toBe(303)
  const html = await (await pages.get(at(caseId), office)).text()
  const answer = await pages.post(at(caseId, '/zeichnen'), hidden(html, at(caseId, '/zeichnen')), office)
  expect(answer.headers.get('location')).toBe(`${at(caseId)}?geschehen=gezeichnet`)
  const after = await (await pages.get(at(caseId), office)).text()
  return { caseId, document: /href="([^"]+\/dokumente\/[0-9a-f]{64})"/.exec(after)?.[1] ?? '' }
}

describe('The page of the Vorabzustimmung', () => {
  it('names what is in the way, on which norm and who must act, and offers no signature', async () => {
    const { caseId } = await cases.open(office)
    const html = await (await pages.get(at(caseId), office)).text()
    expect(html).toContain('Die Vereinbarung')
    expect(html).toContain('am Zug:')
    expect(html).toContain('§ 81a Abs. 2 AufenthG')
    expect(html).not.toContain('/zeichnen"')
    // Each reason once, with everybody who can mend it.
    expect(html.split('noch nicht beide versichert').length - 1).toBe(1)
    expect(html).toMatch(/am Zug: (Fachkraft, Arbeitgeber|Arbeitgeber, Fachkraft)/)
    expect(html).toContain('zu bezahlen ist jetzt noch nichts')
    expect(html).not.toContain('Bezahlen Sie die Gebühr')
  })

  it('offers no signature before a draft is saved, and says so', async () => {
    const { caseId } = await readyCase(cases, office)
    const html = await (await pages.get(at(caseId), office)).text()
    expect(html).not.toContain('/zeichnen"')
    expect(html).not.toContain('/ausfertigung"')
    expect(html).toContain('sobald der Entwurf oben gespeichert ist')
    const stand = String((await cases.service.view(office, caseId, TODAY))?.seq)
    const made = { vorgang: crypto.randomUUID(), stand, fassung: '0' }
    for (const [rest, fields] of [['/zeichnen', made] as const, ['/ausfertigung', {}] as const]) {
      const refused = await pages.post(at(caseId, rest), fields, office)
      const said = await refused.text()
      expect([rest, refused.status, said.includes('sobald der Entwurf oben gespeichert ist')]).toEqual([
        rest,
        422,
        true,
      ])
      const english = await pages.post(at(caseId, rest).replace('/de/', '/en/'), fields, office)
      expect(await english.text()).toContain('You can sign once the draft above is saved.')
    }
    expect((await cases.service.view(office, caseId, TODAY))?.seq).toBe(Number(stand))
    await pages.post(at(caseId), DRAFT, office)
    expect(await (await pages.get(at(caseId), office)).text()).toContain('/zeichnen"')
  })

  it('does not undo what a colleague saved by way of a mistake that was mended', async () => {
    const { caseId } = await readyCase(cases, office)
    expect((await pages.post(at(caseId), { ...DRAFT, anlagen: 'Diplom der Kollegin' }, office)).status).toBe(303)
    const refused = await pages.post(at(caseId), { ...DRAFT, visumMonate: '99' }, office)
    const began = hidden(await refused.text(), at(caseId))
    const again = await pages.post(at(caseId), { ...DRAFT, ...began, visumMonate: '6' }, office)
    expect(again.status).toBe(409)
    expect(await (await pages.get(at(caseId), office)).text()).toContain('Diplom der Kollegin')
  })

  it('names what a colleague saved meanwhile, keeps what was typed, and asks to save before anybody signs', async () => {
    const { caseId } = await readyCase(cases, office)
    await pages.post(at(caseId), DRAFT, office)
    const theirs = { ...DRAFT, fassung: '1', hinweise: 'familie', anlagen: 'Diplom\nZeugnis', visumMonate: '9' }
    expect((await pages.post(at(caseId), theirs, office)).status).toBe(303)
    const mine = { ...DRAFT, fassung: '1', azrNummer: '123', visumMonate: '6' }
    const late = await pages.post(at(caseId), mine, office)
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Jemand hat inzwischen gespeichert')
    expect(html).toContain('Jetzt gespeichert: 9 Monate; Ihre Eingabe: 6 Monate')
    expect(html).toContain('Jetzt gespeichert: Diplom, Zeugnis; unten schon übernommen')
    expect(html).toMatch(/value="familie" checked/)
    expect(html).not.toMatch(/value="passNichtVisierfaehig" checked/)
    expect(html).toContain('value="123"')
    expect(html).not.toContain('/zeichnen"')
    expect(html).toContain('sobald der Entwurf oben gespeichert ist')
    const merged = { ...mine, ...hidden(html, at(caseId)), hinweise: 'familie', anlagen: 'Diplom\nZeugnis' }
    expect((await pages.post(at(caseId), merged, office)).status).toBe(303)
  })

  it('is saved once by whoever presses twice, and nobody is called faster', async () => {
    const { caseId } = await readyCase(cases, office)
    const sent = await Promise.all([pages.post(at(caseId), DRAFT, office), pages.post(at(caseId), DRAFT, office)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    expect(hidden(await (await pages.get(at(caseId), office)).text(), at(caseId))['fassung']).toBe('1')
  })

  it('keeps the draft, shows it as a PDF marked as a draft, and lets the office sign it', async () => {
    const { caseId, document } = await signedCase()
    const pdf = Buffer.from(await (await pages.get(document, office)).arrayBuffer())
    expect((await verifyPdf(pdf)).state).toBe('genuine')
    const view = await cases.service.view(office, caseId, TODAY)
    expect(view?.eintraege.at(-1)?.ereignis).toMatchObject({ hinweise: ['passNichtVisierfaehig'] })
    const preview = await pages.get(at(caseId, '/entwurf?sprache=en'), office)
    expect(preview.headers.get('content-disposition')).toContain('Entwurf.pdf')
    expect(preview.headers.get('cache-control')).toBe('no-store')
  })

  it('does not take a signature on what somebody has changed meanwhile', async () => {
    const { caseId } = await readyCase(cases, office)
    await pages.post(at(caseId), DRAFT, office)
    const html = await (await pages.get(at(caseId), office)).text()
    await pages.post(at(caseId), { ...DRAFT, fassung: '1' }, office)
    const late = await pages.post(at(caseId, '/zeichnen'), hidden(html, at(caseId, '/zeichnen')), office)
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Inzwischen hat jemand')
  })

  it('opens with its document for those who may read the entry, and for nobody else', async () => {
    const { caseId, document } = await signedCase()
    for (const [partei, viewer] of Object.entries(readers)) {
      const [organisation] = viewer.organisations
      const party = organisation ? { organisationId: organisation.id } : { userId: viewer.userId }
      const added = { caseId, partei: partei as 'fachkraft', party }
      await cases.service.addParticipant(office, added, TODAY)
      if (partei === 'auslandsvertretung') await tellTheMission(caseId)
      const page = await pages.get(at(caseId), viewer)
      expect([partei, page.status]).toEqual([partei, 200])
      const html = await page.text()
      expect(html).toContain('gilt bis zum')
      expect(html).not.toContain('/zeichnen"')
      expect(html).not.toContain('/widerruf"')
      expect([partei, (await pages.get(document, viewer)).status]).toEqual([partei, 200])
      expect((await pages.post(at(caseId, '/zeichnen'), {}, viewer)).status).toBe(404)
      expect((await pages.post(at(caseId, '/widerruf'), { begruendung: 'x' }, viewer)).status).toBe(404)
      expect((await pages.get(at(caseId, '/entwurf'), viewer)).status).toBe(404)
    }
    for (const viewer of strangers)
      for (const address of [at(caseId), document, at(caseId, '/entwurf'), at(caseId, '/widerruf')])
        expect((await pages.get(address, viewer)).status).toBe(404)
  })

  it('tells an installation without a key how to get one, and makes the paper for a signature outside', async () => {
    const { caseId } = await readyCase(cases, office)
    const html = await (await withoutKey.get(at(caseId), office)).text()
    expect(html).toContain('VORAB_SIGNING')
    expect(html).not.toContain('/zeichnen"')
    await withoutKey.post(at(caseId), DRAFT, office)
    const shown = await (await withoutKey.get(at(caseId), office)).text()
    const [address, made] = [at(caseId, '/ausfertigung'), hidden(shown, at(caseId, '/ausfertigung'))]
    const overtaken = await withoutKey.post(address, { ...made, fassung: '7' }, office)
    expect([overtaken.status, (await overtaken.text()).includes('Inzwischen hat jemand')]).toEqual([422, true])
    const paper = await withoutKey.post(address, made, office)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect((await paper.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
  })
})

async function tellTheMission(caseId: string): Promise<void> {
  const seq = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  const handlung = { type: 'auslandsvertretungUnterrichtet', weg: 'register' } as const
  const command = { type: 'vornehmen', am: TODAY, handlung } as const
  const input = { caseId, als: 'auslaenderbehoerde', expectedSeq: seq, commandId: crypto.randomUUID() } as const
  await cases.service.act(office, { ...input, command }, TODAY)
}

describe('The withdrawal', () => {
  it('asks for a reason, and tells everybody who reads the Vorabzustimmung', async () => {
    const { caseId } = await signedCase()
    const html = await (await pages.get(at(caseId, '/widerruf'), office)).text()
    const fields = hidden(html, at(caseId, '/widerruf'))
    const refused = await pages.post(at(caseId, '/widerruf'), { ...fields, begruendung: ' ' }, office)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('href="#begruendung"')
    const done = await pages.post(at(caseId, '/widerruf'), { ...fields, begruendung: 'Angebot zum Schein' }, office)
    expect(done.headers.get('location')).toBe(`${at(caseId)}?geschehen=widerrufen`)
    const after = await (await pages.get(at(caseId), office)).text()
    expect(after).toContain('Angebot zum Schein')
    expect((await pages.get(at(caseId, '/widerruf'), office)).status).toBe(404)
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erklaerungenFuer, erklaerungenImVorgang } from '#law/nachweise/erklaerungen-fuer.ts'
import { packs } from '#law/nachweise/packs.ts'
import { visumerklaerungIds } from '#law/nachweise/visumerklaerungen.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let caseId: string
let familyId: string
const viewers = new Map<string, Viewer>()
const folder = mkdtempSync(path.join(tmpdir(), 'vorab-statements-'))

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  const office = await cases.member('behoerde')
  viewers.set('office', office)
  caseId = (await cases.open(office)).caseId
  for (const partei of ['arbeitgeber', 'unterbevollmaechtigter', 'bundesagentur', 'auslandsvertretung'] as const) {
    const viewer = await cases.member(partei)
    const party = { organisationId: viewer.organisations[0]?.id ?? '' }
    await cases.service.addParticipant(office, { caseId, partei, party }, TODAY)
    viewers.set(partei, viewer)
  }
  const worker = await cases.somebody()
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  viewers.set('fachkraft', worker)
  viewers.set('stranger', await cases.somebody())
  const opened = await cases.service.openFamily(
    office,
    { caseId, commandId: crypto.randomUUID(), verhaeltnis: 'kind', person: { familyNames: 'Petrović' } },
    TODAY,
  )
  familyId = opened.result === 'done' ? opened.caseId : ''
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await cases.close()
})

const address = (rest = '', id = caseId): string => `/de/vorgaenge/${id}/erklaerungen${rest}`
const get = async (who: string, rest = '', id = caseId): Promise<Response> => {
  const viewer = viewers.get(who)
  if (!viewer) throw new RangeError(who)
  return await pages.get(address(rest, id), viewer)
}

describe('Of the 23 declarations', () => {
  it('every one is in some visa pack or on the page of employer or worker', () => {
    const inPacks = Object.keys(packs).flatMap((pack) =>
      erklaerungenFuer(pack as keyof typeof packs, { beschleunigt: false }),
    )
    const lage = { zustimmung: 'ja', anerkennung: true } as const
    const inCase = [...erklaerungenImVorgang('arbeitgeber', lage), ...erklaerungenImVorgang('fachkraft', lage)]
    expect(visumerklaerungIds.filter((id) => ![...inPacks, ...inCase].includes(id))).toEqual([])
    expect(inCase).toHaveLength(8)
  })

  it('the one about the contract is there as long as consent may be needed, the one about recognition where it is applied for', () => {
    const has = (id: string, zustimmung: 'ja' | 'nein' | 'offen', anerkennung = false) =>
      [
        ...erklaerungenImVorgang('arbeitgeber', { zustimmung, anerkennung }),
        ...erklaerungenImVorgang('fachkraft', { zustimmung, anerkennung }),
      ].some((one) => one === id)
    expect(['ja', 'offen', 'nein'].map((zustimmung) => has('uebereinstimmungMitVertrag', zustimmung as 'ja'))).toEqual([
      true,
      true,
      false,
    ])
    expect([has('keinFruehererAntrag', 'ja'), has('keinFruehererAntrag', 'ja', true)]).toEqual([false, true])
  })
})

describe('The page of the declarations', () => {
  it.each([
    ['arbeitgeber', [200, 200, 404]],
    ['unterbevollmaechtigter', [200, 200, 404]],
    ['fachkraft', [200, 404, 200]],
    ['office', [200, 200, 200]],
    ['bundesagentur', [404, 404, 404]],
    ['auslandsvertretung', [404, 404, 404]],
    ['stranger', [404, 404, 404]],
  ] as const)(
    'opens for %s as far as the declarations are theirs',
    async (who, expected) => {
      const answers = await Promise.all(['', '/arbeitgeber', '/fachkraft'].map((rest) => get(who, rest)))
      expect(answers.map(({ status }) => status)).toEqual(expected)
    },
    60_000,
  )

  it('says what each side declares, with norm and source, and leads to the paper', async () => {
    const textOf = async (who: string) => (await (await get(who)).text()).replaceAll('\u00a0', ' ')
    const html = await textOf('arbeitgeber')
    for (const part of ['Kein Erfolg geschuldet', '§ 4a Abs. 5 S. 3 Nr. 3', `${address('/arbeitgeber')}`, 'Quelle'])
      expect(html).toContain(part)
    expect(html).not.toContain(address('/fachkraft'))
    expect(await textOf('fachkraft')).toContain('§ 82 Abs. 6 S. 1')
  })

  it('is no part of the file of a family member, and there is no third signer', async () => {
    expect((await get('office', '', familyId)).status).toBe(404)
    expect((await get('office', '/mission')).status).toBe(404)
  })

  it('has its early end also on the page of the arrival, for each side its own', async () => {
    const arrival = async (who: string) =>
      await (await pages.get(`/de/vorgaenge/${caseId}/ankunft`, viewers.get(who) ?? ({} as Viewer))).text()
    expect(await arrival('arbeitgeber')).toContain('id="erklaerung-vorzeitigesEndeArbeitgeber"')
    expect(await arrival('arbeitgeber')).not.toContain('id="erklaerung-vorzeitigesEndeFachkraft"')
    expect(await arrival('fachkraft')).toContain('id="erklaerung-vorzeitigesEndeFachkraft"')
  })

  itWith(
    'pdftotext',
    'becomes a paper with the name of whoever signs, and never with that of the other side',
    async () => {
      const textOf = async (who: string, rest: string): Promise<string> => {
        const answer = await get(who, rest)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        const file = path.join(folder, `${who}.pdf`)
        writeFileSync(file, new Uint8Array(await answer.arrayBuffer()))
        return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout
      }
      const firm = viewers.get('arbeitgeber')?.organisations[0]?.name ?? 'nobody'
      const employer = await textOf('arbeitgeber', '/arbeitgeber')
      expect(employer).toContain('Kein Erfolg geschuldet')
      expect(employer).toContain(firm)
      expect(employer).not.toContain('Petrović')
      const worker = await textOf('fachkraft', '/fachkraft')
      // In this case the worker is only told something, which nobody signs.
      expect(worker).toContain('eine Unterschrift ist nicht nötig')
      expect(worker).not.toContain(firm)
    },
  )
})

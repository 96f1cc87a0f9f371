import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { musterVorhaben } from '#procedure/examples/aktenbau.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { typesetter } from '../typeset/typesetter.ts'
import { compareEditions } from './compare-editions.ts'
import { type Packets, packets } from './packets.ts'

const directory = folderForFiles()
const setter = typesetter({ threads: 1 })
let cases: TestCases
let room: Packets
let files: FileStore
let office: Viewer
let caseId: string
let recordPaper: (anlage: string) => Promise<void>

beforeAll(async () => {
  cases = await testCases()
  const { db } = cases
  const clock = (): number => Date.parse('2026-11-18T09:00:00Z')
  files = fileStore({ db, directory, key: randomBytes(32), clock })
  const store = caseStore(db)
  room = packets({ db, store, clock, speicher: kalenderspeicher(), lawVersion: 'x' }, { files, typesetter: setter })
  office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  const seq = async (): Promise<number> => (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  let made = 0
  recordPaper = async (anlage) => {
    const content = pdfOf({ padding: ++made })
    const brought = { caseId, by: office.userId, name: `${anlage}.pdf` }
    const taken = await files.take(brought, Readable.from([content]))
    if (!taken.ok) throw new Error(`The file was not taken: ${JSON.stringify(taken)}`)
    const command = {
      type: 'erfassen',
      am: TODAY,
      urheber: 'arbeitgeber',
      eingang: { type: 'anlageEingegangen', anlage, form: 'original' },
      dokumente: [documentReference(taken.sha256)],
    } as const
    const act = { caseId, als: 'auslaenderbehoerde', command, expectedSeq: await seq(), commandId: `${made}` } as const
    expect(await cases.service.act(office, act, TODAY)).toMatchObject({ result: 'done' })
  }
  const asked: readonly Event[] = [
    { type: 'vorhabenFestgelegt', vorhaben: musterVorhaben },
    { type: 'untervollmachtErteilt' },
    { type: 'akteAngefordert', fuer: 'fachkraft' },
    { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
    { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' },
    { type: 'beratungsstelleErmaechtigt' },
    { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
    { type: 'auslandsvertretungUnterrichtet', weg: 'register' },
  ]
  await store.append({
    caseId,
    expectedSeq: await seq(),
    commandId: 'all-asked',
    events: asked.map((data) => ({ data, am: TODAY, documents: [] })),
    by: { partei: 'auslaenderbehoerde', user: null },
    recordedAt: 0,
    lawVersion: 'x',
  })
  for (const anlage of ['AN-02', 'AN-04', 'AB-01']) await recordPaper(anlage)
})
afterAll(async () => {
  await cases.close()
  await setter.close()
})

const linkOf = (partei: Partei): Viewer => ({
  userId: `link:${partei}`,
  name: '',
  organisations: [],
  link: { caseId, partei },
})
const groupsFor = async (viewer: Viewer): Promise<readonly string[] | undefined> =>
  (await room.list(viewer, caseId, TODAY))?.map(({ gruppe }) => gruppe)

/** Whose packets each party may have; everybody else has none. */
const TABLE: Readonly<Record<Partei, readonly string[]>> = {
  arbeitgeber: ['auslaenderbehoerde', 'bewertung', 'bundesagentur'],
  unterbevollmaechtigter: ['auslaenderbehoerde', 'bewertung', 'bundesagentur'],
  auslaenderbehoerde: ['auslaenderbehoerde', 'bewertung', 'bundesagentur'],
  anerkennendeStelle: ['bewertung'],
  bundesagentur: ['bundesagentur'],
  auslandsvertretung: ['auslandsvertretung'],
  fachkraft: ['auslandsvertretung'],
  zentralstelle: [],
  beratungsstelle: [],
  andereAuslaenderbehoerde: [],
  familie: [],
}

describe('A packet of a case', () => {
  it.each(parteien)('is for the party %s as the table says, and for nobody else', async (partei) => {
    const viewer = linkOf(partei)
    expect(await groupsFor(viewer)).toEqual(TABLE[partei])
    for (const gruppe of [
      'auslaenderbehoerde',
      'bewertung',
      'bundesagentur',
      'familie',
      'auslandsvertretung',
    ] as const) {
      const may = TABLE[partei].includes(gruppe)
      const which = { caseId, gruppe }
      expect([gruppe, (await room.archive(viewer, which, TODAY)) !== undefined]).toEqual([gruppe, may])
      const input = { ...which, edition: 'x', on: TODAY, how: 'post', by: 'x', to: 'y', note: '' } as const
      expect([gruppe, await room.handOver(viewer, input, TODAY)]).toEqual([gruppe, may ? 'stale' : 'notFound'])
    }
  })

  it('is for no stranger and for nobody who only administers', async () => {
    for (const viewer of [await cases.member('behoerde'), await cases.member('behoerde', 'verwaltung')]) {
      expect(await groupsFor(viewer)).toBeUndefined()
      expect(await room.bound(viewer, { caseId, gruppe: 'bundesagentur' }, TODAY)).toBeUndefined()
    }
    const [first] = office.organisations
    const administers = first && { ...office, organisations: [{ ...first, role: 'verwaltung' as const }] }
    expect(administers && (await groupsFor(administers))).toBeUndefined()
  })

  it('has the same edition for everybody who has it, and another one when a file is added', async () => {
    const edition = async (viewer: Viewer): Promise<string | undefined> =>
      (await room.list(viewer, caseId, TODAY))?.find(({ gruppe }) => gruppe === 'bundesagentur')?.edition
    const before = await edition(office)
    expect(await edition(linkOf('bundesagentur'))).toBe(before)
    await recordPaper('AB-01')
    expect(await edition(office)).not.toBe(before)
    expect(await edition(linkOf('bundesagentur'))).toBe(await edition(office))
  })
})

describe('A hand-over', () => {
  const gruppe = 'auslaenderbehoerde'
  const packet = async (viewer = office) =>
    (await room.list(viewer, caseId, TODAY))?.find((one) => one.gruppe === gruppe)
  const handing = { how: 'personally', by: 'Jana Kunze', to: 'Zimmer 3', note: 'Eingangsstempel' } as const
  const handOver = async (more: { readonly edition?: string; readonly on?: typeof TODAY } = {}) => {
    const edition = more.edition ?? (await packet())?.edition ?? ''
    return await room.handOver(office, { caseId, gruppe, on: TODAY, ...handing, edition }, TODAY)
  }

  it('keeps the edition with its list, who gave it to whom, the day, the way and the note', async () => {
    const edition = (await packet())?.edition ?? ''
    const input = { caseId, gruppe, edition, on: TODAY, ...handing } as const
    expect(await room.handOver(office, { ...input, how: 'post' }, TODAY)).toBe('done')
    expect(await room.handOver(office, { ...input, how: 'electronic' }, TODAY)).toBe('done')
    const [last, first] = (await packet())?.handovers ?? []
    expect([first?.how, last?.how]).toEqual(['post', 'electronic'])
    expect(last).toMatchObject({ edition, by: 'Jana Kunze', to: 'Zimmer 3', note: 'Eingangsstempel', on: TODAY })
    expect(last).toMatchObject({ recordedBy: office.name, receipt: undefined })
    // The declaration for the Bundesagentur shows the offer too.
    expect(last?.list.map(({ anlage }) => anlage)).toEqual(['AN-02', 'AN-04', 'AN-07'])
    const rows = await cases.db.selectFrom('packets').selectAll().where('case_id', '=', caseId).execute()
    expect(rows).toHaveLength(1)
  })

  it('that is sent twice at once stands there once', async () => {
    const before = (await packet())?.handovers.length ?? 0
    const edition = (await packet())?.edition ?? ''
    const input = { caseId, gruppe, edition, on: TODAY, ...handing, note: 'Zweimal gedrückt' } as const
    expect(await Promise.all([input, input].map((one) => room.handOver(office, one, TODAY)))).toEqual(['done', 'done'])
    expect((await packet())?.handovers).toHaveLength(before + 1)
  })

  it('of what has changed since is refused, and so is one on a day to come', async () => {
    const edition = (await packet())?.edition ?? ''
    await recordPaper('AN-04')
    expect(await handOver({ edition })).toBe('stale')
    const input = { caseId, gruppe, ...handing, edition: (await packet())?.edition ?? '', on: '2026-11-19' } as const
    expect(await room.handOver(office, input, TODAY)).toBe('notFound')
    expect((await packet())?.handovers[0]?.edition).toBe(edition)
  })

  it('shows who has an older edition of a file, and who the same', async () => {
    const compared = compareEditions((await room.list(office, caseId, TODAY)) ?? [])
    const stateOf = (anlage: string): readonly string[] =>
      compared.filter((file) => file.anlage === anlage).flatMap(({ held }) => held.map(({ state }) => state))
    expect(stateOf('AN-02')).toContain('same')
    expect(stateOf('AN-04')).toContain('older')
    expect(await handOver()).toBe('done')
    const after = compareEditions((await room.list(office, caseId, TODAY)) ?? [])
    expect(after.flatMap(({ held }) => held.filter(({ state }) => state === 'older'))).toEqual([])
  })

  it('is acknowledged by its recipient alone, and once', async () => {
    const handover = (await packet())?.handovers[0]?.id ?? ''
    const input = { caseId, gruppe, handover, given: 'acknowledged' } as const
    for (const viewer of [linkOf('arbeitgeber'), linkOf('bundesagentur'), await cases.member('behoerde')])
      expect(await room.receive(viewer, input, TODAY)).toBe('notFound')
    expect(await room.receive(office, { ...input, handover: caseId }, TODAY)).toBe('notFound')
    expect(await room.receive(office, { ...input, gruppe: 'bundesagentur' }, TODAY)).toBe('notFound')
    expect(await room.receive(office, input, TODAY)).toBe('done')
    expect(await room.receive(office, input, TODAY)).toBe('already')
    expect((await packet())?.handovers[0]?.receipt).toEqual({
      kind: 'acknowledged',
      on: TODAY,
      by: office.name,
      note: '',
      scan: undefined,
    })
  })

  it('has the receipt that came on paper, with its scan, which stays as long as the case', async () => {
    expect(await handOver()).toBe('done')
    const handover = (await packet())?.handovers[0]?.id ?? ''
    const content = pdfOf({ padding: 777 })
    const taken = await files.take({ caseId, by: office.userId, name: 'Rückschein.pdf' }, Readable.from([content]))
    if (!taken.ok) throw new Error('The scan was not taken.')
    const given = { on: TODAY, by: 'Poststelle', note: '', scan: taken.sha256 }
    const which = { caseId, gruppe, handover } as const
    const yesterday = { ...which, given: { ...given, on: '2026-11-17' } } as const
    expect(await room.receive(office, yesterday, TODAY)).toBe('before')
    // A scan that somebody else has brought is nobody's to enter.
    expect(await room.receive(linkOf('arbeitgeber'), { ...which, given }, TODAY)).toBe('notFound')
    expect(await room.receive(office, { ...which, given }, TODAY)).toBe('done')
    expect((await packet())?.handovers[0]?.receipt).toMatchObject({
      kind: 'recorded',
      by: 'Poststelle',
      scan: taken.sha256,
    })
    const scan = await room.scan(linkOf('arbeitgeber'), which, TODAY)
    expect([scan?.line.name, scan?.content.equals(content)]).toEqual(['Rückschein.pdf', true])
    expect(await room.scan(linkOf('bundesagentur'), which, TODAY)).toBeUndefined()
    expect(await files.allHeld({ caseId, by: office.userId })).toEqual([])
  })

  it('has a sheet that its recipient signs, for those who may have the packet', async () => {
    expect(await handOver()).toBe('done')
    const handover = (await packet())?.handovers[0]?.id ?? ''
    const which = { caseId, gruppe, handover } as const
    const sheet = await room.sheet(office, which, TODAY)
    expect(JSON.stringify(sheet?.blocks)).toContain('Jana Kunze')
    expect(sheet?.blocks.at(-1)?.kind).toBe('signatures')
    expect(await room.sheet(linkOf('bundesagentur'), which, TODAY)).toBeUndefined()
  })
})

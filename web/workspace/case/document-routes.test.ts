import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { sichtbarFuer } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { NewEvent } from '#server/cases/append.ts'
import { caseStore } from '#server/cases/case-file.ts'
import { eintragOf } from '#server/cases/read-event.ts'
import { markFiled } from '#server/files/file-lines.ts'
import { TODAY } from '#server/testing/test-cases.ts'
import { freshLetter, heldIn, LETTER, letterPages, linkOf } from '#web/testing/letter-pages.ts'

const pages = letterPages()

describe('A letter that is recorded', () => {
  it('can be attached, and is read byte by byte as it was brought', async () => {
    const content = freshLetter()
    expect((await pages.send({ file: { content, name: 'Nachfrage Müller.pdf' } })).status).toBe(303)
    expect(await pages.documents()).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)])
    const html = await (await pages.get(`/de/vorgaenge/${pages.caseId}/verlauf`)).text()
    const path = /href="([^"]+\/dokumente\/[0-9a-f]{64})"/.exec(html)?.[1] ?? ''
    const answer = await pages.get(path)
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Nachfrage M_ller.pdf"; filename*=UTF-8''Nachfrage%20M%C3%BCller.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
  })
})

describe('An attached letter', () => {
  it('opens for exactly those parties to whom an entry that names it is addressed', async () => {
    const store = caseStore(pages.cases.db)
    const asked: readonly Event[] = [
      { type: 'untervollmachtErteilt' },
      { type: 'akteAngefordert', fuer: 'fachkraft' },
      { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
      { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' },
      { type: 'beratungsstelleErmaechtigt' },
      { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
      { type: 'auslandsvertretungUnterrichtet', weg: 'register' },
    ]
    const { caseId: place } = await pages.cases.open(pages.office)
    const path = async (event: Event): Promise<string> => {
      const content = freshLetter()
      const taken = await pages.files.take({ caseId: place, by: 'u1', name: 'x.pdf' }, Readable.from([content]))
      if (!taken.ok) throw new Error(taken.problem)
      const documents = [`sha256:${taken.sha256}`]
      await append(place, [{ data: event, am: TODAY, documents }], documents)
      return `/de/vorgaenge/${place}/dokumente/${taken.sha256}`
    }
    const append = async (to: string, events: readonly NewEvent<Event>[], documents: readonly string[] = []) => {
      const expectedSeq = (await store.load(to)).length
      await store.append(
        {
          caseId: to,
          expectedSeq,
          commandId: crypto.randomUUID(),
          events,
          by: { partei: 'auslaenderbehoerde', user: null },
          recordedAt: pages.now,
          lawVersion: 'x',
        },
        (tx) => markFiled(tx, { caseId: to, by: 'u1' }, documents),
      )
    }
    const letters: readonly Event[] = [
      { type: 'schreibenEingegangen', absender: 'bundesagentur', betreff: 'x' },
      { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
      { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'arbeitgeber', faellig: 'beiUnterzeichnung' },
      { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
    ]
    const opened = async (address: string): Promise<readonly Partei[]> => {
      const readers: Partei[] = []
      for (const partei of parteien) {
        const { status } = await pages.get(address, linkOf(partei, place))
        expect([200, 404]).toContain(status)
        if (status === 200) readers.push(partei)
      }
      return readers
    }
    const early = await path({ type: 'schreibenEingegangen', absender: 'bundesagentur', betreff: 'x' })
    expect(await opened(early), 'before anybody was asked').not.toContain('bundesagentur')
    await append(
      place,
      asked.map((data) => ({ data, am: TODAY, documents: [] })),
    )
    for (const event of letters) {
      const address = await path(event)
      const akte = (await store.load(place)).map(eintragOf)
      const entry = akte.at(-1)
      if (!entry) throw new Error('There is no entry.')
      const addressed = sichtbarFuer(entry, akte)
      expect(await opened(address), event.type).toEqual(parteien.filter((partei) => addressed.includes(partei)))
      expect(addressed.length, event.type).toBeLessThan(parteien.length)
    }
  })

  it('looks like one that is not there to everybody else', async () => {
    const path = await pages.record()
    const { caseId: other } = await pages.cases.open(pages.office)
    const stranger = await pages.cases.member('behoerde')
    const missing = path.replace(/[0-9a-f]{64}$/, '0'.repeat(64))
    // Every reader keeps the ways of his or her own workspace: each is compared with what the same one finds nowhere.
    const refused = [
      [path, stranger],
      [path, linkOf('arbeitgeber', other)],
      [path.replace(pages.caseId, other), pages.office],
      [path.replace(/[0-9a-f]{64}$/, '..%2f..%2fkey'), pages.office],
    ] as const
    for (const [asked, who] of refused) {
      const [answer, nowhere] = [await pages.get(asked, who), await pages.get(missing, who)]
      expect([answer.status, nowhere.status]).toEqual([404, 404])
      expect(await answer.text()).toBe(await nowhere.text())
    }
  })

  it('asks nobody in who is not signed in', async () => {
    const answer = await pages.getAsNobody(`${await pages.record()}`)
    expect([answer.status, answer.headers.get('location')?.startsWith('/de/sign-in')]).toEqual([303, true])
  })

  it('is not to be had before an entry names it', async () => {
    const sent = await pages.send({ fields: { ...LETTER, am: '31.2.2026' }, file: { content: freshLetter() } })
    const sha256 = heldIn(await sent.text())
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await pages.get(`/de/vorgaenge/${pages.caseId}/dokumente/${sha256}`)).status).toBe(404)
  })
})

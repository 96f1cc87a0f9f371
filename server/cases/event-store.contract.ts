import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '#procedure/decider/chain.ts'
import { readChain } from '#procedure/decider/read-chain.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import type { TestDatabase } from '#server/testing/test-database.ts'
import type { Append } from './append.ts'
import { MissingCase } from './append-events.ts'
import { eventStore } from './event-store.ts'
import { hashText } from './hash-text.ts'

interface Vermerk {
  readonly type: string
  readonly text?: string
  readonly betrag?: number
}

/** A moment at which nothing in particular happens. */
const NOON = Date.UTC(2027, 2, 1, 12)

/** How eight sendings of the same command end. */
const ONCE = ['appended', ...Array.from({ length: 7 }, () => 'repeated')]

/** What every database must do, whoever runs it. `open` gives the same database as seen by several instances. */
export function eventStoreContract(name: string, open: () => Promise<readonly [TestDatabase, TestDatabase]>): void {
  describe(`Events on ${name}`, () => {
    let databases: readonly [TestDatabase, TestDatabase]
    const store = (instance: 0 | 1 = 0) => eventStore<Vermerk>(databases[instance].db, (data) => data)
    beforeAll(async () => {
      databases = await open()
    }, 60_000)
    afterAll(() => databases[0].close())

    const opened = async (): Promise<string> => {
      const caseId = crypto.randomUUID()
      await store().open(command(caseId, 'antragGestellt'))
      return caseId
    }

    it('are numbered from 1 without gap, and read back as they were written', async () => {
      const caseId = crypto.randomUUID()
      const first = await store().open(command(caseId, 'antragGestellt', 'gebuehrBezahlt'))
      const second = await store(1).append({ ...command(caseId, 'zustimmungErteilt'), expectedSeq: 2 })
      const written = [first, second].flatMap((each) => (each.done === 'appended' ? each.events : []))
      expect(written.map(({ seq, type }) => [seq, type])).toEqual([
        [1, 'antragGestellt'],
        [2, 'gebuehrBezahlt'],
        [3, 'zustimmungErteilt'],
      ])
      expect(await store().load(caseId)).toEqual(written)
      expect(await store().load(caseId, 2)).toEqual(written.slice(2))
      expect(await store().load('no such case')).toEqual([])
    })

    it('of a command that is sent twice are written once, and the answer is the first one', async () => {
      const caseId = await opened()
      const sent = { ...command(caseId, 'gebuehrBezahlt', 'hinweisGegeben'), expectedSeq: 1 }
      const first = await store().append(sent)
      const again = await store(1).append({ ...sent, recordedAt: NOON + 1 })
      expect(first.done).toBe('appended')
      expect(again).toEqual({ ...first, done: 'repeated' })
      expect(await store().load(caseId)).toHaveLength(3)
    })

    it('of a command that is sent eight times at once are written once', async () => {
      const caseId = await opened()
      const sent = { ...command(caseId, 'gebuehrBezahlt'), expectedSeq: 1 }
      const results = await Promise.all(eight((each) => store(each).append(sent)))
      expect(results.map(({ done }) => done).toSorted()).toEqual(ONCE)
      expect(await store().load(caseId)).toHaveLength(2)
    })

    it('of a case that is opened eight times at once by the same command are written once', async () => {
      const sent = command(crypto.randomUUID(), 'antragGestellt')
      const results = await Promise.all(eight((each) => store(each).open(sent)))
      expect(results.map(({ done }) => done).toSorted()).toEqual(ONCE)
    })

    it('are not appended by whoever has not seen the last ones; he learns what changed', async () => {
      const caseId = await opened()
      const quick = await store().append({ ...command(caseId, 'gebuehrBezahlt'), expectedSeq: 1 })
      const late = await store(1).append({ ...command(caseId, 'antragZurueckgenommen'), expectedSeq: 1 })
      expect(late).toEqual({ done: 'conflict', since: quick.done === 'appended' ? quick.events : [] })
      expect(await store().open(command(caseId, 'antragGestellt'))).toMatchObject({ done: 'conflict' })
      const ahead = await store().append({ ...command(caseId, 'hinweisGegeben'), expectedSeq: 9 })
      expect(ahead).toEqual({ done: 'conflict', since: [] })
    })

    it('of two instances that race on one case form one chain, and nothing is lost', async () => {
      const caseId = await opened()
      const counts = await Promise.all(eight((each) => appendUntilDone(caseId, each, 5)))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(40)
      const chain = await store().exportCase(caseId, () => true)
      expect(chain?.version).toBe(41)
      expect(chain && verifyChain(chain, hashText).faults).toEqual([])
    })

    const appendUntilDone = async (caseId: string, instance: 0 | 1, times: number): Promise<number> => {
      let tries = 0
      for (let done = 0; done < times; tries++) {
        const seen = await store(instance).load(caseId)
        const result = await store(instance).append({ ...command(caseId, 'vermerkt'), expectedSeq: seen.length })
        if (result.done === 'appended') done++
      }
      return tries
    }

    it('show a byte that was changed behind the back of the program', async () => {
      const caseId = await opened()
      await store().append({ ...command(caseId, 'gebuehrBezahlt'), expectedSeq: 1 })
      const chain = await store().exportCase(caseId, ({ seq }) => seq === 1)
      expect(chain && verifyChain(chain, hashText)).toEqual({ faults: [], read: 1, withheld: 1 })
      expect(JSON.stringify(chain)).not.toContain('gebuehrBezahlt')
      const forged = readChain(JSON.parse(JSON.stringify(chain).replace('"betrag":41100', '"betrag":41101')))
      expect(forged && verifyChain(forged, hashText).faults).toEqual([{ seq: 1, fault: 'changed' }])
      expect(await store().exportCase('no such case', () => true)).toBeUndefined()
    })

    it.each([
      sql`update events set type = 'anders'`,
      sql`delete from events`,
      sql`truncate events`,
      sql`truncate cases cascade`,
    ])('cannot be changed, deleted or emptied (%#)', async (statement) => {
      const caseId = await opened()
      await expect(statement.execute(databases[0].db)).rejects.toThrow('events are only ever appended')
      await expect(sql`delete from cases where id = ${caseId}`.execute(databases[0].db)).rejects.toThrow()
      expect(await store().load(caseId)).toHaveLength(1)
    })

    it('and everything that is written with them are written together or not at all', async () => {
      const caseId = await opened()
      const sent = { ...command(caseId, 'gebuehrBezahlt'), expectedSeq: 1 }
      const fails = store().append(sent, async (tx, events) => {
        await enqueue(tx, { caseId, kind: 'mail', payload: { seq: events[0]?.seq }, now: NOON })
        throw new Error('the projection failed')
      })
      await expect(fails).rejects.toThrow('the projection failed')
      expect(await store().load(caseId)).toHaveLength(1)
      expect(await messagesOf(caseId)).toEqual([])
      const works = await store().append(sent, async (tx) => {
        await enqueue(tx, { caseId, kind: 'mail', payload: { an: ['behoerde'] }, now: NOON, dueAt: NOON + 60_000 })
      })
      expect(works.done).toBe('appended')
      expect(await messagesOf(caseId)).toMatchObject([
        { kind: 'mail', state: 'ready', attempts: 0, payload: { an: ['behoerde'] }, created_at: new Date(NOON) },
      ])
    })

    it('do what is written with them only once, however often the command comes', async () => {
      const caseId = await opened()
      const sent = { ...command(caseId, 'gebuehrBezahlt'), expectedSeq: 1 }
      const within = async (tx: Parameters<typeof enqueue>[0]) => {
        await enqueue(tx, { caseId, kind: 'mail', payload: {}, now: NOON })
      }
      await Promise.all(eight((each) => store(each).append(sent, within)))
      expect(await messagesOf(caseId)).toHaveLength(1)
    })

    const messagesOf = (caseId: string) =>
      databases[0].db.selectFrom('outbox').selectAll().where('case_id', '=', caseId).execute()

    it('go with their whole case, and with no other', async () => {
      const [caseId, other] = await Promise.all([opened(), opened()])
      await store().append({ ...command(caseId, 'gebuehrBezahlt'), expectedSeq: 1 }, async (tx) => {
        await enqueue(tx, { caseId, kind: 'mail', payload: {}, now: NOON })
      })
      expect(await store(1).eraseCase(caseId)).toBe(true)
      expect(await store().eraseCase(caseId)).toBe(false)
      expect([await store().load(caseId), await messagesOf(caseId)]).toEqual([[], []])
      expect(await store().load(other)).toHaveLength(1)
      await expect(store().append({ ...command(caseId, 'vermerkt'), expectedSeq: 2 })).rejects.toThrow(MissingCase)
    })
  })
}

function command(caseId: string, ...types: readonly string[]): Omit<Append<Vermerk>, 'expectedSeq'> {
  return {
    caseId,
    commandId: crypto.randomUUID(),
    events: types.map((type) => ({
      data: { type, text: 'Größe „ä“ \u{1F4C4}', betrag: 41_100 },
      am: '2027-03-01',
      documents: ['ab12'],
    })),
    by: { partei: 'behoerde', user: 'u1' },
    recordedAt: NOON,
    lawVersion: '2026.11.0',
  }
}

/** By turns from both instances. */
function eight<T>(run: (instance: 0 | 1) => Promise<T>): readonly Promise<T>[] {
  return Array.from({ length: 8 }, (_, index) => run(index % 2 === 0 ? 0 : 1))
}

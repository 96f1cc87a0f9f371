import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { deadLetters, reviveLetter, shownMails } from './dead-letters.ts'
import { deliverMail } from './deliver-mail.ts'
import { deliverOutbox, type OutboxOptions } from './deliver-outbox.ts'
import { enqueue } from './enqueue.ts'
import { shownPost } from './mail-post.ts'

let database: TestDatabase
let now = 0
const opened: TestDatabase[] = []

beforeEach(async () => {
  database = await freshDatabase()
  opened.push(database)
  now = Date.parse('2026-11-18T09:00:00Z')
})
afterAll(() => Promise.all(opened.map((one) => one.close())))

function outbox(deliver: OutboxOptions['deliver'][string]): OutboxOptions {
  return { db: database.db, clock: () => now, deliver: { mail: deliver } }
}

async function fill(count: number): Promise<void> {
  for (let number = 0; number < count; number++) await enqueue(database.db, { kind: 'mail', payload: { number }, now })
}

describe('The outbox', () => {
  it('is emptied by two instances, and neither delivers what the other has', async () => {
    await fill(30)
    const delivered: number[] = []
    const options = outbox(({ id }) => {
      delivered.push(id)
      return Promise.resolve()
    })
    while ((await Promise.all([deliverOutbox(options), deliverOutbox(options)])).some((tried) => tried > 0));
    expect(delivered).toHaveLength(30)
    expect(new Set(delivered).size).toBe(30)
  })

  it('does not keep what it has delivered', async () => {
    await fill(1)
    await deliverOutbox(outbox(() => Promise.resolve()))
    const rows = await database.db.selectFrom('outbox').select(['state', 'payload']).execute()
    expect(rows).toEqual([{ state: 'done', payload: {} }])
  })

  it('tries again later and later, and after ten times waits for a person, who can try once more', async () => {
    await fill(1)
    let tries = 0
    const failing = outbox(() => {
      tries++
      return Promise.reject(new Error('The server is busy.'))
    })
    const waits: number[] = []
    for (let at = 0; at < 10; at++) {
      const before = now
      while ((await deliverOutbox(failing)) === 0) now += 30_000
      waits.push(now - before)
    }
    expect(tries).toBe(10)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    now += 24 * 3_600_000
    expect(await deliverOutbox(failing)).toBe(0)
    const [letter] = await deadLetters(database.db)
    expect(letter).toMatchObject({ attempts: 10, lastError: 'The server is busy.' })
    expect(await reviveLetter(database.db, letter?.id ?? 0, now)).toBe(true)
    expect(await deliverOutbox(outbox(() => Promise.resolve()))).toBe(1)
    expect(await deadLetters(database.db)).toEqual([])
  })

  it('delivers what an instance took and never finished, once its time is over', async () => {
    await fill(1)
    void deliverOutbox(outbox(() => new Promise(() => undefined)))
    await expect
      .poll(() => database.db.selectFrom('outbox').select('attempts').executeTakeFirst())
      .toEqual({ attempts: 1 })
    expect(await deliverOutbox(outbox(() => Promise.resolve()))).toBe(0)
    now += 121_000
    expect(await deliverOutbox(outbox(() => Promise.resolve()))).toBe(1)
  })

  it('delivers nothing twice where a slow server has let the time of the others in its row run out', async () => {
    await fill(3)
    const [slow, quick]: [number[], number[]] = [[], []]
    await deliverOutbox(
      outbox(async ({ id }) => {
        slow.push(id)
        now += 100_000
        // Another instance looks for work; what was not begun in time is its own from then on.
        await deliverOutbox(outbox(async ({ id: taken }) => void quick.push(taken)))
      }),
    )
    expect([...slow, ...quick]).toHaveLength(3)
    expect(new Set([...slow, ...quick]).size).toBe(3)
  })

  it('keeps why a mail failed, but not to whom it was to go', async () => {
    await fill(1)
    await deliverOutbox(outbox(() => Promise.reject(new Error('550 5.1.1 <anna.muster@stadt.example>: no such user'))))
    const { last_error: reason } = await database.db.selectFrom('outbox').select('last_error').executeTakeFirstOrThrow()
    expect(reason).toBe('550 5.1.1 <…>: no such user')
  })

  it('shows on a page what it would have sent, in the language of the reader and without a name', async () => {
    const data = { language: 'de', about: 'soon', caseId: 'c', reference: 'VB-2026-000001', day: '2026-11-20' }
    await enqueue(database.db, { kind: 'mail', payload: { to: 'a@example.org', template: 'case', data }, now })
    const post = deliverMail({
      send: shownPost(database.db, () => now),
      accessText: () => ({ subject: '', text: '' }),
      origin: 'https://vorab.example',
    })
    await deliverOutbox(outbox(post))
    const [mail] = await shownMails(database.db)
    expect(mail?.subject).toBe('VB-2026-000001: fällig am 20.11.2026')
    expect(mail?.text).toContain('https://vorab.example/de/vorgaenge/c')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { deliverMail } from './deliver-mail.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { enqueue } from './enqueue.ts'
import { noPost, shownPost } from './mail-post.ts'
import { sweepPost } from './sweep-post.ts'

let database: TestDatabase
const start = Date.parse('2026-11-18T09:00:00Z')
const DAY = 86_400_000

beforeAll(async () => {
  database = await freshDatabase()
}, 60_000)
afterAll(() => database.close())

const access = { to: 'a@stadt.example', template: 'access', data: { sealed: 'closed' } }
const accessText = () => ({ subject: 'Einladung', text: 'https://vorab.example/de/invitation?link=secret' })

describe('Where there is no mail server', () => {
  it('a mail waits sealed, with the reason, and its link lies nowhere in the open', async () => {
    const { db } = database
    await enqueue(db, { kind: 'mail', payload: access, now: start })
    const mail = deliverMail({ send: noPost, accessText, origin: 'https://vorab.example' })
    await deliverOutbox({ db, clock: () => start, deliver: { mail } })
    const waiting = await db.selectFrom('outbox').select(['state', 'payload', 'last_error']).executeTakeFirstOrThrow()
    expect(waiting).toMatchObject({ state: 'ready', payload: { data: { sealed: 'closed' } } })
    expect(waiting.last_error).toContain('VORAB_SMTP')
    expect(await db.selectFrom('shown_mails').selectAll().execute()).toEqual([])
  })
})

describe('Mails', () => {
  it('that were shown or delivered are gone after weeks, and what waits for a person stays', async () => {
    const { db } = database
    await enqueue(db, { kind: 'shown', payload: access, now: start })
    const shown = deliverMail({ send: shownPost(db, () => start), accessText, origin: 'https://vorab.example' })
    await deliverOutbox({ db, clock: () => start, deliver: { shown } })
    const left = async (days: number) => {
      await sweepPost({ db, clock: () => start + days * DAY })
      const [mails, letters] = await Promise.all([
        db.selectFrom('shown_mails').select('id').execute(),
        db.selectFrom('outbox').select('state').orderBy('id').execute(),
      ])
      return [mails.length, letters.map(({ state }) => state)]
    }
    expect(await left(13)).toEqual([1, ['ready', 'done']])
    expect(await left(31)).toEqual([0, ['ready']])
  })
})

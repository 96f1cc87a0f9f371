import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, it } from 'vitest'
import { freshDatabase } from '#server/testing/test-database.ts'
import { deliverMail } from './deliver-mail.ts'
import { enqueue } from './enqueue.ts'
import { smtpPost } from './mail-post.ts'
import { runJobs } from './run-jobs.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** A real mail server that keeps what it is given. */
async function mailServer(received: string[]): Promise<string> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      text(stream).then(
        (message) => {
          received.push(message)
          done()
        },
        (fault: unknown) => done(fault instanceof Error ? fault : new Error(String(fault))),
      )
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closing.push(() => new Promise((closed) => server.close(() => closed())))
  const address: AddressInfo | string | null = server.server.address()
  return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

it('a mail of the outbox reaches a mail server, umlauts whole, with a name of its own', async () => {
  const database = await freshDatabase()
  closing.push(() => database.close())
  const received: string[] = []
  const url = await mailServer(received)
  const now = Date.parse('2026-11-18T09:00:00Z')
  const data = { language: 'de', about: 'soon', caseId: 'c', reference: 'VB-2026-000001', day: '2026-11-20' }
  const id = await enqueue(database.db, {
    kind: 'mail',
    payload: { to: 'amt@example.org', template: 'case', data },
    now,
  })
  const faults: unknown[] = []
  const swept: string[] = []
  const jobs = runJobs({
    db: database.db,
    clock: () => now,
    today: () => '2026-11-18',
    hourly: [() => Promise.reject(new Error('The hourly job fails.')), (day) => Promise.resolve(swept.push(day))],
    deliver: {
      mail: deliverMail({
        send: smtpPost({ url, from: 'Vorab <post@vorab.example>' }),
        accessText: () => ({ subject: '', text: '' }),
        origin: 'https://vorab.example',
      }),
    },
    onFault: (fault) => faults.push(fault),
  })
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1)
  await jobs.stop()
  const mail = await PostalMime.parse(received[0] ?? '')
  expect(mail.subject).toBe('VB-2026-000001: fällig am 20.11.2026')
  expect(mail.messageId).toBe(`<vorab-${id}@vorab.example>`)
  // One job that fails stops no other, neither beside it nor behind it.
  expect(faults).toHaveLength(1)
  expect(swept).toEqual(['2026-11-18'])
})

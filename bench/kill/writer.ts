import { writeSync } from 'node:fs'
import { setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { type EventStore, eventStore } from '#server/cases/event-store.ts'
import { awaitServer } from '#server/database/await-server.ts'
import { openDatabase } from '#server/database/open-database.ts'
import type { Tables } from '#server/database/tables.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import type { KillCommand, Said, WriterOrder } from './command.ts'

/** An instance of the program that writes until it is killed. */

interface Amount {
  readonly type: 'amount'
  readonly amount: number
}

const envelope = { by: { partei: 'behoerde', user: null }, lawVersion: 'bench' }
const order = JSON.parse(process.argv[2] ?? '') as WriterOrder
setPriority(10)
const retries = [...order.retries]
const seen = new Map<string, number>()
const store = await open()
await Promise.all(Array.from({ length: order.writers }, write))

async function open(): Promise<EventStore<Amount>> {
  const begin = performance.now()
  const { db } = await openDatabase(order)
  const made = eventStore<Amount>(db, ({ type: _, ...data }) => ({ type: 'amount', amount: 0, ...data }))
  await awaitServer(() => makeCounter(db))
  for (let index = 0; index < order.cases; index++) await awaitServer(() => openCase(made, `case-${index}`))
  say({ said: 'ready', ms: performance.now() - begin })
  return made
}

/** One after the other: two that make the same table at once would both fail. */
function makeCounter(db: Kysely<Tables>): Promise<unknown> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(81)`.execute(tx)
    await sql`create table if not exists kill_counter (case_id text primary key, events int, total int)`.execute(tx)
  })
}

async function openCase(made: EventStore<Amount>, caseId: string): Promise<void> {
  const opening = { ...envelope, caseId, commandId: `open-${caseId}`, events: [eventOf(0)], recordedAt: Date.now() }
  await made.open(opening, async (tx) => {
    await sql`insert into kill_counter values (${caseId}, 1, 0)`.execute(tx)
  })
  seen.set(caseId, (await made.load(caseId)).length)
}

async function write(): Promise<never> {
  for (;;) {
    const command = retries.shift() ?? freshCommand()
    say({ said: 'try', command })
    await sendUntilDone(command)
    await sleep(Math.random() * 8)
  }
}

/** As a person would: once more after a conflict or a fault, always under the same commandId. */
async function sendUntilDone(command: KillCommand): Promise<void> {
  for (;;) {
    const result = await send(command).catch(() => undefined)
    if (result === undefined) await sleep(50)
    else {
      const known = seen.get(command.caseId) ?? 0
      const events = result.done === 'conflict' ? result.since : result.events
      seen.set(command.caseId, Math.max(known, events.at(-1)?.seq ?? 0))
      if (result.done === 'conflict') continue
      say({ said: 'ack', commandId: command.commandId, repeated: result.done === 'repeated' })
      return
    }
  }
}

function send({ caseId, commandId, events, amount }: KillCommand): ReturnType<typeof store.append> {
  const what = { ...envelope, caseId, commandId, recordedAt: Date.now(), expectedSeq: seen.get(caseId) ?? 0 }
  return store.append({ ...what, events: Array.from({ length: events }, () => eventOf(amount)) }, async (tx) => {
    await sql`
      update kill_counter set events = events + ${events}, total = total + ${events * amount}
      where case_id = ${caseId}`.execute(tx)
    await enqueue(tx, { caseId, kind: 'kill', payload: { commandId }, now: Date.now() })
  })
}

function freshCommand(): KillCommand {
  return {
    caseId: `case-${Math.floor(Math.random() * order.cases)}`,
    commandId: crypto.randomUUID(),
    events: 1 + Math.floor(Math.random() * 3),
    amount: Math.floor(Math.random() * 100),
  }
}

/** Synchronous: what was not said when the kill came was not said. */
function say(line: Said): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

function eventOf(amount: number): {
  readonly data: Amount
  readonly am: '2027-03-01'
  readonly documents: readonly []
} {
  return { data: { type: 'amount', amount }, am: '2027-03-01', documents: [] }
}

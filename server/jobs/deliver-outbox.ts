import { type Kysely, sql } from 'kysely'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Tables } from '#server/database/tables.ts'

/** Brings one message to where it belongs, or throws. It may be called twice for the same message. */
export type Deliver = (message: OutboxMessage) => Promise<void>

export interface OutboxMessage {
  readonly id: number
  readonly kind: string
  readonly payload: unknown
}

export interface OutboxOptions {
  readonly db: Kysely<Tables>
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** By kind of message. */
  readonly deliver: Readonly<Record<string, Deliver>>
}

/** So long an instance has for one message; after that another one tries, because the first may be gone. */
const LEASE = 120_000
const BATCH = 20
const TRIES = 10

/**
 * Delivers what is due, each message at least once, however many instances do so at the same time. What fails is tried
 * again later and later, and after ten times waits for a person. Returns how many were tried.
 */
export async function deliverOutbox(options: OutboxOptions): Promise<number> {
  const claimed = await claim(options)
  for (const message of claimed) await deliverOne(options, message)
  return claimed.length
}

type Claimed = OutboxMessage & { readonly attempts: number }

/** Whoever takes a message moves it behind the lease at once; a crash only delays it. */
async function claim({ db, clock }: OutboxOptions): Promise<readonly Claimed[]> {
  const [now, lease] = [new Date(clock()), new Date(clock() + LEASE)]
  const { rows } = await sql<Claimed>`
    update outbox set attempts = attempts + 1, next_attempt_at = ${lease}
    where id in (
      select id from outbox where state = 'ready' and next_attempt_at <= ${now}
      order by next_attempt_at limit ${BATCH} for update skip locked)
    returning id, kind, payload, attempts`.execute(db)
  return rows
}

async function deliverOne(options: OutboxOptions, message: Claimed): Promise<void> {
  const { db, clock, deliver } = options
  if (!(await stillOurs(options, message))) return
  const outcome = await attempt(deliver[message.kind], message)
  const failed = { last_error: outcome, next_attempt_at: new Date(clock() + pause(message.attempts)) }
  await db
    .updateTable('outbox')
    // What was delivered is kept without its content: whom it went to is nobody's business any more.
    .set(
      outcome === undefined
        ? { state: 'done', payload: canonicalJson({}), last_error: null }
        : { ...failed, last_error: outcome, ...(message.attempts >= TRIES && { state: 'dead' as const }) },
    )
    .where('id', '=', message.id)
    // Somebody may have taken it over when the lease was over.
    .where('attempts', '=', message.attempts)
    .execute()
}

/** Those before it may have taken all the time there was: each has its own, unless somebody has taken it over meanwhile. */
async function stillOurs({ db, clock }: OutboxOptions, { id, attempts }: Claimed): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ next_attempt_at: new Date(clock() + LEASE) })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'ready')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function attempt(deliver: Deliver | undefined, message: OutboxMessage): Promise<string | undefined> {
  if (!deliver) return `Nobody delivers ${message.kind}.`
  try {
    await deliver(message)
    return undefined
  } catch (fault) {
    return withoutAddresses(fault instanceof Error ? fault.message : String(fault)).slice(0, 500)
  }
}

/** A mail server repeats to whom a mail was to go; whoever reads why it failed need not know. */
function withoutAddresses(reason: string): string {
  return reason.replaceAll(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
}

const FIRST_PAUSE = 30_000
const LONGEST_PAUSE = 6 * 3_600_000

/** Half a minute, doubled each time, at most six hours: ten tries take more than half a day. */
function pause(attempts: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1))
}

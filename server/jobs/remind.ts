import { type EventLoopUtilization, performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import { askedBy, officesByMail } from '#server/cases/ask-offices.ts'
import { type CaseStore, fold } from '#server/cases/case-file.ts'
import type { CaseLetters } from '#server/cases/case-letters.ts'
import { notify } from '#server/cases/notify.ts'
import type { Tables } from '#server/database/tables.ts'
import type { CaseMail } from './case-mail.ts'

export interface RemindOptions {
  readonly db: Kysely<Tables>
  readonly store: CaseStore
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly speicher: Kalenderspeicher
  /** Absent where nobody without an account is written to. */
  readonly letters?: CaseLetters
}

/** How long before its end a duty is mentioned, and how long after it one that a stopped program missed. */
const BEFORE = 2
const AFTER = 7
/** A large office has very many files to look through, and nobody waits for it: pages go first, nine tenths of the time. */
const REST = 9
/** Even a program that never rests looks at some. */
const LEAST_LEFT = 0.05

/** A change may have been begun some minutes before it can be read. */
const OVERLAP = 600_000

/** The same again and again: the first run of a day looks at everything, later ones only at what has changed since. */
export function reminding(options: RemindOptions): (today: PlainDate) => Promise<number> {
  let last: { readonly day: PlainDate; readonly begun: number } | undefined
  return async (today) => {
    const begun = options.clock()
    const made = await remind(options, today, last?.day === today ? last.begun - OVERLAP : undefined)
    last = { day: today, begun }
    return made
  }
}

/**
 * Tells people what ends soon, what is over and what silence has brought about, once for each case, duty and day, however
 * often it runs. It changes no right: what it forgets is in the file all the same. `since`, in milliseconds since 1970, leaves
 * out the cases in which nothing has changed from then on. Returns how many reminders it made. A file that cannot be read
 * costs nobody else a reminder: what went wrong is thrown after all of them.
 */
export async function remind(options: RemindOptions, today: PlainDate, since?: number): Promise<number> {
  let made = 0
  const faults: unknown[] = []
  for (const caseId of await candidates(options.db, today, since)) {
    const [begun, before] = [performance.now(), performance.eventLoopUtilization()]
    try {
      made += await remindOf(options, caseId, today)
    } catch (fault) {
      faults.push(fault)
    }
    await restAfter(performance.now() - begun, before)
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Not every case could be looked at for reminders.')
  return made
}

/** The longer, the less time the pages leave. */
async function restAfter(worked: number, before: EventLoopUtilization): Promise<void> {
  await rest(worked * REST)
  const left = 1 - performance.eventLoopUtilization(before).utilization
  await rest(worked * REST * (1 / Math.max(left, LEAST_LEFT) - 1))
}

async function remindOf(options: RemindOptions, caseId: string, today: PlainDate): Promise<number> {
  const events = await options.store.load(caseId)
  const state = fold(events)
  const due = remindersOf(state, today, options.speicher)
  if (due.length === 0) return 0
  const told = await toldOf(options.db, caseId)
  const found = due.filter((reminder) => !told.has(keyOf(reminder)))
  if (found.length === 0) return 0
  return await options.db.transaction().execute((tx) => tellAll(options, tx, { caseId, state, found, today }))
}

/** Cases in whose lists a day of theirs has come; found by two indexes, whatever the number of cases. */
async function candidates(db: Kysely<Tables>, today: PlainDate, since: number | undefined): Promise<readonly string[]> {
  const { rows } = await sql<{ case_id: string }>`
    select case_id from (
      select case_id from board_lines
        where not closed and from_day between ${addDays(today, -AFTER)} and ${today}
      union
      select case_id from board_lines
        where not closed and due_on between ${addDays(today, -AFTER)} and ${addDays(today, BEFORE)}
    ) come
    ${since === undefined ? sql`` : sql`where case_id in (select case_id from board where changed_at >= ${new Date(since)})`}`.execute(
    db,
  )
  return rows.map(({ case_id: caseId }) => caseId)
}

interface Reminder {
  readonly duty: Pflicht
  readonly about: Exclude<CaseMail['about'], 'turn' | 'message'>
  /** The day of which it speaks; with case and duty it happens once. */
  readonly day: PlainDate
}

/** What was said of a file before. Two that look at the same moment are told apart by the database. */
async function toldOf(db: Kysely<Tables>, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('reminders').select(['duty', 'day']).where('case_id', '=', caseId).execute()
  return new Set(rows.map(({ duty, day }) => `${duty} ${day}`))
}

function keyOf({ about, duty, day }: Reminder): string {
  return `${about} ${duty.id} ${day}`
}

/** What of a file is to be said on a day. */
function remindersOf(state: State, today: PlainDate, speicher: Kalenderspeicher): readonly Reminder[] {
  return pflichten(state, today, speicher).flatMap((duty) => {
    const about = aboutOf(duty, today)
    const day = about === 'soon' ? duty.bis : duty.spaetestens
    return about && day !== undefined ? [{ duty, about, day }] : []
  })
}

function aboutOf({ stand, bis, spaetestens }: Pflicht, today: PlainDate): Reminder['about'] | undefined {
  const lately = spaetestens !== undefined && spaetestens >= addDays(today, -AFTER)
  switch (stand) {
    case 'offen':
      return bis !== undefined && bis >= today && bis <= addDays(today, BEFORE) ? 'soon' : undefined
    case 'ueberfaellig':
      return lately ? 'over' : undefined
    case 'fiktionEingetreten':
      return lately ? 'silence' : undefined
    // A chance is over; there is nothing left to be reminded of.
    case 'abgelaufen':
    case 'moeglich':
    case 'gilt':
    case 'ruht':
    case 'erfuellt':
    case 'verspaetetErfuellt':
    case 'entfallen':
      return undefined
  }
}

interface Telling {
  readonly caseId: string
  readonly state: State
  readonly found: readonly Reminder[]
  readonly today: PlainDate
}

async function tellAll(
  { clock, letters }: RemindOptions,
  tx: Transaction<Tables>,
  { caseId, state, found, today }: Telling,
): Promise<number> {
  let made = 0
  for (const { duty, about, day } of found) {
    const fresh = await tx
      .insertInto('reminders')
      .values({ case_id: caseId, duty: `${about} ${duty.id}`, day })
      .onConflict((conflict) => conflict.doNothing())
      .returning('duty')
      .executeTakeFirst()
    if (!fresh) continue
    made++
    // Silence gives the office something to do; of everything else the one who owes it is reminded.
    const to = about === 'silence' ? (['auslaenderbehoerde'] as const) : [duty.schuldner]
    await notify(tx, { caseId, to, about, day, today, now: clock() })
    if (letters && about !== 'silence') await askAgain(letters, tx, { caseId, state, duty, today })
  }
  return made
}

/** An office without an account is reminded by a new link to the same request; the one it had before is closed. */
async function askAgain(
  letters: CaseLetters,
  tx: Transaction<Tables>,
  { caseId, state, duty, today }: Omit<Telling, 'found'> & { readonly duty: Pflicht },
): Promise<void> {
  for (const office of await officesByMail(tx, caseId, today)) {
    if (office.partei !== duty.schuldner) continue
    await letters.ask(tx, { ...office, ...askedBy(duty, state) }, undefined, today)
  }
}

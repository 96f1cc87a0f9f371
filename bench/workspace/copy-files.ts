import { type Kysely, sql } from 'kysely'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { hashOf } from '#procedure/decider/chain.ts'
import { NO_HASH, type StoredEvent } from '#procedure/decider/envelope.ts'
import { eventRows } from '#server/cases/event-rows.ts'
import { hashText } from '#server/cases/hash-text.ts'
import type { Tables } from '#server/database/tables.ts'
import { TEMPLATE } from './templates.ts'

const BATCH = 400

/**
 * Gives the first cases whole files: parties, the worker, and the events of the template, each under a command of its own,
 * at noon of its day and with hashes of its own. Returns how many events that makes.
 */
export async function copyFiles(db: Kysely<Tables>, files: number, templates: number): Promise<number> {
  const events = new Map<string, readonly StoredEvent[]>()
  for (let number = 0; number < templates; number++)
    events.set(`${TEMPLATE}${number}`, await eventRows(db, `${TEMPLATE}${number}`))
  let written = 0
  for (let first = 1; first <= files; first += BATCH) {
    const last = Math.min(files, first + BATCH - 1)
    const { rows } = await sql<{ case_id: string; template: string }>`
      select case_id, template from bench_cases where i between ${first} and ${last} order by i`.execute(db)
    const copied = rows.flatMap(({ case_id: id, template }) => relinked(events.get(template) ?? [], id))
    await insertMany(db, copied)
    written += copied.length
  }
  await copyAround(db, files)
  return written
}

function relinked(events: readonly StoredEvent[], caseId: string): readonly StoredEvent[] {
  let previousHash = NO_HASH
  return events.map(({ hash: _, ...event }) => {
    const recordedAt = `${event.am}T11:00:00.000Z`
    const copy = { ...event, caseId, recordedAt, commandId: crypto.randomUUID(), previousHash }
    const hash = hashOf(copy, hashText)
    previousHash = hash
    return { ...copy, hash }
  })
}

/** One list for each column: the statement stays the same however many rows there are. */
async function insertMany(db: Kysely<Tables>, events: readonly StoredEvent[]): Promise<void> {
  const column = <T>(value: (event: StoredEvent) => T): T[] => events.map(value)
  await sql`insert into events (case_id, seq, type, data, am, recorded_at, by_party, by_user, documents, command_id,
      law_version, previous_hash, hash)
    select * from unnest(${column(({ caseId }) => caseId)}::text[], ${column(({ seq }) => seq)}::int[],
      ${column(({ type }) => type)}::text[], ${column(({ data }) => canonicalJson(data))}::jsonb[],
      ${column(({ am }) => am)}::date[], ${column(({ recordedAt }) => recordedAt)}::timestamptz[],
      ${column(({ by }) => by.partei)}::text[], ${column(({ by }) => by.user)}::text[],
      ${column(({ documents }) => canonicalJson(documents))}::jsonb[], ${column(({ commandId }) => commandId)}::text[],
      ${column(({ lawVersion }) => lawVersion)}::text[], ${column((event) => event.previousHash)}::text[],
      ${column(({ hash }) => hash)}::text[])`.execute(db)
}

async function copyAround(db: Kysely<Tables>, files: number): Promise<void> {
  await sql`insert into case_parties (case_id, partei, organisation_id, name, since)
    select c.case_id, t.partei,
      case t.partei when 'auslaenderbehoerde' then c.office when 'arbeitgeber' then c.employer end, t.name, t.since
    from bench_cases c join case_parties t on t.case_id = c.template where c.i <= ${files}`.execute(db)
  await sql`insert into persons (case_id, role, given_names, family_names, nationalities, recorded_at)
    select case_id, 'fachkraft', split_part(worker, ', ', 2), split_part(worker, ', ', 1), array[country], now()
    from bench_cases where i <= ${files}`.execute(db)
  await sql`update cases set version = b.last_seq from bench_cases c join board b on b.case_id = c.case_id
    where cases.id = c.case_id and c.i <= ${files}`.execute(db)
}

import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

/** An organisation in the rows of {@link fillBoard}. */
export function holderIn(kind: 'office' | 'employer' | 'person', number: number): string {
  const digit = { office: '1', employer: '2', person: '3' }[kind]
  return `0000000${digit}-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** The office of two thirds of the cases. */
export const HOLDER = holderIn('office', 1)
export const PEOPLE: readonly string[] = [1, 2, 3].map((number) => holderIn('person', number))

/**
 * Many cases as lists have them, without their files: for measurements. Every tenth waits for the Bundesagentur until
 * 26 November 2026, and silence makes it the office's turn on the next day.
 */
export async function fillBoard(db: Kysely<Tables>, cases: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Longer than anything that people wait for.
    await sql`set local statement_timeout = 0`.execute(tx)
    await fill(tx, cases)
  })
}

async function fill(db: Kysely<Tables>, cases: number): Promise<void> {
  await sql`insert into organisations (id, kind, name, created_at)
    select ${sql.raw(uuid('1', 'i'))}, 'behoerde', 'Amt ' || i, now() from generate_series(1, 20) i`.execute(db)
  await sql`insert into users (id, email, name, language, created_at)
    select ${sql.raw(uuid('3', 'i'))}, 'person' || i || '@example.org', 'Person ' || i, 'de', now()
    from generate_series(1, 3) i`.execute(db)
  await sql`insert into cases (id, version, opened_at)
    select 'case-' || lpad(i::text, 8, '0'), 1, now() from generate_series(1, ${cases}::int) i`.execute(db)
  await sql`insert into board (case_id, reference, modus, demonstration, office_name, employer_name, worker_name, search,
      occupation, country, opened_on, last_seq, changed_at, law_version)
    select 'case-' || lpad(i::text, 8, '0'), 'VB-2026-' || lpad(i::text, 6, '0'), 'behoerde', false, 'Amt',
      'Betrieb ' || (i % 500), n || ', ' || i,
      'vb-2026-' || lpad(i::text, 6, '0') || ' ' || n || ', ' || i || ' betrieb ' || (i % 500),
      (array['2221', '2512', '7411', '3211'])[1 + i % 4], (array['RS', 'BA', 'IN', 'PH', 'TR'])[1 + i % 5],
      date '2024-01-01' + (i % 1000), 1, now(), '1'
    from (select i, (array['petrovic', 'nowak', 'singh', 'santos', 'yilmaz', 'hadzic'])[1 + i % 6] as n
      from generate_series(1, ${cases}::int) i) named`.execute(db)
  await sql`insert into board_lines (holder_id, case_id, from_day, until_day, parteien, turn, own, duty, due_on,
      silence_on, stage, closed, assigned_to, employer_id, occupation, country, opened_on, letters)
    select h.holder, b.case_id, s.from_day, s.until_day, array[h.partei], s.turn, s.turn = h.partei, 'duty', s.due, s.silence,
      (array['anerkennung', 'zustimmung', 'visum', 'pruefung'])[1 + (i / 7) % 4], i % 4 = 0,
      case when i % 3 = 0 then null else ${sql.raw(uuid('3', '(1 + i % 3)'))} end,
      ${sql.raw(uuid('2', '(i % 500)'))}, b.occupation, b.country, b.opened_on,
      letters_of(b.search)
    from (select b.*, substr(case_id, 6)::int as i from board b) b
    cross join lateral (values
      (case when i % 3 = 0 then ${sql.raw(uuid('1', '(2 + i % 19)'))} else ${HOLDER}::uuid end, 'auslaenderbehoerde'),
      (${sql.raw(uuid('2', '(i % 500)'))}, 'arbeitgeber')) h (holder, partei)
    cross join lateral (
      select date '1900-01-01', date '2026-11-26', 'bundesagentur', date '2026-11-26', date '2026-11-26' where i % 10 = 0
      union all select date '2026-11-27', date '9999-12-31', 'auslaenderbehoerde', date '9999-12-31', null where i % 10 = 0
      union all select date '1900-01-01', date '9999-12-31',
        (array['auslaenderbehoerde', 'arbeitgeber', 'anerkennendeStelle', 'fachkraft'])[1 + (i / 3) % 4],
        date '2026-09-01' + (i * 7) % 365, null where i % 10 <> 0) s (from_day, until_day, turn, due, silence)`.execute(
    db,
  )
  await sql`update board set holders = lines.holders
    from (select case_id, array_agg(distinct holder_id) as holders from board_lines group by case_id) lines
    where lines.case_id = board.case_id`.execute(db)
  await sql`analyze`.execute(db)
}

function uuid(digit: string, number: string): string {
  return `('0000000${digit}-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`
}

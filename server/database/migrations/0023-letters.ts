import { type Kysely, type Migration, sql } from 'kysely'

/**
 * A name in a list of two hundred thousand cases: each line carries, as bits in the indexes that lists go along, which
 * groups of three letters can be found in its case. A line without those of the name is passed by without opening its case.
 */
export const lettersMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const CARRIED =
  'from_day, until_day, own, turn, stage, silence_on, assigned_to, employer_id, occupation, country, letters'

const DAYS = 'opened_on, from_day, until_day, letters'

const again = (name: string, columns: string, carried: string, which = ''): readonly string[] => [
  `drop index board_lines_${name}`,
  `create index board_lines_${name} on board_lines ${columns} include (${carried}) ${which}`,
]

const statements = [
  // As many bits as a number of the program holds, and nothing of the version of the database, such as its hashes, for the
  // bits outlive an upgrade.
  `create function letters_of(searched text) returns bigint language sql immutable strict parallel safe as $$
    select coalesce(bit_or(1::bigint << (
      (ascii(substr(searched, i, 1)) * 7919::bigint
        + ascii(substr(searched, i + 1, 1)) * 104729::bigint
        + ascii(substr(searched, i + 2, 1)) * 1299709::bigint) / 8 % 53)::int), 0)
    from generate_series(1, length(searched) - 2) i
  $$`,
  // All bits: whatever is not known may be there. The lines of a case are written anew with each entry and each new law;
  // writing all of them here would keep a large office waiting for a quarter of an hour.
  'alter table board_lines add column letters bigint not null default -1',
  ...again('by_due', '(holder_id, closed, due_on, case_id)', `opened_on, ${CARRIED}`),
  ...again('by_opening', '(holder_id, closed, opened_on desc, case_id)', `due_on, ${CARRIED}`),
  // The ready-made lists are counted and searched in their own indexes alone.
  ...again('own', '(holder_id, closed, own, due_on, case_id)', DAYS),
  ...again('assigned_to', '(holder_id, closed, assigned_to, due_on, case_id)', DAYS),
  ...again('of_nobody', '(holder_id, closed, due_on, case_id)', DAYS, 'where assigned_to is null'),
  ...again('of_silence', '(holder_id, closed, silence_on)', `due_on, case_id, ${DAYS}`, 'where silence_on is not null'),
]

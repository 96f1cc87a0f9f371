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
  'drop index board_lines_by_due',
  'drop index board_lines_by_opening',
  `create index board_lines_by_due on board_lines (holder_id, closed, due_on, case_id) include (opened_on, ${CARRIED})`,
  `create index board_lines_by_opening on board_lines (holder_id, closed, opened_on desc, case_id)
    include (due_on, ${CARRIED})`,
]

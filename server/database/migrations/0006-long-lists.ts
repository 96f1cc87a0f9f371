import { type Kysely, type Migration, sql } from 'kysely'

/**
 * Lists of two hundred thousand cases: the two orders of a list carry everything a list can be narrowed by, so that any
 * combination of conditions is decided in the index, however few lines meet it.
 */
export const longListsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const conditions = 'from_day, until_day, own, turn, stage, silence_on, assigned_to, employer_id, occupation, country'

const statements = [
  `create index board_lines_by_due on board_lines (holder_id, closed, due_on, case_id)
    include (opened_on, ${conditions})`,
  `create index board_lines_by_opening on board_lines (holder_id, closed, opened_on desc, case_id)
    include (due_on, ${conditions})`,
  `drop index board_lines_due`,
  `drop index board_lines_opened`,
]

import { type Kysely, type Migration, sql } from 'kysely'

/** A name is looked for among the cases of one holder: those of everybody else are not even read. */
export const searchByHolderMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `alter table board add column holders uuid[] not null default '{}'`,
  `update board set holders = lines.holders
    from (select case_id, array_agg(distinct holder_id) as holders from board_lines group by case_id) lines
    where lines.case_id = board.case_id`,
  `drop index board_search`,
  `create index board_search on board using gin (search gin_trgm_ops, holders)`,
]

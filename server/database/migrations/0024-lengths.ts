import { type Kysely, type Migration, sql } from 'kysely'

/** What was due on the day itself has no length: figures of periods that were taken for one of no days at all. */
export const lengthsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`update stage_durations set allowed_days = null where allowed_days = 0`.execute(db)
  },
}

import { type Kysely, type Migration, sql } from 'kysely'

/** A message whose form is sent twice is written once. */
export const messagesOnceMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `alter table case_messages add column command_id text`,
  `create unique index case_messages_once on case_messages (case_id, command_id)`,
]

import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { OperatorFault } from '#server/operator-fault.ts'
import { migrations } from './migrations.ts'

/** The oldest PostgreSQL with everything the statements use. */
const OLDEST = 15

/**
 * Brings a database up to this program, in one transaction and behind a lock, so that several instances may start at
 * once. Throws where the database was written by a newer program, or is too old a PostgreSQL.
 */
export async function migrate(
  db: Kysely<unknown>,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  await refuseOldServer(db)
  await refuseNewerDatabase(db, steps)
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...steps }) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName
  throw new Error(`The database could not be brought up to date${failed === undefined ? '' : ` (${failed})`}.`, {
    cause: error,
  })
}

async function refuseOldServer(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(db)
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (!(major >= OLDEST)) throw new OperatorFault(`PostgreSQL ${OLDEST} or newer is needed; this one is ${major}.`)
}

async function refuseNewerDatabase(db: Kysely<unknown>, steps: Readonly<Record<string, Migration>>): Promise<void> {
  const { rows: found } = await sql<{ known: boolean }>`
    select to_regclass('kysely_migration') is not null as known`.execute(db)
  if (found[0]?.known !== true) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(steps, name))
  if (unknown.length > 0) {
    throw new OperatorFault(
      `The database is newer than this program: it has already taken ${unknown.join(', ')}. Start the program that wrote it, or a newer one; nothing was changed.`,
    )
  }
}

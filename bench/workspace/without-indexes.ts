import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

/** Runs `load` while these tables have neither indexes nor keys, and makes them again: sorting once is quicker than searching a place for each row. */
export async function withoutIndexes(
  db: Kysely<Tables>,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const list = tables.map((table) => `'${table}'::regclass`).join(', ')
  const { rows: keys } = await sql<{ table: string; name: string; definition: string; kind: string }>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition, contype as kind
    from pg_constraint
    where contype in ('p', 'u', 'f') and (conrelid in (${sql.raw(list)}) or confrelid in (${sql.raw(list)}))
    order by contype = 'f' desc`.execute(db)
  for (const { table, name } of keys) await sql.raw(`alter table ${table} drop constraint ${name} cascade`).execute(db)
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid in (${sql.raw(list)})`.execute(db)
  for (const { name } of indexes) await sql.raw(`drop index ${name}`).execute(db)
  await load()
  for (const { definition } of indexes) await sql.raw(definition).execute(db)
  for (const { table, name, definition } of [...keys].reverse())
    await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(db)
}

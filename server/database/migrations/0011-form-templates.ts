import { type Kysely, type Migration, sql } from 'kysely'

/** Blank forms of authorities, and from which data of a case each of their fields is filled. */
export const formTemplatesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table form_templates (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisations (id) on delete cascade,
    name text not null check (name <> ''),
    content bytea not null,
    fields jsonb not null,
    mapping jsonb not null,
    version integer not null default 1 check (version > 0),
    saved_by text not null,
    saved_at timestamptz not null
  )`,
  'create index form_templates_organisation on form_templates (organisation_id)',
]

import { type Kysely, type Migration, sql } from 'kysely'

/** Forms that are filled in over days, version by version, and what a passport says of its holder. */
export const caseFormsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table case_forms (
    case_id text not null references cases (id) on delete cascade,
    form text not null check (form <> ''),
    version integer not null check (version > 0),
    content jsonb not null,
    saved_by text not null,
    saved_at timestamptz not null,
    primary key (case_id, form, version)
  )`,
  `alter table persons
    add column birth_name text,
    add column residence_state text,
    add column passport_number text,
    add column passport_state text,
    add column passport_until date,
    add column relation text check (relation in ('ehegatte', 'lebenspartner', 'kind'))`,
]

import { type Kysely, type Migration, sql } from 'kysely'

/** Papers of the Vorabzustimmung that can be checked by anybody who holds one, and how each office handles them. */
export const consentsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table consent_practice (
    organisation_id uuid primary key references organisations (id) on delete cascade,
    four_eyes boolean not null default false,
    months integer not null default 3 check (months between 1 and 12)
  )`,
  `create table consent_papers (
    case_id text not null references cases (id) on delete cascade,
    command_id text not null check (command_id <> ''),
    kind text not null check (kind in ('signed', 'external')),
    code_hash bytea not null unique check (octet_length(code_hash) = 32),
    document text,
    fingerprint text,
    office text not null,
    valid_until date not null,
    made_by text not null,
    made_at timestamptz not null,
    primary key (case_id, command_id)
  )`,
  'create index consent_papers_document on consent_papers (document) where document is not null',
  'create index consent_papers_fingerprint on consent_papers (fingerprint) where fingerprint is not null',
]

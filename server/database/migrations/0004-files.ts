import { type Kysely, type Migration, sql } from 'kysely'

/** What is known of files; their content lies sealed on the disk. The key of a case goes with it: then nobody can read them. */
export const filesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table case_keys (
    case_id text primary key references cases (id) on delete cascade,
    sealed bytea not null
  )`,
  // The same content that two people brought stands here twice, with the name that each gave it, and on the disk once.
  `create table files (
    case_id text not null references cases (id) on delete cascade,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by text not null,
    address text not null,
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size integer not null check (size > 0),
    name text not null check (name <> ''),
    uploaded_at timestamptz not null,
    filed boolean not null default false,
    primary key (case_id, sha256, uploaded_by)
  )`,
  `create index files_at_address on files (address)`,
  // Brought, and never entered in the file of the case.
  `create index files_unfiled on files (uploaded_at) where not filed`,
  // What is to go from the disk. Nothing else there is touched, so that a wrong database costs no file.
  `create table files_leaving (address text primary key)`,
  `create function leave_file() returns trigger language plpgsql as $$
    begin
      insert into files_leaving (address) values (old.address) on conflict do nothing;
      return null;
    end $$`,
  `create trigger file_leaves after delete on files for each row execute function leave_file()`,
]

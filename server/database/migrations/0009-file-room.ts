import { type Kysely, type Migration, sql } from 'kysely'

/** Files have pages, may wait for the scanner, and come in pieces that survive an interruption. */
export const fileRoomMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `alter table files
    add column pages integer check (pages > 0),
    add column waiting boolean not null default false`,
  // What the scanner has not seen yet; it is read by nobody.
  `create index files_waiting on files (uploaded_at) where waiting`,
  // What somebody has brought and no entry names: the lists of the room, and the bound on it.
  `create index files_held on files (case_id, uploaded_by) where not filed`,
  `create table uploads (
    id uuid primary key,
    case_id text not null references cases (id) on delete cascade,
    uploaded_by text not null,
    name text not null,
    size integer not null check (size > 0),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    received integer not null default 0 check (received between 0 and size),
    begun_at timestamptz not null,
    taken text,
    problem text,
    finding text
  )`,
  `create index uploads_of_case on uploads (case_id, uploaded_by)`,
  `create index uploads_by_age on uploads (begun_at)`,
  // Each piece lies in the store as a content of its own; what is counted here is there for good.
  `create table upload_pieces (
    upload_id uuid not null references uploads (id) on delete cascade,
    starts_at integer not null check (starts_at >= 0),
    size integer not null check (size > 0),
    address text not null,
    primary key (upload_id, starts_at)
  )`,
  `create index upload_pieces_at_address on upload_pieces (address)`,
  `create trigger piece_leaves after delete on upload_pieces for each row execute function leave_file()`,
  // A scan that came late found something: whoever brought the file is told so, by name.
  `create table file_findings (
    case_id text not null references cases (id) on delete cascade,
    uploaded_by text not null,
    name text not null,
    finding text not null,
    found_at timestamptz not null
  )`,
  `create index file_findings_of_case on file_findings (case_id, uploaded_by)`,
  `create index file_findings_by_age on file_findings (found_at)`,
]

import { type Kysely, type Migration, sql } from 'kysely'

/** Versions of agreements as they were read, who read them, what was said about them, and who signed which one. */
export const agreementsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table agreement_versions (
    case_id text not null references cases (id) on delete cascade,
    version integer not null check (version > 0),
    particulars jsonb not null,
    paper jsonb not null,
    reading_version jsonb not null,
    fassung text not null check (fassung in ('mitVollmacht', 'mitVersicherung')),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    made_on date not null,
    made_at timestamptz not null,
    primary key (case_id, version)
  )`,
  `create table agreement_reads (
    case_id text not null,
    version integer not null,
    user_id text not null,
    name text not null,
    partei text not null,
    read_at timestamptz not null,
    primary key (case_id, version, user_id, partei),
    foreign key (case_id, version) references agreement_versions (case_id, version) on delete cascade
  )`,
  `create table agreement_comments (
    id uuid primary key default gen_random_uuid(),
    case_id text not null references cases (id) on delete cascade,
    field text not null check (field <> ''),
    partei text not null,
    written_by text not null,
    name text not null,
    text text not null check (text <> ''),
    written_at timestamptz not null,
    settled_by text,
    settled_name text,
    settled_at timestamptz
  )`,
  `create index agreement_comments_of_case on agreement_comments (case_id, written_at)`,
  `create table agreement_signatures (
    id uuid primary key default gen_random_uuid(),
    case_id text not null,
    version integer not null,
    side text not null check (side in ('arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde')),
    form text not null check (form in ('eigenhaendig', 'qualifizierteSignatur', 'fortgeschritteneSignatur')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    seq integer not null,
    verification text not null check (verification in ('notVerified', 'genuine', 'otherForm')),
    signer text,
    same_text boolean not null,
    signed_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    voided_by text,
    voided_at timestamptz,
    foreign key (case_id, version) references agreement_versions (case_id, version) on delete cascade
  )`,
  `create index agreement_signatures_of_case on agreement_signatures (case_id, recorded_at)`,
]

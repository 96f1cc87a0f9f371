import { type Kysely, type Migration, sql } from 'kysely'

/** Supplements to agreements that both sides have signed: their drafts as they were read, and who signed which one. */
export const amendmentsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table agreement_amendments (
    case_id text not null,
    edition integer not null check (edition > 0),
    number integer not null check (number > 0),
    version integer not null,
    particulars jsonb not null,
    paper jsonb not null,
    reading_version jsonb not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    made_on date not null,
    made_at timestamptz not null,
    primary key (case_id, edition),
    foreign key (case_id, version) references agreement_versions (case_id, version) on delete cascade
  )`,
  `create table amendment_signatures (
    id uuid primary key default gen_random_uuid(),
    case_id text not null,
    edition integer not null,
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
    foreign key (case_id, edition) references agreement_amendments (case_id, edition) on delete cascade
  )`,
  `create index amendment_signatures_of_case on amendment_signatures (case_id, recorded_at)`,
]

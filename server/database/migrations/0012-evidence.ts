import { type Kysely, type Migration, sql } from 'kysely'

/** Where the paper originals are, what passports say by machine, and what people said about findings of the cross-check. */
export const evidenceMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table paper_originals (
    id uuid primary key default gen_random_uuid(),
    case_id text not null references cases (id) on delete cascade,
    anlage text not null check (anlage <> ''),
    holder text not null check (holder <> ''),
    since date not null,
    back_by date check (back_by >= since),
    recorded_by text not null,
    recorded_as text not null,
    recorded_at timestamptz not null
  )`,
  `create index paper_originals_of_case on paper_originals (case_id, anlage, recorded_at desc)`,
  `create table passport_zones (
    case_id text not null references cases (id) on delete cascade,
    person_id uuid not null references persons (id) on delete cascade,
    zone text not null check (zone <> ''),
    read_by text not null,
    read_at timestamptz not null,
    primary key (case_id, person_id)
  )`,
  `create index passport_zones_of_person on passport_zones (person_id)`,
  `create table settled_findings (
    case_id text not null references cases (id) on delete cascade,
    finding text not null check (finding <> ''),
    reason text not null check (reason <> ''),
    settled_by text not null,
    settled_as text not null,
    settled_on date not null,
    primary key (case_id, finding)
  )`,
]

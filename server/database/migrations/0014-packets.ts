import { type Kysely, type Migration, sql } from 'kysely'

/** Packets as they were handed over, with the list of their files, and every hand-over. */
export const packetsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table packets (
    id uuid primary key default gen_random_uuid(),
    case_id text not null references cases (id) on delete cascade,
    gruppe text not null,
    recipient text not null,
    edition text not null check (edition ~ '^[0-9a-f]{64}$'),
    list jsonb not null,
    made_at timestamptz not null,
    unique (case_id, gruppe, recipient, edition)
  )`,
  `create table packet_handovers (
    id uuid primary key default gen_random_uuid(),
    packet_id uuid not null references packets (id) on delete cascade,
    handed_over_on date not null,
    how text not null check (how in ('electronic', 'paper')),
    receipt text not null,
    recorded_by text not null,
    recorded_as text not null,
    recorded_at timestamptz not null
  )`,
  `create index packet_handovers_of_packet on packet_handovers (packet_id, recorded_at)`,
]

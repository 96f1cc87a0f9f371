import { type Kysely, type Migration, sql } from 'kysely'

/** A hand-over says who gave what to whom; a receipt says who got it and when, with the scan or the word of the recipient. */
export const receiptsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  // `paper` is what older entries say; new ones say whether by post or personally.
  `alter table packet_handovers
    drop constraint packet_handovers_how_check,
    add constraint packet_handovers_how_check check (how in ('electronic', 'post', 'personally', 'paper')),
    add column handed_by text not null default '',
    add column handed_to text not null default ''`,
  `create table packet_receipts (
    handover_id uuid primary key references packet_handovers (id) on delete cascade,
    kind text not null check (kind in ('acknowledged', 'recorded')),
    received_on date not null,
    received_by text not null check (received_by <> ''),
    note text not null,
    scan text check (scan ~ '^[0-9a-f]{64}$'),
    recorded_by text not null,
    recorded_as text not null,
    recorded_at timestamptz not null,
    check (kind = 'recorded' or scan is null)
  )`,
]

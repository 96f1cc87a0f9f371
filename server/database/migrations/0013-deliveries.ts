import { type Kysely, type Migration, sql } from 'kysely'

/** How a Vorabzustimmung reaches mission, employer and worker: where it stands, and every attempt with its proof. */
export const deliveriesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table deliveries (
    case_id text not null references cases (id) on delete cascade,
    consent integer not null check (consent > 0),
    recipient text not null check (recipient in ('auslandsvertretung', 'arbeitgeber', 'fachkraft')),
    rung text not null check (rung in ('register', 'sichereEmail', 'original', 'email', 'uebergabe')),
    state text not null check (state in ('running', 'handover', 'delivered', 'failed')),
    ladder jsonb not null,
    address text,
    language text not null check (language in ('de', 'en')),
    started_by text not null,
    started_at timestamptz not null,
    primary key (case_id, consent, recipient)
  )`,
  `create table delivery_steps (
    id bigint generated always as identity primary key,
    case_id text not null,
    consent integer not null,
    recipient text not null,
    rung text not null,
    kind text not null,
    result text,
    detail text,
    at timestamptz not null,
    foreign key (case_id, consent, recipient) references deliveries (case_id, consent, recipient) on delete cascade
  )`,
  'create index delivery_steps_of on delivery_steps (case_id, consent, recipient, id)',
]

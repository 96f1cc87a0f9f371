import { type Kysely, type Migration, sql } from 'kysely'

/** Cases, their events that nobody can change, and what is to be sent because of them. */
export const casesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createTables(db)
    await forbidChanges(db)
    await createErasure(db)
  },
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cases (
      id text primary key,
      version integer not null check (version >= 0),
      opened_at timestamptz not null
    )`.execute(db)
  await sql`
    create table events (
      case_id text not null references cases (id),
      seq integer not null check (seq > 0),
      type text not null,
      data jsonb not null,
      am date not null,
      recorded_at timestamptz not null,
      by_party text not null,
      by_user text,
      documents jsonb not null check (jsonb_typeof(documents) = 'array'),
      command_id text not null,
      law_version text not null,
      previous_hash text not null,
      hash text not null,
      primary key (case_id, seq)
    )`.execute(db)
  await sql`create index events_of_command on events (case_id, command_id)`.execute(db)
  await sql`
    create table outbox (
      id bigint generated always as identity primary key,
      case_id text references cases (id) on delete cascade,
      kind text not null,
      payload jsonb not null,
      created_at timestamptz not null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null,
      state text not null default 'ready' check (state in ('ready', 'done', 'dead')),
      last_error text
    )`.execute(db)
  await sql`create index outbox_ready on outbox (next_attempt_at) where state = 'ready'`.execute(db)
  await sql`create index outbox_dead on outbox (id) where state = 'dead'`.execute(db)
  await sql`create index outbox_of_case on outbox (case_id)`.execute(db)
}

/** What happened stays as it was written; only a whole case goes, and only by erase_case. */
async function forbidChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change_of_events() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and tg_level = 'ROW' then
        if current_setting('vorab.erasing', true) = old.case_id then
          return old;
        end if;
      end if;
      raise exception 'events are only ever appended' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger events_stay before update or delete on events
    for each row execute function refuse_change_of_events()`.execute(db)
  await sql`
    create trigger events_stay_together before truncate on events
    for each statement execute function refuse_change_of_events()`.execute(db)
}

/** The setting holds for the rest of the transaction at most, and for one case. */
async function createErasure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function erase_case(which text) returns boolean language plpgsql as $$
    declare
      erased boolean;
    begin
      perform set_config('vorab.erasing', which, true);
      delete from events where case_id = which;
      delete from cases where id = which;
      erased := found;
      perform set_config('vorab.erasing', '', true);
      return erased;
    end $$`.execute(db)
}

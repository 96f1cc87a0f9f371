import { type Kysely, type Migration, sql } from 'kysely'

/** Who takes part in a case, what people look for in long lists of cases, and the persons themselves. */
export const boardMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...people, ...aroundTheCase, ...board, ...numbers]) await sql.raw(statement).execute(db)
  },
}

/** Personal data lives here alone, and goes with the case. */
const people = [
  `create table persons (
    id uuid primary key default gen_random_uuid(),
    case_id text not null references cases (id) on delete cascade,
    role text not null check (role in ('fachkraft', 'familie', 'ansprechpartner', 'vertretung')),
    given_names text not null,
    family_names text not null check (family_names <> ''),
    born_on date,
    birth_place text,
    nationalities text[] not null default '{}',
    email text,
    phone text,
    address text,
    recorded_at timestamptz not null
  )`,
  `create index persons_of_case on persons (case_id)`,
  `create table case_parties (
    id uuid primary key default gen_random_uuid(),
    case_id text not null references cases (id) on delete cascade,
    partei text not null,
    organisation_id uuid references organisations,
    user_id uuid references users on delete set null,
    name text check (name <> ''),
    since date not null,
    until date,
    added_by text,
    check (until >= since)
  )`,
  // Somebody stands in one role once; who comes back gets a new line.
  `create unique index case_parties_open on case_parties (case_id, partei, coalesce(organisation_id, user_id))
    where until is null and coalesce(organisation_id, user_id) is not null`,
  `create index case_parties_of_organisation on case_parties (organisation_id, case_id)`,
  `create index case_parties_of_user on case_parties (user_id, case_id)`,
]

const aroundTheCase = [
  `create table case_facts (
    case_id text primary key references cases (id) on delete cascade,
    facts jsonb not null,
    way text not null,
    checked_on date not null,
    recorded_at timestamptz not null
  )`,
  `create table case_messages (
    id uuid primary key default gen_random_uuid(),
    case_id text not null references cases (id) on delete cascade,
    from_partei text not null,
    from_user text,
    from_name text not null,
    to_parteien text[] not null check (cardinality(to_parteien) > 0),
    text text not null check (text <> ''),
    sent_at timestamptz not null
  )`,
  `create index case_messages_of_case on case_messages (case_id, sent_at)`,
  `create table case_assignments (
    case_id text not null references cases (id) on delete cascade,
    organisation_id uuid not null references organisations on delete cascade,
    user_id uuid not null references users on delete cascade,
    since date not null,
    primary key (case_id, organisation_id)
  )`,
  `create table case_links (
    case_id text not null references cases (id) on delete cascade,
    family_case_id text not null references cases (id) on delete cascade,
    verhaeltnis text not null,
    primary key (case_id, family_case_id)
  )`,
  `create index case_links_back on case_links (family_case_id)`,
  `create table saved_filters (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references users on delete cascade,
    name text not null check (name <> ''),
    filter jsonb not null,
    created_at timestamptz not null,
    unique (user_id, name)
  )`,
  `create table reminders (
    case_id text not null references cases (id) on delete cascade,
    duty text not null,
    day date not null,
    primary key (case_id, duty, day)
  )`,
]

/**
 * Silence changes whose turn it is without anybody writing anything. So a line holds for a span of days, worked out in
 * advance, and every query names its day; no nightly job has to run for a list to be right.
 */
const board = [
  `create extension if not exists pg_trgm`,
  `create table board (
    case_id text primary key references cases (id) on delete cascade,
    reference text not null unique,
    modus text not null check (modus in ('behoerde', 'eigenregie')),
    demonstration boolean not null,
    office_id uuid references organisations,
    office_name text not null,
    employer_name text not null,
    worker_name text not null,
    search text not null,
    way text,
    occupation text,
    country text,
    opened_on date not null,
    closed_on date,
    last_seq integer not null,
    changed_at timestamptz not null,
    law_version text not null
  )`,
  `create index board_search on board using gin (search gin_trgm_ops)`,
  `create index board_of_law on board (law_version, case_id) where closed_on is null`,
  `create table board_lines (
    holder_id uuid not null,
    case_id text not null references board (case_id) on delete cascade,
    from_day date not null,
    until_day date not null,
    parteien text[] not null,
    turn text not null,
    own boolean not null,
    duty text,
    due_on date not null,
    silence_on date,
    stage text,
    closed boolean not null,
    assigned_to uuid,
    employer_id uuid,
    occupation text,
    country text,
    opened_on date not null,
    primary key (holder_id, case_id, from_day),
    check (until_day >= from_day)
  )`,
  `create index board_lines_of_case on board_lines (case_id)`,
  `create index board_lines_due on board_lines (holder_id, closed, due_on, case_id)`,
  `create index board_lines_opened on board_lines (holder_id, closed, opened_on desc, case_id)`,
  ...['own', 'assigned_to', 'turn', 'stage', 'employer_id', 'occupation', 'country'].map(
    (column) => `create index board_lines_${column} on board_lines (holder_id, closed, ${column}, due_on, case_id)`,
  ),
  // Mostly there are few, and without an index of their own they would be looked for among all.
  `create index board_lines_of_nobody on board_lines (holder_id, closed, due_on, case_id) where assigned_to is null`,
  // For the daily reminders: what begins on a day, and what ran out the day before.
  `create index board_lines_by_beginning on board_lines (from_day) where not closed`,
  `create index board_lines_by_end on board_lines (due_on) where not closed`,
]

const numbers = [
  // Without a mail server people can still read what would have been sent.
  `create table shown_mails (
    id bigint generated always as identity primary key,
    recipient text not null,
    subject text not null,
    text text not null,
    sent_at timestamptz not null
  )`,
  `create table reference_numbers (year integer primary key, last integer not null)`,
  `create table stage_durations (
    case_id text not null references board (case_id) on delete cascade,
    stage text not null,
    office_id uuid,
    occupation text,
    country text,
    began_on date not null,
    ended_on date not null,
    days integer not null,
    allowed_days integer,
    demonstration boolean not null,
    primary key (case_id, stage)
  )`,
  `create index stage_durations_of_office on stage_durations (office_id, stage, ended_on)`,
]

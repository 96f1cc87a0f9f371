import { type Kysely, type Migration, sql } from 'kysely'

/** Accounts: who exists, whom they act for, how they prove it. */
export const accessMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...people, ...proofs, ...doors]) await sql.raw(statement).execute(db)
  },
}

const people = [
  `create table organisations (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('behoerde', 'arbeitgeber', 'unterbevollmaechtigter', 'anerkennendeStelle',
      'zentralstelle', 'bundesagentur', 'auslandsvertretung', 'beratungsstelle')),
    name text not null check (name <> ''),
    land text check (land ~ '^[A-Z]{2}$'),
    gemeinde text,
    created_at timestamptz not null,
    demonstration boolean not null default false
  )`,
  `create table users (
    id uuid primary key default gen_random_uuid(),
    email text not null unique check (email = lower(email) and email <> ''),
    name text not null,
    language text not null check (language in ('de', 'en')),
    password_hash text,
    totp_secret text,
    totp_last_step bigint not null default 0,
    created_at timestamptz not null,
    demonstration boolean not null default false,
    disabled_at timestamptz
  )`,
  `create table memberships (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references users on delete cascade,
    organisation_id uuid not null references organisations on delete cascade,
    role text not null check (role in ('sachbearbeitung', 'leitung', 'verwaltung', 'ansprechpartner')),
    from_day date not null,
    until_day date,
    ended_at timestamptz,
    check (until_day >= from_day)
  )`,
  // The same person has the same role once; who comes back gets a new line.
  `create unique index memberships_open on memberships (user_id, organisation_id, role) where ended_at is null`,
  `create index memberships_of_organisation on memberships (organisation_id) where ended_at is null`,
  `create table deputies (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references users on delete cascade,
    deputy_id uuid not null references users on delete cascade,
    organisation_id uuid not null references organisations on delete cascade,
    from_day date not null,
    until_day date not null,
    ended_at timestamptz,
    check (until_day >= from_day),
    check (user_id <> deputy_id)
  )`,
  `create index deputies_of_user on deputies (user_id) where ended_at is null`,
  `create index deputies_of_deputy on deputies (deputy_id) where ended_at is null`,
]

const proofs = [
  `create table passkeys (
    id text primary key,
    user_id uuid not null references users on delete cascade,
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null,
    label text not null,
    created_at timestamptz not null,
    last_used_at timestamptz
  )`,
  `create index passkeys_of_user on passkeys (user_id)`,
  `create table recovery_codes (
    user_id uuid not null references users on delete cascade,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (user_id, code_hash)
  )`,
  `create table oidc_identities (
    issuer text not null,
    subject text not null,
    user_id uuid not null references users on delete cascade,
    created_at timestamptz not null,
    primary key (issuer, subject)
  )`,
  `create index oidc_identities_of_user on oidc_identities (user_id)`,
  `create table recoveries (
    token_hash bytea primary key,
    user_id uuid not null references users on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create index recoveries_of_user on recoveries (user_id)`,
  `create index recoveries_by_end on recoveries (expires_at)`,
  `create table spent_challenges (hash bytea primary key, expires_at timestamptz not null)`,
  `create index spent_challenges_by_end on spent_challenges (expires_at)`,
  `create table sign_in_attempts (key text primary key, points integer not null, window_ends_at timestamptz not null)`,
  `create index sign_in_attempts_by_end on sign_in_attempts (window_ends_at)`,
]

const doors = [
  `create table invitations (
    id uuid primary key default gen_random_uuid(),
    token_hash bytea not null unique,
    email text not null check (email = lower(email) and email <> ''),
    language text not null check (language in ('de', 'en')),
    organisation_id uuid references organisations on delete cascade,
    role text check (role in ('sachbearbeitung', 'leitung', 'verwaltung', 'ansprechpartner')),
    case_id text references cases (id) on delete cascade,
    partei text,
    step text,
    invited_by uuid references users on delete set null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz,
    code_hash bytea,
    code_expires_at timestamptz,
    code_attempts integer not null default 0,
    check ((organisation_id is null) = (role is null)),
    check (organisation_id is not null or (case_id is not null and partei is not null and step is not null))
  )`,
  `create index invitations_of_organisation on invitations (organisation_id) where used_at is null`,
  `create index invitations_of_case on invitations (case_id) where case_id is not null`,
  `create table sessions (
    id uuid primary key default gen_random_uuid(),
    id_hash bytea not null unique,
    user_id uuid references users on delete cascade,
    invitation_id uuid references invitations on delete cascade,
    organisation_id uuid references organisations on delete cascade,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    user_agent text not null,
    second_factor_at timestamptz,
    ended_at timestamptz,
    check ((user_id is null) <> (invitation_id is null))
  )`,
  `create index sessions_of_user on sessions (user_id) where ended_at is null`,
  `create index sessions_of_invitation on sessions (invitation_id) where ended_at is null`,
  `create index sessions_by_end on sessions (expires_at)`,
]

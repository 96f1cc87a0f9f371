import { type Kysely, type Migration, sql } from 'kysely'

/** Personal links that belong to one request, addresses that wait to be confirmed, and tokens for programs. */
export const linksAndTokensMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  // Links that were sent before stay what they were: good for all that their party may do.
  `alter table invitations
    add column request integer check (request > 0),
    add constraint invitations_request_has_a_step check (request is null or step is not null)`,
  `create table email_changes (
    token_hash bytea primary key,
    user_id uuid not null references users on delete cascade,
    email text not null check (email = lower(email) and email <> ''),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create index email_changes_of_user on email_changes (user_id)`,
  `create index email_changes_by_end on email_changes (expires_at)`,
  `create table api_tokens (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references users on delete cascade,
    token_hash bytea not null unique,
    label text not null check (label <> ''),
    scopes text[] not null check (scopes <@ array['read', 'act', 'open'] and cardinality(scopes) > 0),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `create index api_tokens_of_user on api_tokens (user_id) where revoked_at is null`,
  `create index api_tokens_by_end on api_tokens (expires_at)`,
]

import { type Kysely, type Migration, sql } from 'kysely'

/** Who takes part by an address alone: invited to an account, or asked by personal links. */
export const participantsByMailMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `alter table case_parties
    add column email text check (email = lower(email) and email <> ''),
    add column language text check (language in ('de', 'en')),
    add constraint case_parties_written_in_a_language check ((email is null) = (language is null))`,
  `create unique index case_parties_by_mail on case_parties (case_id, partei, email)
    where until is null and email is not null`,
  // Without an organisation and without a step an invitation leads to an account that takes part in one case.
  `alter table invitations
    drop constraint invitations_check1,
    add constraint invitations_lead_somewhere
      check (organisation_id is not null or (case_id is not null and partei is not null))`,
  `create index invitations_by_end on invitations (expires_at)`,
]

import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

/** How many there are of each, and a fifth of all cases is with the first office. */
export const OFFICES = 101
export const EMPLOYERS = 20_000
export const MEMBERS = 40

/** An organisation or a person of the measurement. */
export function idOf(kind: 'office' | 'employer' | 'person', number: number): string {
  const digit = { office: '1', employer: '2', person: '3' }[kind]
  return `0000000${digit}-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** The same in the words of the database, for a column or an expression of it. */
export function idIn(kind: 'office' | 'employer' | 'person', expression: string): string {
  return `(overlay('${idOf(kind, 0)}' placing lpad((${expression})::text, 12, '0') from 25))::uuid`
}

/** Offices, employers, and people who work in the first office. */
export async function makeOrganisations(db: Kysely<Tables>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await run(`insert into organisations (id, kind, name, land, created_at)
    select ${idIn('office', 'i')}, 'behoerde', 'Behörde ' || i, 'SN', now() from generate_series(1, ${OFFICES}) i`)
  await run(`insert into organisations (id, kind, name, created_at)
    select ${idIn('employer', 'i')}, 'arbeitgeber', 'Betrieb ' || i || ' GmbH', now()
    from generate_series(1, ${EMPLOYERS}) i`)
  await run(`insert into users (id, email, name, language, created_at)
    select ${idIn('person', 'i')}, 'person' || i || '@example.org', 'Person ' || i, 'de', now()
    from generate_series(1, ${MEMBERS}) i`)
  await run(`insert into memberships (user_id, organisation_id, role, from_day)
    select ${idIn('person', 'i')}, '${idOf('office', 1)}', case when i = 1 then 'leitung' else 'sachbearbeitung' end,
      date '2020-01-01' from generate_series(1, ${MEMBERS}) i`)
}

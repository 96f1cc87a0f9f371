import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { addressOf, organisations, type PersonKey, people } from './organisations.ts'

/** Somebody whose place a visitor of the demonstration can take. */
export interface DemonstrationUser {
  readonly key: PersonKey
  readonly userId: string
  readonly name: string
  readonly organisation: string | undefined
  readonly group: 'behoerde' | 'arbeitgeber' | 'stellen' | 'fachkraefte'
}

/** Everybody who can be played, in the order of the cast; accounts of real people are never among them. */
export async function demonstrationUsers(db: Kysely<Tables>): Promise<readonly DemonstrationUser[]> {
  const rows = await db
    .selectFrom('users')
    .select(['id', 'email', 'name'])
    .where('demonstration', '=', true)
    .where('disabled_at', 'is', null)
    .execute()
  return (Object.keys(people) as PersonKey[]).flatMap((key) => {
    const row = rows.find(({ email }) => email === addressOf(key))
    const at = people[key].organisation
    return row
      ? [{ key, userId: row.id, name: row.name, organisation: at && organisations[at].name, group: groupOf(key) }]
      : []
  })
}

function groupOf(key: PersonKey): DemonstrationUser['group'] {
  const at = people[key].organisation
  if (at === undefined) return 'fachkraefte'
  switch (organisations[at].kind) {
    case 'behoerde':
      return 'behoerde'
    case 'arbeitgeber':
    case 'unterbevollmaechtigter':
      return 'arbeitgeber'
    case 'anerkennendeStelle':
    case 'zentralstelle':
    case 'bundesagentur':
    case 'auslandsvertretung':
    case 'beratungsstelle':
      return 'stellen'
  }
}

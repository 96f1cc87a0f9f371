import type { Kysely } from 'kysely'
import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import type { CaseFile } from './case-file.ts'
import type { Standing } from './permissions.ts'

/** Majority (§ 2 BGB, § 80 Abs. 3 S. 1 AufenthG). */
const ADULT = 18

/**
 * Whoever takes part as family in the file of a minor worker is there as a custodian: a minor cannot act in the procedure
 * (§ 80 Abs. 1 AufenthG), the custodians act for the child (§ 1629 Abs. 1 BGB, or what the law says where the child lives),
 * read what is addressed to it and give what it would have to give. Nothing of that is stored: it ends with the day on which the child comes of age. Majority under a
 * foreign law (§ 80 Abs. 3 S. 2 AufenthG) nobody can see from a date; then whoever runs the file ends the part they take.
 */
export async function withRepresented(
  db: Kysely<Tables>,
  file: CaseFile,
  standings: readonly Standing[],
  today: PlainDate,
): Promise<readonly Standing[]> {
  const custodians = standings.filter(
    ({ partei, role }) => partei === 'familie' && (role === 'person' || role === 'link'),
  )
  if (custodians.length === 0 || standings.some(({ partei }) => partei === 'fachkraft')) return standings
  if (!(await isOfMinor(db, file, today))) return standings
  return [...custodians.map((one) => ({ ...one, partei: 'fachkraft' as const })), ...standings]
}

/** The day of birth decides; where it is not known yet, what the plan says. A file of the family is nobody's who works here. */
async function isOfMinor(db: Kysely<Tables>, { caseId, state }: CaseFile, today: PlainDate): Promise<boolean> {
  if (letzter(state, 'vorgangEroeffnet')?.ereignis.familieVon !== undefined) return false
  const worker = await db
    .selectFrom('persons')
    .select('born_on')
    .where('case_id', '=', caseId)
    .where('role', '=', 'fachkraft')
    .executeTakeFirst()
  const born = worker?.born_on ?? undefined
  return born === undefined
    ? letzter(state, 'vorhabenFestgelegt')?.ereignis.vorhaben.minderjaehrig === true
    : completedYears(born, today) < ADULT
}

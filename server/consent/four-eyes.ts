import type { Kysely } from 'kysely'
import type { Command, Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { CaseFile } from '#server/cases/case-file.ts'
import type { Tables } from '#server/database/tables.ts'
import { practiceOf } from './consent-practice.ts'

const REFUSED: readonly Refusal[] = [{ grund: 'vierAugen', norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG' }]

/**
 * What stands against a Vorabzustimmung in an office where two people must have looked at it: there is no draft yet, or whoever
 * wants to give it has worked on it. However it is given: by the page, by the form of a step or by a program.
 */
export async function fourEyesRefusals(
  db: Kysely<Tables>,
  file: CaseFile,
  { userId, command }: { readonly userId: string; readonly command: Command },
): Promise<readonly Refusal[]> {
  if (command.type !== 'entscheiden' || command.entscheidung.type !== 'vorabzustimmungErteilt') return []
  const { fourEyes } = await practiceOf(db, officeOf(file))
  if (!fourEyes) return []
  const preparers = await preparersOf(db, file)
  return preparers.length > 0 && !preparers.includes(userId) ? [] : REFUSED
}

/** The organisation that runs the file. */
export function officeOf({ parties }: CaseFile): string | undefined {
  return parties.findLast(({ partei, until }) => partei === 'auslaenderbehoerde' && until === undefined)?.organisationId
}

/** Everybody who has worked on the draft since the last Vorabzustimmung was given. */
async function preparersOf(db: Kysely<Tables>, file: CaseFile): Promise<readonly string[]> {
  const last = letzter(file.state, 'vorabzustimmungErteilt')?.seq
  const since = file.events.find(({ seq }) => seq === last)?.recordedAt
  const rows = await db
    .selectFrom('case_forms')
    .select('saved_by')
    .distinct()
    .where('case_id', '=', file.caseId)
    .where('form', '=', 'vorabzustimmung')
    .$if(since !== undefined, (query) => query.where('saved_at', '>', new Date(since ?? 0)))
    .execute()
  return rows.map(({ saved_by }) => saved_by)
}

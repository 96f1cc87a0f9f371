import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { berichteterGang, familiengang } from '#procedure/fachkraefteverfahren/familiengang.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import { appendEvents } from './append-events.ts'
import { fold } from './case-file.ts'
import { type Refresh, refreshLists } from './refresh-lists.ts'
import { storedFile } from './stored-file.ts'

/**
 * Tells the file of the worker how far that of a family member has come, in the transaction in which it got there: duties of
 * the worker's file hang on it (§ 81a Abs. 4 AufenthG). Days of steps, no more; nothing where nothing has changed, so that it
 * can be asked for as often as one likes. A correction over there is told like a step.
 */
export async function reportFamily(tx: Transaction<Tables>, refresh: Refresh): Promise<void> {
  const { caseId: vorgang, state } = refresh
  const last = state.eintraege.at(-1)
  if (!last || letzter(state, 'vorgangEroeffnet')?.ereignis.familieVon === undefined) return
  const links = await tx
    .selectFrom('case_links')
    .select('case_id')
    .where('family_case_id', '=', vorgang)
    .orderBy('case_id')
    .execute()
  const gang = familiengang(akteOf(state))
  for (const { case_id: caseId } of links) {
    // So that nobody appends at the same moment.
    await tx.selectFrom('cases').select('id').where('id', '=', caseId).forUpdate().execute()
    const worker = await storedFile(tx, caseId)
    if (isSame(berichteterGang(akteOf(worker), vorgang), gang)) continue
    const data = { type: 'familieFortgeschritten' as const, vorgang, ...gang }
    const appended = await appendEvents<Event>(
      tx,
      {
        caseId,
        expectedSeq: worker.seq,
        commandId: randomUUID(),
        events: [{ data, am: last.am, documents: [] }],
        // As whom it was recorded over there; who that is stays over there.
        by: { partei: last.von, user: null },
        recordedAt: refresh.now,
        lawVersion: refresh.lawVersion,
      },
      () => [],
    )
    if (appended.done !== 'appended') throw new Error(`The file ${caseId} was locked, and yet somebody wrote into it.`)
    await refreshLists(tx, { ...refresh, caseId, state: fold(appended.events, worker) })
  }
}

function isSame(one: object, other: object): boolean {
  const sorted = (gang: object) => JSON.stringify(Object.entries(gang).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(one) === sorted(other)
}

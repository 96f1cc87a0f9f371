import { type Kysely, sql } from 'kysely'
import { verifyChain } from '#procedure/decider/chain.ts'
import type { CaseService } from '#server/cases/case-service.ts'
import { hashText } from '#server/cases/hash-text.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Tables } from '#server/database/tables.ts'
import { HEUTE } from '../open-files.ts'
import { LARGE } from './measure-lists.ts'
import { percentiles, timed } from './percentiles.ts'

const AIM = 100
const CASES = 300

/** Opening files of the largest office: long ones, and ones as they come; the chains of some are checked. */
export async function measureCases(
  db: Kysely<Tables>,
  service: CaseService,
  viewer: Viewer,
  say: (line: string) => void,
): Promise<void> {
  for (const [name, least] of [
    ['file of 44 to 50 events', 44],
    ['file as it comes', 2],
  ] as const) {
    const ids = await filesOf(db, least)
    const view = (round: number) => service.view(viewer, ids[round % ids.length] ?? '', HEUTE)
    say(percentiles(`${name}, through the service`, await timed(CASES, view), AIM))
  }
  const ids = await filesOf(db, 2)
  let [read, faults] = [0, 0]
  for (const id of ids) {
    const chain = await service.exportCase(viewer, id, HEUTE)
    if (!chain) throw new Error(`${id} cannot be exported.`)
    const report = verifyChain(chain, hashText)
    read += report.read + report.withheld
    faults += report.faults.length
  }
  say(`  chains of ${ids.length} files verified: ${read} events, ${faults} faults`)
}

/** Files of the office with at least so many events, wherever they lie. */
export async function filesOf(db: Kysely<Tables>, events: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select cases.id from cases join board on board.case_id = cases.id
    where cases.version >= ${events} and board.office_id = ${LARGE} and cases.id not like 'template-%'
    order by md5(cases.id || 'drawn') limit ${CASES}`.execute(db)
  return rows.map(({ id }) => id)
}

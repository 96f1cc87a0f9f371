import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Chain } from '#procedure/decider/chain.ts'
import { type Cases, enterCase } from './cases.ts'
import { entriesFor } from './entries.ts'
import type { Viewer } from './viewer.ts'

/** The file as a chain that can be verified outside: what is not for the viewer is withheld, but bound in. */
export async function exportCase(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<Chain | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'export', today })
  if (!file) return undefined
  const parteien = file.standings.map(({ partei }) => partei)
  const readable = new Set(entriesFor({ parteien }, file.events).map(({ seq }) => seq))
  return await cases.store.exportCase(caseId, ({ seq }) => readable.has(seq))
}

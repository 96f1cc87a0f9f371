import type { PlainDate } from '#law/calendar/plain-date.ts'
import { parteien as alleParteien, type Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { Modus } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { darfFormular } from '#procedure/schriftstuecke/formulare.ts'
import { darfVereinbarungLesen } from '#procedure/schriftstuecke/vereinbarung/leser.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'

/** Somebody with the agreement of a case before them. */
export interface AtAgreement {
  readonly file: Entered
  readonly modus: Modus
  /** As which parties; whoever only administers accounts is none. */
  readonly parteien: readonly Partei[]
  readonly mayEdit: boolean
}

/**
 * Opens the agreement of a case. Undefined for everybody for whom it is not, which looks as if there were none; a member of
 * the family has none of its own: it stands in that of the worker.
 */
export async function enterAgreement(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<AtAgreement | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  const begun = file && letzter(file.state, 'vorgangEroeffnet')?.ereignis
  if (!file || begun === undefined || begun.familieVon !== undefined) return undefined
  const working = file.standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei)
  const parteien = alleParteien.filter((partei) => working.includes(partei))
  if (!darfVereinbarungLesen(parteien)) return undefined
  // A personal link shows the one thing that somebody is asked for; it is no place to fill in forms.
  const mayEdit = viewer.link === undefined && darfFormular('angaben', 'schreiben', parteien)
  return { file, modus: begun.modus, parteien, mayEdit }
}

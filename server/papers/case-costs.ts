import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import { type Kostenuebersicht, kosten } from '#procedure/fachkraefteverfahren/kosten.ts'
import { type Cases, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { particularsOf } from './particulars.ts'

/** What a case costs, with the names of those who pay. */
export interface CaseCosts extends Kostenuebersicht {
  readonly worker: string | undefined
  /** In the order in which the costs count them. */
  readonly family: readonly string[]
}

/** Who pays and who is asked to. Nobody else is told what others have paid. */
const FUER: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

export async function costsFor(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<CaseCosts | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  const isTheirs = file?.standings.some(({ partei, role }) => role !== 'verwaltung' && FUER.includes(partei))
  if (!file || !isTheirs) return undefined
  const akte = akteOf(file.state)
  const { fachkraft, familie, verfahren } = await particularsOf(cases, file)
  const { vorhaben } = akte
  if (!vorhaben) return undefined
  const overview = kosten({
    akte,
    vorhaben,
    pflichten: pflichten(file.state, today, cases.speicher),
    familie,
    zahler: verfahren.zahler,
    schuldner: verfahren.gebuehrenschuldner,
    heute: today,
  })
  const name = ({ vornamen, nachnamen }: { readonly vornamen: string; readonly nachnamen: string }): string =>
    `${vornamen} ${nachnamen}`.trim()
  return { ...overview, worker: fachkraft && name(fachkraft), family: familie.map(name) }
}

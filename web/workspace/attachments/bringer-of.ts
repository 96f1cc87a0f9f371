import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { bringt } from '#procedure/fachkraefteverfahren/checklistenleser.ts'
import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'

/** As whom somebody hands a paper in: as who brings it, for whom he or she stands, or as the office that got it. */
export function bringerOf(zeile: Checklistenzeile, parteien: readonly Partei[]): Partei | undefined {
  if (zeile.von === 'auslaenderbehoerde') return undefined
  if (parteien.includes(zeile.von)) return zeile.von
  return (
    parteien.find((partei) => bringt(zeile, [partei])) ??
    parteien.find((partei) => partei === 'auslaenderbehoerde' && zeile.gruppe !== 'auslandsvertretung')
  )
}

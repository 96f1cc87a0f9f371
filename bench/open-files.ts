import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import type { Akteneintrag } from '#procedure/fachkraefteverfahren/events.ts'
import { initial, type State } from '#procedure/fachkraefteverfahren/state.ts'
import { chance } from './chance.ts'

/** The day on which everything is measured. */
export const HEUTE: PlainDate = '2026-11-20'

/** Every example, cut off after every step: all variants in all stages. */
function stages(): readonly State[] {
  const speicher = kalenderspeicher()
  const ablaeufe = [...new Set(ausschnitte.map(({ ablauf }) => ablauf))]
  return ablaeufe.flatMap((ablauf) =>
    ablauf.schritte.map(({ name }) => durchlauf(ablauf, '2026-08-03', speicher, name).state),
  )
}

/** The same file, begun on another day: every day of a year occurs, so holidays and weekends do too. */
function shifted({ seq, eintraege, berichtigt }: State, days: number): State {
  const moved = eintraege.map(
    (eintrag): Akteneintrag => ({ ...eintrag, am: addDays(eintrag.am, days), ereignis: eintrag.ereignis }),
  )
  return { seq, eintraege: moved, berichtigt }
}

/** Files without end, the same ones for the same seed. */
export function openFiles(seed: number): () => State {
  const random = chance(seed)
  const all = stages()
  return () => {
    const state = all[Math.floor(random() * all.length)] ?? initial
    return shifted(state, Math.floor(random() * 105))
  }
}

import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import { blattspeicher } from '#procedure/fachkraefteverfahren/blatt.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Akteneintrag } from '#procedure/fachkraefteverfahren/events.ts'
import { initial, type State } from '#procedure/fachkraefteverfahren/state.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'

/** Processor time it takes to say of many open files who owes what and whose turn it is; what else runs does not disturb it. */

const HEUTE: PlainDate = '2026-11-20'
const VORGAENGE = 20_000

/** A generator with a seed, so that every run sees the same files (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

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

function files(count: number): readonly State[] {
  const random = chance(20_261_120)
  const all = stages()
  return Array.from({ length: count }, () => {
    const state = all[Math.floor(random() * all.length)] ?? initial
    return shifted(state, Math.floor(random() * 105))
  })
}

function run(states: readonly State[]): { readonly micros: number; readonly duties: number; readonly turns: number } {
  const speicher = blattspeicher()
  let [duties, turns] = [0, 0]
  const began = process.cpuUsage()
  for (const state of states) {
    const owed = pflichten(state, HEUTE, speicher)
    duties += owed.length
    if (zeile(state, owed, HEUTE).art === 'amZug') turns++
  }
  const { user, system } = process.cpuUsage(began)
  return { micros: (user + system) / states.length, duties, turns }
}

const states = files(VORGAENGE)
run(states.slice(0, 5000))
const measured = [run(states), run(states), run(states)].map(({ micros }) => micros).sort((a, b) => a - b)
const { duties, turns } = run(states)
const [best = 0, median = 0] = measured
console.log(`duties: ${VORGAENGE} files, ${(duties / VORGAENGE).toFixed(1)} duties each, ${turns} with somebody's turn`)
console.log(
  `  ${median.toFixed(1)} µs of processor time per file (best ${best.toFixed(1)}); a million on two cores: ${(median / 2).toFixed(0)} s`,
)

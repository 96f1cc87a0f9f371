import { blattspeicher } from '#procedure/fachkraefteverfahren/blatt.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import { HEUTE, openFiles } from './open-files.ts'

/** Processor time it takes to say of many open files who owes what and whose turn it is; what else runs does not disturb it. */

const VORGAENGE = 20_000

/** One store for all runs, as in a million files: there each sheet that must be counted is met often. */
const speicher = blattspeicher()

function run(states: readonly State[]): { readonly micros: number; readonly duties: number; readonly turns: number } {
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

const next = openFiles(20_261_120)
const states = Array.from({ length: VORGAENGE }, next)
run(states.slice(0, 5000))
const measured = [run(states), run(states), run(states)].map(({ micros }) => micros).sort((a, b) => a - b)
const { duties, turns } = run(states)
const [best = 0, median = 0] = measured
console.log(`duties: ${VORGAENGE} files, ${(duties / VORGAENGE).toFixed(1)} duties each, ${turns} with somebody's turn`)
console.log(
  `  ${median.toFixed(1)} µs of processor time per file (best ${best.toFixed(1)}); a million on two cores: ${(median / 2).toFixed(0)} s`,
)

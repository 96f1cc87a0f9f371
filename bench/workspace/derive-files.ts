import { blattspeicher } from '#procedure/fachkraefteverfahren/blatt.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import { HEUTE, openFiles } from '../open-files.ts'
import type { Derived } from './measure-derivation.ts'

/** One of several processes: works out duties and turn of its share of the files and says what that took. */

const BATCH = 2000

/** Making the files is not measured; in an office they are there. */
function derive(files: number, seed: number): Derived {
  const next = openFiles(seed)
  const speicher = blattspeicher()
  let [seconds, processor, duties] = [0, 0, 0]
  for (let done = 0; done < files; done += BATCH) {
    const states = Array.from({ length: Math.min(BATCH, files - done) }, next)
    const [begun, used] = [performance.now(), process.cpuUsage()]
    for (const state of states) {
      const owed = pflichten(state, HEUTE, speicher)
      zeile(state, owed, HEUTE)
      duties += owed.length
    }
    const { user, system } = process.cpuUsage(used)
    seconds += (performance.now() - begun) / 1000
    processor += (user + system) / 1_000_000
  }
  return { files, duties, seconds, processor }
}

const [files, seed] = process.argv.slice(2).map(Number)
process.send?.(derive(files ?? 0, seed ?? 0))

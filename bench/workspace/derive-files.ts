import { parentPort, workerData } from 'node:worker_threads'
import { blattspeicher } from '#procedure/fachkraefteverfahren/blatt.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import { HEUTE, openFiles } from '../open-files.ts'

/** One of several threads: works out duties and turn of its share of the files and says how long that took. */

const BATCH = 2000

/** Making the files is not measured; in an office they are there. */
function derive(files: number, seed: number): { readonly ms: number; readonly duties: number } {
  const next = openFiles(seed)
  const speicher = blattspeicher()
  let [ms, duties] = [0, 0]
  for (let done = 0; done < files; done += BATCH) {
    const states = Array.from({ length: Math.min(BATCH, files - done) }, next)
    const begun = performance.now()
    for (const state of states) {
      const owed = pflichten(state, HEUTE, speicher)
      zeile(state, owed, HEUTE)
      duties += owed.length
    }
    ms += performance.now() - begun
  }
  return { ms, duties }
}

const { files, seed } = workerData as { readonly files: number; readonly seed: number }
parentPort?.postMessage(derive(files, seed))

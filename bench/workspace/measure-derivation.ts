import { Worker } from 'node:worker_threads'

const THREADS = 2

/** What of an open case is worked out anew: duties and turn of so many files, on two threads. */
export async function measureDerivation(files: number, say: (line: string) => void): Promise<void> {
  const shares = await Promise.all(Array.from({ length: THREADS }, (_, thread) => share(files / THREADS, thread + 1)))
  const longest = Math.max(...shares.map(({ ms }) => ms)) / 1000
  const duties = shares.reduce((sum, one) => sum + one.duties, 0)
  const million = (longest / files) * 1_000_000
  say(
    `  duties and turn of ${files} files on ${THREADS} threads: ${longest.toFixed(1)} s, ${(duties / files).toFixed(1)} duties each; a million: ${million.toFixed(0)} s${million <= 60 ? '  ≤ 60' : '  MORE THAN 60'}`,
  )
}

function share(files: number, seed: number): Promise<{ readonly ms: number; readonly duties: number }> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./derive-files.ts', import.meta.url), { workerData: { files, seed } })
    worker.once('message', done)
    worker.once('error', failed)
  })
}

/** The times of a measure, in milliseconds, as one line. */
export function percentiles(name: string, times: readonly number[], aim?: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const cells = [at(0.5), at(0.95), at(0.99)].map((time) => time.toFixed(1).padStart(9))
  const kept = aim === undefined ? '' : at(0.95) <= aim ? `  ≤ ${aim}` : `  MORE THAN ${aim}`
  return `  ${name.padEnd(46)}${cells.join('')}${String(times.length).padStart(8)}${kept}`
}

export const HEAD = `  ${'milliseconds'.padEnd(46)}      p50      p95      p99   times`

/** How long something takes, so many times, one after the other. */
export async function timed(times: number, run: (round: number) => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = []
  for (let round = 0; round < times; round++) {
    const begun = performance.now()
    await run(round)
    taken.push(performance.now() - begun)
  }
  return taken
}

import { readdirSync, readFileSync } from 'node:fs'

/** Looks every few milliseconds at the memory of a process and everything it started; Linux only. */
export function peakOf(pid: number): { readonly stop: () => number } {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, sum(family(pid)))
  }, 40)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

/** Milliseconds of computing that a process and everything it started have taken so far. */
export function cpuOf(pid: number): number {
  return family(pid).reduce((total, one) => {
    const fields = read(`/proc/${one}/stat`).split(') ').at(-1)?.split(' ') ?? []
    // User, system, and the same of children that have ended; a hundred ticks to the second.
    return total + [11, 12, 13, 14].reduce((ticks, at) => ticks + Number(fields[at] ?? 0), 0) * 10
  }, 0)
}

function family(pid: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const [, parent] = /\) \S (\d+) /.exec(read(`/proc/${name}/stat`)) ?? []
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const found = [pid]
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child)
  return found
}

function sum(pids: readonly number[]): number {
  return pids.reduce((total, pid) => {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? []
    return total + Number(kilobytes) * 1024
  }, 0)
}

/** A process may be gone by the time it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

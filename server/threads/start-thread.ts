import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread from the file of this name beside whoever asks. The build bundles each next to the program; in the sources
 * it is read as it is written, by what reads the tests too.
 */
export function startThread(
  besides: string,
  name: string,
  options: Pick<WorkerOptions, 'resourceLimits'> = {},
): Worker {
  const own = { ...options, execArgv: [] }
  if (!besides.endsWith('.ts')) return new Worker(new URL(`${name}.mjs`, besides), own)
  const script = JSON.stringify(new URL(`${name}.ts`, besides).href)
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${script}) })`
  return new Worker(start, { ...own, eval: true })
}

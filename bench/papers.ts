import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PDF, PdfStream } from '@libpdf/core'
import { build } from 'esbuild'
import type { EngineName } from './papers/engines.ts'
import { cpuOf, peakOf } from './papers/memory.ts'

/**
 * Claim: an agreement whose clauses are unchanged is set at least five times faster than a warm headless Chromium prints it,
 * the first one of a fresh process at least four times faster, in a quarter of the memory; and unlike its print, the file is
 * tagged and can be archived. Beside them one library that draws PDF by hand. All in one run, in turns.
 */
const ALL: readonly EngineName[] = ['typst', 'chromium', 'pdfkit']
/** Some of them alone where they are named: `npx tsx bench/papers.ts typst chromium`. */
const ENGINES = process.argv.length > 2 ? ALL.filter((one) => process.argv.includes(one)) : ALL
const [ROUNDS, PAPERS] = [3, 12]
const FOLDER = path.resolve('node_modules/.cache/bench-papers')

interface Run {
  /** From the start of the process to its first file. */
  readonly cold: number
  readonly times: readonly number[]
  /** Milliseconds of computing to the first file, and for each further one: true on a machine that others use too. */
  readonly firstCpu: number
  readonly nextCpu: number
  /** Bytes of the process and all that it started, shared pages counted in shares. */
  readonly peak: number
}

mkdirSync(FOLDER, { recursive: true })
try {
  await bundle()
  const cold = new Map<EngineName, Run[]>()
  const warm = new Map<EngineName, Run[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of ENGINES) cold.set(engine, [...(cold.get(engine) ?? []), await run(engine, 1)])
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of ENGINES) warm.set(engine, [...(warm.get(engine) ?? []), await run(engine, PAPERS)])
  }
  // On its own: whoever counts the memory of a process holds it up again and again.
  const peaks = new Map<EngineName, number>()
  for (const engine of ENGINES) peaks.set(engine, (await run(engine, PAPERS, { countsMemory: true })).peak)
  console.log('engine        cold ms  cold CPU ms   warm ms   p95 ms  warm CPU ms  peak MB  pages  tagged  PDF/A  kB')
  const rows = new Map<EngineName, Row>()
  for (const engine of ENGINES)
    rows.set(
      engine,
      await row(engine, { cold: cold.get(engine) ?? [], warm: warm.get(engine) ?? [], peak: peaks.get(engine) ?? 0 }),
    )
  const [own, browser] = [rows.get('typst'), rows.get('chromium')]
  if (own && browser) {
    const times = (name: string, a: number, b: number, aim: number): void =>
      console.log(`${name.padEnd(46)}${(b / a).toFixed(1)} ×  (aim ${aim} ×)${b / a < aim ? '  MISSED' : ''}`)
    times('warm, faster than Chromium by', own.warm, browser.warm, 5)
    times('warm, computing less by', own.nextCpu, browser.nextCpu, 5)
    times('cold, faster by', own.cold, browser.cold, 4)
    times('cold, computing less by', own.firstCpu, browser.firstCpu, 4)
    times('memory, less by', own.peak, browser.peak, 4)
  }
} finally {
  rmSync(FOLDER, { recursive: true, force: true })
}

interface Row {
  readonly cold: number
  readonly warm: number
  readonly firstCpu: number
  readonly nextCpu: number
  readonly peak: number
}

interface Measured {
  readonly cold: readonly Run[]
  readonly warm: readonly Run[]
  readonly peak: number
}

async function row(engine: EngineName, { cold, warm, peak }: Measured): Promise<Row> {
  const times = warm.flatMap((one) => one.times)
  const made = {
    cold: median(cold.map((one) => one.cold)),
    warm: median(times),
    firstCpu: median(cold.map((one) => one.firstCpu)),
    nextCpu: median(warm.map((one) => one.nextCpu)),
    peak,
  }
  const file = readFileSync(path.join(FOLDER, `${engine}.pdf`))
  const { pages, tagged, archivable } = await look(file)
  const numbers = [made.cold, made.firstCpu, made.warm, at(times, 0.95), made.nextCpu, made.peak / 1e6, pages]
  const cells = numbers.map((one, column) =>
    one.toFixed(column > 4 ? 0 : 1).padStart([9, 13, 10, 9, 13, 9, 7][column] ?? 8),
  )
  console.log(
    engine.padEnd(10),
    ...cells,
    tagged ? '   yes' : '    no',
    archivable ? '   yes' : '    no',
    (file.length / 1000).toFixed(0).padStart(5),
  )
  return made
}

/** The program as it is delivered: one file, and the worker beside it. */
async function bundle(): Promise<void> {
  await build({
    entryPoints: { print: 'bench/papers/print-papers.ts' },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['@myriaddreamin/*', 'playwright-core', 'pdfkit', '@sparticuz/chromium', '@expo-google-fonts/*'],
    logLevel: 'warning',
  })
  for (const name of ['typeset-worker.mjs', 'schriftstueck'])
    cpSync(path.join('server/papers/typeset', name), path.join(FOLDER, name), { recursive: true })
}

async function run(engine: EngineName, count: number, { countsMemory = false } = {}): Promise<Run> {
  const start = performance.now()
  const file = path.join(FOLDER, `${engine}.pdf`)
  const child = spawn(process.execPath, [path.join(FOLDER, 'print.mjs'), engine, `${count}`, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const peak = countsMemory ? peakOf(child.pid ?? 0) : undefined
  let [said, cold, firstCpu, lastCpu] = ['', 0, 0, 0]
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString()
    if (cold === 0 && said.includes('first')) {
      cold = performance.now() - start
      firstCpu = cpuOf(child.pid ?? 0)
    }
    if (lastCpu === 0 && said.includes('last')) {
      lastCpu = cpuOf(child.pid ?? 0)
      child.stdin.write('go')
    }
  })
  await new Promise<void>((resolve) => child.once('close', () => resolve()))
  const { times } = JSON.parse(said.split('\n')[2] ?? '{}') as Pick<Run, 'times'>
  const nextCpu = (lastCpu - firstCpu) / Math.max(1, count - 1)
  return { cold, times, firstCpu, nextCpu, peak: peak?.stop() ?? 0 }
}

async function look(file: Uint8Array) {
  const pdf = await PDF.load(file)
  const catalog = pdf.getCatalog()
  const ref = catalog.getRef('Metadata')
  const metadata = ref && pdf.getObject(ref)
  const xmp = metadata instanceof PdfStream ? new TextDecoder().decode(metadata.getDecodedData()) : ''
  return { pages: pdf.getPageCount(), tagged: catalog.has('StructTreeRoot'), archivable: xmp.includes('pdfaid:part') }
}

function median(values: readonly number[]): number {
  return at(values, 0.5)
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

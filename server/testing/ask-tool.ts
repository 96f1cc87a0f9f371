import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PREFLIGHT_JARS } from './has-tool.ts'

/** What a program says about a file; FILE among the arguments stands for it. */
export function askTool(program: string, args: readonly string[], file: Uint8Array): string {
  return inFolder((folder) => {
    const { stdout, stderr } = run(program, args, folder, file)
    return `${stdout}\n${stderr}`
  })
}

/** The pages of a PDF file as grey pixels, one byte each, as one of two programs draws them that know nothing of each other. */
export function greyPages(
  file: Uint8Array,
  dotsPerInch: number,
  drawnBy: 'pdftoppm' | 'mutool' = 'pdftoppm',
): readonly GreyPage[] {
  return inFolder((folder) => {
    const dots = `${dotsPerInch}`
    if (drawnBy === 'pdftoppm') run('pdftoppm', ['-gray', '-r', dots, 'FILE', path.join(folder, 'page')], folder, file)
    else
      run('mutool', ['draw', '-q', '-c', 'gray', '-r', dots, '-o', path.join(folder, '%03d.pgm'), 'FILE'], folder, file)
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return pages.sort().map((name) => readGrey(readFileSync(path.join(folder, name))))
  })
}

export interface GreyPage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** The validator of Apache for PDF/A-1b, which knows nothing of those who write such files here. */
export function preflight(file: Uint8Array): string {
  const classes = PREFLIGHT_JARS.join(':')
  return askTool('java', ['-cp', classes, 'org.apache.pdfbox.preflight.Validator_A1b', 'FILE'], file)
}

function inFolder<Found>(work: (folder: string) => Found): Found {
  const folder = mkdtempSync(path.join(tmpdir(), 'vorab-paper-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program: string, args: readonly string[], folder: string, file: Uint8Array) {
  const name = path.join(folder, 'paper.pdf')
  writeFileSync(name, file)
  const given = args.map((arg) => (arg === 'FILE' ? name : arg))
  return spawnSync(program, given, { encoding: 'utf8', maxBuffer: 64_000_000 })
}

function readGrey(file: Uint8Array): GreyPage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 64)).toString('latin1'))
  if (!head) throw new Error('This is no grey picture.')
  return { width: Number(head[1]), height: Number(head[2]), pixels: file.subarray(head[0].length) }
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { it } from 'vitest'

/** PDFBox Preflight and what it stands on, as Debian lays them down. */
export const PREFLIGHT_JARS: readonly string[] =
  'preflight pdfbox2 xmpbox fontbox2 commons-logging commons-io javax.activation jaxb-api'
    .split(' ')
    .map((jar) => `/usr/share/java/${jar}.jar`)

/** Programs that are not ours and check what we made. */
const tools = {
  qpdf: () => onPath('qpdf'),
  pdfinfo: () => onPath('pdfinfo'),
  unzip: () => onPath('unzip'),
  pdftotext: () => onPath('pdftotext'),
  pdftoppm: () => onPath('pdftoppm'),
  pdffonts: () => onPath('pdffonts'),
  pdfsig: () => onPath('pdfsig'),
  certutil: () => onPath('certutil'),
  mutool: () => onPath('mutool'),
  openssl: () => onPath('openssl'),
  clamd: () => onPath('clamd'),
  swift: () => onPath('swift-proxy-server'),
  preflight: () => onPath('java') && PREFLIGHT_JARS.every((jar) => existsSync(jar)),
} as const satisfies Readonly<Record<string, () => boolean>>

export type Tool = keyof typeof tools

/** Where it is set to `all`, a tool that is missing fails the tests instead of leaving them out. */
const allAreThere = process.env['VORAB_TOOLS'] === 'all'

function onPath(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

export function hasTool(tool: Tool): boolean {
  return allAreThere || tools[tool]()
}

/** A test that needs a program of somebody else: it runs where the program is, as README says how to get it. */
export function itWith(needed: Tool | readonly Tool[], title: string, test: () => unknown): void {
  const list: readonly Tool[] = typeof needed === 'string' ? [needed] : needed
  const missing = list.filter((tool) => !hasTool(tool))
  const name = missing.length > 0 ? `${title} (needs ${missing.join(', ')})` : title
  it.runIf(missing.length === 0)(name, async () => {
    await test()
  })
}

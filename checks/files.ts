import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The root of the repository. */
export const ROOT: string = path.resolve(import.meta.dirname, '..')

/** Rooms of the house and what stands beside them; what git ignores is not looked at. */
const PLACES = ['law', 'procedure', 'server', 'web', 'cli', 'bin', 'bench', 'checks', 'docs']
const IGNORED = new Set(['node_modules', 'dist', 'generated', '.git', 'data', 'coverage'])

/** Every file below a folder, as paths from the root with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  const start = path.join(ROOT, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return []
    const inner = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(inner) : [inner]
  })
}

/** Every file of the repository that people wrote. */
export function everyFile(): readonly string[] {
  const top = readdirSync(ROOT, { withFileTypes: true })
  return [...top.filter((entry) => entry.isFile()).map(({ name }) => name), ...PLACES.flatMap(filesBelow)]
}

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

export function isCode(file: string): boolean {
  return /\.(?:tsx?|mjs|cjs|js)$/.test(file)
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

// Makes a fresh clone ready with nothing but Node: packages where they are missing or older than the lock file, then the
// build where a source is newer. Runs before `npm start` and `npm test`; needs no package itself.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')
const SOURCES = [
  'law',
  'procedure',
  'server',
  'web',
  'cli',
  'bin',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const MADE = 'generated'
/** Which lock file the installed packages belong to. */
const STAMP = 'node_modules/.vorab-lock'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Vorab needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
if (!packagesAreThere()) {
  console.error('Fetching packages (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}
writeFileSync(path.join(ROOT, STAMP), lockHash())
const newest = Math.max(...SOURCES.map(newestIn))
if (changedAt('dist/assets.json') < newest || changedAt('web/generated/messages.ts') === 0) {
  run(process.execPath, [path.join(ROOT, 'bin/build.mjs')])
}

/** The packages belong to the lock file: they are newer than it, or were installed from one with the same content. */
function packagesAreThere() {
  const installed = changedAt('node_modules/.package-lock.json')
  if (installed === 0 || installed >= changedAt('package-lock.json')) return installed > 0
  return existsSync(path.join(ROOT, STAMP)) && readFileSync(path.join(ROOT, STAMP), 'utf8') === lockHash()
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex')
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (error || status !== 0) {
    console.error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ` with code ${status}`}.`)
    process.exit(status || 1)
  }
}

/** Milliseconds of the last change; 0 where there is no such file. */
function changedAt(file) {
  const place = path.join(ROOT, file)
  return existsSync(place) ? statSync(place).mtimeMs : 0
}

/** The newest change below a folder. Folders count too: a deleted file changes the folder it was in. */
function newestIn(place) {
  const full = path.join(ROOT, place)
  if (!existsSync(full)) return 0
  const { mtimeMs } = statSync(full)
  if (!statSync(full).isDirectory()) return mtimeMs
  const inner = readdirSync(full, { withFileTypes: true })
    .filter(({ name }) => name !== MADE)
    .map(({ name }) => newestIn(path.join(place, name)))
  // The folder that holds the generated texts changes when they are written.
  return Math.max(place === 'web' ? 0 : mtimeMs, ...inner)
}

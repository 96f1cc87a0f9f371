// A registry mirror that lacks the binaries of other platforms leaves them out of the lock file, and then `npm ci` refuses
// it everywhere. This writes the missing entries from what the packages themselves ask for, so that every platform
// installs exactly the pinned versions. Run it after every change of the lock file: node checks/lock/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const CPU = { arm: 'arm', arm64: 'arm64', ia32: 'ia32', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', x64: 'x64' }

/** Entries that packages of the lock file ask for and that stand nowhere in it. */
export function missingEntries(lock) {
  const found = new Map()
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    if (path === '') continue
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const nested = `${path}/node_modules/${name}`
      const top = `node_modules/${name}`
      if (!lock.packages[nested] && !lock.packages[top] && /^\d/.test(version))
        found.set(top, entryOf(name, version, dev))
    }
  }
  return found
}

function entryOf(name, version, dev) {
  const parts = name.split(/[/-]/)
  const pick = (table) => parts.map((part) => table[part]).find(Boolean)
  const [os, cpu] = [pick(OS), pick(CPU)]
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu'))
      ? 'glibc'
      : undefined
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(os === 'linux' && libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}

if (process.argv[1] === import.meta.filename) {
  const file = new URL('../../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  for (const [path, entry] of missingEntries(lock)) lock.packages[path] = entry
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}

import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ContentStore, checkedAddress, isAddress } from './content-store.ts'

/** Contents on the disk, in 256 folders, so that none grows too long. */
export function diskStore(directory: string): ContentStore {
  const placeOf = (address: string): string =>
    path.join(directory, checkedAddress(address).slice(0, 2), address.slice(2))
  return {
    put: async (address, content) => put(placeOf(address), content),
    get: async (address) => {
      try {
        return await readFile(placeOf(address))
      } catch (fault) {
        if (isMissing(fault)) return undefined
        throw fault
      }
    },
    remove: async (address) => rm(placeOf(address), { force: true }),
    addresses: () => addressesIn(directory),
  }
}

/** Written beside its place and moved there when all of it is on the disk: a half content is never found. */
async function put(place: string, content: Uint8Array): Promise<void> {
  const folder = path.dirname(place)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = `${place}.${randomUUID()}`
  try {
    await writeFile(beside, content, { flag: 'wx', mode: 0o600, flush: true })
    await rename(beside, place)
  } catch (fault) {
    await rm(beside, { force: true })
    throw fault
  }
  await flushFolder(folder)
}

/** The move itself is safe only when the folder is written; where a system cannot flush folders it does so by itself. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function* addressesIn(directory: string): AsyncGenerator<string> {
  const folders = await readdir(directory).catch(() => [])
  for (const folder of folders.filter((name) => name.length === 2)) {
    const names = await readdir(path.join(directory, folder)).catch(() => [])
    for (const name of names) if (isAddress(folder + name)) yield folder + name
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
}

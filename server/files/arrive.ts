import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { caseKey } from './case-keys.ts'
import { type Refused, refused } from './file-problem.ts'
import type { Brought, FileWorld } from './file-world.ts'
import { hasRoom } from './has-room.ts'
import { keepContent, type Taken } from './keep-content.ts'
import { openSealed, sealing } from './seal-file.ts'

/** Takes in what comes in one piece: sealed to the disk as long as it comes, and looked at when its turn is. */
export async function arrive(world: FileWorld, brought: Brought, content: Readable): Promise<Taken> {
  // Whoever sends may go away before anybody reads, or where nobody will: that ends no program.
  content.on('error', () => undefined)
  if (!(await hasRoom(world, brought, 0))) {
    content.resume()
    return refused('quota')
  }
  const incoming = path.join(world.directory, 'incoming', randomUUID())
  try {
    const key = await caseKey(world.db, world.key, brought.caseId)
    await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 })
    const size = await written(content, { key, incoming, most: world.limits.bytes })
    if (typeof size !== 'number') return size
    if (!(await hasRoom(world, brought, size))) return refused('quota')
    return await world.inTurn(async () =>
      keepContent(world, brought, openSealed(key, await readFile(incoming)), 'taken'),
    )
  } finally {
    await rm(incoming, { force: true })
  }
}

interface Target {
  readonly key: Uint8Array
  readonly incoming: string
  readonly most: number
}

/** How much came; what comes beyond the bound is read and dropped. */
async function written(content: Readable, { key, incoming, most }: Target): Promise<number | Refused> {
  let size = 0
  async function* bounded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      size += chunk.length
      if (size <= most) yield chunk
    }
  }
  const target = createWriteStream(incoming, { flags: 'wx', mode: 0o600 })
  try {
    await pipeline(content, (source: AsyncIterable<Buffer>) => sealing(key, bounded(source)), target)
  } catch (fault) {
    // Whoever sends may go away at any time; that the disk is full is another matter.
    if (target.errored === null || target.errored === content.errored) return refused('brokenOff')
    throw fault
  }
  return size > most ? refused('tooLarge') : size
}

import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { caseKey } from './case-keys.ts'
import type { Bringer, FileWorld } from './file-world.ts'
import { stored } from './keep-content.ts'
import { sealed } from './seal-file.ts'

/** As much as may be lost of what is on its way, and as much as is in memory of each upload. */
const PIECE = 4 * 1024 * 1024
/** Somebody who sends byte by byte costs a line each. */
const MOST_PIECES = 1000

interface Appended extends Bringer {
  readonly id: string
  readonly at: number
  /** Of the whole file. */
  readonly size: number
}

/**
 * Keeps what comes, piece by piece, each for good before it counts; also the last one before an interruption. False
 * where somebody else was faster with the same upload.
 */
export async function appendPieces(world: FileWorld, upload: Appended, content: Readable): Promise<boolean> {
  const key = await caseKey(world.db, world.key, upload.caseId)
  let at = upload.at
  let [held, heldBytes]: [Buffer[], number] = [[], 0]
  const keep = async (): Promise<boolean> => {
    const bytes = Buffer.concat(held).subarray(0, upload.size - at)
    ;[held, heldBytes] = [[], 0]
    if (bytes.length === 0) return true
    const kept = await keepPiece(world, { id: upload.id, at, bytes, key })
    if (kept) at += bytes.length
    return kept
  }
  for await (const bytes of arriving(content)) {
    held.push(bytes)
    heldBytes += bytes.length
    if (heldBytes >= PIECE && !(await keep())) return false
  }
  return await keep()
}

/** What comes, until it ends or breaks off: whoever sends may go away, and comes back where it ended. */
async function* arriving(content: Readable): AsyncGenerator<Buffer> {
  const source: AsyncIterator<unknown> = content[Symbol.asyncIterator]()
  for (;;) {
    const next = await source.next().catch(() => ({ done: true as const, value: undefined }))
    if (next.done === true) return
    if (next.value instanceof Uint8Array) yield Buffer.from(next.value)
  }
}

interface Piece {
  readonly id: string
  readonly at: number
  readonly bytes: Buffer
  readonly key: Uint8Array
}

async function keepPiece(world: FileWorld, { id, at, bytes, key }: Piece): Promise<boolean> {
  const address = randomBytes(32).toString('hex')
  return await stored(world, address, async (tx) => {
    const moved = await tx
      .updateTable('uploads')
      .set({ received: at + bytes.length })
      .where('id', '=', id)
      .where('received', '=', at)
      .where((where) =>
        where(
          where
            .selectFrom('upload_pieces')
            .select((select) => select.fn.countAll<number>().as('pieces'))
            .where('upload_id', '=', id),
          '<',
          MOST_PIECES,
        ),
      )
      .executeTakeFirst()
    if (moved.numUpdatedRows === 0n) return false
    await tx.insertInto('upload_pieces').values({ upload_id: id, starts_at: at, size: bytes.length, address }).execute()
    await world.contents.put(address, sealed(key, bytes, aboutPiece(id, at)))
    return true
  })
}

/** What a piece says of itself, so that no two can change places. */
export function aboutPiece(id: string, at: number): string {
  return `piece ${id} ${at}`
}

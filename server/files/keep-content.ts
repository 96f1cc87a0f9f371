import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { addressOf, caseKey } from './case-keys.ts'
import { type Examined, examineContent } from './examine-content.ts'
import { type Refused, refused } from './file-problem.ts'
import type { Brought, FileWorld } from './file-world.ts'
import { takeRoom } from './has-room.ts'
import { safeName } from './safe-name.ts'
import { sealed } from './seal-file.ts'
import { SWEEPING } from './sweep-files.ts'

export type Taken =
  | {
      readonly ok: true
      readonly sha256: string
      /** For the scanner: it can be used when it has been looked at. */
      readonly waiting: boolean
    }
  | Refused

/** Whether the room for a file is taken with it, or was counted when it was begun, or is that of what it replaces. */
export type Room = 'taken' | 'counted'

/** Looks at a content and keeps what is good of it. */
export async function keepContent(world: FileWorld, brought: Brought, content: Buffer, room: Room): Promise<Taken> {
  const examined = await examineContent(content, world)
  if (!examined.ok) return examined
  const sha256 = createHash('sha256').update(examined.content).digest('hex')
  if (!(await putAway(world, { ...brought, ...examined, sha256 }, room))) return refused('quota')
  return { ok: true, sha256, waiting: examined.waiting }
}

/** The file is on its place before anybody can know of it, and no sweep comes in between. */
async function putAway(
  world: FileWorld,
  file: Brought & Omit<Examined, 'ok'> & { readonly sha256: string },
  room: Room,
): Promise<boolean> {
  const { db, clock, contents } = world
  const key = await caseKey(db, world.key, file.caseId)
  const address = addressOf(key, file.sha256)
  const line = { name: safeName(file.name, file.mediaType), uploaded_at: new Date(clock()) }
  return await stored(world, address, async (tx) => {
    if (room === 'taken' && !(await takeRoom(tx, world.limits, { ...file, bytes: file.content.length }))) return false
    await tx
      .insertInto('files')
      .values({
        ...line,
        case_id: file.caseId,
        sha256: file.sha256,
        uploaded_by: file.by,
        address,
        media_type: file.mediaType,
        size: file.content.length,
        pages: file.pages ?? null,
        waiting: file.waiting,
      })
      // What was found clean once stays so, also while the scanner is away.
      .onConflict((conflict) =>
        conflict
          .columns(['case_id', 'sha256', 'uploaded_by'])
          .doUpdateSet({ ...line, waiting: sql<boolean>`files.waiting and excluded.waiting` }),
      )
      .execute()
    await contents.put(address, sealed(key, file.content))
    return true
  })
}

/**
 * Writes a line and the content at its address together. Should the program end in between, the sweep finds what is left
 * over; while it works no sweep comes.
 */
export async function stored(
  { db }: Pick<FileWorld, 'db'>,
  address: string,
  write: (tx: Transaction<Tables>) => Promise<boolean>,
): Promise<boolean> {
  await db
    .insertInto('files_leaving')
    .values({ address })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock_shared(${SWEEPING})`.execute(tx)
    if (!(await write(tx))) return false
    await tx.deleteFrom('files_leaving').where('address', '=', address).execute()
    return true
  })
}

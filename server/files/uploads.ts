import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { onceAtATime } from '#server/once-at-a-time.ts'
import { appendPieces } from './append-pieces.ts'
import { fileProblems, type Refused, refused } from './file-problem.ts'
import type { Bringer, Brought, FileWorld } from './file-world.ts'
import { finishUpload } from './finish-upload.ts'
import { takeRoom } from './has-room.ts'
import type { Taken } from './keep-content.ts'

/** An upload that comes in pieces and goes on after an interruption: of this program, of the line, of the browser. */
export interface Upload {
  readonly id: string
  readonly name: string
  readonly size: number
  /** Of the whole file, where the browser has said so. */
  readonly sha256: string | undefined
  /** As much as is there for good. */
  readonly received: number
  /** What became of it when all was there. */
  readonly taken: Taken | undefined
}

export interface Uploads {
  begin(
    brought: Brought,
    file: { size: number; sha256: string | undefined },
  ): Promise<{ ok: true; id: string } | Refused>
  /** Undefined where it is not there or not this person's. */
  find(bringer: Bringer, id: string): Promise<Upload | undefined>
  /** What this person has begun in this case and not finished. */
  open(bringer: Bringer): Promise<readonly Upload[]>
  /** Adds what comes, from this place on; `elsewhere` where it goes on at another one. */
  append(bringer: Bringer, id: string, at: number, content: Readable): Promise<Upload | 'elsewhere' | undefined>
  drop(bringer: Bringer, id: string): Promise<boolean>
}

const LONGEST_NAME = 300
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function uploads(world: FileWorld): Uploads {
  const { db } = world
  // However many ask what became of an upload: it is put together and looked into once.
  const finish = onceAtATime(
    (_: Bringer, id: string) => id,
    (bringer, id) => finishUpload(world, bringer, id),
  )
  const find: Uploads['find'] = async (bringer, id) => {
    const found = await load(world, bringer, id)
    // All was there and the program ended before it had looked: it looks now.
    if (!found || found.taken || found.received < found.size) return found
    await finish(bringer, id)
    return await load(world, bringer, id)
  }
  return {
    begin: (brought, file) => begin(world, brought, file),
    find,
    open: (bringer) => openOf(world, bringer),
    append: async (bringer, id, at, content) => {
      const upload = await load(world, bringer, id)
      if (!upload) return undefined
      if (upload.received !== at) return 'elsewhere'
      const went = await appendPieces(world, { ...bringer, id, at, size: upload.size }, content)
      return went ? await find(bringer, id) : 'elsewhere'
    },
    drop: async ({ caseId, by }, id) => {
      if (!UUID.test(id)) return false
      const gone = await db
        .deleteFrom('uploads')
        .where('id', '=', id)
        .where('case_id', '=', caseId)
        .where('uploaded_by', '=', by)
        .executeTakeFirst()
      return gone.numDeletedRows > 0n
    },
  }
}

async function begin(
  world: FileWorld,
  { caseId, by, name }: Brought,
  { size, sha256 }: { readonly size: number; readonly sha256: string | undefined },
): Promise<{ readonly ok: true; readonly id: string } | Refused> {
  if (size === 0) return refused('empty')
  if (size > world.limits.bytes) return refused('tooLarge')
  const id = randomUUID()
  return await world.db.transaction().execute(async (tx) => {
    if (!(await takeRoom(tx, world.limits, { caseId, by, bytes: size }))) return refused('quota')
    await tx
      .insertInto('uploads')
      .values({
        id,
        case_id: caseId,
        uploaded_by: by,
        name: [...name.replaceAll('\0', '')].slice(0, LONGEST_NAME).join(''),
        size,
        sha256: sha256 ?? null,
        begun_at: new Date(world.clock()),
      })
      .execute()
    return { ok: true, id }
  })
}

const columns = ['id', 'name', 'size', 'sha256', 'received', 'taken', 'problem', 'finding'] as const

async function load({ db }: FileWorld, { caseId, by }: Bringer, id: string): Promise<Upload | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await db
    .selectFrom('uploads')
    .select(columns)
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('uploaded_by', '=', by)
    .executeTakeFirst()
  return row && uploadOf(row, await takenOf(row, { db, caseId, by }))
}

async function openOf({ db }: FileWorld, { caseId, by }: Bringer): Promise<readonly Upload[]> {
  const rows = await db
    .selectFrom('uploads')
    .select(columns)
    .where('case_id', '=', caseId)
    .where('uploaded_by', '=', by)
    .where('taken', 'is', null)
    .where('problem', 'is', null)
    .orderBy('begun_at')
    .execute()
  return rows.map((row) => uploadOf(row, undefined))
}

interface UploadRow {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly sha256: string | null
  readonly received: number
}

function uploadOf({ id, name, size, sha256, received }: UploadRow, taken: Taken | undefined): Upload {
  return { id, name, size, sha256: sha256 ?? undefined, received, taken }
}

interface Ended {
  readonly taken: string | null
  readonly problem: string | null
  readonly finding: string | null
}

async function takenOf(
  { taken, problem, finding }: Ended,
  { db, caseId, by }: Bringer & Pick<FileWorld, 'db'>,
): Promise<Taken | undefined> {
  if (taken !== null) {
    const file = await db
      .selectFrom('files')
      .select('waiting')
      .where('case_id', '=', caseId)
      .where('sha256', '=', taken)
      .where('uploaded_by', '=', by)
      .executeTakeFirst()
    return { ok: true, sha256: taken, waiting: file?.waiting === true }
  }
  const known = fileProblems.find((one) => one === problem)
  return known && { ok: false, problem: known, ...(finding !== null && { finding }) }
}

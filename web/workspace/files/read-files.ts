import type { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { FileStore } from '#server/files/file-store.ts'
import type { Bringer } from '#server/files/file-world.ts'
import { readUpload } from '#web/http/read-upload.ts'
import type { ProblemOfFile } from './problem-of-file.ts'

/** As many as somebody chooses at once by hand. */
const MOST_FILES = 20

export interface ReadFiles {
  /** What was typed beside the files; empty where the form did not arrive as a whole. */
  readonly form: FormData
  /** The hashes of what was taken, in the order of the form. */
  readonly taken: readonly string[]
  /** How many arrived, also those that wait for the scanner. */
  readonly arrived: number
  readonly problems: readonly ProblemOfFile[]
  readonly hadMore: boolean
}

/** Reads a form with files; each is taken in while it comes, unless nobody may bring one. */
export async function readFiles(
  c: Context,
  files: FileStore,
  { field, bringer }: { readonly field: string; readonly bringer: Bringer | undefined },
): Promise<ReadFiles> {
  const upload = await readUpload({
    request: c.req.raw,
    field,
    mostFileBytes: files.limits.bytes,
    // A file that is too large is still read to its end, so that the form can come back with everything else in it.
    mostBytes: files.limits.heldBytes + 2 * files.limits.bytes,
    mostFiles: MOST_FILES,
    take: async (name: string, content: Readable) =>
      bringer && { name, taken: await files.take({ ...bringer, name }, content) },
  })
  if (upload.read !== 'done')
    return { form: new FormData(), taken: [], arrived: 0, problems: [{ problem: upload.read }], hadMore: false }
  const [taken, problems]: [string[], ProblemOfFile[]] = [[], []]
  let arrived = 0
  for (const one of upload.files) {
    if (one?.taken.ok === true) {
      arrived++
      if (!one.taken.waiting) taken.push(one.taken.sha256)
    } else if (one?.taken.ok === false) problems.push({ name: one.name, ...problemIn(one.taken) })
  }
  return { form: upload.form, taken, arrived, problems, hadMore: upload.hadMore }
}

function problemIn({ problem, finding }: ProblemOfFile): ProblemOfFile {
  return { problem, ...(finding !== undefined && { finding }) }
}

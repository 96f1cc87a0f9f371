import type { Worker } from 'node:worker_threads'
import { atMost } from '#server/files/at-most.ts'
import type { MediaType } from '#server/files/file-tables.ts'
import type { SealedContent } from '#server/files/open-content.ts'
import { startThread } from '#server/threads/start-thread.ts'
import type { BindingAnswer, BindingQuestion, Bookmark, Opening } from './binding-messages.ts'

/** Puts one packet together, away from the thread that answers people. */
export interface Binder {
  /** Opens a file and keeps it for the packet, in the order of the questions. What was sealed is gone from here afterwards. */
  open(file: {
    readonly sha256: string
    readonly mediaType: MediaType
    readonly sealed: SealedContent
  }): Promise<Opening>
  countPages(pdf: Uint8Array): Promise<number>
  bind(cover: Uint8Array, outline: readonly Bookmark[]): Promise<Uint8Array>
}

/** A packet holds hundreds of megabytes while it is made: the next one waits. */
const inTurn = atMost(1)

/** The largest packet is bound in seconds. A file on which the thread never ends must not hold up all who come after. */
const PATIENCE_MS = 120_000

/** A thread for one packet; what it held goes with it. Each question is waited for so long. */
export async function withBinder<T>(
  work: (binder: Binder) => Promise<T>,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  return await inTurn(async () => {
    const worker = startThread(import.meta.url, 'binding-worker')
    try {
      return await work(binderIn(worker, patienceMs))
    } finally {
      await worker.terminate()
    }
  })
}

function binderIn(worker: Worker, patienceMs: number): Binder {
  const ask = (question: BindingQuestion, given: readonly ArrayBufferLike[] = []): Promise<BindingAnswer> =>
    new Promise((resolve, reject) => {
      const ended = (fault?: unknown): void => {
        clearTimeout(timer)
        reject(new Error('Binding the packet broke off.', { cause: fault }))
      }
      const timer = setTimeout(() => ended(new Error('It took too long.')), patienceMs)
      worker.once('error', ended).once('exit', ended)
      worker.once('message', (answer: BindingAnswer) => {
        clearTimeout(timer)
        worker.off('error', ended).off('exit', ended)
        if ('fault' in answer) reject(new Error(answer.fault))
        else resolve(answer)
      })
      worker.postMessage(
        question,
        given.filter((one) => one instanceof ArrayBuffer),
      )
    })
  return {
    open: async ({ sealed, ...file }) => {
      const closed = ownBytes(sealed.closed)
      const answer = await ask({ ask: 'open', ...file, sealed: { ...sealed, closed } }, [closed.buffer])
      return 'problem' in answer ? answer : { pages: pagesIn(answer) }
    },
    countPages: async (pdf) => pagesIn(await ask({ ask: 'pages', pdf })),
    bind: async (cover, outline) => {
      const answer = await ask({ ask: 'bind', cover, outline })
      if (!('content' in answer)) throw new Error('The packet was not bound.')
      return answer.content
    },
  }
}

function pagesIn(answer: BindingAnswer): number {
  if (!('pages' in answer)) throw new Error('The pages were not counted.')
  return answer.pages
}

/** Small buffers share their memory with others, and that cannot be given away. */
function ownBytes(bytes: Buffer): Buffer {
  const isOwn = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
  return isOwn ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
}

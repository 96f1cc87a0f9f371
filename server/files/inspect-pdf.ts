import type { Worker } from 'node:worker_threads'
import { startThread } from '#server/threads/start-thread.ts'
import type { FileLimits } from './file-limits.ts'
import { refused } from './file-problem.ts'
import type { InspectingQuestion } from './inspecting-worker.ts'
import type { SeenPdf } from './look-into-pdf.ts'

/** The largest file is read in a second or two. */
const PATIENCE_MS = 20_000
const MOST_MEMORY_MB = 512

/** What a large file took is free again only when its thread has ended. */
const SMALL = 2 * 1024 * 1024

/** A thread that has read a small file waits for the next one. */
let idle: Worker | undefined

/**
 * What a PDF is, found out away from the thread that answers people: a few bytes can keep whoever reads them busy for ever. A
 * file on which the thread does not come to an end is as good as broken.
 */
export async function inspectPdf(
  content: Uint8Array,
  { pages }: Pick<FileLimits, 'pages'>,
  patienceMs: number = PATIENCE_MS,
): Promise<SeenPdf> {
  const question = { content, pages }
  const used = takeIdle()
  const seen = used && (await askThread(used, question, patienceMs))
  // Of a thread that fell over, an earlier file may be the cause: a good one must not be called broken for that.
  const found = seen === undefined || seen === 'fell' ? await askThread(newThread(), question, patienceMs) : seen
  return found === 'fell' || found === 'late' ? refused('broken') : found
}

async function askThread(worker: Worker, question: InspectingQuestion, patienceMs: number): Promise<SeenPdf | Silence> {
  const answer = await answerOf(worker, question, patienceMs)
  if (answer === 'fell' || answer === 'late' || idle !== undefined || question.content.length > SMALL)
    await worker.terminate()
  else idle = waiting(worker)
  return answer
}

function takeIdle(): Worker | undefined {
  const worker = idle
  idle = undefined
  worker?.ref()
  return worker
}

function newThread(): Worker {
  const worker = startThread(import.meta.url, 'inspecting-worker', {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  // Should it fall over while nobody asks it anything, the next file gets another.
  const gone = (): void => {
    if (idle === worker) idle = undefined
  }
  return worker.on('error', gone).on('exit', gone)
}

/** Nobody waits for it, and the program ends without it. */
function waiting(worker: Worker): Worker {
  worker.unref()
  return worker
}

/** The thread fell over, or took too long. */
type Silence = 'fell' | 'late'

function answerOf(worker: Worker, question: InspectingQuestion, patienceMs: number): Promise<SeenPdf | Silence> {
  return new Promise((resolve) => {
    const seen = (answer: SeenPdf): void => ended(answer)
    const failed = (): void => ended('fell')
    const ended = (answer: SeenPdf | Silence): void => {
      clearTimeout(timer)
      worker.off('message', seen).off('error', failed).off('exit', failed)
      resolve(answer)
    }
    const timer = setTimeout(() => ended('late'), patienceMs)
    worker.on('message', seen).on('error', failed).on('exit', failed)
    worker.postMessage(question)
  })
}

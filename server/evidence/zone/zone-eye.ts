import { atMost } from '#server/files/at-most.ts'
import { startThread } from '#server/threads/start-thread.ts'
import type { Scan, SeenScan } from './read-scan.ts'
import type { ZoneAnswer, ZoneQuestion } from './zone-messages.ts'
import type { Frame } from './zone-strip.ts'

/** Looks for machine-readable zones in files, away from the thread that answers people. */
export interface ZoneEye {
  /** What stands in the zone; undefined where none can be read, `failed` where it took too long or broke off. */
  read(scan: Scan): Promise<SeenScan | undefined | 'failed'>
  /** The zone as a picture; undefined where it is not there any more. */
  strip(scan: Scan, frame: Frame): Promise<Uint8Array | undefined>
}

const PATIENCE_MS = 60_000
/** Who comes when so many wait is asked to come again. */
const MOST_WAITING = 12
/** What one picture and its likenesses need, several times over. */
const MOST_MEMORY_MB = 384

/** One file at a time, each in a thread of its own that ends with it: what a picture took is free again. */
export function zoneEye(patienceMs: number = PATIENCE_MS): ZoneEye {
  const inTurn = atMost(1)
  let waiting = 0
  const ask = async (question: ZoneQuestion): Promise<ZoneAnswer> => {
    if (waiting >= MOST_WAITING) return { fault: 'Too many wait.' }
    waiting++
    try {
      return await inTurn(() => answerOf(question, patienceMs))
    } finally {
      waiting--
    }
  }
  return {
    read: async (scan) => {
      const answer = await ask(scan)
      return 'seen' in answer ? answer.seen : 'failed'
    },
    strip: async (scan, frame) => {
      const answer = await ask({ ...scan, frame })
      return 'strip' in answer ? answer.strip : undefined
    },
  }
}

async function answerOf(question: ZoneQuestion, patienceMs: number): Promise<ZoneAnswer> {
  const worker = startThread(import.meta.url, 'zone-worker', {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve({ fault: 'It took too long.' }), patienceMs)
      worker.once('message', resolve)
      worker.once('error', (fault) => resolve({ fault: String(fault) }))
      worker.once('exit', () => resolve({ fault: 'The thread ended.' }))
      worker.postMessage(question)
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

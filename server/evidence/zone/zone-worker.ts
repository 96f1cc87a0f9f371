import { parentPort } from 'node:worker_threads'
import { picturesIn, readScan } from './read-scan.ts'
import type { ZoneAnswer, ZoneQuestion } from './zone-messages.ts'
import { zoneStrip } from './zone-strip.ts'

/** A thread that looks into one file, and ends with it. */
parentPort?.once('message', (question: ZoneQuestion) => {
  void answerTo(question)
    .catch((fault: unknown): ZoneAnswer => ({ fault: String(fault) }))
    .then((answer) => parentPort?.postMessage(answer))
})

async function answerTo({ frame, ...scan }: ZoneQuestion): Promise<ZoneAnswer> {
  if (!frame) return { seen: await readScan(scan) }
  const open = (await picturesIn(scan))[frame.picture]
  return { strip: open && (await zoneStrip(await open(), frame)) }
}

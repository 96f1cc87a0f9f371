import { parentPort } from 'node:worker_threads'
import { lookIntoPdf } from './look-into-pdf.ts'

/** What the thread is asked; it answers with what was seen. */
export interface InspectingQuestion {
  readonly content: Uint8Array
  readonly pages: number
}

/** A thread that looks into PDFs, one after the other. */
parentPort?.on('message', ({ content, pages }: InspectingQuestion) => {
  void lookIntoPdf(content, pages).then((seen) => parentPort?.postMessage(seen))
})

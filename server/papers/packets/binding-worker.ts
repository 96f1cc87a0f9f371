import { parentPort, type TransferListItem } from 'node:worker_threads'
import { openContent } from '#server/files/open-content.ts'
import { bind, countPages, type OpenedFile, openForBinding } from './bind-packet.ts'
import type { BindingAnswer, BindingQuestion } from './binding-messages.ts'

/** A thread that binds one packet: it holds what it was given until it ends. */
const opened: OpenedFile[] = []

parentPort?.on('message', (question: BindingQuestion) => {
  void answerTo(question)
    .catch((fault: unknown): BindingAnswer => ({ fault: String(fault) }))
    .then((answer) => parentPort?.postMessage(answer, transferred(answer)))
})

async function answerTo(question: BindingQuestion): Promise<BindingAnswer> {
  switch (question.ask) {
    case 'open': {
      const { sha256, mediaType, sealed } = question
      // What comes from another thread comes without its methods.
      const content = openContent({ ...sealed, closed: Buffer.from(sealed.closed.buffer) }, sha256)
      const file = await openForBinding(mediaType, content)
      if ('problem' in file) return file
      opened.push(file)
      return { pages: file.pages }
    }
    case 'pages':
      return { pages: await countPages(question.pdf) }
    case 'bind':
      return { content: await bind(question.cover, opened, question.outline) }
  }
}

function transferred(answer: BindingAnswer): readonly TransferListItem[] {
  return 'content' in answer && answer.content.buffer instanceof ArrayBuffer ? [answer.content.buffer] : []
}

import type { VNode } from 'preact'
import type { PacketView } from '#server/papers/packets/packets.ts'
import { FileLink } from '../case/file-link.tsx'
import type { StepContext } from '../step/field.ts'

interface LinkPapersProps {
  readonly context: StepContext
  readonly packets: readonly PacketView[]
}

/** The papers that are addressed to an office: its packet, and the files of the entries it may read. */
export function LinkPapers({ context: { view, words }, packets }: LinkPapersProps): VNode | null {
  if (packets.length === 0 && view.files.length === 0) return null
  const texts = words.m.request
  const packetPath = `/${words.language}/vorgaenge/${view.id}/pakete`
  return (
    <section aria-labelledby="unterlagen">
      <h2 class="kern-heading-medium" id="unterlagen">
        {texts.papers}
      </h2>
      <ul>
        {packets.flatMap(({ gruppe }) => [
          <li>
            <a class="kern-link" href={`${packetPath}/${gruppe}/paket`}>
              {texts.packet}
            </a>
          </li>,
          <li>
            <a class="kern-link" href={`${packetPath}/${gruppe}/dateien`}>
              {texts.archive}
            </a>
          </li>,
        ])}
        {view.files.map((file) => (
          <li>
            <FileLink words={words} caseId={view.id} file={file} />
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { VNode } from 'preact'
import { MOST_BOUND } from '#server/papers/packets/bound-size.ts'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import { HandoverForm } from './handover-form.tsx'
import { PacketHandovers } from './packet-handovers.tsx'
import { type PacketProps, packetAddress, recipientOf } from './packet-props.ts'

/** One packet: its files with their hashes, what is missing, the ways to save it, and its hand-overs. */
export function PacketSection(props: PacketProps): VNode {
  const { context, packet } = props
  const texts = context.words.m.packets
  const { gruppe, files, edition } = packet
  return (
    <section class="packet" aria-labelledby={`paket-${gruppe}`}>
      <h2 class="kern-heading-medium" id={`paket-${gruppe}`}>
        {texts.groups[gruppe]}
      </h2>
      <p>{texts.recipient({ name: recipientOf(context, packet) })}</p>
      {files.length === 0 ? <p>{texts.empty}</p> : <Files {...props} />}
      <OnPaper {...props} />
      <Open {...props} />
      {files.length === 0 ? null : (
        <>
          <TooLarge {...props} />
          <p class="buttons">
            <a class="kern-btn kern-btn--primary" href={packetAddress(context, gruppe, 'paket')}>
              <span class="kern-label">{texts.bound}</span>
            </a>
            <a class="kern-btn kern-btn--secondary" href={packetAddress(context, gruppe, 'dateien')}>
              <span class="kern-label">{texts.archive}</span>
            </a>
          </p>
          <p class="muted">
            {texts.edition} <code class="packet__hash">{edition}</code>
          </p>
        </>
      )}
      <PacketHandovers {...props} />
      {packet.mayRecord && files.length + packet.described.length > 0 ? <HandoverForm {...props} /> : null}
    </section>
  )
}

/** Before anybody waits for it: which files do not fit into one PDF, and what helps. */
function TooLarge({ context, packet }: PacketProps): VNode | null {
  const { words } = context
  const texts = words.m.packets
  if (packet.leftOut.length === 0) return null
  const most = words.number(inMegabytes(MOST_BOUND))
  const all = packet.files.reduce((sum, { line }) => sum + line.size, 0)
  return (
    <div class="notice">
      <p>{texts.tooLarge({ size: words.number(inMegabytes(all)), most })}</p>
      <ul class="kern-list kern-list--bullet">
        {packet.leftOut.map(({ anlage, name, line }) => (
          <li>{texts.tooLargeFile({ file: `${anlage} ${name}`, size: words.number(inMegabytes(line.size)) })}</li>
        ))}
      </ul>
      <p>{texts.tooLargeHelp}</p>
    </div>
  )
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

function Files({ context, packet, packets }: PacketProps): VNode {
  const { words, procedure } = context
  const texts = words.m.packets
  const alsoIn = (sha256: string): readonly string[] =>
    packets
      .filter((other) => other.gruppe !== packet.gruppe && other.files.some((file) => file.sha256 === sha256))
      .map((other) => texts.groups[other.gruppe])
  return (
    <Table label={texts.groups[packet.gruppe]} heads={[texts.paper, texts.file, texts.hash]} kind="packets">
      {packet.files.map(({ anlage, name, sha256, isTranslation }) => (
        <Row>
          <Cell head={texts.paper} row>
            {anlage} {procedure.unterlagentitel(anlage)}
          </Cell>
          <Cell head={texts.file}>
            {isTranslation ? `${name} (${texts.translation})` : name}
            {alsoIn(sha256).length === 0 ? null : (
              <span class="packet__also">{texts.alsoIn({ packets: alsoIn(sha256).join(', ') })}</span>
            )}
          </Cell>
          <Cell head={texts.hash}>
            <code class="packet__hash">{sha256}</code>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function OnPaper({ context, packet }: PacketProps): VNode | null {
  const { words, procedure } = context
  if (packet.described.length === 0) return null
  return (
    <>
      <p>{words.m.packets.onPaper}</p>
      <ul class="kern-list kern-list--bullet">
        {packet.described.map(({ anlage, text }) => (
          <li>
            {anlage} {procedure.unterlagentitel(anlage)}: {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Open({ context, packet }: PacketProps): VNode | null {
  const { words, procedure, view } = context
  if (packet.open.length === 0) return null
  return (
    <details class="packet__open">
      <summary>{words.m.packets.open({ count: packet.open.length })}</summary>
      <ul class="kern-list kern-list--bullet">
        {packet.open.map(({ anlage, stand }) => (
          <li>
            <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/anlagen#zeile-${anlage}`}>
              {anlage} {procedure.unterlagentitel(anlage)}
            </a>
            : {procedure.checkliste.stand[stand]}
          </li>
        ))}
      </ul>
    </details>
  )
}

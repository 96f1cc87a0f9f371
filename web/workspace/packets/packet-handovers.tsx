import type { VNode } from 'preact'
import type { Handover } from '#server/papers/packets/handovers.ts'
import type { PacketProps } from './packet-props.ts'

/** When which edition went to the recipient, and what has changed since the last one. */
export function PacketHandovers({ context, packet }: PacketProps): VNode | null {
  const { words, procedure } = context
  const texts = words.m.packets
  const [last] = packet.handovers
  if (!last) return null
  return (
    <>
      <h3 class="kern-heading-small">{texts.handovers}</h3>
      <ul class="plain-list">
        {packet.handovers.map(({ on, how, receipt, recordedBy, recordedAs, edition }) => (
          <li>
            {texts.handedOver({ day: words.day(on), how: texts.ways[how] })}{' '}
            {receipt === '' ? null : texts.receiptWas({ receipt })}{' '}
            <span class="muted">
              {texts.recordedBy({ who: recordedBy ?? procedure.partei[recordedAs].name })}{' '}
              {edition === packet.edition ? texts.sameEdition : texts.otherEdition({ edition: edition.slice(0, 16) })}
            </span>
          </li>
        ))}
      </ul>
      {last.edition === packet.edition ? null : <Since context={context} packet={packet} last={last} />}
    </>
  )
}

function Since({
  context,
  packet,
  last,
}: Pick<PacketProps, 'context' | 'packet'> & { readonly last: Handover }): VNode {
  const texts = context.words.m.packets
  const then = new Set(last.list.map(({ sha256 }) => sha256))
  const now = new Set(packet.files.map(({ sha256 }) => sha256))
  const added = packet.files.filter(({ sha256 }) => !then.has(sha256))
  const gone = last.list.filter(({ sha256 }) => !now.has(sha256))
  return (
    <div class="notice">
      <p>{texts.changed}</p>
      <ul class="kern-list kern-list--bullet">
        {added.map(({ anlage, name }) => (
          <li>{texts.added({ file: `${anlage} ${name}` })}</li>
        ))}
        {gone.map(({ anlage, name }) => (
          <li>{texts.gone({ file: `${anlage} ${name}` })}</li>
        ))}
      </ul>
    </div>
  )
}

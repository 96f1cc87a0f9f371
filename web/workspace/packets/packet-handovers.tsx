import type { VNode } from 'preact'
import type { Handover } from '#server/papers/packets/handovers.ts'
import { type PacketProps, packetAddress } from './packet-props.ts'
import { ReceiptForms } from './receipt-form.tsx'

/** When which edition went to the recipient, whether it arrived, and what has changed since the last one. */
export function PacketHandovers({ context, packet, attempt }: PacketProps): VNode | null {
  const texts = context.words.m.packets
  const [last] = packet.handovers
  if (!last) return null
  return (
    <>
      <h3 class="kern-heading-small">{texts.handovers}</h3>
      <ol class="plain-list packet__handovers">
        {packet.handovers.map((handover) => (
          <li id={`uebergabe-${handover.id}`} class="packet__handover">
            <Facts context={context} packet={packet} handover={handover} />
            <ReceiptForms context={context} packet={packet} handover={handover} attempt={attempt} />
          </li>
        ))}
      </ol>
      {last.edition === packet.edition ? null : <Since context={context} packet={packet} last={last} />}
    </>
  )
}

interface FactsProps extends Pick<PacketProps, 'context' | 'packet'> {
  readonly handover: Handover
}

function Facts({ context, packet, handover }: FactsProps): VNode {
  const { words, procedure } = context
  const texts = words.m.packets
  const { on, how, by, to, note, recordedBy, recordedAs, edition, receipt, list } = handover
  return (
    <>
      <p>
        <strong>{texts.handedOver({ day: words.day(on), how: texts.ways[how] })}</strong>{' '}
        {by === '' && to === '' ? null : texts.fromTo({ by: by || '–', to: to || '–' })}{' '}
        {note === '' ? null : texts.noteWas({ note })}{' '}
        {edition === packet.edition ? texts.sameEdition : texts.otherEdition({ edition: edition.slice(0, 16) })}
      </p>
      <p class={receipt ? 'packet__receipt' : 'packet__receipt packet__receipt--open'}>
        {receipt ? texts.received[receipt.kind]({ day: words.day(receipt.on), who: receipt.by }) : texts.receiptMissing}{' '}
        {receipt && receipt.note !== '' ? texts.noteWas({ note: receipt.note }) : null}{' '}
        {receipt?.scan === undefined ? null : (
          <a class="kern-link" href={packetAddress(context, packet.gruppe, `uebergaben/${handover.id}/beleg`)}>
            {texts.openScan}
          </a>
        )}
      </p>
      <details class="packet__open">
        <summary>{texts.filesThen({ count: list.length })}</summary>
        <ul class="kern-list kern-list--bullet">
          {list.map(({ anlage, name, sha256 }) => (
            <li>
              {anlage} {name} <code class="packet__hash">{sha256}</code>
            </li>
          ))}
        </ul>
      </details>
      <p class="muted">
        <a class="kern-link" href={packetAddress(context, packet.gruppe, `uebergaben/${handover.id}/nachweis`)}>
          {receipt ? texts.sheet : texts.sheetToSign}
        </a>{' '}
        {texts.recordedBy({ who: recordedBy ?? procedure.partei[recordedAs].name })}
      </p>
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

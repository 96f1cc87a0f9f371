import type { VNode } from 'preact'
import type { Handover } from '#server/papers/packets/handovers.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { typed } from '#web/forms/draft.ts'
import { TextPart } from '#web/forms/form-parts.tsx'
import { describedBy, errorOf, Part } from '#web/forms/part.tsx'
import { dayTyped } from '../step/field-kinds.ts'
import { fieldOf, type PacketProps, packetAddress } from './packet-props.ts'

interface ReceiptProps extends Omit<PacketProps, 'packets'> {
  readonly handover: Handover
}

/** What is still to be said of a hand-over: by its recipient with one button, or by whoever holds the signed sheet. */
export function ReceiptForms(props: ReceiptProps): VNode | null {
  const { context, packet, handover } = props
  if (handover.receipt) return null
  const texts = context.words.m.packets
  return (
    <>
      {packet.isRecipient ? (
        <form method="post" action={packetAddress(context, packet.gruppe, `uebergaben/${handover.id}/bestaetigen`)}>
          <p>{texts.acknowledgeLead}</p>
          <p class="buttons">
            <Submit text={texts.acknowledge} about={texts.ofDay({ day: context.words.day(handover.on) })} />
          </p>
        </form>
      ) : null}
      {packet.mayRecord ? <RecordReceipt {...props} /> : null}
    </>
  )
}

function RecordReceipt({ context, packet, handover, attempt }: ReceiptProps): VNode {
  const { words, today } = context
  const texts = words.m.packets
  const own = attempt?.handover === handover.id ? attempt : undefined
  const value = (name: string, usual = ''): string => (own ? typed(own.draft, name) : usual)
  const part = (name: string) => ({ id: fieldOf(name, handover.id), name, errors: own?.errors ?? [] })
  const scan = { ...part('datei'), label: texts.scan, hint: texts.scanHint }
  return (
    <details class="packet__record" open={own !== undefined}>
      <summary>{texts.recordReceipt}</summary>
      <form
        method="post"
        encType="multipart/form-data"
        action={packetAddress(context, packet.gruppe, `uebergaben/${handover.id}/empfang`)}
        class="packet__form"
        noValidate
        aria-label={`${texts.recordReceipt}: ${texts.groups[packet.gruppe]}, ${words.day(handover.on)}`}
      >
        <TextPart {...part('am')} label={texts.receivedOn} value={value('am', dayTyped(today))} size="amount" />
        <TextPart {...part('durch')} label={texts.receivedBy} value={value('durch', handover.to)} />
        <TextPart {...part('vermerk')} label={texts.note} value={value('vermerk')} />
        {own?.held ? (
          <>
            <Hidden name="beleg" value={own.held.sha256} />
            <p>{texts.scanHeld({ file: own.held.name })}</p>
          </>
        ) : null}
        <Part {...scan}>
          <input
            class="kern-form-input__input letter-file"
            type="file"
            id={scan.id}
            name="datei"
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            aria-describedby={describedBy(scan)}
            aria-invalid={errorOf(scan) ? true : undefined}
          />
        </Part>
        <p class="buttons">
          <Submit text={texts.saveReceipt} />
        </p>
      </form>
    </details>
  )
}

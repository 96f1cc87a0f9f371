import type { VNode } from 'preact'
import { handoverWays } from '#server/papers/packets/packet-tables.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { typed } from '#web/forms/draft.ts'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import { dayTyped } from '../step/field-kinds.ts'
import { fieldOf, type PacketProps, packetAddress } from './packet-props.ts'

/** Records that this edition went to its recipient. */
export function HandoverForm({ context, packet, attempt }: PacketProps): VNode {
  const { words, today } = context
  const texts = words.m.packets
  const { gruppe, edition } = packet
  const own = attempt?.gruppe === gruppe && attempt.handover === undefined ? attempt : undefined
  const value = (name: string, usual = ''): string => (own ? typed(own.draft, name) : usual)
  const part = (name: string) => ({ id: fieldOf(name, gruppe), name, errors: own?.errors ?? [] })
  const way = value('wie')
  return (
    <details class="packet__record" open={own !== undefined}>
      <summary>{texts.record}</summary>
      <form
        method="post"
        action={packetAddress(context, gruppe, 'uebergabe')}
        class="packet__form"
        noValidate
        aria-label={`${texts.record}: ${texts.groups[gruppe]}`}
      >
        <Hidden name="stand" value={edition} />
        <TextPart {...part('am')} label={texts.day} value={value('am', dayTyped(today))} size="amount" />
        <SelectPart {...part('wie')} label={texts.how} value={way} values={['', ...handoverWays]}>
          <Option value="" chosen={way} text={words.m.workspace.step.choose} />
          {handoverWays.map((one) => (
            <Option value={one} chosen={way} text={texts.ways[one]} />
          ))}
        </SelectPart>
        <TextPart {...part('von')} label={texts.by} value={value('von', packet.author)} />
        <TextPart {...part('an')} label={texts.to} hint={texts.toHint} value={value('an', packet.recipientName)} />
        <TextPart {...part('vermerk')} label={texts.note} hint={texts.noteHint} value={value('vermerk')} />
        <p class="buttons">
          <Submit text={texts.save} />
        </p>
      </form>
    </details>
  )
}

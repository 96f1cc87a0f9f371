import type { VNode } from 'preact'
import { handoverWays } from '#server/papers/packets/packet-tables.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { typed } from '#web/forms/draft.ts'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import { dayTyped } from '../step/field-kinds.ts'
import type { PacketProps } from './packet-props.ts'
import { handoverField } from './read-handover.ts'

/** Records that this edition went to its recipient. */
export function HandoverForm({ context, packet, attempt }: PacketProps): VNode {
  const { words, view, today } = context
  const texts = words.m.packets
  const { gruppe, edition } = packet
  const own = attempt?.gruppe === gruppe ? attempt : undefined
  const value = (name: string): string => (own ? typed(own.draft, name) : '')
  const part = (name: string) => ({ id: handoverField(name, gruppe), name, errors: own?.errors ?? [] })
  const way = value('wie')
  return (
    <details class="packet__record" open={own !== undefined}>
      <summary>{texts.record}</summary>
      <form
        method="post"
        action={`/${words.language}/vorgaenge/${view.id}/pakete/${gruppe}/uebergabe`}
        class="packet__form"
        noValidate
        aria-label={`${texts.record}: ${texts.groups[gruppe]}`}
      >
        <Hidden name="stand" value={edition} />
        <TextPart {...part('am')} label={texts.day} value={value('am') || dayTyped(today)} size="amount" />
        <SelectPart {...part('wie')} label={texts.how} value={way} values={['', ...handoverWays]}>
          <Option value="" chosen={way} text={words.m.workspace.step.choose} />
          {handoverWays.map((one) => (
            <Option value={one} chosen={way} text={texts.ways[one]} />
          ))}
        </SelectPart>
        <TextPart {...part('beleg')} label={texts.receipt} hint={texts.receiptHint} value={value('beleg')} />
        <p class="buttons">
          <Submit text={texts.save} />
        </p>
      </form>
    </details>
  )
}

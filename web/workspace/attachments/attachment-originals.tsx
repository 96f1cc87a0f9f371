import type { VNode } from 'preact'
import type { LineProps } from './attachment-props.ts'
import { AttachmentRow } from './attachment-row.tsx'

/** Where the paper original is, and where it was before. */
export function AttachmentOriginals({ context, attached, zeile }: LineProps): VNode | null {
  const { words, today } = context
  const texts = words.m.attachments
  const entries = attached.originale.filter(({ anlage }) => anlage === zeile.id)
  if (entries.length === 0) return null
  return (
    <AttachmentRow term={texts.originals}>
      <ul class="plain-list">
        {entries.map(({ holder, since, backBy, recordedBy }, index) => (
          <li class={index === 0 ? undefined : 'muted'}>
            {texts.originalAt({ holder, day: words.day(since) })}{' '}
            {backBy === undefined || index > 0
              ? null
              : backBy < today
                ? texts.originalLate({ day: words.day(backBy) })
                : texts.originalBack({ day: words.day(backBy) })}{' '}
            {recordedBy === undefined ? null : texts.originalBy({ who: recordedBy })}
          </li>
        ))}
      </ul>
    </AttachmentRow>
  )
}

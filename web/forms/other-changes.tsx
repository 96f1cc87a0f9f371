import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'
import type { OtherChange } from './merge-typed.ts'

interface OtherChangesProps {
  readonly words: PageWords
  readonly changes: readonly OtherChange[]
  readonly labelOf: (field: string) => string
  /** A value in words, where its field is a choice. */
  readonly shown?: (field: string, value: string) => string
}

/** Somebody saved while the form was open: what they changed, above the same form with what was typed. */
export function OtherChanges({ words, changes, labelOf, shown = (_, value) => value }: OtherChangesProps): VNode {
  const { otherChanges: texts } = words.m
  const said = (field: string, value: string): string => (value === '' ? texts.nothing : shown(field, value))
  return (
    <div class="kern-alert kern-alert--warning" role="alert">
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--warning" aria-hidden="true" />
        <h2 class="kern-title">{texts.title}</h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{changes.length === 0 ? texts.elsewhere : texts.text}</p>
        <ul class="kern-list kern-list--bullet">
          {changes.map(({ field, theirs, yours }) => (
            <li>
              {labelOf(field)}.{' '}
              {yours === undefined
                ? texts.taken({ theirs: said(field, theirs) })
                : texts.both({ theirs: said(field, theirs), yours: said(field, yours) })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

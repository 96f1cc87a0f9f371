import type { VNode } from 'preact'
import type { AmendmentView } from '#server/agreements/view-amendment.ts'
import { type AgreementProps, agreementPath } from './agreement-props.ts'

interface SupplementsProps extends Pick<AgreementProps, 'context'> {
  /** Absent as long as nothing is agreed that could be changed. */
  readonly amendment: AmendmentView | undefined
}

/** After both have signed: whether what was filled in since differs, and the way to the supplement. */
export function Supplements({ context, amendment }: SupplementsProps): VNode | null {
  const { words, view } = context
  const texts = words.m.amendment
  if (!amendment) return null
  const { isChanged, concluded } = amendment
  return (
    <section aria-labelledby="ergaenzungen">
      <h2 class="kern-heading-medium" id="ergaenzungen">
        {texts.section.title}
      </h2>
      <p class={isChanged ? 'notice' : undefined}>{isChanged ? texts.section.changed : texts.section.none}</p>
      {concluded.length === 0 ? null : <p>{texts.section.concluded({ count: concluded.length })}</p>}
      <p>
        <a class="kern-link" href={`/${words.language}${agreementPath(view.id, '/ergaenzung')}`}>
          {texts.go}
        </a>
      </p>
    </section>
  )
}

import type { VNode } from 'preact'
import { felder } from '#procedure/schriftstuecke/vereinbarung/felder.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { AgreementComment } from '#server/agreements/agreement-comments.ts'
import type { FieldError, ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { Option, SelectPart } from '#web/forms/form-parts.tsx'
import { berlinDay } from '#web/language/berlin-day.ts'
import { LongPart } from '../step/field-view.tsx'
import { type AgreementProps, agreementPath } from './agreement-props.ts'

interface CommentsProps extends AgreementProps {
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** Of the form below: what is sent twice is said once. */
  readonly commandId: string
  /** The page to come back to, where it is not that of the agreement. */
  readonly from?: 'ergaenzung'
}

/** What the sides say about single fields before they sign. */
export function Comments(props: CommentsProps): VNode | null {
  const { context, agreement, draft } = props
  if (!agreement.mayEdit) return null
  const { m } = context.words
  const texts = m.agreement.comments
  // What was sent from the supplement and comes back with an error still leads there.
  const from = typed(draft, 'zurueck') === 'ergaenzung' ? 'ergaenzung' : props.from
  return (
    <section aria-labelledby="anmerkungen">
      <h2 class="kern-heading-medium" id="anmerkungen">
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      {agreement.comments.length === 0 ? <p class="muted">{texts.none}</p> : null}
      <ul class="plain-list agreement-list">
        {agreement.comments.map((comment) => (
          <Comment context={context} comment={comment} from={from} />
        ))}
      </ul>
      <CommentForm {...props} {...(from && { from })} />
    </section>
  )
}

function Comment({
  context,
  comment,
  from,
}: Pick<AgreementProps, 'context'> & {
  readonly comment: AgreementComment
  readonly from: CommentsProps['from']
}): VNode {
  const { words, view, procedure } = context
  const texts = words.m.agreement.comments
  const field = vereinbarungstexte[words.language].feld[comment.field]
  const { settled } = comment
  const day = (at: Date): string => words.day(berlinDay(at.toISOString()))
  return (
    <li class="agreement-item">
      <h3 class="kern-heading-small">{field}</h3>
      <p class="agreement-comment">{comment.text}</p>
      <p class="muted">
        {texts.line({
          name: comment.name,
          party: procedure.partei[comment.partei].name,
          day: day(comment.writtenAt),
        })}
        {'. '}
        {settled ? texts.settled({ name: settled.name, day: day(settled.at) }) : texts.open}
      </p>
      {settled ? null : (
        <form method="post" action={`/${words.language}${agreementPath(view.id, '/anmerkungen/erledigt')}`}>
          <input type="hidden" name="anmerkung" value={comment.id} />
          <From from={from} />
          <button class="kern-btn kern-btn--tertiary" type="submit" aria-label={texts.settleLabel({ field })}>
            <span class="kern-label">{texts.settle}</span>
          </button>
        </form>
      )}
    </li>
  )
}

function From({ from }: { readonly from: CommentsProps['from'] }): VNode | null {
  return from === undefined ? null : <input type="hidden" name="zurueck" value={from} />
}

function CommentForm({ context, agreement, draft, errors, from, commandId }: CommentsProps): VNode {
  const { words, view } = context
  const texts = words.m.agreement.comments
  const paper = vereinbarungstexte[words.language]
  const { fall } = agreement
  const open = felder.filter((feld) => feld.gedruckt(fall) || feld.noetig(fall))
  const chosen = typed(draft, 'feld')
  const fieldErrors = errors.filter((error): error is FieldError => error.field !== undefined)
  return (
    <form
      method="post"
      action={`/${words.language}${agreementPath(view.id, '/anmerkungen')}`}
      class="step-form"
      noValidate
    >
      <From from={from} />
      <input type="hidden" name="auftrag" value={commandId} />
      <SelectPart
        id="feld"
        label={texts.field}
        errors={errors}
        value={chosen}
        values={['', ...open.map(({ id }) => id)]}
      >
        <Option value="" chosen={chosen} text={words.m.agreement.choose} />
        {open.map(({ id }) => (
          <Option value={id} chosen={chosen} text={paper.feld[id]} />
        ))}
      </SelectPart>
      <LongPart id="text" label={texts.text} hint={undefined} errors={fieldErrors} value={typed(draft, 'text')} />
      <p class="buttons">
        <button class="kern-btn kern-btn--secondary" type="submit">
          <span class="kern-label">{texts.send}</span>
        </button>
      </p>
    </form>
  )
}

import type { VNode } from 'preact'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { MessageView } from '#server/cases/case-view.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { berlinDay } from '#web/language/berlin-day.ts'
import type { StepContext } from '../step/field.ts'
import { LongPart } from '../step/field-view.tsx'

/** What was typed into the form of a message, and what is wrong with it. */
export interface TypedMessage {
  readonly text: string
  readonly to: readonly string[]
  /** Sent twice it is written once. */
  readonly commandId: string
  readonly errors: readonly FieldError[]
}

export const EMPTY_MESSAGE: TypedMessage = { text: '', to: [], commandId: '', errors: [] }

interface MessagesProps {
  readonly context: StepContext
  readonly typed: TypedMessage
}

/** Letters between the parties. They are no acts of the procedure: nothing begins or ends with them. */
export function Messages({ context, typed }: MessagesProps): VNode {
  const { view, words } = context
  const { messages } = words.m.workspace
  return (
    <section aria-labelledby="nachrichten">
      <h2 class="kern-heading-medium" id="nachrichten">
        {messages.title}
      </h2>
      {view.messages.length === 0 ? <p class="muted">{messages.none}</p> : null}
      <ul class="plain-list messages">
        {view.messages.map((message) => (
          <Message context={context} message={message} />
        ))}
      </ul>
      <details class="unfold" open={typed.errors.length > 0}>
        <summary>{messages.write}</summary>
        <MessageForm context={context} typed={typed} />
      </details>
    </section>
  )
}

function Message({ context, message }: { readonly context: StepContext; readonly message: MessageView }): VNode {
  const { words, procedure } = context
  const { from, fromName, to, text, sentAt } = message
  return (
    <li class="message">
      <p class="message__head">
        <strong>{fromName}</strong> ({procedure.partei[from].name}) {words.m.workspace.messages.to}{' '}
        {to.map((partei) => procedure.partei[partei].name).join(', ')},{' '}
        <time dateTime={sentAt}>{words.day(berlinDay(sentAt))}</time>
      </p>
      <p class="message__text">{text}</p>
    </li>
  )
}

function MessageForm({ context, typed }: MessagesProps): VNode {
  const { view, words, procedure } = context
  const { messages } = words.m.workspace
  const error = typed.errors.find(({ field }) => field === 'an')
  return (
    <form method="post" action={`/${words.language}/vorgaenge/${view.id}/nachrichten`} noValidate>
      <input type="hidden" name="auftrag" value={typed.commandId} />
      <p class="kern-hint">{messages.noAct}</p>
      <fieldset class={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'} id="an">
        <legend class="kern-label">{messages.recipients}</legend>
        {error ? (
          <p class="kern-error">
            <span class="kern-body">{error.text}</span>
          </p>
        ) : null}
        <div class="kern-fieldset__body">
          {recipients(context).map((partei) => (
            <div class="kern-form-check">
              <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id={`an-${partei}`}
                name="an"
                value={partei}
                checked={typed.to.includes(partei)}
              />
              <label class="kern-label" for={`an-${partei}`}>
                {procedure.partei[partei].name}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <LongPart id="text" label={messages.text} hint={undefined} errors={typed.errors} value={typed.text} />
      <p class="buttons">
        <button class="kern-btn kern-btn--secondary" type="submit">
          <span class="kern-label">{messages.send}</span>
        </button>
      </p>
    </form>
  )
}

/** Everybody who takes part, except the viewer's own side. */
function recipients({ view }: StepContext): readonly Partei[] {
  const present = view.participants.map(({ partei }) => partei)
  return parteien.filter((partei) => present.includes(partei) && !view.parteien.includes(partei))
}

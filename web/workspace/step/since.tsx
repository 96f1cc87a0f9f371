import type { VNode } from 'preact'
import type { EintragView } from '#server/cases/case-view.ts'
import type { StepContext } from './field.ts'

interface SinceProps {
  readonly context: StepContext
  /** As far as the viewer may see it. */
  readonly since: readonly EintragView[]
}

/** The file went on while a form was open: what is new, before the same form with what was typed. */
export function Since({ context, since }: SinceProps): VNode {
  const { words, procedure } = context
  const { step } = words.m.workspace
  return (
    <div class="kern-alert kern-alert--warning" role="alert">
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--warning" aria-hidden="true" />
        <h2 class="kern-title">{step.staleTitle}</h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{since.length === 0 ? step.otherCase : step.staleText({ count: since.length })}</p>
        <ul class="kern-list kern-list--bullet">
          {since.map(({ am, ereignis }) => (
            <li>
              {words.day(am)}: {procedure.satz(ereignis)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

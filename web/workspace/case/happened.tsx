import type { VNode } from 'preact'
import type { StepContext } from '../step/field.ts'
import { isFormart } from '../step/step-fields.ts'

interface HappenedProps {
  readonly context: StepContext
  /** A kind of step, or a message. */
  readonly art: string | undefined
}

const ASSIGNED = ['taken', 'given', 'givenBack', 'faster'] as const

/** What was just done, said once. */
export function Happened({ context, art }: HappenedProps): VNode | null {
  const { words, procedure } = context
  const { step, messages, queue } = words.m.workspace
  const assigned = ASSIGNED.find((one) => one === art)
  if (assigned !== undefined) return <Said text={queue.notices[assigned]} />
  if (art === 'nachricht') return <Said text={messages.sent} />
  if (art === undefined || !(isFormart(art) || art === 'berichtigt')) return null
  return <Said text={step.done({ title: procedure.ereignis[art].titel })} />
}

function Said({ text }: { readonly text: string }): VNode {
  return (
    <p class="notice" role="status">
      {text}
    </p>
  )
}

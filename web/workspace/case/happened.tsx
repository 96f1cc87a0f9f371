import type { VNode } from 'preact'
import type { StepContext } from '../step/field.ts'
import { isFormart } from '../step/step-fields.ts'

interface HappenedProps {
  readonly context: StepContext
  /** A kind of step, or a message. */
  readonly art: string | undefined
}

/** What was just done, said once. */
export function Happened({ context, art }: HappenedProps): VNode | null {
  const { words, procedure } = context
  const { step, messages } = words.m.workspace
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

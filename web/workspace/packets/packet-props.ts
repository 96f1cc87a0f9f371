import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { PacketView } from '#server/papers/packets/packets.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { StepContext } from '../step/field.ts'

/** What was typed into a form that was refused, and of which packet it was. */
export interface Attempt {
  readonly gruppe: Empfaengergruppe
  readonly draft: Draft
  readonly errors: readonly ShownError[]
}

export interface PacketProps {
  readonly context: StepContext
  readonly packet: PacketView
  /** All that the viewer may have: the same file in two of them is shown as the same. */
  readonly packets: readonly PacketView[]
  readonly attempt: Attempt | undefined
}

import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { PacketView } from '#server/papers/packets/packets.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { StepContext } from '../step/field.ts'

/** What was typed into a form that was refused, and of which packet, or of which hand-over, it was. */
export interface Attempt {
  readonly gruppe: Empfaengergruppe
  readonly handover?: string
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** The scan that came with it and need not be chosen again. */
  readonly held?: FileLine
}

export interface PacketProps {
  readonly context: StepContext
  readonly packet: PacketView
  /** All that the viewer may have: the same file in two of them is shown as the same. */
  readonly packets: readonly PacketView[]
  readonly attempt: Attempt | undefined
}

/** Where everything about a packet lies. */
export function packetAddress({ words, view }: StepContext, gruppe: Empfaengergruppe, more: string): string {
  return `/${words.language}/vorgaenge/${view.id}/pakete/${gruppe}/${more}`
}

/** The office, and its name where the case knows one. */
export function recipientOf({ procedure }: StepContext, { recipient, recipientName }: PacketView): string {
  const office = procedure.partei[recipient].name
  return recipientName === '' || recipientName === office ? office : `${recipientName} (${office})`
}

/** Where a field of one packet, or of one hand-over, is: the page has a form for each. */
export function fieldOf(name: string, of: string): string {
  return `${name}-${of}`
}

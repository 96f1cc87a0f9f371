import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { type Handover, handoversOf } from './handovers.ts'
import { actingParty, type EnteredPacket, enterPacket, isRecipient, type WhichPacket } from './packet-access.ts'
import { recordReceipt } from './receipts.ts'

export interface WhichHandover extends WhichPacket {
  readonly handover: string
}

/** Either the recipient acknowledges, today and in his or her own name, or somebody enters what was given on paper. */
export interface ReceiptInput extends WhichHandover {
  readonly given:
    | 'acknowledged'
    | {
        readonly on: PlainDate
        readonly by: string
        readonly note: string
        /** The hash of a file that the same person has brought. */
        readonly scan?: string
      }
}

/** `before`: on a day before it was handed over. */
export type ReceiptResult = 'done' | 'already' | 'before' | 'notFound'

/** A hand-over that somebody may see, with its packet. */
export async function whichOf(
  cases: Cases,
  viewer: Viewer,
  { caseId, gruppe, handover }: WhichHandover,
  today: PlainDate,
): Promise<(EnteredPacket & { readonly handover: Handover }) | undefined> {
  const entered = await enterPacket(cases, { caseId, gruppe, viewer, operation: 'view', today })
  if (!entered) return undefined
  const { recipient } = entered.list
  const found = (await handoversOf(cases, caseId)).find(
    (one) => one.id === handover && one.gruppe === gruppe && one.recipient === recipient,
  )
  return found && { ...entered, handover: found }
}

interface Receiving {
  readonly cases: Cases
  readonly files: Pick<FileStore, 'held'>
}

export async function receivePacket(
  { cases, files }: Receiving,
  viewer: Viewer,
  { given, ...which }: ReceiptInput,
  today: PlainDate,
): Promise<ReceiptResult> {
  const found = await whichOf(cases, viewer, which, today)
  if (!found) return 'notFound'
  const { caseId, handover } = which
  const about = { caseId, handover, recordedBy: viewer.userId }
  if (given === 'acknowledged') {
    if (!isRecipient(found)) return 'notFound'
    const als = found.list.recipient
    const said = { kind: given, on: today, by: viewer.name || found.handover.to || als, note: '', scan: undefined }
    return resultOf(await recordReceipt(cases, { ...about, ...said, als }))
  }
  const als = actingParty(found)
  if (!als || given.on > today) return 'notFound'
  if (given.on < found.handover.on) return 'before'
  const { on, by, note, scan } = given
  const isBrought = scan === undefined || (await files.held({ caseId, by: viewer.userId }, scan)) !== undefined
  if (!isBrought) return 'notFound'
  return resultOf(await recordReceipt(cases, { ...about, kind: 'recorded', on, by, note, scan, als }))
}

function resultOf(isNew: boolean): ReceiptResult {
  return isNew ? 'done' : 'already'
}

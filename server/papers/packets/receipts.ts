import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Cases } from '#server/cases/cases.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { markFiled } from '#server/files/file-lines.ts'
import type { ReceiptKind } from './packet-tables.ts'

/** That the recipient has what was handed over. */
export interface Receipt {
  readonly kind: ReceiptKind
  readonly on: PlainDate
  readonly by: string
  readonly note: string
  /** The hash of the scan that is kept with it. */
  readonly scan: string | undefined
}

interface ReceiptRow {
  readonly kind: ReceiptKind | null
  readonly received_on: PlainDate | null
  readonly received_by: string | null
  readonly note: string | null
  readonly scan: string | null
}

export function receiptIn({ kind, received_on, received_by, note, scan }: ReceiptRow): Receipt | undefined {
  if (kind === null || received_on === null) return undefined
  return { kind, on: received_on, by: received_by ?? '', note: note ?? '', scan: scan ?? undefined }
}

interface NewReceipt extends Receipt {
  readonly caseId: string
  readonly handover: string
  readonly recordedBy: string
  readonly als: Partei
}

/** Keeps the receipt of a hand-over, and its scan as long as the case; false where there is one already. */
export async function recordReceipt(
  { db, clock }: Pick<Cases, 'db' | 'clock'>,
  { caseId, handover, kind, on, by, note, scan, recordedBy, als }: NewReceipt,
): Promise<boolean> {
  return await db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('packet_receipts')
      .values({
        handover_id: handover,
        kind,
        received_on: on,
        received_by: by,
        note,
        scan: scan ?? null,
        recorded_by: recordedBy,
        recorded_as: als,
        recorded_at: new Date(clock()),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) return false
    if (scan !== undefined) await markFiled(tx, { caseId, by: recordedBy }, [documentReference(scan)])
    return true
  })
}

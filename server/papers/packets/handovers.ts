import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { PacketList } from './packet-list.ts'
import type { HandoverWay, ListedFile } from './packet-tables.ts'
import { type Receipt, receiptIn } from './receipts.ts'

/** An edition of a packet went to its recipient. */
export interface Handover {
  readonly id: string
  readonly gruppe: Empfaengergruppe
  readonly recipient: Partei
  readonly edition: string
  /** What was in it. */
  readonly list: readonly ListedFile[]
  readonly on: PlainDate
  readonly how: HandoverWay
  /** Who handed it over, and to whom; empty in what was entered before this was asked. */
  readonly by: string
  readonly to: string
  readonly note: string
  readonly recordedAs: Partei
  /** Absent: the name of whoever recorded it is not known any more. */
  readonly recordedBy: string | undefined
  readonly receipt: Receipt | undefined
}

interface Handing extends Pick<Handover, 'on' | 'how' | 'by' | 'to' | 'note'> {
  readonly caseId: string
  readonly recordedBy: string
  readonly als: Partei
}

/** Every hand-over of a case, newest first. */
export async function handoversOf({ db }: Pick<Cases, 'db'>, caseId: string): Promise<readonly Handover[]> {
  const rows = await db
    .selectFrom('packets')
    .innerJoin('packet_handovers', 'packet_handovers.packet_id', 'packets.id')
    .leftJoin('packet_receipts', 'packet_receipts.handover_id', 'packet_handovers.id')
    .leftJoin('users', (join) =>
      join.on((eb) => eb(eb.cast<string>('users.id', 'text'), '=', eb.ref('packet_handovers.recorded_by'))),
    )
    .select([
      'packet_handovers.id',
      'gruppe',
      'recipient',
      'edition',
      'list',
      'handed_over_on',
      'how',
      'handed_by',
      'handed_to',
      'receipt',
      'packet_handovers.recorded_as',
      'users.name as recorded_by_name',
      'kind',
      'received_on',
      'received_by',
      'note',
      'scan',
    ])
    .where('packets.case_id', '=', caseId)
    .orderBy('handed_over_on', 'desc')
    .orderBy('packet_handovers.recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    gruppe: row.gruppe,
    recipient: row.recipient,
    edition: row.edition,
    list: row.list,
    on: row.handed_over_on,
    how: row.how,
    by: row.handed_by,
    to: row.handed_to,
    note: row.receipt,
    recordedAs: row.recorded_as,
    recordedBy: row.recorded_by_name ?? undefined,
    receipt: receiptIn(row),
  }))
}

/**
 * Keeps the list as it was handed over; the same edition is kept once, and so is a hand-over that is sent twice: nobody can
 * take one back.
 */
export async function recordHandover(
  { db, clock }: Pick<Cases, 'db' | 'clock'>,
  { gruppe, recipient, edition, files }: PacketList,
  { caseId, on, how, by, to, note, recordedBy, als }: Handing,
): Promise<void> {
  const list = files.map(({ anlage, name, sha256 }) => ({ anlage, name, sha256 }))
  const now = new Date(clock())
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('packets')
      .values({ case_id: caseId, gruppe, recipient, edition, list: JSON.stringify(list), made_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { id } = await tx
      .selectFrom('packets')
      .select('id')
      .where('case_id', '=', caseId)
      .where('gruppe', '=', gruppe)
      .where('recipient', '=', recipient)
      .where('edition', '=', edition)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (await isWaiting(tx, id, { on, how, by, to, note })) return
    await tx
      .insertInto('packet_handovers')
      .values({
        packet_id: id,
        handed_over_on: on,
        how,
        handed_by: by,
        handed_to: to,
        receipt: note,
        recorded_by: recordedBy,
        recorded_as: als,
        recorded_at: now,
      })
      .execute()
  })
}

/** Whether the very same hand-over stands there, and nobody has said yet that it arrived. */
async function isWaiting(
  tx: Cases['db'],
  packetId: string,
  { on, how, by, to, note }: Pick<Handing, 'on' | 'how' | 'by' | 'to' | 'note'>,
): Promise<boolean> {
  const found = await tx
    .selectFrom('packet_handovers')
    .leftJoin('packet_receipts', 'packet_receipts.handover_id', 'packet_handovers.id')
    .select('packet_handovers.id')
    .where('packet_id', '=', packetId)
    .where('handed_over_on', '=', on)
    .where('how', '=', how)
    .where('handed_by', '=', by)
    .where('handed_to', '=', to)
    .where('packet_handovers.receipt', '=', note)
    .where('handover_id', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

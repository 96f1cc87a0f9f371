import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { PacketList } from './packet-list.ts'
import type { HandoverWay, ListedFile } from './packet-tables.ts'

/** An edition of a packet went to its recipient. */
export interface Handover {
  readonly gruppe: Empfaengergruppe
  readonly recipient: Partei
  readonly edition: string
  /** What was in it. */
  readonly list: readonly ListedFile[]
  readonly on: PlainDate
  readonly how: HandoverWay
  readonly receipt: string
  readonly recordedAs: Partei
  /** Absent: the name of whoever recorded it is not known any more. */
  readonly recordedBy: string | undefined
}

interface Handing {
  readonly caseId: string
  readonly on: PlainDate
  readonly how: HandoverWay
  readonly receipt: string
  readonly by: string
  readonly als: Partei
}

/** Every hand-over of a case, newest first. */
export async function handoversOf({ db }: Pick<Cases, 'db'>, caseId: string): Promise<readonly Handover[]> {
  const rows = await db
    .selectFrom('packets')
    .innerJoin('packet_handovers', 'packet_handovers.packet_id', 'packets.id')
    .leftJoin('users', (join) => join.on((eb) => eb(eb.cast<string>('users.id', 'text'), '=', eb.ref('recorded_by'))))
    .select([
      'gruppe',
      'recipient',
      'edition',
      'list',
      'handed_over_on',
      'how',
      'receipt',
      'recorded_as',
      'users.name as recorded_by_name',
    ])
    .where('packets.case_id', '=', caseId)
    .orderBy('packet_handovers.recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    gruppe: row.gruppe,
    recipient: row.recipient,
    edition: row.edition,
    list: row.list,
    on: row.handed_over_on,
    how: row.how,
    receipt: row.receipt,
    recordedAs: row.recorded_as,
    recordedBy: row.recorded_by_name ?? undefined,
  }))
}

/** Keeps the list as it was handed over; the same edition is kept once. */
export async function recordHandover(
  { db, clock }: Pick<Cases, 'db' | 'clock'>,
  { gruppe, recipient, edition, files }: PacketList,
  { caseId, on, how, receipt, by, als }: Handing,
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
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('packet_handovers')
      .values({
        packet_id: id,
        handed_over_on: on,
        how,
        receipt,
        recorded_by: by,
        recorded_as: als,
        recorded_at: now,
      })
      .execute()
  })
}

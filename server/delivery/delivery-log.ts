import { createHash } from 'node:crypto'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import type { Recipient, Rung } from './channel.ts'
import type { DeliveryState, StepKind } from './delivery-tables.ts'

/** Which delivery is meant. */
export interface DeliveryKey {
  readonly caseId: string
  readonly consent: number
  readonly recipient: Recipient
}

/** One Vorabzustimmung on its way to one recipient. */
export interface Delivery extends DeliveryKey {
  readonly rung: Rung
  readonly state: DeliveryState
  readonly ladder: readonly Rung[]
  readonly address: string | undefined
  readonly language: 'de' | 'en'
  readonly startedBy: string
  readonly startedAt: Date
}

/** What was tried, and what came of it. */
export interface DeliveryStep {
  readonly rung: Rung
  readonly kind: StepKind
  readonly result: string | undefined
  readonly detail: string | undefined
  readonly at: Date
}

/** The name under which the other side knows it: says nothing of the case. */
export function parcelKey({ caseId, consent, recipient }: DeliveryKey): string {
  return `vz-${createHash('sha256').update(`${caseId} ${consent} ${recipient}`).digest('hex').slice(0, 32)}`
}

export async function deliveriesOf(db: Kysely<Tables>, caseId: string, consent: number): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('consent', '=', consent)
    .orderBy('recipient')
    .execute()
  return rows.map(deliveryIn)
}

function deliveryIn(row: Selectable<Tables['deliveries']>): Delivery {
  return {
    caseId: row.case_id,
    consent: row.consent,
    recipient: row.recipient,
    rung: row.rung,
    state: row.state,
    ladder: row.ladder,
    address: row.address ?? undefined,
    language: row.language,
    startedBy: row.started_by,
    startedAt: row.started_at,
  }
}

export async function stepsOf(
  db: Kysely<Tables>,
  caseId: string,
  consent: number,
): Promise<readonly (DeliveryStep & { readonly recipient: Recipient })[]> {
  const rows = await db
    .selectFrom('delivery_steps')
    .select(['recipient', 'rung', 'kind', 'result', 'detail', 'at'])
    .where('case_id', '=', caseId)
    .where('consent', '=', consent)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, result: row.result ?? undefined, detail: row.detail ?? undefined }))
}

/** The delivery as it stands; nobody else changes it until the transaction ends. */
export async function lockDelivery(tx: Transaction<Tables>, key: DeliveryKey): Promise<Delivery | undefined> {
  const row = await tx
    .selectFrom('deliveries')
    .selectAll()
    .where('case_id', '=', key.caseId)
    .where('consent', '=', key.consent)
    .where('recipient', '=', key.recipient)
    .forUpdate()
    .executeTakeFirst()
  return row && deliveryIn(row)
}

export async function moveDelivery(
  tx: Kysely<Tables>,
  key: DeliveryKey,
  to: { readonly rung?: Rung; readonly state?: DeliveryState },
): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set(to)
    .where('case_id', '=', key.caseId)
    .where('consent', '=', key.consent)
    .where('recipient', '=', key.recipient)
    .execute()
}

export interface NewStep {
  readonly rung: Rung
  readonly kind: StepKind
  readonly result?: string
  readonly detail?: string
}

export async function logStep(tx: Kysely<Tables>, key: DeliveryKey, step: NewStep, now: number): Promise<void> {
  await tx
    .insertInto('delivery_steps')
    .values({
      case_id: key.caseId,
      consent: key.consent,
      recipient: key.recipient,
      rung: step.rung,
      kind: step.kind,
      result: step.result ?? null,
      detail: step.detail ?? null,
      at: new Date(now),
    })
    .execute()
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { ActResult } from '#server/cases/case-view.ts'
import { type Entered, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { particularsOf } from '#server/papers/particulars.ts'
import type { Recipient } from './channel.ts'
import { consentOf } from './consent-of.ts'
import { type Delivery, deliveriesOf, lockDelivery, logStep, moveDelivery } from './delivery-log.ts'
import { type DeliveryOverview, isOfOffice, overviewOf } from './delivery-overview.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import { ladderOf } from './ladder.ts'
import { enterRung, fall } from './settle.ts'

export interface StartDelivery {
  readonly caseId: string
  /** Of the mission, for the secure mail. */
  readonly missionAddress: string | undefined
  /** Empty: the worker gets it from the employer. */
  readonly workerAddress: string | undefined
}

export interface HandOver {
  readonly caseId: string
  readonly recipient: Extract<Recipient, 'auslandsvertretung' | 'arbeitgeber'>
  readonly weg: 'persoenlich' | 'post'
  readonly am: PlainDate
  /** Number of the postal note, or who took it. */
  readonly proof: string
  readonly expectedSeq: number
  readonly commandId: string
}

/** How the Vorabzustimmung of a case reaches those whom it must reach. */
export interface Deliveries {
  overview(viewer: Viewer, caseId: string, today: PlainDate): Promise<DeliveryOverview | undefined>
  start(viewer: Viewer, input: StartDelivery, today: PlainDate): Promise<'done' | 'notFound'>
  /** Somebody has handed the paper over, or posted it. */
  handOver(viewer: Viewer, input: HandOver, today: PlainDate): Promise<ActResult>
  /** A mail came back: the next way is taken. */
  returned(viewer: Viewer, which: DeliveryOfCase, today: PlainDate): Promise<'done' | 'notFound'>
  /** From the first rung once more, for instance when the register is there again. */
  again(viewer: Viewer, which: DeliveryOfCase, today: PlainDate): Promise<'done' | 'notFound'>
}

export interface DeliveryOfCase {
  readonly caseId: string
  readonly recipient: Recipient
}

export function deliveries(world: DeliveryWorld): Deliveries {
  return {
    overview: (viewer, caseId, today) => overviewOf(world, viewer, caseId, today),
    start: (viewer, input, today) => start(world, viewer, input, today),
    handOver: (viewer, input, today) => handOver(world, viewer, input, today),
    returned: (viewer, which, today) =>
      change(world, viewer, which, today, async (tx, delivery, now) => {
        if (delivery.state !== 'delivered' || !delivery.rung.toLowerCase().endsWith('email')) return
        await logStep(tx, delivery, { rung: delivery.rung, kind: 'returned' }, now)
        await fall(tx, world, delivery, 'returned', now)
      }),
    again: (viewer, which, today) =>
      change(world, viewer, which, today, async (tx, delivery, now) => {
        const [first] = delivery.ladder
        if (delivery.state === 'running' || first === undefined) return
        await logStep(tx, delivery, { rung: first, kind: 'started' }, now)
        await enterRung(tx, world, { ...delivery, rung: first }, now)
      }),
  }
}

/** The file, for somebody of the office that runs it. */
async function enterAsOffice(
  { cases }: DeliveryWorld,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<Entered | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'act', today })
  return file && isOfOffice(file) ? file : undefined
}

async function start(
  world: DeliveryWorld,
  viewer: Viewer,
  { caseId, missionAddress, workerAddress }: StartDelivery,
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  const file = await enterAsOffice(world, viewer, caseId, today)
  const consent = file && consentOf(file.state)
  if (!file || !consent) return 'notFound'
  const { verfahren, arbeitgeber, unterbevollmaechtigter } = await particularsOf(world.cases, file)
  const { zuleitung } = verfahren
  const agent = unterbevollmaechtigter ?? arbeitgeber
  const wanted: readonly (readonly [Recipient, string | undefined])[] = [
    ['auslandsvertretung', missionAddress],
    ['arbeitgeber', agent?.email],
    ...(workerAddress === undefined ? [] : [['fachkraft', workerAddress] as const]),
  ]
  const { db, clock } = world.cases
  const now = clock()
  await db.transaction().execute(async (tx) => {
    for (const [recipient, address] of wanted) {
      const ladder = ladderOf(recipient, zuleitung)
      const key = { caseId, consent: consent.seq, recipient }
      const begun = await tx
        .insertInto('deliveries')
        .values({
          case_id: caseId,
          consent: consent.seq,
          recipient,
          rung: ladder[0],
          state: 'running',
          ladder: JSON.stringify(ladder),
          address: address ?? null,
          language: 'de',
          started_by: viewer.userId,
          started_at: new Date(now),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('recipient')
        .executeTakeFirst()
      if (!begun) continue
      const delivery: Delivery = {
        ...key,
        rung: ladder[0],
        state: 'running',
        ladder,
        address,
        language: 'de',
        startedBy: viewer.userId,
        startedAt: new Date(now),
      }
      await logStep(tx, delivery, { rung: ladder[0], kind: 'started' }, now)
      await enterRung(tx, world, delivery, now)
    }
  })
  return 'done'
}

type Change = (tx: Parameters<typeof enterRung>[0], delivery: Delivery, now: number) => Promise<void>

async function change(
  world: DeliveryWorld,
  viewer: Viewer,
  { caseId, recipient }: DeliveryOfCase,
  today: PlainDate,
  how: Change,
): Promise<'done' | 'notFound'> {
  const file = await enterAsOffice(world, viewer, caseId, today)
  const consent = file && consentOf(file.state)
  if (!consent) return 'notFound'
  const { db, clock } = world.cases
  return await db.transaction().execute(async (tx) => {
    const delivery = await lockDelivery(tx, { caseId, consent: consent.seq, recipient })
    if (!delivery) return 'notFound'
    await how(tx, delivery, clock())
    return 'done'
  })
}

/** The original goes to the employer for the mission to see; a copy is only a copy. */
async function handOver(world: DeliveryWorld, viewer: Viewer, input: HandOver, today: PlainDate): Promise<ActResult> {
  const { caseId, recipient, weg, am, proof, expectedSeq, commandId } = input
  const file = await enterAsOffice(world, viewer, caseId, today)
  const consent = file && consentOf(file.state)
  const all = consent ? await deliveriesOf(world.cases.db, caseId, consent.seq) : []
  const delivery = all.find((one) => one.recipient === recipient)
  if (!delivery) return { result: 'notFound' }
  const original = recipient === 'auslandsvertretung'
  const handlung = { type: 'vorabzustimmungAusgehaendigt', weg, original } as const
  const done = await actInCase(
    world.cases,
    viewer,
    { caseId, als: 'auslaenderbehoerde', command: { type: 'vornehmen', am, handlung }, expectedSeq, commandId },
    today,
  )
  if (done.result !== 'done' && done.result !== 'repeated') return done
  // Whoever gets the original has the copy with it.
  const reached = all.filter((one) => one === delivery || (original && one.recipient === 'arbeitgeber'))
  await world.cases.db.transaction().execute(async (tx) => {
    for (const key of reached) {
      const one = await lockDelivery(tx, key)
      if (one?.state !== 'handover') continue
      await logStep(tx, one, { rung: one.rung, kind: 'handedOver', result: weg, detail: proof }, world.cases.clock())
      await moveDelivery(tx, one, { state: 'delivered' })
    }
  })
  return done
}

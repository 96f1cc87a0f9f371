import { z } from 'zod'
import { loadCase } from '#server/cases/case-file.ts'
import type { Deliver } from '#server/jobs/deliver-outbox.ts'
import { type Channel, type Outcome, recipients, rungs } from './channel.ts'
import { type Delivery, deliveriesOf, lockDelivery, logStep, moveDelivery, parcelKey } from './delivery-log.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import { parcelOf } from './parcel-of.ts'
import { recordDelivery } from './record-delivery.ts'
import { type Errand, isAwaited, settle } from './settle.ts'

const errandShape = z.object({
  caseId: z.string(),
  consent: z.int(),
  recipient: z.enum(recipients),
  rung: z.enum(rungs),
  what: z.enum(['send', 'ask', 'lateAsk']),
  round: z.int(),
})

/**
 * Carries one errand of the outbox. It may be called twice for the same one: the other side keeps one key once, and the file
 * one entry once.
 */
export function deliverConsent(world: DeliveryWorld): Deliver {
  return async ({ payload }) => {
    const errand = errandShape.parse(payload)
    const delivery = await currentDelivery(world, errand)
    if (!delivery) return
    const outcome = await carry(world, delivery, errand)
    if (outcome === 'withdrawn') return await stop(world, delivery)
    if (outcome.result === 'delivered') await enterIntoFile(world, delivery, errand)
    await settle(world, errand, outcome)
  }
}

/** The delivery, if the errand still belongs to where it stands. */
async function currentDelivery({ cases }: DeliveryWorld, errand: Errand): Promise<Delivery | undefined> {
  const all = await deliveriesOf(cases.db, errand.caseId, errand.consent)
  const delivery = all.find(({ recipient }) => recipient === errand.recipient)
  return delivery && isAwaited(delivery, errand) ? delivery : undefined
}

async function carry(world: DeliveryWorld, delivery: Delivery, errand: Errand): Promise<Outcome | 'withdrawn'> {
  const file = await loadCase(world.cases, delivery.caseId)
  const parcel = file && (await parcelOf(world, file, delivery))
  if (!parcel) return 'withdrawn'
  const channel = channelOf(world, errand)
  // Taken out of the configuration while it was on its way.
  if (!channel) return { result: 'rejected', reason: 'notConfigured' }
  if (errand.what === 'send') return await channel.send(parcel)
  return channel.ask ? await channel.ask(parcelKey(delivery)) : { result: 'unreachable', reason: 'busy' }
}

function channelOf({ channels }: DeliveryWorld, { rung }: Errand): Channel | undefined {
  return rung === 'original' || rung === 'uebergabe' ? undefined : channels[rung]
}

/** What is withdrawn is brought to nobody. Where it had arrived, it stays arrived. */
async function stop({ cases }: DeliveryWorld, key: Delivery): Promise<void> {
  await cases.db.transaction().execute(async (tx) => {
    const delivery = await lockDelivery(tx, key)
    if (!delivery || delivery.state === 'delivered' || delivery.state === 'failed') return
    await logStep(tx, delivery, { rung: delivery.rung, kind: 'fall', result: 'withdrawn' }, cases.clock())
    await moveDelivery(tx, delivery, { state: 'failed' })
  })
}

async function enterIntoFile(world: DeliveryWorld, delivery: Delivery, errand: Errand): Promise<void> {
  const { cases, today } = world
  for (const grund of await recordDelivery(cases, delivery, errand.rung, today()))
    await logStep(cases.db, delivery, { rung: errand.rung, kind: 'notRecorded', result: grund }, cases.clock())
}

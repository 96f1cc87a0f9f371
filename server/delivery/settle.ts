import type { Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import type { Outcome, Rung } from './channel.ts'
import { type Delivery, lockDelivery, logStep, moveDelivery, stepsOf } from './delivery-log.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import { isByHand, nextRung, pauseBefore, type Skip, skipOf } from './ladder.ts'

/** What the outbox carries: only where to look. */
export interface Errand {
  readonly caseId: string
  readonly consent: number
  readonly recipient: Delivery['recipient']
  readonly rung: Rung
  /** Bring it, ask what became of it, or ask once more after another way was taken. */
  readonly what: 'send' | 'ask' | 'lateAsk'
  /** The number of this asking. */
  readonly round: number
}

export const CONSENT_DELIVERY = 'consentDelivery'

type Fall = Skip | 'tooManyTries' | 'noAnswer' | 'rejected' | 'returned'

/** Sends an errand on its way, now or later. */
async function sendErrand(
  tx: Transaction<Tables>,
  errand: Errand,
  { now, pause = 0 }: { readonly now: number; readonly pause?: number },
): Promise<void> {
  await enqueue(tx, { caseId: errand.caseId, kind: CONSENT_DELIVERY, payload: errand, now, dueAt: now + pause })
}

/** Whether an errand still belongs to where its delivery stands; people or a receipt may have been quicker. */
export function isAwaited({ rung, state }: Delivery, errand: Errand): boolean {
  const byThisWay = rung === errand.rung
  return errand.what === 'lateAsk' ? !(byThisWay && state === 'delivered') : byThisWay && state === 'running'
}

/**
 * Writes down what came of an errand, and what follows from it, both or neither. It goes by where the delivery stands by
 * then: while the errand was carried, somebody else may have moved it.
 */
export async function settle(world: DeliveryWorld, errand: Errand, outcome: Outcome): Promise<void> {
  const { db, clock } = world.cases
  const now = clock()
  await db.transaction().execute(async (tx) => {
    const delivery = await lockDelivery(tx, errand)
    if (!delivery) return
    const awaited = isAwaited(delivery, errand)
    const arrivedBefore = delivery.rung === errand.rung && delivery.state === 'delivered'
    // A receipt is worth something however late it comes; an attempt is not, once the way was left.
    if (outcome.result === 'delivered' ? arrivedBefore : !awaited) return
    const late = errand.what === 'lateAsk'
    const kind = outcome.result === 'delivered' && (late || !awaited) ? 'lateReceipt' : 'attempt'
    const result = outcome.result === 'unreachable' ? outcome.reason : outcome.result
    const detail =
      outcome.result === 'delivered' ? outcome.proof : outcome.result === 'rejected' ? outcome.reason : undefined
    await logStep(tx, delivery, { rung: errand.rung, kind, result, ...(detail !== undefined && { detail }) }, now)
    if (outcome.result === 'delivered') await moveDelivery(tx, delivery, { rung: errand.rung, state: 'delivered' })
    else if (late) await askLater(tx, world, errand, now)
    else await goOn(tx, world, { delivery, errand, outcome, now })
  })
}

interface Step {
  readonly delivery: Delivery
  readonly errand: Errand
  readonly outcome: Exclude<Outcome, { readonly result: 'delivered' }>
  readonly now: number
}

async function goOn(tx: Transaction<Tables>, world: DeliveryWorld, step: Step): Promise<void> {
  const { delivery, errand, outcome, now } = step
  const { patience } = world
  if (outcome.result === 'rejected') return await fall(tx, world, delivery, 'rejected', now)
  if (outcome.result === 'accepted' || errand.what === 'ask') {
    const round = errand.what === 'ask' ? errand.round + 1 : 1
    if (round <= patience.asks) {
      await sendErrand(tx, { ...errand, what: 'ask', round }, { now, pause: patience.askPauseMs })
      return
    }
    await askLater(tx, world, { ...errand, what: 'lateAsk', round: 0 }, now)
    return await fall(tx, world, delivery, 'noAnswer', now)
  }
  const tried = await triedOn(tx, delivery, errand.rung)
  if (tried >= patience.tries) return await fall(tx, world, delivery, 'tooManyTries', now)
  await sendErrand(tx, errand, { now, pause: pauseBefore(patience, tried) })
}

/** How often it was tried by this way since somebody last set it going. */
async function triedOn(tx: Transaction<Tables>, { caseId, consent, recipient }: Delivery, rung: Rung): Promise<number> {
  const own = (await stepsOf(tx, caseId, consent)).filter((step) => step.recipient === recipient)
  const begun = own.findLastIndex(({ kind }) => kind === 'started')
  return own.slice(begun + 1).filter((step) => step.rung === rung && step.kind === 'attempt').length
}

async function askLater(
  tx: Transaction<Tables>,
  { patience }: DeliveryWorld,
  errand: Errand,
  now: number,
): Promise<void> {
  const round = errand.round + 1
  if (round > patience.lateAsks) return
  await sendErrand(tx, { ...errand, what: 'lateAsk', round }, { now, pause: patience.lateAskPauseMs })
}

/** Takes the next way, and says why. Where people must do it, it waits for them. */
export async function fall(
  tx: Transaction<Tables>,
  world: DeliveryWorld,
  delivery: Delivery,
  reason: Fall,
  now: number,
): Promise<void> {
  await logStep(tx, delivery, { rung: delivery.rung, kind: 'fall', result: reason }, now)
  const next = nextRung(delivery.ladder, delivery.rung)
  if (next === undefined) return await moveDelivery(tx, delivery, { state: 'failed' })
  await enterRung(tx, world, { ...delivery, rung: next }, now)
}

/** Stands on a rung: begins at once, waits for people, or goes on where this installation has no such way. */
export async function enterRung(
  tx: Transaction<Tables>,
  world: DeliveryWorld,
  delivery: Delivery,
  now: number,
): Promise<void> {
  const { rung, address, caseId, consent, recipient } = delivery
  const skip = skipOf(rung, { channels: world.channels, address: address !== undefined })
  if (skip) return await fall(tx, world, delivery, skip, now)
  if (isByHand(rung)) return await moveDelivery(tx, delivery, { rung, state: 'handover' })
  await moveDelivery(tx, delivery, { rung, state: 'running' })
  await sendErrand(tx, { caseId, consent, recipient, rung, what: 'send', round: 0 }, { now })
}

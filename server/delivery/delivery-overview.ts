import { sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import { type Entered, enterCase } from '#server/cases/cases.ts'
import { mayInCase } from '#server/cases/permissions.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { particularsOf } from '#server/papers/particulars.ts'
import { type Recipient, recipients } from './channel.ts'
import { consentOf } from './consent-of.ts'
import { type Delivery, type DeliveryStep, deliveriesOf, stepsOf } from './delivery-log.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import type { Zuleitung } from './ladder.ts'
import { paperIn } from './parcel-of.ts'
import { CONSENT_DELIVERY } from './settle.ts'

/** Where a Vorabzustimmung is on its way, for one viewer. */
export interface DeliveryOverview {
  /** Undefined where none was given, or it was withdrawn. */
  readonly consent: { readonly seq: number; readonly on: PlainDate; readonly signed: boolean } | undefined
  readonly withdrawn: boolean
  /** The office that runs the file sends it from here. */
  readonly mayAct: boolean
  readonly deliveries: readonly DeliveryView[]
  readonly configured: { readonly register: boolean; readonly sichereEmail: boolean; readonly email: boolean }
  /** What the form of the start is filled with; only for the office. */
  readonly known: { readonly zuleitung: Zuleitung | undefined; readonly workerEmail: string | undefined } | undefined
}

export interface DeliveryView extends Omit<Delivery, 'startedBy' | 'caseId'> {
  readonly steps: readonly DeliveryStep[]
  /** When something is tried or asked next, where something is. */
  readonly nextAt: Date | undefined
}

const READERS: readonly Partei[] = ['auslaenderbehoerde', 'fachkraft', 'arbeitgeber', 'unterbevollmaechtigter']

/** Undefined where the case or this part of it is not for the viewer. */
export async function overviewOf(
  world: DeliveryWorld,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<DeliveryOverview | undefined> {
  const { cases, channels } = world
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  const readers = file?.standings.filter(({ partei }) => READERS.includes(partei)) ?? []
  if (!file || readers.length === 0 || viewer.link) return undefined
  const office = isOfOffice(file)
  const consent = consentOf(file.state)
  const own = consent ? await viewsOf(world, caseId, consent.seq) : []
  return {
    consent: consent && { seq: consent.seq, on: consent.am, signed: paperIn(consent.dokumente) !== undefined },
    withdrawn: consent === undefined && letzter(file.state, 'vorabzustimmungErteilt') !== undefined,
    mayAct: office,
    deliveries: office ? own : own.map(withoutParticulars),
    configured: {
      register: channels.register !== undefined,
      sichereEmail: channels.sichereEmail !== undefined,
      email: channels.email !== undefined,
    },
    known: office ? await knownOf(world, file) : undefined,
  }
}

/** Whether somebody acts for the office that runs the file: where an employer runs it alone nothing is sent from here. */
export function isOfOffice({ standings, state }: Entered): boolean {
  const { modus } = letzter(state, 'vorgangEroeffnet')?.ereignis ?? {}
  return modus === 'behoerde' && mayInCase(standings, 'act', 'auslaenderbehoerde')
}

async function viewsOf({ cases }: DeliveryWorld, caseId: string, consent: number): Promise<readonly DeliveryView[]> {
  const [found, steps, next] = await Promise.all([
    deliveriesOf(cases.db, caseId, consent),
    stepsOf(cases.db, caseId, consent),
    nextOf(cases.db, caseId, consent),
  ])
  const inOrder = found.toSorted((a, b) => recipients.indexOf(a.recipient) - recipients.indexOf(b.recipient))
  return inOrder.map(({ caseId: _, startedBy: __, ...delivery }) => ({
    ...delivery,
    steps: steps.filter(({ recipient }) => recipient === delivery.recipient),
    nextAt: next.get(delivery.recipient),
  }))
}

async function nextOf(
  db: DeliveryWorld['cases']['db'],
  caseId: string,
  consent: number,
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ recipient: Recipient; at: Date }>`
    select payload->>'recipient' as recipient, min(next_attempt_at) as at from outbox
    where case_id = ${caseId} and kind = ${CONSENT_DELIVERY} and state = 'ready'
      and (payload->>'consent')::integer = ${consent}
    group by 1`.execute(db)
  return new Map(rows.map(({ recipient, at }) => [recipient, at]))
}

/** Others see that it is on its way and that it arrived, not by which addresses and numbers. */
function withoutParticulars(view: DeliveryView): DeliveryView {
  return { ...view, address: undefined, steps: view.steps.map((step) => ({ ...step, detail: undefined })) }
}

async function knownOf(world: DeliveryWorld, file: Entered): Promise<NonNullable<DeliveryOverview['known']>> {
  const { verfahren, fachkraft } = await particularsOf(world.cases, file)
  return { zuleitung: verfahren.zuleitung, workerEmail: fachkraft?.email }
}

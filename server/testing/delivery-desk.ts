import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Channels } from '#server/delivery/channel.ts'
import { deliverConsent } from '#server/delivery/deliver-consent.ts'
import { type Deliveries, deliveries } from '#server/delivery/deliveries.ts'
import { missionMailText } from '#server/delivery/delivery-mail-text.ts'
import type { DeliveryWorld } from '#server/delivery/delivery-world.ts'
import type { Patience } from '#server/delivery/ladder.ts'
import { mailChannel } from '#server/delivery/mail-channel.ts'
import { registerChannel } from '#server/delivery/register-channel.ts'
import { CONSENT_DELIVERY } from '#server/delivery/settle.ts'
import { deliverOutbox } from '#server/jobs/deliver-outbox.ts'
import { appendEntries } from './append-entries.ts'
import { type MailSimulator, mailSimulator } from './mail-simulator.ts'
import { type RegisterSimulator, registerSimulator } from './register-simulator.ts'
import { type TestCases, TODAY } from './test-cases.ts'

export const MINUTE = 60_000
const SHA = 'a'.repeat(64)
const patience: Patience = {
  tries: 3,
  firstPauseMs: MINUTE,
  asks: 2,
  askPauseMs: MINUTE,
  lateAsks: 2,
  lateAskPauseMs: 60 * MINUTE,
}

/** A case with a Vorabzustimmung, a register and a mail server that do as they are told, and a clock to turn. */
export interface DeliveryDesk {
  readonly caseId: string
  readonly register: RegisterSimulator
  readonly mails: MailSimulator
  readonly service: Deliveries
  readonly world: DeliveryWorld
  start(missionAddress?: string): Promise<'done' | 'notFound'>
  /** Carries what is due; then turns the clock by an hour, so many times. */
  run(hours?: number): Promise<void>
  turn(ms: number): void
  steps(): Promise<readonly string[]>
  /** The kinds of entry since the Vorabzustimmung. */
  entries(): Promise<readonly string[]>
  state(recipient?: string): Promise<string | undefined>
  close(): Promise<void>
}

/** Which ways the house has; both where nothing is said. */
export async function deliveryDesk(
  cases: TestCases,
  office: Viewer,
  ways: readonly ('register' | 'sichereEmail')[] = ['register', 'sichereEmail'],
): Promise<DeliveryDesk> {
  const { caseId } = await cases.open(office)
  await appendEntries(cases, caseId, [
    [
      TODAY,
      {
        type: 'vorabzustimmungErteilt',
        zustimmung: { art: 'nichtErforderlich', norm: '§ 18g Abs. 1 S. 1 AufenthG' },
        hinweise: [],
      },
      `sha256:${SHA}`,
    ],
  ])
  const [register, mails] = await Promise.all([registerSimulator(), mailSimulator()])
  let now = Date.parse('2026-11-18T09:00:00Z')
  const clock = (): number => now
  const store = caseStore(cases.db)
  const world: DeliveryWorld = {
    cases: { db: cases.db, store, clock, speicher: kalenderspeicher(), lawVersion: 'test' },
    files: { read: (_, sha256) => Promise.resolve(sha256 === SHA ? Buffer.from('%PDF-1.7') : undefined) },
    channels: channelsTo(register, mails, ways),
    patience,
    today: () => TODAY,
  }
  const service = deliveries(world)
  const deliver = { [CONSENT_DELIVERY]: deliverConsent(world) }
  const found = async (recipient: string) =>
    (await service.overview(office, caseId, TODAY))?.deliveries.find((one) => one.recipient === recipient)
  return {
    caseId,
    register,
    mails,
    service,
    world,
    start: (missionAddress) => service.start(office, { caseId, missionAddress, workerAddress: undefined }, TODAY),
    run: async (hours = 0) => {
      for (let hour = 0; hour <= hours; hour++) {
        while ((await deliverOutbox({ db: cases.db, clock, deliver })) > 0);
        if (hour < hours) now += 60 * MINUTE
      }
    },
    turn: (ms) => {
      now += ms
    },
    steps: async () =>
      ((await found('auslandsvertretung'))?.steps ?? []).map((step) =>
        [step.rung, step.kind, step.result].filter(Boolean).join(' '),
      ),
    state: async (recipient = 'auslandsvertretung') => {
      const delivery = await found(recipient)
      return delivery && `${delivery.rung} ${delivery.state}`
    },
    entries: async () => (await store.load(caseId)).map(({ type }) => type).slice(3),
    close: async () => {
      await register.close()
      await mails.close()
    },
  }
}

function channelsTo(
  { url }: RegisterSimulator,
  mails: MailSimulator,
  ways: readonly ('register' | 'sichereEmail')[],
): Channels {
  const mail = { url: mails.url, from: 'vorab@amt.example', timeoutMs: 400, words: missionMailText }
  return {
    ...(ways.includes('register') && { register: registerChannel({ url, timeoutMs: 300 }) }),
    ...(ways.includes('sichereEmail') && { sichereEmail: mailChannel(mail) }),
  }
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { deliverOutbox } from '#server/jobs/deliver-outbox.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type MailSimulator, mailSimulator } from '#server/testing/mail-simulator.ts'
import { type RegisterSimulator, registerSimulator } from '#server/testing/register-simulator.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Channels } from './channel.ts'
import { deliverConsent } from './deliver-consent.ts'
import { type Deliveries, deliveries } from './deliveries.ts'
import { missionMailText } from './delivery-mail-text.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import type { Patience } from './ladder.ts'
import { mailChannel } from './mail-channel.ts'
import { registerChannel } from './register-channel.ts'
import { CONSENT_DELIVERY } from './settle.ts'

const MINUTE = 60_000
const SHA = 'a'.repeat(64)
const patience: Patience = {
  tries: 3,
  firstPauseMs: MINUTE,
  asks: 2,
  askPauseMs: MINUTE,
  lateAsks: 2,
  lateAskPauseMs: 60 * MINUTE,
}

let cases: TestCases
let office: Viewer
let register: RegisterSimulator
let mails: MailSimulator
let now = 0
beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
}, 60_000)
afterAll(() => cases.close())
beforeEach(async () => {
  now = Date.parse('2026-11-18T09:00:00Z')
  register = await registerSimulator()
  mails = await mailSimulator()
})
afterEach(async () => {
  await register.close()
  await mails.close()
})

interface Desk {
  readonly caseId: string
  readonly service: Deliveries
  /** Carries what is due until nothing is left, hour by hour. */
  readonly run: (hours?: number) => Promise<void>
  readonly steps: (recipient?: string) => Promise<readonly string[]>
  readonly entries: () => Promise<readonly string[]>
  readonly state: (recipient?: string) => Promise<string | undefined>
}

const bothWays = (): Channels => ({
  register: registerChannel({ url: register.url, timeoutMs: 300 }),
  sichereEmail: mailChannel({ url: mails.url, from: 'vorab@amt.example', timeoutMs: 400, words: missionMailText }),
})

async function desk(channels: Channels = bothWays()): Promise<Desk> {
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
  const clock = (): number => now
  const store = caseStore(cases.db)
  const world: DeliveryWorld = {
    cases: { db: cases.db, store, clock, speicher: kalenderspeicher(), lawVersion: 'test' },
    files: { read: (_, sha256) => Promise.resolve(sha256 === SHA ? Buffer.from('%PDF-1.7') : undefined) },
    channels,
    patience,
    today: () => TODAY,
  }
  const service = deliveries(world)
  const overview = () => service.overview(office, caseId, TODAY)
  const deliver = { [CONSENT_DELIVERY]: deliverConsent(world) }
  return {
    caseId,
    service,
    run: async (hours = 48) => {
      for (let hour = 0; hour <= hours; hour++) {
        while ((await deliverOutbox({ db: cases.db, clock, deliver })) > 0);
        now += 60 * MINUTE
      }
    },
    steps: async (recipient = 'auslandsvertretung') =>
      ((await overview())?.deliveries.find((one) => one.recipient === recipient)?.steps ?? []).map((step) =>
        [step.rung, step.kind, step.result].filter(Boolean).join(' '),
      ),
    state: async (recipient = 'auslandsvertretung') => {
      const found = (await overview())?.deliveries.find((one) => one.recipient === recipient)
      return found && `${found.rung} ${found.state}`
    },
    entries: async () => (await store.load(caseId)).map(({ type }) => type).slice(3),
  }
}

const start = (one: Desk, missionAddress: string | undefined = 'visa@mission.example') =>
  one.service.start(office, { caseId: one.caseId, missionAddress, workerAddress: undefined }, TODAY)

describe('The ladder of a Vorabzustimmung', () => {
  it('ends at the register, whose receipt is the proof, and enters both facts for the person who started it', async () => {
    const one = await desk()
    expect(await start(one)).toBe('done')
    await one.run(1)
    expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
    expect(await one.state()).toBe('register delivered')
    expect(await one.entries()).toEqual(['imRegisterGespeichert', 'auslandsvertretungUnterrichtet'])
    const [stored] = (await caseStore(cases.db).load(one.caseId)).slice(3)
    expect(stored?.by).toEqual({ partei: 'auslaenderbehoerde', user: office.userId })
    expect(register.stored.size).toBe(1)
    expect(mails.received).toHaveLength(0)
  })

  it('falls to secure mail after the tries, with the reason of each', async () => {
    const one = await desk()
    register.behave('busy', 'silent', 'breaksOff')
    await start(one)
    await one.run()
    expect(await one.steps()).toEqual([
      'register started',
      'register attempt busy',
      'register attempt timeout',
      'register attempt brokenOff',
      'register fall tooManyTries',
      'sichereEmail attempt delivered',
    ])
    expect(await one.entries()).toEqual(['auslandsvertretungUnterrichtet'])
    expect(mails.received).toHaveLength(1)
  })

  it('falls at once where the register refuses for good, and where there is no register it begins with mail', async () => {
    const refused = await desk()
    register.behave('rejects')
    await start(refused)
    await refused.run(1)
    expect(await refused.steps()).toEqual([
      'register started',
      'register attempt rejected',
      'register fall rejected',
      'sichereEmail attempt delivered',
    ])
    const { sichereEmail } = bothWays()
    const without = await desk(sichereEmail ? { sichereEmail } : {})
    await start(without)
    await without.run(1)
    expect(await without.steps()).toEqual([
      'register started',
      'register fall notConfigured',
      'sichereEmail attempt delivered',
    ])
  })

  it('ends with people where no machine gets through, and waits for them', async () => {
    const one = await desk()
    register.behave('rejects')
    mails.behave('rejects')
    await start(one)
    await one.run(1)
    expect(await one.state()).toBe('original handover')
    expect(await one.entries()).toEqual([])
    const bare = await desk({})
    await start(bare, undefined)
    expect(await bare.steps()).toEqual([
      'register started',
      'register fall notConfigured',
      'sichereEmail fall notConfigured',
    ])
  })

  it('asks what became of what was only accepted, falls when nobody says it, and takes the receipt that comes late', async () => {
    const one = await desk()
    register.behave('accepts')
    await start(one)
    await one.run(0)
    now -= 60 * MINUTE
    for (let minute = 0; minute < 4; minute++) {
      now += MINUTE
      await one.run(0)
      now -= 60 * MINUTE
    }
    expect(await one.steps()).toEqual([
      'register started',
      'register attempt accepted',
      'register attempt accepted',
      'register attempt accepted',
      'register fall noAnswer',
      'sichereEmail attempt delivered',
    ])
    register.decide('stored')
    await one.run()
    expect((await one.steps()).at(-1)).toBe('register lateReceipt delivered')
    expect(await one.entries()).toEqual([
      'auslandsvertretungUnterrichtet',
      'imRegisterGespeichert',
      'auslandsvertretungUnterrichtet',
    ])
  })

  it('is stored once and entered once when the line breaks after storing', async () => {
    const one = await desk()
    register.behave('storesAndBreaksOff', 'stores')
    await start(one)
    await one.run()
    expect(register.stored.size).toBe(1)
    expect(register.calls).toHaveLength(2)
    expect(await one.entries()).toEqual(['imRegisterGespeichert', 'auslandsvertretungUnterrichtet'])
  })

  it('goes on after a restart in the middle: what was sent and not written down is sent again and kept once', async () => {
    const one = await desk()
    await start(one)
    const message = await cases.db
      .selectFrom('outbox')
      .select(['id', 'kind', 'payload'])
      .where('case_id', '=', one.caseId)
      .where('kind', '=', CONSENT_DELIVERY)
      .where('state', '=', 'ready')
      .executeTakeFirstOrThrow()
    // The program dies after the register has answered: the outbox still has the message.
    await bothWays().register?.send({
      key: 'any',
      reference: '',
      issuedOn: TODAY,
      person: undefined,
      address: undefined,
      paper: undefined,
      language: 'de',
    })
    expect(message.payload).toMatchObject({ recipient: 'auslandsvertretung', what: 'send' })
    await one.run(1)
    await cases.db
      .updateTable('outbox')
      .set({ state: 'ready', payload: JSON.stringify(message.payload) })
      .where('id', '=', message.id)
      .execute()
    await one.run(1)
    expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
    expect(await one.entries()).toHaveLength(2)
  })

  it('starts once, however often it is asked to', async () => {
    const one = await desk()
    await Promise.all([start(one), start(one)])
    await one.run(1)
    expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
  })
})

describe('What people do on the ladder', () => {
  it('the original that is handed over is proof for mission and employer, and is entered once', async () => {
    const one = await desk({})
    await start(one, undefined)
    const seq = (await caseStore(cases.db).load(one.caseId)).at(-1)?.seq ?? 0
    const handed = await one.service.handOver(
      office,
      {
        caseId: one.caseId,
        recipient: 'auslandsvertretung',
        weg: 'post',
        am: TODAY,
        proof: 'RR 123 456 789 DE',
        expectedSeq: seq,
        commandId: crypto.randomUUID(),
      },
      TODAY,
    )
    expect(handed).toMatchObject({ result: 'done' })
    expect(await one.entries()).toEqual(['vorabzustimmungAusgehaendigt'])
    expect(await one.state()).toBe('original delivered')
    expect(await one.state('arbeitgeber')).toBe('uebergabe delivered')
  })

  it('a mail that came back takes the next way', async () => {
    const { sichereEmail } = bothWays()
    const one = await desk(sichereEmail ? { sichereEmail } : {})
    await start(one)
    await one.run(1)
    await one.service.returned(office, { caseId: one.caseId, recipient: 'auslandsvertretung' }, TODAY)
    expect((await one.steps()).slice(-2)).toEqual(['sichereEmail returned', 'sichereEmail fall returned'])
    expect(await one.state()).toBe('original handover')
  })

  it('when the register is there again it is tried from the top, with all tries', async () => {
    const one = await desk()
    register.behave('rejects')
    mails.behave('rejects')
    await start(one)
    await one.run(1)
    register.behave('busy', 'busy', 'stores')
    await one.service.again(office, { caseId: one.caseId, recipient: 'auslandsvertretung' }, TODAY)
    await one.run()
    expect(await one.state()).toBe('register delivered')
  })

  it('what is withdrawn is brought to nobody', async () => {
    const one = await desk()
    await start(one)
    const consent = (await caseStore(cases.db).load(one.caseId)).find(({ type }) => type === 'vorabzustimmungErteilt')
    await appendEntries(cases, one.caseId, [
      [
        TODAY,
        { type: 'vorabzustimmungWiderrufen', vorabzustimmung: consent?.seq ?? 0, begruendung: 'Angebot entfallen' },
      ],
    ])
    await one.run(1)
    expect(register.calls).toHaveLength(0)
    expect(await one.service.overview(office, one.caseId, TODAY)).toMatchObject({ consent: undefined, withdrawn: true })
  })
})

describe('Who sees and moves a delivery', () => {
  it('the employer sees that it arrived, not by which address and number', async () => {
    const one = await desk()
    await start(one)
    await one.run(1)
    const employer = await cases.member('arbeitgeber')
    const organisation = employer.organisations[0]?.id ?? ''
    await cases.service.addParticipant(
      office,
      { caseId: one.caseId, partei: 'arbeitgeber', party: { organisationId: organisation } },
      TODAY,
    )
    const seen = await one.service.overview(employer, one.caseId, TODAY)
    expect(seen).toMatchObject({ mayAct: false, known: undefined })
    expect(JSON.stringify(seen)).not.toMatch(/AZR-|mission\.example/)
    expect(
      await one.service.start(
        employer,
        { caseId: one.caseId, missionAddress: undefined, workerAddress: undefined },
        TODAY,
      ),
    ).toBe('notFound')
  })

  it('a stranger and another office see nothing and move nothing', async () => {
    const one = await desk()
    for (const viewer of [
      await cases.somebody(),
      await cases.member('behoerde'),
      await cases.member('bundesagentur'),
    ]) {
      expect(await one.service.overview(viewer, one.caseId, TODAY)).toBeUndefined()
      const which = { caseId: one.caseId, recipient: 'auslandsvertretung' } as const
      expect(await one.service.again(viewer, which, TODAY)).toBe('notFound')
      expect(await one.service.returned(viewer, which, TODAY)).toBe('notFound')
    }
  })
})

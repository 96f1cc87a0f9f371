import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type DeliveryDesk, deliveryDesk, MINUTE } from '#server/testing/delivery-desk.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Outcome } from './channel.ts'
import { deliverConsent } from './deliver-consent.ts'
import { CONSENT_DELIVERY, type Errand, settle } from './settle.ts'

const ADDRESS = 'visa@mission.example'
let cases: TestCases
let office: Viewer
let one: DeliveryDesk
let errand: Errand

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
}, 60_000)
beforeEach(async () => {
  one = await deliveryDesk(cases, office)
  await one.start(ADDRESS)
  const consent = (await caseStore(cases.db).load(one.caseId)).at(-1)?.seq ?? 0
  const { caseId } = one
  errand = { caseId, consent, recipient: 'auslandsvertretung', rung: 'register', what: 'send', round: 0 }
})
afterEach(() => one.close())
afterAll(() => cases.close())

const rejected: Outcome = { result: 'rejected', reason: 'no' }
const delivered: Outcome = { result: 'delivered', proof: 'R-1' }
const errandsByMail = async (): Promise<number> => {
  const rows = await cases.db
    .selectFrom('outbox')
    .select('payload')
    .where('case_id', '=', one.caseId)
    .where('kind', '=', CONSENT_DELIVERY)
    .execute()
  return rows.filter(({ payload }) => JSON.stringify(payload).includes('sichereEmail')).length
}

describe('One errand that two carry at once', () => {
  it('falls once, and the next way begins once', async () => {
    one.register.behave('rejects')
    const carry = deliverConsent(one.world)
    const message = { id: 0, kind: CONSENT_DELIVERY, payload: errand }
    await Promise.all([carry(message), carry(message)])
    expect(one.register.calls).toHaveLength(2)
    expect(await one.steps()).toEqual(['register started', 'register attempt rejected', 'register fall rejected'])
    expect([await one.state(), await errandsByMail()]).toEqual(['sichereEmail running', 1])
  })

  it('arrives once', async () => {
    await Promise.all([settle(one.world, errand, delivered), settle(one.world, errand, delivered)])
    expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
    expect(await one.state()).toBe('register delivered')
  })

  it('has arrived where one of them has brought it, whoever writes it down first', async () => {
    await settle(one.world, errand, delivered)
    await settle(one.world, errand, rejected)
    expect([await one.state(), await errandsByMail()]).toEqual(['register delivered', 0])
  })

  it('is a late receipt where the other one has given up', async () => {
    await settle(one.world, errand, rejected)
    await settle(one.world, errand, delivered)
    expect((await one.steps()).slice(-2)).toEqual(['register fall rejected', 'register lateReceipt delivered'])
    expect(await one.state()).toBe('register delivered')
  })
})

it('What had arrived before the withdrawal stays arrived, though somebody still asks the register about it', async () => {
  one.register.behave('accepts')
  one.mails.behave('rejects')
  await one.run()
  for (let asked = 0; asked < 2; asked++) {
    one.turn(MINUTE)
    await one.run()
  }
  expect(await one.state()).toBe('original handover')
  const { length: seq } = await caseStore(cases.db).load(one.caseId)
  const handOver = {
    caseId: one.caseId,
    recipient: 'auslandsvertretung',
    weg: 'post',
    am: TODAY,
    proof: 'RR 1',
  } as const
  const given = { ...handOver, expectedSeq: seq, commandId: crypto.randomUUID() }
  expect(await one.service.handOver(office, given, TODAY)).toMatchObject({ result: 'done' })
  const withdrawal = {
    type: 'vorabzustimmungWiderrufen',
    vorabzustimmung: errand.consent,
    begruendung: 'Angebot entfallen',
  } as const
  await appendEntries(cases, one.caseId, [[TODAY, withdrawal]])
  await one.run(3)
  const rows = await cases.db
    .selectFrom('deliveries')
    .select(['rung', 'state'])
    .where('case_id', '=', one.caseId)
    .where('recipient', '=', 'auslandsvertretung')
    .execute()
  expect(rows).toEqual([{ rung: 'original', state: 'delivered' }])
})

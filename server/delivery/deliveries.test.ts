import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type DeliveryDesk, deliveryDesk, MINUTE } from '#server/testing/delivery-desk.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { CONSENT_DELIVERY } from './settle.ts'

const ADDRESS = 'visa@mission.example'
let cases: TestCases
let office: Viewer
const desks: DeliveryDesk[] = []
beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
}, 60_000)
afterEach(async () => {
  for (const one of desks.splice(0)) await one.close()
})
afterAll(() => cases.close())

async function desk(ways?: Parameters<typeof deliveryDesk>[2]): Promise<DeliveryDesk> {
  const one = await deliveryDesk(cases, office, ways)
  desks.push(one)
  return one
}

it('A Vorabzustimmung ends at the register: its receipt is the proof, and the one who began it has entered both facts', async () => {
  const one = await desk()
  expect(await one.start(ADDRESS)).toBe('done')
  await one.run()
  expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
  expect(await one.state()).toBe('register delivered')
  expect(await one.entries()).toEqual(['imRegisterGespeichert', 'auslandsvertretungUnterrichtet'])
  const stored = (await caseStore(cases.db).load(one.caseId)).at(-1)
  expect(stored?.by).toEqual({ partei: 'auslaenderbehoerde', user: office.userId })
  expect(one.register.stored.size).toBe(1)
  expect(one.mails.received).toHaveLength(0)
})

it('It falls to secure mail after the tries, with the reason of each', async () => {
  const one = await desk()
  one.register.behave('busy', 'silent', 'breaksOff')
  await one.start(ADDRESS)
  await one.run(3)
  expect(await one.steps()).toEqual([
    'register started',
    'register attempt busy',
    'register attempt timeout',
    'register attempt brokenOff',
    'register fall tooManyTries',
    'sichereEmail attempt delivered',
  ])
  expect(await one.entries()).toEqual(['auslandsvertretungUnterrichtet'])
  expect(one.mails.received).toHaveLength(1)
})

it('It falls at once where the register refuses for good, and begins with mail where there is no register', async () => {
  const refused = await desk()
  refused.register.behave('rejects')
  await refused.start(ADDRESS)
  await refused.run()
  expect(await refused.steps()).toEqual([
    'register started',
    'register attempt rejected',
    'register fall rejected',
    'sichereEmail attempt delivered',
  ])
  const without = await desk(['sichereEmail'])
  await without.start(ADDRESS)
  await without.run()
  expect(await without.steps()).toEqual([
    'register started',
    'register fall notConfigured',
    'sichereEmail attempt delivered',
  ])
})

it('It waits for people where no machine gets through, and enters nothing', async () => {
  const one = await desk()
  one.register.behave('rejects')
  one.mails.behave('rejects')
  await one.start(ADDRESS)
  await one.run()
  expect(await one.state()).toBe('original handover')
  expect(await one.entries()).toEqual([])
  const without = await desk(['sichereEmail'])
  await without.start()
  expect(await without.steps()).toEqual([
    'register started',
    'register fall notConfigured',
    'sichereEmail fall noAddress',
  ])
})

it('What was only accepted is asked about; nobody answers, it falls, and a receipt that comes later still counts', async () => {
  const one = await desk()
  one.register.behave('accepts')
  await one.start(ADDRESS)
  await one.run()
  for (let asked = 0; asked < 2; asked++) {
    one.turn(MINUTE)
    await one.run()
  }
  expect(await one.steps()).toEqual([
    'register started',
    'register attempt accepted',
    'register attempt accepted',
    'register attempt accepted',
    'register fall noAnswer',
    'sichereEmail attempt delivered',
  ])
  one.register.decide('stored')
  await one.run(3)
  expect((await one.steps()).at(-1)).toBe('register lateReceipt delivered')
  expect(await one.entries()).toEqual([
    'auslandsvertretungUnterrichtet',
    'imRegisterGespeichert',
    'auslandsvertretungUnterrichtet',
  ])
})

it('It is stored once and entered once when the line breaks after storing', async () => {
  const one = await desk()
  one.register.behave('storesAndBreaksOff', 'stores')
  await one.start(ADDRESS)
  await one.run(2)
  expect(one.register.stored.size).toBe(1)
  expect(one.register.calls).toHaveLength(2)
  expect(await one.entries()).toEqual(['imRegisterGespeichert', 'auslandsvertretungUnterrichtet'])
})

it('After a restart in the middle it is sent again, kept once and entered once', async () => {
  const one = await desk()
  await one.start(ADDRESS)
  const message = await cases.db
    .selectFrom('outbox')
    .select(['id', 'payload'])
    .where('case_id', '=', one.caseId)
    .where('kind', '=', CONSENT_DELIVERY)
    .where('state', '=', 'ready')
    .executeTakeFirstOrThrow()
  await one.run()
  // The program died after the entry was made and before the step was written down: both come back.
  await cases.db.deleteFrom('delivery_steps').where('case_id', '=', one.caseId).where('kind', '=', 'attempt').execute()
  await cases.db.updateTable('deliveries').set({ state: 'running' }).where('case_id', '=', one.caseId).execute()
  await cases.db
    .updateTable('outbox')
    .set({ state: 'ready', payload: JSON.stringify(message.payload) })
    .where('id', '=', message.id)
    .execute()
  one.turn(5 * MINUTE)
  await one.run()
  expect(one.register.calls).toHaveLength(2)
  expect(one.register.stored.size).toBe(1)
  expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
  expect(await one.entries()).toEqual(['imRegisterGespeichert', 'auslandsvertretungUnterrichtet'])
})

it('It starts once, however often somebody asks for it', async () => {
  const one = await desk()
  await Promise.all([one.start(ADDRESS), one.start(ADDRESS)])
  await one.run()
  expect(await one.steps()).toEqual(['register started', 'register attempt delivered'])
})

it('What waits in the outbox says nothing of the person or the address', async () => {
  const one = await desk()
  await one.start(ADDRESS)
  const rows = await cases.db.selectFrom('outbox').select('payload').where('case_id', '=', one.caseId).execute()
  expect(JSON.stringify(rows)).not.toMatch(/Petrović|mission\.example/)
})

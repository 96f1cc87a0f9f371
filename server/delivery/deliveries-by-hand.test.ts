import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type DeliveryDesk, deliveryDesk } from '#server/testing/delivery-desk.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'

const ADDRESS = 'visa@mission.example'
const ERTEILT: Event = {
  type: 'vorabzustimmungErteilt',
  zustimmung: { art: 'nichtErforderlich', norm: '§ 18g Abs. 1 S. 1 AufenthG' },
  hinweise: [],
}
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

const toMission = ({ caseId }: DeliveryDesk) => ({ caseId, recipient: 'auslandsvertretung' }) as const

describe('What people do on the ladder', () => {
  it('the original that is handed over is proof for mission and employer, and is entered once', async () => {
    const one = await desk([])
    await one.start()
    const seq = (await caseStore(cases.db).load(one.caseId)).at(-1)?.seq ?? 0
    const handOver = {
      ...toMission(one),
      weg: 'post',
      am: TODAY,
      proof: 'RR 123 456 789 DE',
      expectedSeq: seq,
      commandId: crypto.randomUUID(),
    } as const
    expect(await one.service.handOver(office, handOver, TODAY)).toMatchObject({ result: 'done' })
    expect(await one.service.handOver(office, handOver, TODAY)).toMatchObject({ result: 'repeated' })
    expect(await one.entries()).toEqual(['vorabzustimmungAusgehaendigt'])
    expect(await one.state()).toBe('original delivered')
    expect(await one.state('arbeitgeber')).toBe('uebergabe delivered')
  })

  it('a mail that came back takes the next way', async () => {
    const one = await desk(['sichereEmail'])
    await one.start(ADDRESS)
    await one.run()
    await one.service.returned(office, toMission(one), TODAY)
    expect((await one.steps()).slice(-2)).toEqual(['sichereEmail returned', 'sichereEmail fall returned'])
    expect(await one.state()).toBe('original handover')
  })

  it('when the register is there again it is tried from the top, with all tries', async () => {
    const one = await desk()
    one.register.behave('rejects')
    one.mails.behave('rejects')
    await one.start(ADDRESS)
    await one.run()
    one.register.behave('busy', 'busy', 'stores')
    await one.service.again(office, toMission(one), TODAY)
    await one.run(3)
    expect(await one.state()).toBe('register delivered')
  })

  it('what is withdrawn is brought to nobody', async () => {
    const one = await desk()
    await one.start(ADDRESS)
    const consent = (await caseStore(cases.db).load(one.caseId)).find(({ type }) => type === 'vorabzustimmungErteilt')
    const withdrawal = {
      type: 'vorabzustimmungWiderrufen',
      vorabzustimmung: consent?.seq ?? 0,
      begruendung: 'Angebot entfallen',
    } as const
    await appendEntries(cases, one.caseId, [[TODAY, withdrawal]])
    await one.run()
    expect(one.register.calls).toHaveLength(0)
    expect(await one.service.overview(office, one.caseId, TODAY)).toMatchObject({ consent: undefined, withdrawn: true })
  })
})

describe('Who sees and moves a delivery', () => {
  it('the employer sees that it arrived, not by which address and number, and starts none', async () => {
    const one = await desk()
    await one.start(ADDRESS)
    await one.run()
    const employer = await cases.member('arbeitgeber')
    const party = { organisationId: employer.organisations[0]?.id ?? '' }
    await cases.service.addParticipant(office, { caseId: one.caseId, partei: 'arbeitgeber', party }, TODAY)
    const seen = await one.service.overview(employer, one.caseId, TODAY)
    expect(seen).toMatchObject({ mayAct: false, known: undefined })
    expect(JSON.stringify(seen)).not.toMatch(/AZR-|mission\.example/)
    const start = { caseId: one.caseId, missionAddress: undefined, workerAddress: undefined }
    expect(await one.service.start(employer, start, TODAY)).toBe('notFound')
  })

  it('an office that only takes part where an employer runs the file alone sends nothing', async () => {
    const one = await desk()
    const alone = await cases.member('arbeitgeber')
    const { caseId } = await cases.open(alone, {
      modus: 'eigenregie',
      employer: { organisationId: alone.organisations[0]?.id ?? '' },
      office: { organisationId: office.organisations[0]?.id ?? '' },
      officePlace: { land: 'SN' },
    })
    await appendEntries(cases, caseId, [[TODAY, ERTEILT]])
    expect(await one.service.overview(office, caseId, TODAY)).toMatchObject({ mayAct: false })
    const start = { caseId, missionAddress: undefined, workerAddress: undefined }
    expect(await one.service.start(office, start, TODAY)).toBe('notFound')
    expect(await one.service.start(office, { ...start, caseId: one.caseId }, TODAY)).toBe('done')
  })

  it('a stranger and other offices see nothing and move nothing', async () => {
    const one = await desk()
    for (const viewer of [
      await cases.somebody(),
      await cases.member('behoerde'),
      await cases.member('bundesagentur'),
    ]) {
      expect(await one.service.overview(viewer, one.caseId, TODAY)).toBeUndefined()
      expect(await one.service.again(viewer, toMission(one), TODAY)).toBe('notFound')
      expect(await one.service.returned(viewer, toMission(one), TODAY)).toBe('notFound')
    }
  })
})

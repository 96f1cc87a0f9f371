import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { ActResult } from './case-view.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let office: Viewer
let employer: Viewer
let worker: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  employer = await cases.member('arbeitgeber', 'ansprechpartner')
  worker = await cases.somebody()
  ;({ caseId } = await cases.open(office, { employer: { organisationId: idOf(employer) } }))
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
})
afterAll(() => cases.close())

function idOf({ organisations: [first] }: Viewer): string {
  return first?.id ?? ''
}

async function does(viewer: Viewer, als: Partei, handlung: Handlung): Promise<ActResult> {
  const expectedSeq = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  const command = { type: 'vornehmen', am: TODAY, handlung } as const
  return await cases.service.act(viewer, { caseId, als, command, expectedSeq, commandId: crypto.randomUUID() }, TODAY)
}

describe('In a case', () => {
  it('each party reads what is addressed to it', async () => {
    await does(office, 'auslaenderbehoerde', { type: 'beratungErteilt', weg: 'telefonisch' })
    const kinds = async (viewer: Viewer): Promise<readonly string[]> =>
      ((await cases.service.view(viewer, caseId, TODAY))?.eintraege ?? []).map(({ ereignis }) => ereignis.type)
    expect(await kinds(office)).toEqual(['vorgangEroeffnet', 'vorhabenFestgelegt', 'beratungErteilt'])
    expect(await kinds(employer)).toContain('beratungErteilt')
    for (const viewer of [employer, worker])
      expect((await cases.service.view(viewer, caseId, TODAY))?.state.eintraege.map(({ seq }) => seq)).toEqual(
        (await cases.service.view(viewer, caseId, TODAY))?.eintraege.map(({ seq }) => seq),
      )
  })

  it('nobody acts as somebody else', async () => {
    const refused = await does(employer, 'auslaenderbehoerde', { type: 'beratungErteilt', weg: 'telefonisch' })
    expect(refused).toMatchObject({ result: 'refused', refusals: [{ grund: 'nichtBefugt' }] })
  })

  it('a message is read by those it was written to, and by nobody else', async () => {
    const text = 'Bitte rufen Sie mich an.'
    expect(
      await cases.service.send(office, { caseId, als: 'auslaenderbehoerde', to: ['arbeitgeber'], text }, TODAY),
    ).toBe('done')
    const read = async (viewer: Viewer): Promise<readonly string[]> =>
      ((await cases.service.view(viewer, caseId, TODAY))?.messages ?? []).map((message) => message.text)
    expect(await read(employer)).toEqual([text])
    expect(await read(office)).toEqual([text])
    expect(await read(worker)).toEqual([])
    const toNobody = { caseId, als: 'auslaenderbehoerde', to: ['bundesagentur'], text } as const
    expect(await cases.service.send(office, toNobody, TODAY)).toBe('noRecipient')
    expect(await cases.service.send(office, { ...toNobody, to: ['arbeitgeber'], text: '  ' }, TODAY)).toBe('empty')
  })

  it('a message and a turn are told by mail to whoever they concern, without saying more', async () => {
    const rows = await cases.db.selectFrom('outbox').select(['kind', 'payload']).where('case_id', '=', caseId).execute()
    const said = JSON.stringify(rows)
    expect(said).toContain('"about":"message"')
    expect(said).not.toContain('Petrovi')
    expect(said).not.toContain('rufen')
  })

  it('the worker objects to an entry', async () => {
    const view = await cases.service.view(worker, caseId, TODAY)
    const entry = view?.eintraege.find(({ ereignis }) => ereignis.type === 'beratungErteilt') ?? view?.eintraege[0]
    const objected = await cases.service.object(
      worker,
      {
        caseId,
        gegen: entry?.seq ?? 1,
        text: 'Das stimmt nicht.',
        expectedSeq: view?.seq ?? 0,
        commandId: 'objection',
      },
      TODAY,
    )
    expect(objected.result).toBe('done')
  })

  it('only who runs the file says who takes part, and an organisation only in a role of its kind', async () => {
    const body = await cases.member('anerkennendeStelle')
    const join = { caseId, partei: 'anerkennendeStelle', party: { organisationId: idOf(body) } } as const
    expect(await cases.service.addParticipant(employer, join, TODAY)).toBe('notFound')
    expect(await cases.service.addParticipant(office, { ...join, partei: 'bundesagentur' }, TODAY)).toBe('wrongKind')
    expect(await cases.service.addParticipant(office, join, TODAY)).toBe('done')
    expect(await cases.service.addParticipant(office, join, TODAY)).toBe('done')
    expect(await cases.service.view(body, caseId, TODAY)).toBeUndefined()
    await does(office, 'auslaenderbehoerde', { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' })
  })

  it('a case is taken by oneself, and given to others by who leads', async () => {
    const chief = await memberOf(office, 'leitung')
    const mine = { caseId, organisationId: idOf(office), userId: office.userId }
    expect(await cases.service.assign(office, mine, TODAY)).toBe('done')
    expect(await cases.service.assign(office, { ...mine, userId: chief.userId }, TODAY)).toBe('notFound')
    expect(await cases.service.assign(chief, mine, TODAY)).toBe('done')
    expect(await cases.service.assign(chief, { ...mine, userId: employer.userId }, TODAY)).toBe('noMember')
    const listed = async (viewer: Viewer): Promise<number> =>
      (await cases.service.counts(viewer, idOf(office), TODAY)).mine
    expect(await listed(office)).toBe(1)
    expect(await listed(chief)).toBe(0)
    // Who stands in for a colleague finds the colleague's cases among the own ones.
    const deputy = { ...chief, organisations: chief.organisations.map((one) => ({ ...one, deputyOf: office.userId })) }
    expect(await listed(deputy)).toBe(1)
  })

  it('the office finds persons whose names appear in no entry', async () => {
    const saved = await cases.service.savePerson(
      office,
      { caseId, role: 'ansprechpartner', person: { givenNames: 'Erika', familyNames: 'Beispiel' } },
      TODAY,
    )
    expect(saved.result).toBe('done')
    const persons = await cases.service.persons(office, caseId, TODAY)
    expect(persons?.map(({ familyNames }) => familyNames)).toEqual(['Petrović', 'Beispiel'])
    const rows = await cases.db.selectFrom('events').select('data').where('case_id', '=', caseId).execute()
    expect(JSON.stringify(rows)).not.toMatch(/Petrović|Beispiel|1990-05-04/)
    const facts = await cases.db.selectFrom('case_facts').select('facts').where('case_id', '=', caseId).execute()
    expect(JSON.stringify(facts)).not.toMatch(/1990-05-04|RS/)
  })

  it('family is linked to family, for those who may see both', async () => {
    const other = await cases.open(office, { employer: { organisationId: idOf(employer) } })
    const link = { caseId, familyCaseId: other.caseId, verhaeltnis: 'ehegatte' } as const
    expect(await cases.service.linkFamily(office, link, TODAY)).toBe('done')
    expect((await cases.service.view(office, other.caseId, TODAY))?.family).toMatchObject([{ caseId }])
    expect((await cases.service.view(worker, caseId, TODAY))?.family).toEqual([])
  })

  it('whoever leaves sees nothing from the next day on', async () => {
    const line = await cases.db
      .selectFrom('case_parties')
      .select('id')
      .where('case_id', '=', caseId)
      .where('organisation_id', '=', idOf(employer))
      .executeTakeFirstOrThrow()
    expect(await cases.service.endParticipant(office, { caseId, participantId: line.id }, TODAY)).toBe('done')
    expect(await cases.service.view(employer, caseId, TODAY)).toBeDefined()
    expect(await cases.service.view(employer, caseId, '2026-11-19')).toBeUndefined()
    const page = await cases.service.queue(
      employer,
      { filter: { holderId: idOf(employer), search: 'petrovic' } },
      '2026-11-19',
    )
    expect(page.rows.map((row) => row.caseId)).not.toContain(caseId)
  })

  it('everything that hangs on a case goes with it', async () => {
    const { rows } = await cases.pool.query<{ erased: boolean }>('select erase_case($1) as erased', [caseId])
    expect(rows).toEqual([{ erased: true }])
    for (const table of [
      'persons',
      'case_parties',
      'case_facts',
      'case_messages',
      'board',
      'board_lines',
      'outbox',
    ] as const) {
      const left = await cases.db.selectFrom(table).select('case_id').where('case_id', '=', caseId).execute()
      expect(left, table).toEqual([])
    }
  })
})

async function memberOf(colleague: Viewer, role: 'leitung'): Promise<Viewer> {
  const viewer = await cases.somebody()
  await cases.db
    .insertInto('memberships')
    .values({ user_id: viewer.userId, organisation_id: idOf(colleague), role, from_day: '2020-01-01' })
    .execute()
  return { ...viewer, organisations: colleague.organisations.map((one) => ({ ...one, role })) }
}

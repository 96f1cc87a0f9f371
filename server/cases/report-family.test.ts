import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { CaseView } from './case-view.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let office: Viewer
let employer: Viewer
let spouse: Viewer
let caseId: string
let familyId: string

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  employer = await cases.member('arbeitgeber', 'ansprechpartner')
  spouse = await cases.somebody()
  ;({ caseId } = await cases.open(office, { employer: { organisationId: employer.organisations[0]?.id ?? '' } }))
  const person = { givenNames: 'Milica', familyNames: 'Petrović', bornOn: '1992-03-01', nationalities: ['RS'] } as const
  const opened = await cases.service.openFamily(
    employer,
    { caseId, commandId: crypto.randomUUID(), verhaeltnis: 'ehegatte', person },
    TODAY,
  )
  if (opened.result !== 'done') throw new Error(JSON.stringify(opened))
  familyId = opened.caseId
  await cases.service.addParticipant(
    office,
    { caseId: familyId, partei: 'familie', party: { userId: spouse.userId } },
    TODAY,
  )
})
afterAll(() => cases.close())

async function asks(viewer: Viewer, id: string, als: Partei, command: Command) {
  const expectedSeq = (await cases.service.view(office, id, TODAY))?.seq ?? 0
  return await cases.service.act(
    viewer,
    { caseId: id, als, command, expectedSeq, commandId: crypto.randomUUID() },
    TODAY,
  )
}

const does = (viewer: Viewer, id: string, als: Partei, handlung: Handlung) =>
  asks(viewer, id, als, { type: 'vornehmen', am: TODAY, handlung })

async function viewOf(viewer: Viewer): Promise<CaseView> {
  const view = await cases.service.view(viewer, caseId, TODAY)
  if (!view) throw new Error('The file of the worker is not there.')
  return view
}

const reports = ({ eintraege }: CaseView) =>
  eintraege.flatMap(({ ereignis, von }) => (ereignis.type === 'familieFortgeschritten' ? [{ ...ereignis, von }] : []))

describe('What happens in the file of a family member', () => {
  it('says nothing to the file of the worker as long as nothing there hangs on it', async () => {
    expect(await does(spouse, familyId, 'familie', { type: 'familieTerminAngefragt' })).toMatchObject({
      result: 'done',
    })
    expect(reports(await viewOf(office))).toEqual([])
  })

  it('is told there with the application, once, by its day and nothing else', async () => {
    const before = await viewOf(office)
    expect(await does(spouse, familyId, 'familie', { type: 'familieVisumBeantragt' })).toMatchObject({ result: 'done' })
    const after = await viewOf(office)
    expect(after.seq).toBe(before.seq + 1)
    expect(reports(after)).toEqual([
      { type: 'familieFortgeschritten', vorgang: familyId, visumBeantragtAm: TODAY, von: 'familie' },
    ])
    expect(after.eintraege.at(-1)?.recordedBy).toBeUndefined()
    const board = await cases.db.selectFrom('board').select('last_seq').where('case_id', '=', caseId).executeTakeFirst()
    expect(board?.last_seq).toBe(after.seq)
    await does(spouse, familyId, 'familie', { type: 'anlageEingegangen', anlage: 'AF-03', form: 'farbkopie' })
    expect((await viewOf(office)).seq).toBe(after.seq)
  })

  it('is taken back there with a correction here', async () => {
    const family = await cases.service.view(office, familyId, TODAY)
    const applied = family?.eintraege.find(({ ereignis }) => ereignis.type === 'familieVisumBeantragt')?.seq ?? 0
    const corrected = await asks(office, familyId, 'auslaenderbehoerde', {
      type: 'berichtigen',
      am: TODAY,
      eintrag: applied,
      grund: 'Versehen',
    })
    expect(corrected).toMatchObject({ result: 'done' })
    expect(reports(await viewOf(office)).at(-1)).not.toHaveProperty('visumBeantragtAm')
  })

  it('is read there by employer and office, and by nobody who only examines', async () => {
    const body = await cases.member('bundesagentur')
    await cases.service.addParticipant(
      office,
      { caseId, partei: 'bundesagentur', party: { organisationId: body.organisations[0]?.id ?? '' } },
      TODAY,
    )
    expect(reports(await viewOf(employer)).length).toBeGreaterThan(0)
    const seen = await cases.service.view(body, caseId, TODAY)
    expect(seen ? reports(seen) : []).toEqual([])
    expect(await cases.service.view(spouse, caseId, TODAY)).toBeUndefined()
  })

  it('counts from the link on where a file is linked that has come further', async () => {
    const other = await cases.open(office, { employer: { organisationId: employer.organisations[0]?.id ?? '' } })
    await does(spouse, familyId, 'familie', { type: 'familieVisumBeantragt' })
    const link = { caseId: other.caseId, familyCaseId: familyId, verhaeltnis: 'ehegatte' } as const
    expect(await cases.service.linkFamily(office, link, TODAY)).toBe('done')
    const view = await cases.service.view(office, other.caseId, TODAY)
    expect(view && reports(view)).toMatchObject([{ vorgang: familyId, visumBeantragtAm: TODAY }])
    // Told again, nothing is written.
    await cases.service.linkFamily(office, link, TODAY)
    expect((await cases.service.view(office, other.caseId, TODAY))?.seq).toBe(view?.seq)
  })
})

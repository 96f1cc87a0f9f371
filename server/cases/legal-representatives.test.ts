import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { type Agreements, agreements } from '#server/agreements/agreements.ts'
import { fileStore } from '#server/files/file-store.ts'
import { type AgreementCase, agreementCase } from '#server/testing/agreement-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { caseStore } from './case-file.ts'
import { notify } from './notify.ts'
import type { Viewer } from './viewer.ts'

/** Eighteen on 18 November 2027, a year after the case was opened. */
const BORN: PlainDate = '2009-11-18'
const directory = folderForFiles()
let cases: TestCases
let house: Agreements
let one: AgreementCase
let custodian: Viewer

beforeAll(async () => {
  cases = await testCases()
  const { db } = cases
  const clock = (): number => Date.parse('2026-11-18T09:00:00Z')
  house = agreements({
    cases: { db, store: caseStore(db), clock, speicher: kalenderspeicher(), lawVersion: LAW.edition },
    files: fileStore({ db, directory, key: new Uint8Array(32), clock }),
    typesetter: { typeset: () => Promise.resolve(new Uint8Array()), close: () => Promise.resolve() },
  })
  one = await trainee(BORN)
  custodian = await parentIn(one)
}, 60_000)
afterAll(() => cases.close())

async function trainee(born: PlainDate): Promise<AgreementCase> {
  const at = await agreementCase(cases)
  await cases.db
    .updateTable('persons')
    .set({ born_on: born })
    .where('case_id', '=', at.caseId)
    .where('role', '=', 'fachkraft')
    .execute()
  return at
}

async function parentIn({ caseId, office }: AgreementCase): Promise<Viewer> {
  const parent = await cases.somebody()
  const added = await cases.service.addParticipant(
    office,
    { caseId, partei: 'familie', party: { userId: parent.userId } },
    TODAY,
  )
  expect(added).toBe('done')
  return parent
}

const reads = async (viewer: Viewer, { caseId }: AgreementCase, on: PlainDate): Promise<boolean> =>
  (await house.read(viewer, { caseId, language: 'de' }, on)) !== undefined

describe('A custodian of a minor worker', () => {
  it('reads the agreement and what is addressed to the child, and signs nothing of the others', async () => {
    expect(await reads(custodian, one, TODAY)).toBe(true)
    expect((await house.view(custodian, one.caseId, TODAY))?.mayEdit).toBe(false)
    const [own, theirs] = await Promise.all([
      cases.service.view(custodian, one.caseId, TODAY),
      cases.service.view(one.worker, one.caseId, TODAY),
    ])
    expect(own?.parteien).toEqual(['fachkraft', 'familie'])
    const numbers = (own?.eintraege ?? []).map(({ seq }) => seq)
    expect(numbers).toEqual(expect.arrayContaining((theirs?.eintraege ?? []).map(({ seq }) => seq)))
  })

  it('gives the power and acts for the child, but for nobody else', async () => {
    const power = { type: 'vollmachtErteilt', vollmachtgeber: 'sorgeberechtigte', untervollmachtErlaubt: true } as const
    const { seq: expectedSeq = 0 } = (await cases.service.view(custodian, one.caseId, TODAY)) ?? {}
    const input = {
      caseId: one.caseId,
      expectedSeq,
      command: { type: 'vornehmen', am: TODAY, handlung: power } as const,
    }
    const as = (als: 'familie' | 'arbeitgeber') =>
      cases.service.act(custodian, { ...input, als, commandId: crypto.randomUUID() }, TODAY)
    expect(await as('arbeitgeber')).toMatchObject({ result: 'refused', refusals: [{ grund: 'nichtBefugt' }] })
    expect(await as('familie')).toMatchObject({ result: 'done' })
  })

  it('is told what is for the child, as long as it is one', async () => {
    const told = async (today: PlainDate): Promise<readonly unknown[]> => {
      await cases.db.deleteFrom('outbox').execute()
      const { caseId } = one
      await cases.db
        .transaction()
        .execute((tx) => notify(tx, { caseId, to: ['fachkraft'], about: 'message', today, now: 0 }))
      const rows = await cases.db.selectFrom('outbox').select('payload').execute()
      return rows.map(({ payload }) => payload)
    }
    const mails = await cases.db
      .selectFrom('users')
      .select('email')
      .where('id', 'in', [custodian.userId, one.worker.userId])
      .execute()
    const both = mails.map(({ email }) => expect.objectContaining({ to: email }))
    const minor = await told(TODAY)
    expect(minor).toEqual(expect.arrayContaining(both))
    expect(minor).toHaveLength(2)
    expect(await told('2027-11-18')).toHaveLength(1)
  })

  it('loses it on the day on which the child comes of age, without anybody doing anything', async () => {
    expect(await reads(custodian, one, '2027-11-17')).toBe(true)
    expect(await reads(custodian, one, '2027-11-18')).toBe(false)
    expect(await reads(custodian, one, '2027-11-19')).toBe(false)
    expect((await cases.service.view(custodian, one.caseId, '2027-11-18'))?.parteien).toEqual(['familie'])
  })

  it('of another child gets nothing', async () => {
    const other = await parentIn(await trainee(BORN))
    expect(await reads(other, one, TODAY)).toBe(false)
    expect(await cases.service.view(other, one.caseId, TODAY)).toBeUndefined()
  })

  it('is nobody who takes part as family of an adult', async () => {
    const adult = await trainee('2008-11-18')
    const spouse = await parentIn(adult)
    expect(await reads(spouse, adult, TODAY)).toBe(false)
    expect((await cases.service.view(spouse, adult.caseId, TODAY))?.parteien).toEqual(['familie'])
  })

  it('is nobody whose part has ended', async () => {
    const at = await trainee(BORN)
    const former = await parentIn(at)
    await cases.db
      .updateTable('case_parties')
      .set({ until: '2026-11-18' })
      .where('case_id', '=', at.caseId)
      .where('user_id', '=', former.userId)
      .execute()
    expect(await reads(former, at, '2026-11-18')).toBe(true)
    expect(await reads(former, at, '2026-11-19')).toBe(false)
  })

  it('of a child that follows its family has no part in the agreement of the worker', async () => {
    const family = await cases.service.openFamily(
      one.office,
      {
        caseId: one.caseId,
        commandId: crypto.randomUUID(),
        verhaeltnis: 'kind',
        person: { givenNames: 'Mila', familyNames: 'Krasniqi', bornOn: '2018-01-01', nationalities: ['XK'] },
      },
      TODAY,
    )
    if (family.result !== 'done') throw new Error(family.result)
    const parent = await parentIn({ ...one, caseId: family.caseId })
    expect((await cases.service.view(parent, family.caseId, TODAY))?.parteien).toEqual(['familie'])
    expect(await reads(parent, one, TODAY)).toBe(false)
    expect(await reads(parent, { ...one, caseId: family.caseId }, TODAY)).toBe(false)
  })
})

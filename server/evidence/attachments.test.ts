import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { euro } from '#law/engine/parameter.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { FACTS, type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type Evidence, evidence } from './evidence.ts'

let cases: TestCases
let office: Viewer
let proofs: Evidence

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  const { db } = cases
  proofs = evidence({ db, store: caseStore(db), clock: () => 0, speicher: kalenderspeicher(), lawVersion: 'x' })
}, 60_000)
afterAll(() => cases.close())

const applies = async (sign: string, facts: FactAnswers & { geburtsdatum: PlainDate }): Promise<string | undefined> => {
  const worker = {
    givenNames: 'Ana',
    familyNames: 'Horvat',
    bornOn: facts.geburtsdatum,
    nationalities: ['RS'],
  }
  const { caseId } = await cases.open(office, { worker, facts: { ...FACTS, ...facts } })
  const view = await proofs.attachments(office, caseId, TODAY)
  return view?.zeilen.find(({ id }) => id === sign)?.gilt
}

describe('Proof of old-age provision', () => {
  // Born so that the 45th year of life is completed on the day, or one day later.
  const of45: FactAnswers & { geburtsdatum: PlainDate } = {
    geburtsdatum: '1981-11-18',
    ersteErteilung: true,
    jahresgehalt: euro(55_769.99),
  }
  it('is asked for from the 45th birthday on, and only below 55 % of the ceiling', async () => {
    expect(await applies('AN-08', of45)).toBe('ja')
    expect(await applies('AN-08', { ...of45, geburtsdatum: '1981-11-19' })).toBe('nein')
    expect(await applies('AN-08', { ...of45, jahresgehalt: euro(55_770) })).toBe('nein')
  })
})

describe('The papers of the family', () => {
  it('stand in the file of each member, and show in that of the worker only to whom that file is open', async () => {
    const { caseId } = await cases.open(office)
    const relative = await cases.service.openFamily(
      office,
      {
        caseId,
        commandId: 'family',
        verhaeltnis: 'kind',
        person: { givenNames: 'Mila', familyNames: 'Petrović', bornOn: '2018-03-02', nationalities: ['RS'] },
      },
      TODAY,
    )
    if (relative.result !== 'done') throw new Error(relative.result)
    const [own] = (await proofs.attachments(office, caseId, TODAY))?.familie ?? []
    expect(own).toMatchObject({ caseId: relative.caseId, name: 'Mila Petrović' })
    expect(own?.zeilen.filter(({ gilt }) => gilt === 'ja').map(({ id }) => id)).toEqual([
      'AF-02',
      'AF-03',
      'AF-06',
      'AF-06b',
    ])
    const inFile = await proofs.attachments(office, relative.caseId, TODAY)
    expect(inFile?.zeilen.map(({ id }) => id).filter((id) => id.startsWith('AN'))).toEqual([])
    const worker = await cases.somebody()
    const party = { userId: worker.userId }
    await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party }, TODAY)
    expect((await proofs.attachments(worker, caseId, TODAY))?.familie).toEqual([])
  })
})

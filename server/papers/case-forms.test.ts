import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type CaseForms, caseForms } from './case-forms.ts'

let cases: TestCases
let forms: CaseForms
let office: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  const { db } = cases
  const speicher = kalenderspeicher()
  forms = caseForms({ db, store: caseStore(db), clock: () => 0, speicher, lawVersion: LAW.edition })
})
afterAll(() => cases.close())

describe('A form of a case', () => {
  it('keeps every version that was saved', async () => {
    const save = (expected: number, beschaeftigung: string) =>
      forms.save(office, { caseId, form: 'angaben', expected, content: { beschaeftigung } }, TODAY)
    expect(await save(0, 'Elektroniker')).toEqual({ result: 'done', version: 1 })
    expect(await save(1, 'Elektronikerin')).toEqual({ result: 'done', version: 2 })
    const read = async (version?: number) =>
      (await forms.read(office, { caseId, form: 'angaben', ...(version && { version }) }, TODAY))?.content
    expect(await read()).toEqual({ beschaeftigung: 'Elektronikerin' })
    expect(await read(1)).toEqual({ beschaeftigung: 'Elektroniker' })
  })

  it('never writes over what somebody else saved in between', async () => {
    const { caseId: other } = await cases.open(office)
    const input = { caseId: other, form: 'angaben', expected: 0 } as const
    const results = await Promise.all(
      ['a', 'b'].map((beschaeftigung) => forms.save(office, { ...input, content: { beschaeftigung } }, TODAY)),
    )
    expect(results.map(({ result }) => result).sort()).toEqual(['done', 'stale'])
  })

  it('is kept once where the same is sent twice, and nobody is told that somebody else was faster', async () => {
    const { caseId: other } = await cases.open(office)
    const input = { caseId: other, form: 'angaben', expected: 0, content: { beschaeftigung: 'Koch' } } as const
    const twice = await Promise.all([1, 2].map(() => forms.save(office, input, TODAY)))
    expect([...twice, await forms.save(office, input, TODAY)]).toEqual(Array(3).fill({ result: 'done', version: 1 }))
  })

  it('is not there for somebody who is not named for it', async () => {
    const stranger = await cases.member('behoerde')
    expect(await forms.read(stranger, { caseId, form: 'angaben' }, TODAY)).toBeUndefined()
    // The office runs the file, and the data sheet for the visa form is none of its business.
    expect(await forms.read(office, { caseId, form: 'visumantrag' }, TODAY)).toBeUndefined()
    const input = { caseId, form: 'visumantrag', expected: 0, content: {} } as const
    expect(await forms.save(office, input, TODAY)).toEqual({ result: 'notFound' })
  })
})

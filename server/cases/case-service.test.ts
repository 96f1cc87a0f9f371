import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { ActInput } from './case-view.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let office: Viewer

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
})
afterAll(() => cases.close())

function erstkontakt(caseId: string, expectedSeq: number): ActInput {
  return {
    caseId,
    als: 'auslaenderbehoerde',
    command: { type: 'vornehmen', am: TODAY, handlung: { type: 'beratungErteilt', weg: 'telefonisch' } },
    expectedSeq,
    commandId: crypto.randomUUID(),
  }
}

it('a case carries the answers of the check into the procedure', async () => {
  const { caseId, reference } = await cases.open(office)
  expect(reference).toMatch(/^VB-2026-\d{6}$/)
  const view = await cases.service.view(office, caseId, TODAY)
  expect(view).toMatchObject({
    reference,
    parteien: ['auslaenderbehoerde'],
    worker: { name: 'Đorđe Petrović', nationality: 'RS' },
    vorhaben: { weg: 'fachkraftBerufsausbildung', anerkennungsstand: 'gleichwertig', zustimmungNoetig: 'ja' },
  })
})

it('an act is in the file, in the list and in the next view', async () => {
  const { caseId } = await cases.open(office)
  const before = await cases.service.view(office, caseId, TODAY)
  const acted = await cases.service.act(office, erstkontakt(caseId, before?.seq ?? 0), TODAY)
  expect(acted).toEqual({ result: 'done', seq: (before?.seq ?? 0) + 1 })
  const view = await cases.service.view(office, caseId, TODAY)
  expect(view?.eintraege.at(-1)).toMatchObject({ ereignis: { type: 'beratungErteilt' }, recordedBy: office.name })
  const [holder] = cases.service.holders(office)
  const page = await cases.service.queue(
    office,
    { filter: { holderId: holder?.id ?? '', search: 'dorde petr' } },
    TODAY,
  )
  expect(page.rows.map((row) => row.caseId)).toContain(caseId)
})

it('a form that is sent twice does one thing', async () => {
  const { caseId } = await cases.open(office)
  const seq = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  const input = erstkontakt(caseId, seq)
  const both = await Promise.all([cases.service.act(office, input, TODAY), cases.second.act(office, input, TODAY)])
  expect(both.map(({ result }) => result).toSorted()).toEqual(['done', 'repeated'])
  expect(await cases.service.act(office, input, TODAY)).toEqual({ result: 'repeated', seq: seq + 1 })
})

it('a form about an older file says what has happened since', async () => {
  const { caseId } = await cases.open(office)
  const seq = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  await cases.service.act(office, erstkontakt(caseId, seq), TODAY)
  const late = await cases.second.act(office, erstkontakt(caseId, seq), TODAY)
  expect(late).toMatchObject({ result: 'stale', seq: seq + 1, since: [{ ereignis: { type: 'beratungErteilt' } }] })
})

it('what is forbidden looks like what does not exist', async () => {
  const { caseId } = await cases.open(office)
  const other = await cases.member('behoerde')
  for (const id of [caseId, crypto.randomUUID()]) {
    expect(await cases.service.view(other, id, TODAY)).toBeUndefined()
    expect(await cases.service.act(other, erstkontakt(id, 2), TODAY)).toEqual({ result: 'notFound' })
  }
})

it('the form that opens a case opens one, however often it is sent', async () => {
  const input = { commandId: crypto.randomUUID() }
  const [first, second] = [await cases.open(office, input), await cases.open(office, input)]
  expect(second).toEqual(first)
})

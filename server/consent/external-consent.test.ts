import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type ConsentDesks, consentDesks } from '#server/testing/consent-desks.ts'
import {
  CONSENT_DRAFT,
  codeOn,
  consentForms,
  preparedConsent,
  signedConsent,
} from '#server/testing/prepared-consent.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Consents } from './consents.ts'

let cases: TestCases
let desks: ConsentDesks
let house: Consents

beforeAll(async () => {
  cases = await testCases()
  desks = await consentDesks(cases)
  house = desks.house
})
afterAll(async () => {
  await cases.close()
  await desks.close()
})

const prepared = (office: Viewer) => preparedConsent(cases, office)
const signed = (office: Viewer) => signedConsent(cases, desks, office)

/** The code on the paper that comes of one press, for a signature outside. */
async function codeOutside(office: Viewer, caseId: string, version = 1, from = desks.withoutKey): Promise<string> {
  const made = await from.makeExternal(office, { caseId, version }, TODAY)
  if (made.result !== 'made') throw new Error(made.result)
  return await codeOn(Buffer.from(made.content))
}

describe('A paper that is signed outside of Vorab', () => {
  it('is the same one for every press and everybody, so that each print of it can be checked', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const presses = [codeOutside(office, caseId), codeOutside(office, caseId, 1, desks.otherInstance)]
    const codes = [...(await Promise.all(presses)), await codeOutside(office, caseId)]
    expect(codes).toEqual([codes[0], codes[0], codes[0]])
    expect(await desks.withoutKey.giveExternal(office, { caseId, expectedSeq: seq }, TODAY)).toMatchObject({
      result: 'done',
    })
    for (const code of codes) expect(await house.checkCode(code, TODAY)).toMatchObject({ state: 'genuine' })
  })

  it('is another one in another case, and when it says something else: the one made last is entered', async () => {
    const office = await cases.member('behoerde')
    const [{ caseId, seq }, other] = [await prepared(office), await prepared(office)]
    const save = (expected: number, content: object) =>
      consentForms(cases).save(office, { caseId, form: 'vorabzustimmung', expected, content: { ...content } }, TODAY)
    const first = await codeOutside(office, caseId)
    await save(1, { ...CONSENT_DRAFT, visumMonate: 6 })
    const second = await codeOutside(office, caseId, 2)
    await save(2, CONSENT_DRAFT)
    const third = await codeOutside(office, caseId, 3)
    expect([third === first, second === first, (await codeOutside(office, other.caseId)) === first]).toEqual([
      true,
      false,
      false,
    ])
    await desks.withoutKey.giveExternal(office, { caseId, expectedSeq: seq }, TODAY)
    expect(await house.checkCode(first, TODAY)).toMatchObject({ state: 'genuine' })
    expect(await house.checkCode(second, TODAY)).toEqual({ state: 'unknown' })
  })

  it('is not made of a draft that the page did not show, nor of a consent that was given', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const make = (version: number) => desks.withoutKey.makeExternal(office, { caseId, version }, TODAY)
    expect(await make(2)).toEqual({ result: 'stale' })
    await codeOutside(office, caseId)
    await desks.withoutKey.giveExternal(office, { caseId, expectedSeq: seq }, TODAY)
    expect(await make(1)).toMatchObject({ result: 'refused', refusals: [{ grund: 'schonGeschehen' }] })
  })

  it('says nothing until somebody enters that it was given', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const code = await codeOutside(office, caseId)
    expect(await house.checkCode(code, TODAY)).toEqual({ state: 'unknown' })
    expect(await desks.withoutKey.giveExternal(office, { caseId, expectedSeq: seq }, TODAY)).toMatchObject({
      result: 'done',
    })
    expect(await house.checkCode(code, TODAY)).toMatchObject({ state: 'genuine', validUntil: '2027-02-18' })
  })

  it('is entered once by whoever sends it twice, one after the other or at once', async () => {
    const office = await cases.member('behoerde')
    for (const isAtOnce of [false, true]) {
      const { caseId, seq } = await prepared(office)
      await codeOutside(office, caseId)
      const give = () => desks.withoutKey.giveExternal(office, { caseId, expectedSeq: seq }, TODAY)
      const both = isAtOnce ? await Promise.all([give(), give()]) : [await give(), await give()]
      expect(both.map(({ result }) => result).sort()).toEqual(['done', 'repeated'])
      expect((await cases.service.view(office, caseId, TODAY))?.seq).toBe(seq + 1)
    }
  })

  it('becomes the document of the entry when it is handed in, unless its signature is broken', async () => {
    const office = await cases.member('behoerde')
    const { pdf } = await signed(office)
    const { caseId, seq } = await prepared(office)
    await codeOutside(office, caseId)
    const broken = Buffer.from(pdf)
    broken[200] = (broken[200] ?? 0) ^ 1
    const give = (file: Uint8Array) => desks.withoutKey.giveExternal(office, { caseId, expectedSeq: seq, file }, TODAY)
    expect(await give(broken)).toEqual({ result: 'changed' })
    expect(await give(pdf)).toMatchObject({ result: 'done' })
  })
})

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { type ConsentDesks, consentDesks } from '#server/testing/consent-desks.ts'
import { codeOn, preparedConsent, signedConsent } from '#server/testing/prepared-consent.ts'
import { readyCase } from '#server/testing/ready-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { setPractice } from './consent-practice.ts'
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

describe('A Vorabzustimmung that was signed', () => {
  it('is the document of its entry, genuine, with the last day and the notes in the entry', async () => {
    const office = await cases.member('behoerde')
    const { entry, pdf, sha256 } = await signed(office)
    expect(entry?.ereignis).toMatchObject({
      type: 'vorabzustimmungErteilt',
      hinweise: ['passNichtVisierfaehig'],
      gueltigBis: '2027-02-18',
    })
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(sha256)
    const { state, signatures } = await verifyPdf(pdf)
    expect([state, signatures.length]).toEqual(['genuine', 1])
  })

  it('is known by its code and by its file, and both say nothing of a person', async () => {
    const { pdf } = await signed(await cases.member('behoerde'))
    const byCode = await house.checkCode(await codeOn(pdf), TODAY)
    expect(byCode).toEqual({
      state: 'genuine',
      office: expect.stringContaining('behoerde'),
      issuedOn: TODAY,
      validUntil: '2027-02-18',
      since: undefined,
    })
    expect(await house.checkFile(pdf, TODAY)).toEqual(byCode)
    expect(await house.checkFile(pdf, '2027-02-19')).toMatchObject({ state: 'expired' })
  })

  it('is changed as soon as one byte is, or something is added', async () => {
    const { pdf } = await signed(await cases.member('behoerde'))
    for (const at of [100, Math.floor(pdf.length / 3), pdf.length - 20]) {
      const other = Buffer.from(pdf)
      other[at] = (other[at] ?? 0) ^ 1
      expect(await house.checkFile(other, TODAY)).toEqual({ state: 'changed' })
    }
    expect(await house.checkFile(Buffer.concat([pdf, Buffer.from('\n')]), TODAY)).toEqual({ state: 'changed' })
  })

  it('is withdrawn since the day of the withdrawal, and a new one replaces it', async () => {
    const office = await cases.member('behoerde')
    const { caseId, pdf, seq } = await signed(office)
    const entscheidung = { type: 'vorabzustimmungWiderrufen', vorabzustimmung: seq, begruendung: 'Schein' } as const
    const command = { type: 'entscheiden', am: TODAY, entscheidung } as const
    const input = { caseId, als: 'auslaenderbehoerde', expectedSeq: seq, commandId: crypto.randomUUID() } as const
    expect(await cases.service.act(office, { ...input, command }, TODAY)).toMatchObject({ result: 'done' })
    expect(await house.checkFile(pdf, TODAY)).toMatchObject({ state: 'withdrawn', since: TODAY })
    expect(await house.checkCode(await codeOn(pdf), TODAY)).toMatchObject({ state: 'withdrawn' })
  })

  it('is signed once, however often the form is sent', async () => {
    const office = await cases.member('behoerde')
    const { input, seq } = await signed(office)
    expect(await house.sign(office, input, TODAY)).toEqual({ result: 'repeated', seq })
    const again = await house.sign(office, { ...input, commandId: crypto.randomUUID() }, TODAY)
    expect(again).toMatchObject({ result: 'refused', refusals: [{ grund: 'schonGeschehen' }] })
  })

  it('is signed once by two presses at once, in one instance or in two, and nothing is left of the second', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    const elsewhere = desks.otherInstance.sign(office, input, TODAY)
    const both = await Promise.all([house.sign(office, input, TODAY), house.sign(office, input, TODAY)])
    const results = [...both, await elsewhere].map(({ result }) => result)
    expect(results.filter((result) => result === 'done')).not.toEqual([])
    expect(results.filter((result) => !['done', 'repeated', 'stale'].includes(result))).toEqual([])
    expect(both[0]).toEqual(both[1])
    const papers = await cases.db
      .selectFrom('consent_papers')
      .select('document')
      .where('case_id', '=', caseId)
      .execute()
    const kept = await cases.db.selectFrom('files').select(['sha256', 'filed']).where('case_id', '=', caseId).execute()
    const entry = (await cases.service.view(office, caseId, TODAY))?.eintraege.at(-1)
    const document = entry?.dokumente[0]?.replace('sha256:', '')
    expect(papers).toEqual([{ document }])
    expect(kept).toEqual([{ sha256: document, filed: true }])
  })
})

describe('Nobody signs', () => {
  it('who does not act for the office', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    for (const kind of ['behoerde', 'arbeitgeber', 'auslandsvertretung'] as const) {
      const other = await cases.member(kind)
      expect(await house.sign(other, input, TODAY)).toEqual({ result: 'notFound' })
      expect(await house.desk(other, caseId, TODAY)).toBeUndefined()
      expect(await house.draft(other, { caseId, language: 'de' }, TODAY)).toBeUndefined()
    }
  })

  it('what he or she has not seen: file and draft must be the ones on the page', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    expect(await house.sign(office, { ...input, version: 0 }, TODAY)).toEqual({ result: 'stale' })
    expect(await house.sign(office, { ...input, expectedSeq: seq - 1 }, TODAY)).toEqual({ result: 'stale' })
  })

  it('what nobody has drafted, inside or outside of Vorab, even where one pair of eyes is enough', async () => {
    const office = await cases.member('behoerde')
    const { caseId } = await readyCase(cases, office)
    const { seq = 0 } = (await cases.service.view(office, caseId, TODAY)) ?? {}
    const desk = await house.desk(office, caseId, TODAY)
    expect([desk?.refusals, desk?.inhalt === undefined, desk?.practice.fourEyes]).toEqual([[], false, false])
    const input = { caseId, expectedSeq: seq, version: 0, commandId: crypto.randomUUID() }
    expect(await house.sign(office, input, TODAY)).toEqual({ result: 'noDraft' })
    expect(await house.makeExternal(office, { caseId, version: 0 }, TODAY)).toEqual({ result: 'noDraft' })
    expect(await house.giveExternal(office, { caseId, expectedSeq: seq }, TODAY)).toMatchObject({ result: 'missing' })
    expect((await cases.service.view(office, caseId, TODAY))?.seq).toBe(seq)
  })

  it('where a letter cannot be printed: it is named, and the key is not blamed for it', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    await expect(desks.withoutLetters.sign(office, input, TODAY)).rejects.toThrow('李')
    expect((await cases.service.view(office, caseId, TODAY))?.seq).toBe(seq)
  })

  it('with a key that does not work, and who runs the program hears why, without a password', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    expect(await desks.brokenKey.sign(office, input, TODAY)).toEqual({ result: 'keyFailed' })
    expect((await cases.service.view(office, caseId, TODAY))?.seq).toBe(seq)
    const [fault, ...others] = desks.faults.map(({ message }) => message)
    expect(others).toEqual([])
    expect(fault).toMatch(
      /^The key of .*behoerde.* did not sign\. No answer from https:\/\/keys\.example\/sign: connect/,
    )
    expect(fault).not.toContain('geheim')
  })

  it('without a key, and nothing is left of the attempt', async () => {
    const office = await cases.member('behoerde')
    const { caseId, seq } = await prepared(office)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    expect(await desks.withoutKey.sign(office, input, TODAY)).toEqual({ result: 'noKey' })
    expect((await cases.service.view(office, caseId, TODAY))?.seq).toBe(seq)
  })

  it('what the law does not allow yet', async () => {
    const office = await cases.member('behoerde')
    const { caseId } = await cases.open(office)
    const desk = await house.desk(office, caseId, TODAY)
    expect(desk?.refusals.map(({ grund }) => grund)).toContain('voraussetzungenNichtGeprueft')
    const input = { caseId, expectedSeq: 2, version: 0, commandId: crypto.randomUUID() }
    expect((await house.sign(office, input, TODAY)).result).not.toBe('done')
  })
})

describe('Where an office asks for four eyes', () => {
  it('whoever prepared it cannot give it, by page, form or program; somebody else can', async () => {
    const first = await cases.member('behoerde')
    const [organisation] = first.organisations
    if (!organisation) throw new Error('No office.')
    const second: Viewer = { ...(await cases.somebody()), organisations: [organisation] }
    await setPractice(cases.db, organisation.id, { fourEyes: true, months: 6 })
    const { caseId, seq } = await prepared(first)
    const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
    const refused = { result: 'refused', refusals: [{ grund: 'vierAugen' }] }
    expect(await house.sign(first, input, TODAY)).toMatchObject(refused)
    const entscheidung = { type: 'vorabzustimmungErteilt', hinweise: [] } as const
    const command = { type: 'entscheiden', am: TODAY, entscheidung } as const
    const act = { caseId, als: 'auslaenderbehoerde', expectedSeq: seq, commandId: 'by-program' } as const
    expect(await cases.service.act(first, { ...act, command }, TODAY)).toMatchObject(refused)
    expect(await house.sign(second, input, TODAY)).toMatchObject({ result: 'done' })
    expect((await house.desk(second, caseId, TODAY))?.practice.months).toBe(6)
  })
})

describe('The check', () => {
  it('knows nothing of codes and files that are not ours', async () => {
    for (const typed of ['', '00000-00000-00000', 'ABCDE-12345-ABCDE', `'; drop table`])
      expect(await house.checkCode(typed, TODAY)).toEqual({ state: 'unknown' })
    expect(await house.checkFile(Buffer.from('no pdf'), TODAY)).toEqual({ state: 'unknown' })
  })
})

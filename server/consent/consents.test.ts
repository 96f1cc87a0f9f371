import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { caseForms } from '#server/papers/case-forms.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { type ConsentDesks, consentDesks } from '#server/testing/consent-desks.ts'
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

const forms = () =>
  caseForms({
    db: cases.db,
    store: caseStore(cases.db),
    clock: Date.now,
    speicher: kalenderspeicher(),
    lawVersion: LAW.edition,
  })

const draft = { hinweise: ['passNichtVisierfaehig'], visumMonate: 12, nurInKopie: [], anlagen: ['Diplom'] }

async function prepared(office: Viewer): Promise<{ readonly caseId: string; readonly seq: number }> {
  const { caseId } = await readyCase(cases, office)
  await forms().save(office, { caseId, form: 'vorabzustimmung', expected: 0, content: draft }, TODAY)
  return { caseId, seq: (await cases.service.view(office, caseId, TODAY))?.seq ?? 0 }
}

async function signed(office: Viewer) {
  const { caseId, seq } = await prepared(office)
  const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
  const result = await house.sign(office, input, TODAY)
  if (result.result !== 'done') throw new Error(JSON.stringify(result))
  const view = await cases.service.view(office, caseId, TODAY)
  const entry = view?.eintraege.at(-1)
  const sha256 = entry?.dokumente[0]?.replace('sha256:', '') ?? ''
  const pdf = (await desks.files.read(caseId, sha256)) ?? Buffer.alloc(0)
  return { caseId, input, entry, sha256, pdf, seq: result.seq }
}

/** The code as the attached address has it: people read it from the page. */
function codeOn(pdf: Buffer): Promise<string> {
  return import('@libpdf/core').then(async ({ PDF }) => {
    const document = await PDF.load(new Uint8Array(pdf))
    return document.findText(/[0-9A-Y]{5}-[0-9A-Y]{5}-[0-9A-Y]{5}/)[0]?.text ?? ''
  })
}

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
      forms().save(office, { caseId, form: 'vorabzustimmung', expected, content: { ...content } }, TODAY)
    const first = await codeOutside(office, caseId)
    await save(1, { ...draft, visumMonate: 6 })
    const second = await codeOutside(office, caseId, 2)
    await save(2, draft)
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

describe('The check', () => {
  it('knows nothing of codes and files that are not ours', async () => {
    for (const typed of ['', '00000-00000-00000', 'ABCDE-12345-ABCDE', `'; drop table`])
      expect(await house.checkCode(typed, TODAY)).toEqual({ state: 'unknown' })
    expect(await house.checkFile(Buffer.from('no pdf'), TODAY)).toEqual({ state: 'unknown' })
  })
})

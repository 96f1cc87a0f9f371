import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { typesetter } from '#server/papers/typeset/typesetter.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { type AgreementCase, agreementCase, changeParticulars, readyToSign } from '#server/testing/agreement-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { type Agreements, agreements } from './agreements.ts'
import type { SignAgreement } from './sign-agreement.ts'

let cases: TestCases
let files: FileStore
let printer: Typesetter
let house: Agreements
let one: AgreementCase
const directory = folderForFiles()

beforeAll(async () => {
  cases = await testCases()
  const { db } = cases
  files = fileStore({ db, directory, key: new Uint8Array(32), clock: () => Date.parse('2026-11-18T09:00:00Z') })
  printer = typesetter({ threads: 1 })
  const of = { db, store: caseStore(db), clock: () => Date.parse('2026-11-18T09:00:00Z') }
  house = agreements({
    cases: { ...of, speicher: kalenderspeicher(), lawVersion: LAW.edition },
    files,
    typesetter: printer,
  })
  one = await agreementCase(cases)
}, 60_000)
afterAll(async () => {
  await printer.close()
  await cases.close()
})

const view = async (viewer: Viewer, { caseId }: AgreementCase = one) => await house.view(viewer, caseId, TODAY)
const read = async (viewer: Viewer, { caseId }: AgreementCase = one, version?: number) =>
  await house.read(viewer, { caseId, language: 'de', ...(version && { version }) }, TODAY)

async function bring(viewer: Viewer, { caseId }: AgreementCase, content: Uint8Array = PDF): Promise<string> {
  const taken = await files.take({ caseId, by: viewer.userId, name: 'vereinbarung.pdf' }, Readable.from([content]))
  if (!taken.ok) throw new Error(taken.problem)
  return taken.sha256
}

async function sign(viewer: Viewer, at: AgreementCase, more: Partial<SignAgreement>) {
  const { version = 0 } = (await read(viewer, at)) ?? {}
  const input = {
    caseId: at.caseId,
    als: 'arbeitgeber',
    side: 'arbeitgeber',
    version,
    form: 'eigenhaendig',
    signedOn: TODAY,
    sha256: more.sha256 ?? (await bring(viewer, at)),
    expectedSeq: (await view(viewer, at))?.seq ?? 0,
    commandId: crypto.randomUUID(),
  } as const
  return await house.sign(viewer, { ...input, ...more }, TODAY)
}

describe('The agreement of a case', () => {
  it('misses nothing once everything is filled in', async () => {
    expect((await view(one.employer))?.missing).toEqual([])
  })

  it('keeps what was read, whatever becomes of the people in it', async () => {
    const first = await read(one.employer)
    expect(first).toMatchObject({ version: 1, isLive: true, isDraft: false })
    expect((await read(one.office))?.version).toBe(1)
    const person = { givenNames: 'Đorđe', familyNames: 'Nikolić', bornOn: '1990-05-04', nationalities: ['RS'] } as const
    const at = { caseId: one.caseId, id: one.workerId, role: 'fachkraft' } as const
    await cases.service.savePerson(one.office, { ...at, person }, TODAY)
    expect((await read(one.employer, one, 1))?.paper).toMatchObject({ blocks: first?.paper.blocks })
    const seen = await view(one.employer)
    expect(seen?.sinceRead?.version).toBe(1)
    expect(seen?.sinceRead?.changes.map((change) => change.art === 'feld' && change.feld)).toContain(
      'fachkraft.nachnamen',
    )
    expect(await read(one.employer)).toMatchObject({ version: 2, isDraft: true })
    expect((await view(one.employer))?.sinceRead).toMatchObject({ version: 2, changes: [], isSameText: true })
  })

  it('says that the wording is another where a later edition of the program words the same entries anew', async () => {
    const { rows } = await sql<{ digest: string }>`
      select digest from agreement_versions where case_id = ${one.caseId} and version = 2`.execute(cases.db)
    const worded = async (digest = ''): Promise<void> => {
      await sql`
        update agreement_versions set digest = ${digest} where case_id = ${one.caseId} and version = 2`.execute(
        cases.db,
      )
    }
    await worded('0'.repeat(64))
    expect((await view(one.employer))?.sinceRead).toMatchObject({ version: 2, changes: [], isSameText: false })
    await worded(rows[0]?.digest)
  })

  it('knows who read which version, and tells the worker only of the worker', async () => {
    await read(one.worker)
    expect((await view(one.office))?.reads.map(({ partei, version }) => `${partei} ${version}`)).toEqual(
      expect.arrayContaining(['arbeitgeber 1', 'auslaenderbehoerde 1', 'arbeitgeber 2', 'fachkraft 2']),
    )
    expect((await view(one.worker))?.reads.map(({ partei }) => partei)).toEqual(['fachkraft'])
  })

  it('is not there for those whom it does not concern', async () => {
    const strangers = [
      await cases.member('behoerde'),
      await cases.member('arbeitgeber'),
      await cases.member('bundesagentur'),
      await cases.somebody(),
    ]
    for (const stranger of strangers) {
      expect(await view(stranger)).toBeUndefined()
      expect(await read(stranger)).toBeUndefined()
      expect(
        await house.comment(
          stranger,
          { caseId: one.caseId, field: 'gebuehr.zahler', text: 'x', commandId: 'x' },
          TODAY,
        ),
      ).toBe('notFound')
      expect(await sign(stranger, one, { sha256: 'a'.repeat(64) })).toEqual({ result: 'notFound' })
    }
  })

  it('is read by the worker and not edited: no comment, no signature', async () => {
    expect((await view(one.worker))?.mayEdit).toBe(false)
    const what = { caseId: one.caseId, field: 'gebuehr.zahler', text: 'x', commandId: 'x' }
    expect(await house.comment(one.worker, what, TODAY)).toBe('notFound')
    expect(await sign(one.worker, one, { als: 'fachkraft', sha256: 'a'.repeat(64) })).toEqual({ result: 'notFound' })
  })

  it('keeps comments by field, open until somebody settles them', async () => {
    const what = { caseId: one.caseId, field: 'gebuehr.zahler', text: ' Wer zahlt wirklich? ', commandId: 'one form' }
    expect(await house.comment(one.office, { ...what, text: '  ' }, TODAY)).toBe('empty')
    expect(await house.comment(one.office, { ...what, field: 'nichts' }, TODAY)).toBe('notFound')
    expect(await house.comment(one.office, { ...what, text: 'x'.repeat(2001) }, TODAY)).toBe('tooLong')
    const twice = await Promise.all([house.comment(one.office, what, TODAY), house.comment(one.office, what, TODAY)])
    expect(twice).toEqual(['done', 'done'])
    expect((await view(one.employer))?.comments).toHaveLength(1)
    const [comment] = (await view(one.employer))?.comments ?? []
    expect(comment).toMatchObject({ field: 'gebuehr.zahler', text: 'Wer zahlt wirklich?', settled: undefined })
    const settle = { caseId: one.caseId, id: comment?.id ?? '' }
    expect(await house.settle(one.employer, settle, TODAY)).toBe('done')
    expect(await house.settle(one.employer, settle, TODAY)).toBe('notFound')
    expect((await view(one.employer))?.comments[0]?.settled?.name).toBe(one.employer.name)
    expect((await view(one.worker))?.comments).toEqual([])
  })
})

describe('A signature', () => {
  it('is not taken while something is missing', async () => {
    const result = await sign(one.employer, one, {})
    expect(result.result).toBe('incomplete')
  })

  it('is recorded for what it is, with its file, and by both sides it makes the agreement', async () => {
    const at = await agreementCase(cases)
    expect(await sign(at.employer, at, {})).toMatchObject({ result: 'refused' })
    await readyToSign(cases, at)
    expect(await sign(at.employer, at, { form: 'qualifizierteSignatur' })).toEqual({ result: 'fileUnsigned' })
    expect(await sign(at.employer, at, { sha256: 'a'.repeat(64) })).toEqual({ result: 'fileMissing' })
    expect(await sign(at.employer, at, {})).toEqual({ result: 'done' })
    expect(await sign(at.employer, at, {})).toEqual({ result: 'alreadySigned' })
    const [first] = (await view(at.office, at))?.signatures ?? []
    expect(first).toMatchObject({ side: 'arbeitgeber', verification: 'notVerified', sameText: false, state: 'valid' })
    const file = await cases.service.view(at.office, at.caseId, TODAY)
    expect(file?.eintraege.at(-1)).toMatchObject({
      seq: first?.seq,
      ereignis: { type: 'vereinbarungUnterzeichnet', form: 'eigenhaendig', fassung: 'mitVersicherung' },
      dokumente: [`sha256:${first?.sha256}`],
    })
    // Only what an entry names stays longer than a day.
    expect(file?.files.map(({ sha256 }) => sha256)).toEqual([first?.sha256])
    const side = { als: 'auslaenderbehoerde', side: 'auslaenderbehoerde' } as const
    expect(await sign(at.office, at, side)).toEqual({ result: 'done' })
    expect((await view(at.employer, at))?.agreed).toBe(1)
  })

  it('sent twice at once is there once, and its form sent for the other side is no signature of that side', async () => {
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    const once = { sha256: await bring(at.employer, at), commandId: crypto.randomUUID() }
    const both = await Promise.all([sign(at.employer, at, once), sign(at.employer, at, once)])
    expect(both).toContainEqual({ result: 'done' })
    expect((await view(at.office, at))?.signatures).toHaveLength(1)
    const side = { als: 'auslaenderbehoerde', side: 'auslaenderbehoerde', commandId: once.commandId } as const
    expect(await sign(at.office, at, side)).toEqual({ result: 'stale' })
    expect((await view(at.office, at))?.agreed).toBeUndefined()
  })

  it('is in the file with all that is known of it, or not at all', async () => {
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    const more = { sha256: await bring(at.employer, at), commandId: crypto.randomUUID() }
    const { length } = await caseStore(cases.db).load(at.caseId)
    const full = sql.raw(`alter table agreement_signatures add constraint is_full check (case_id <> '${at.caseId}')`)
    await full.execute(cases.db)
    await expect(sign(at.employer, at, more)).rejects.toThrow('is_full')
    await sql`alter table agreement_signatures drop constraint is_full`.execute(cases.db)
    expect(await caseStore(cases.db).load(at.caseId)).toHaveLength(length)
    expect(await sign(at.employer, at, more)).toEqual({ result: 'done' })
    expect((await view(at.office, at))?.signatures).toHaveLength(1)
  })

  it('under exactly the PDF of the version is told apart from a file that says something else', async () => {
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    const paper = (await read(at.employer, at))?.paper
    const pdf = paper ? await printer.typeset(paper) : PDF
    await sign(at.employer, at, { sha256: await bring(at.employer, at, pdf) })
    expect((await view(at.employer, at))?.signatures[0]).toMatchObject({ sameText: true })
  })

  it('stays for the text that was signed where a later edition of the program words the same anew', async () => {
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    await sign(at.employer, at, {})
    await sql`
      update agreement_versions set digest = ${'0'.repeat(64)}, paper = jsonb_set(paper, '{title}', '"Wortlaut von früher"')
      where case_id = ${at.caseId} and version = 1`.execute(cases.db)
    const paper = { title: 'Wortlaut von früher' }
    expect(await read(at.office, at)).toMatchObject({ version: 1, isLive: true, isDraft: false, paper })
    expect((await view(at.office, at))?.signatures[0]?.state).toBe('valid')
    await changeParticulars(cases, at, { betriebsstaette: 'Leipzig' })
    expect(await read(at.office, at)).toMatchObject({
      version: 2,
      paper: { title: expect.not.stringMatching('früher') },
    })
    expect((await view(at.office, at))?.signatures[0]?.state).toBe('outdated')
    await changeParticulars(cases, at, { betriebsstaette: 'Werkstraße 2, 01067 Dresden' })
    const side = { als: 'auslaenderbehoerde', side: 'auslaenderbehoerde' } as const
    expect(await sign(at.office, at, side)).toEqual({ result: 'done' })
    expect(await view(at.employer, at)).toMatchObject({ agreed: 1, live: { paper }, version: 1 })
  })

  it('counts no more once something changes; the office corrects its entry, and the side can sign anew', async () => {
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    await sign(at.employer, at, {})
    const { version: seen = 0 } = (await read(at.office, at)) ?? {}
    await cases.db
      .insertInto('case_forms')
      .columns(['case_id', 'form', 'version', 'content', 'saved_by', 'saved_at'])
      .expression((eb) =>
        eb
          .selectFrom('case_forms')
          .select((from) => [
            'case_id',
            'form',
            from.val(2).as('version'),
            from
              .fn<Record<string, unknown>>('jsonb_set', [
                'content',
                from.val('{betriebsstaette}'),
                from.val('"Leipzig"'),
              ])
              .as('content'),
            'saved_by',
            'saved_at',
          ])
          .where('case_id', '=', at.caseId),
      )
      .execute()
    expect((await view(at.office, at))?.signatures[0]?.state).toBe('outdated')
    const side = { als: 'auslaenderbehoerde', side: 'auslaenderbehoerde' } as const
    expect(await sign(at.office, at, { ...side, version: seen })).toMatchObject({ result: 'changed' })
    expect(await sign(at.office, at, side)).toEqual({ result: 'outdated' })
    const what = { caseId: at.caseId, reason: 'Geändert', commandId: crypto.randomUUID() }
    expect(await house.voidOutdated(at.worker, what, TODAY)).toBe('notFound')
    expect(await house.voidOutdated(at.employer, what, TODAY)).toBe('done')
    expect((await view(at.office, at))?.signatures[0]?.state).toBe('outdated')
    expect(await house.voidOutdated(at.office, what, TODAY)).toBe('done')
    expect((await view(at.office, at))?.signatures[0]?.state).toBe('corrected')
    expect(await sign(at.employer, at, {})).toEqual({ result: 'done' })
    expect(await sign(at.office, at, side)).toEqual({ result: 'done' })
    expect((await view(at.office, at))?.agreed).toBe(2)
  })
})

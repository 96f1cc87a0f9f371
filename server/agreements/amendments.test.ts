import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { papiertext } from '#procedure/schriftstuecke/vereinbarung/testing/papiertext.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { addPerson } from '#server/persons/persons.ts'
import { type AgreementCase, agreementCase, changeParticulars, readyToSign } from '#server/testing/agreement-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { type Agreements, agreements } from './agreements.ts'
import type { SignAmendment } from './sign-amendment.ts'

let cases: TestCases
let files: FileStore
let house: Agreements
let one: AgreementCase
const directory = folderForFiles()
const clock = (): number => Date.parse('2026-11-18T09:00:00Z')
const office = { als: 'auslaenderbehoerde', side: 'auslaenderbehoerde' } as const
const employer = { als: 'arbeitgeber', side: 'arbeitgeber' } as const

beforeAll(async () => {
  cases = await testCases()
  const { db } = cases
  files = fileStore({ db, directory, key: new Uint8Array(32), clock })
  house = agreements({
    cases: { db, store: caseStore(db), clock, speicher: kalenderspeicher(), lawVersion: LAW.edition },
    files,
    // What the paper looks like is another room's; here it is enough that it is always the same.
    typesetter: { typeset: (paper) => Promise.resolve(Buffer.from(papiertext(paper))), close: () => Promise.resolve() },
  })
  one = await agreed()
}, 60_000)
afterAll(() => cases.close())

const view = (viewer: Viewer, { caseId }: AgreementCase = one) => house.amendment(viewer, caseId, TODAY)
const read = (viewer: Viewer, { caseId }: AgreementCase = one, edition?: number) =>
  house.readAmendment(viewer, { caseId, language: 'de', ...(edition && { edition }) }, TODAY)

/** A case whose agreement both sides have signed. */
async function agreed(): Promise<AgreementCase> {
  const at = await agreementCase(cases)
  await readyToSign(cases, at)
  for (const [viewer, side] of [
    [at.employer, employer],
    [at.office, office],
  ] as const) {
    const { version = 0 } = (await house.read(viewer, { caseId: at.caseId, language: 'de' }, TODAY)) ?? {}
    const { seq: expectedSeq = 0 } = (await cases.service.view(viewer, at.caseId, TODAY)) ?? {}
    const input = { ...(await brought(viewer, at)), ...side, version, expectedSeq, commandId: crypto.randomUUID() }
    expect(await house.sign(viewer, input, TODAY)).toEqual({ result: 'done' })
  }
  return at
}

async function brought(viewer: Viewer, { caseId }: AgreementCase) {
  const taken = await files.take({ caseId, by: viewer.userId, name: 'unterschrieben.pdf' }, Readable.from([PDF]))
  if (!taken.ok) throw new Error(taken.problem)
  return { caseId, form: 'eigenhaendig', signedOn: TODAY, sha256: taken.sha256 } as const
}

async function sign(viewer: Viewer, at: AgreementCase, side: typeof office | typeof employer, more = {}) {
  const { edition = 0 } = (await read(viewer, at)) ?? {}
  const { seq: expectedSeq = 0 } = (await cases.service.view(viewer, at.caseId, TODAY)) ?? {}
  const input: SignAmendment = {
    ...(await brought(viewer, at)),
    ...side,
    edition,
    expectedSeq,
    commandId: crypto.randomUUID(),
    ...more,
  }
  return await house.signAmendment(viewer, input, TODAY)
}

describe('A supplement', () => {
  it('does not exist before both sides have signed the agreement', async () => {
    const open = await agreementCase(cases)
    expect(await view(open.office, open)).toBeUndefined()
    expect(await read(open.office, open)).toBeUndefined()
  })

  it('is not needed while nothing has changed, and nobody can sign one', async () => {
    expect(await view(one.office)).toMatchObject({ isChanged: false, version: 1, concluded: [] })
    expect(await read(one.office)).toBeUndefined()
    expect(await sign(one.office, one, office, { edition: 1 })).toEqual({ result: 'notFound' })
  })

  it('is made of what differs from what both signed; that stays readable as it was', async () => {
    const before = await house.read(one.worker, { caseId: one.caseId, language: 'de', version: 1 }, TODAY)
    await changeParticulars(cases, one, { betriebsstaette: 'Leipzig', wochenstunden: 35 })
    expect((await view(one.office))?.isChanged).toBe(true)
    const found = await read(one.office)
    expect(found?.paper.title).toBe('Ergänzung Nr. 1 zur Vereinbarung vom 18.11.2026')
    const text = found ? papiertext(found.paper) : ''
    expect(text).toMatch(/Bisher: Werkstraße 2, 01067 Dresden\nKünftig: Leipzig/)
    expect(text).toMatch(/Wochenstunden laut Arbeitsangebot\nBisher: nicht enthalten\nKünftig: 35/)
    const after = await house.read(one.worker, { caseId: one.caseId, language: 'de', version: 1 }, TODAY)
    expect(after?.paper).toEqual(before?.paper)
  })

  it('changes nothing as long as one side has not signed it', async () => {
    expect(await sign(one.employer, one, employer)).toEqual({ result: 'done' })
    expect(await sign(one.employer, one, employer)).toEqual({ result: 'alreadySigned' })
    expect(await view(one.office)).toMatchObject({ concluded: [], isChanged: true })
    expect((await view(one.office))?.live.fall.vorher.angaben.verfahren.betriebsstaette).toContain('Dresden')
  })

  it('counts once both have, and the next one starts from there', async () => {
    expect(await sign(one.office, one, office)).toEqual({ result: 'done' })
    expect(await view(one.office)).toMatchObject({
      isChanged: false,
      version: 1,
      concluded: [{ number: 1, signedOn: TODAY }],
    })
    const file = await cases.service.view(one.worker, one.caseId, TODAY)
    expect(file?.eintraege.slice(-2)).toMatchObject([
      { ereignis: { type: 'vereinbarungErgaenzt', von: 'arbeitgeber', nummer: 1 } },
      { ereignis: { type: 'vereinbarungErgaenzt', von: 'auslaenderbehoerde', nummer: 1 } },
    ])
    expect(file?.eintraege.at(-1)?.dokumente).toEqual([`sha256:${file?.files[0]?.sha256}`])
    await changeParticulars(cases, one, { zahler: 'fachkraft' })
    const next = await read(one.employer)
    expect(next?.paper.title).toContain('Ergänzung Nr. 2')
    expect(next && papiertext(next.paper)).toContain('Die Ergänzung Nr. 1 vom 18.11.2026 ist berücksichtigt.')
    expect(next && papiertext(next.paper)).not.toContain('Leipzig\nKünftig')
    expect((await read(one.worker, one, 1))?.paper.title).toContain('Ergänzung Nr. 1')
  })

  it('is made for a relative who joins, with the person in it', async () => {
    const at = await agreed()
    await addPerson(cases.db, {
      caseId: at.caseId,
      role: 'familie',
      person: {
        givenNames: 'Јелена',
        familyNames: 'Петровић',
        bornOn: '1991-01-01',
        nationalities: ['RS'],
        relation: 'ehegatte',
      },
      now: 0,
    })
    const found = await read(at.office, at)
    expect(found && papiertext(found.paper)).toMatch(/Angehörige nach dieser Ergänzung[\s\S]*Јелена/)
  })

  it('that changes after a signature costs it; the office corrects the entry, and both sign anew', async () => {
    const at = await agreed()
    await changeParticulars(cases, at, { betriebsstaette: 'Leipzig' })
    const { edition: seen = 0 } = (await read(at.office, at)) ?? {}
    expect(await sign(at.employer, at, employer)).toEqual({ result: 'done' })
    await changeParticulars(cases, at, { betriebsstaette: 'Chemnitz' })
    expect((await view(at.office, at))?.signatures[0]?.state).toBe('outdated')
    expect(await sign(at.office, at, office, { edition: seen })).toEqual({ result: 'changed', changes: [] })
    expect(await sign(at.office, at, office)).toEqual({ result: 'outdated' })
    const what = { caseId: at.caseId, reason: 'Geändert', commandId: crypto.randomUUID() }
    expect(await house.voidAmendment(at.worker, what, TODAY)).toBe('notFound')
    expect(await house.voidAmendment(at.office, what, TODAY)).toBe('done')
    expect(await sign(at.employer, at, employer)).toEqual({ result: 'done' })
    expect(await sign(at.office, at, office)).toEqual({ result: 'done' })
    expect((await view(at.office, at))?.concluded).toMatchObject([{ number: 1 }])
  })

  it('cannot be signed while it misses what an agreement needs', async () => {
    const at = await agreed()
    await changeParticulars(cases, at, { betriebsstaette: undefined })
    expect((await view(at.office, at))?.missing.map(({ feld }) => feld)).toEqual(['vorhaben.betriebsstaette'])
    expect((await read(at.office, at))?.isDraft).toBe(true)
    expect((await sign(at.office, at, office)).result).toBe('incomplete')
  })

  it('is read by the worker and signed by nobody but the sides; to everybody else it does not exist', async () => {
    const at = await agreed()
    await changeParticulars(cases, at, { betriebsstaette: 'Leipzig' })
    expect((await read(at.worker, at))?.paper.title).toContain('Ergänzung Nr. 1')
    expect(await sign(at.worker, at, employer)).toEqual({ result: 'notFound' })
    const strangers = [
      await cases.member('behoerde'),
      await cases.member('arbeitgeber'),
      await cases.member('bundesagentur'),
      await cases.member('behoerde', 'verwaltung'),
      await cases.somebody(),
    ]
    for (const stranger of strangers) {
      expect(await view(stranger, at)).toBeUndefined()
      expect(await read(stranger, at)).toBeUndefined()
      expect(await read(stranger, at, 1)).toBeUndefined()
      expect(await sign(stranger, at, employer, { edition: 1 })).toEqual({ result: 'notFound' })
    }
  })
})

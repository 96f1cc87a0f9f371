import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formulardaten } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { clamd, type Scanned } from '#server/files/clamd.ts'
import { fileStore } from '#server/files/file-store.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { madeForm, withBoxes } from '#server/testing/made-form.ts'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { freePort, INFECTED, type RunningScanner, startScanner } from '#server/testing/scanner.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { type FormTemplates, formTemplates } from './form-templates.ts'
import { openForm } from './open-form.ts'

const directory = folderForFiles()
let cases: TestCases
let templates: FormTemplates
let leader: Viewer
let template: { readonly id: string }

beforeAll(async () => {
  cases = await testCases()
  templates = provided({ result: 'clean' })
  leader = await cases.member('behoerde', 'leitung')
  const added = await templates.add(leader, {
    ...ofOffice(leader),
    name: 'Erklärung',
    content: await withBoxes(await madeForm()),
  })
  if ('fault' in added) throw new Error(added.fault)
  template = added
}, 60_000)
afterAll(() => cases.close())

/** The forms of a house whose scanner says this. */
const provided = (said: Scanned): FormTemplates => {
  const scanner = { scan: () => Promise.resolve(said) }
  const files = fileStore({ db: cases.db, directory, key: new Uint8Array(32), clock: () => 0, scanner })
  return formTemplates({ db: cases.db, files, clock: () => 0 })
}

const ofOffice = ({ organisations: [office] }: Viewer) => ({ organisationId: office?.id ?? '' })
const angaben = {
  aktenzeichen: 'VB-2026-000001',
  vorhaben: undefined,
  fachkraft: undefined,
  familie: [],
  arbeitgeber: undefined,
  unterbevollmaechtigter: undefined,
  auslaenderbehoerde: undefined,
  verfahren: {},
}
const data = formulardaten({ nachname: 'Đorđević', gegruendet: 'nein', arbeitszeit: 'teilzeit' }, angaben, TODAY)

describe('A form that is provided', () => {
  const add = async (said: Scanned, content: Uint8Array) => {
    const before = (await templates.list(leader)).length
    const added = await provided(said).add(leader, { ...ofOffice(leader), name: 'Probe', content })
    if ('fault' in added) expect(await templates.list(leader)).toHaveLength(before)
    else await templates.remove(leader, added.id)
    return added
  }

  it('is kept where the scanner calls it clean', async () => {
    expect(await add({ result: 'clean' }, await madeForm())).toHaveProperty('id')
  })

  it('is not kept where malware is found in it, and the finding is named', async () => {
    const said = { result: 'infected', finding: 'Test.Virus' } as const
    expect(await add(said, await madeForm())).toEqual({ fault: 'infected', finding: 'Test.Virus' })
  })

  it('is not kept while nobody can say whether it is clean', async () => {
    expect(await add({ result: 'notScanned' }, await madeForm())).toEqual({ fault: 'notScanned' })
  })

  it('is not kept where it is protected, with a password or without', async () => {
    const clean = { result: 'clean' } as const
    expect(await add(clean, await madeForm({ userPassword: 'geheim' }))).toEqual({ fault: 'encrypted' })
    expect(await add(clean, await madeForm({ ownerPassword: 'geheim' }))).toEqual({ fault: 'encrypted' })
  })

  it('is not kept where it runs a program, sends something or carries a file', async () => {
    const clean = { result: 'clean' } as const
    for (const action of ['/S /JavaScript /JS (x)', '/S /SubmitForm /F (http://example.org)']) {
      const content = pdfOf({ catalogue: `/OpenAction << ${action} >>` })
      expect(await add(clean, content)).toEqual({ fault: 'active' })
    }
  })

  it('is told apart from XFA, which needs another remedy', async () => {
    const content = pdfOf({ catalogue: '/AcroForm << /Fields [] /XFA (x) >>' })
    expect(await add({ result: 'clean' }, content)).toEqual({ fault: 'xfa' })
  })

  it('is a PDF, whatever its name says', async () => {
    expect(await add({ result: 'clean' }, Buffer.from('kein PDF'))).toEqual({ fault: 'wrongType' })
  })
})

describe('With the scanner of an office', () => {
  let running: RunningScanner | undefined
  afterAll(() => running?.stop())

  itWith('clamd', 'a form is kept or refused by what it finds, and kept by nobody while it is down', async () => {
    const port = await freePort()
    const files = fileStore({
      db: cases.db,
      directory,
      key: new Uint8Array(32),
      clock: () => 0,
      scanner: clamd(`127.0.0.1:${port}`),
    })
    const own = formTemplates({ db: cases.db, files, clock: () => 0 })
    const template = { ...ofOffice(leader), name: 'Probe' }
    const bad = pdfOf({ objects: [streamOf('', INFECTED)] })
    expect(await own.add(leader, { ...template, content: await madeForm() })).toEqual({ fault: 'notScanned' })
    running = await startScanner(port)
    expect(await own.add(leader, { ...template, content: bad })).toMatchObject({ fault: 'infected' })
    const added = await own.add(leader, { ...template, content: await madeForm() })
    expect(added).toHaveProperty('id')
    if ('id' in added) await own.remove(leader, added.id)
  })
})

describe('The forms of an office', () => {
  it('are kept by whoever leads or administers it, and do not exist for anybody else', async () => {
    const clerk = await cases.member('behoerde')
    const employer = await cases.member('arbeitgeber', 'verwaltung')
    const foreign = await cases.member('behoerde', 'verwaltung')
    for (const viewer of [clerk, employer, foreign]) {
      expect(await templates.list(viewer)).toEqual([])
      expect(await templates.read(viewer, template.id)).toBeUndefined()
      expect(await templates.map(viewer, { id: template.id, expected: 1, mapping: [] })).toBe('notFound')
      expect(await templates.remove(viewer, template.id)).toBe('notFound')
      const stolen = { ...ofOffice(leader), name: 'x', content: await madeForm() }
      expect(await templates.add(viewer, stolen)).toEqual({ fault: 'notFound' })
    }
  })

  it('come with a proposal for text fields whose names are known, and for no box', async () => {
    expect((await templates.read(leader, template.id))?.mapping).toEqual([
      { field: 'txtf_4_Nachname', source: 'erklaerung.nachname' },
      { field: 'txtf_56_Ergaenzungen', source: 'erklaerung.ergaenzungen' },
    ])
  })

  it('take no mapping to data or answers that there are not, and none over what somebody else saved', async () => {
    const mapping = [
      { field: 'txtf_4_Nachname', source: 'erklaerung.nachname' },
      { field: 'schmal', source: 'gibtEs.nicht' },
      { field: 'rbtn_20', option: 'ja', source: 'erklaerung.gegruendet=vielleicht' },
      { field: 'rbtn_20', option: 'nein', source: 'erklaerung.gegruendet=nein' },
      { field: 'chbx_46', option: 'Yes', source: 'erklaerung.arbeitszeit=teilzeit' },
    ]
    expect(await templates.map(leader, { id: template.id, expected: 1, mapping })).toBe('done')
    expect(await templates.map(leader, { id: template.id, expected: 1, mapping: [] })).toBe('stale')
    const kept = (await templates.read(leader, template.id))?.mapping.map(({ source }) => source)
    expect(kept).toEqual(['erklaerung.nachname', 'erklaerung.gegruendet=nein', 'erklaerung.arbeitszeit=teilzeit'])
  })

  it('are filled for the cases that this office runs, and for no other', async () => {
    const { caseId } = await cases.open(leader)
    const { caseId: other } = await cases.open(await cases.member('behoerde'))
    expect(await templates.forCase(caseId)).toEqual([{ id: template.id, name: 'Erklärung' }])
    expect(await templates.forCase(other)).toEqual([])
    expect(await templates.fill({ caseId: other, id: template.id, flat: false }, data)).toBeUndefined()
    expect(await templates.fill({ caseId, id: 'keine-kennung', flat: false }, data)).toBeUndefined()
    const filled = await templates.fill({ caseId, id: template.id, flat: false }, data)
    if (!filled?.ok) throw new Error(JSON.stringify(filled))
    const opened = await openForm(filled.content)
    const form = opened.ok ? opened.form : undefined
    expect(form?.getTextField('txtf_4_Nachname')?.getValue()).toBe('Đorđević')
    expect(form?.getRadioGroup('rbtn_20')?.getValue()).toBe('nein')
    expect(form?.getCheckbox('chbx_46')?.isChecked()).toBe(true)
  })
})

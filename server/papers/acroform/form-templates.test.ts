import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formulardaten } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { madeForm, withBoxes } from '#server/testing/made-form.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type FormTemplates, formTemplates } from './form-templates.ts'
import { openForm } from './open-form.ts'

let cases: TestCases
let templates: FormTemplates
let leader: Viewer
let template: { readonly id: string }

beforeAll(async () => {
  cases = await testCases()
  templates = formTemplates({ db: cases.db, clock: () => 0 })
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

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDF, PdfDict, PdfName, PdfString } from '@libpdf/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itWith } from '#server/testing/has-tool.ts'
import { madeForm, withBoxes } from '#server/testing/made-form.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import type { FormValues } from './acro-field.ts'
import { isDrawn } from './drawn-text.ts'
import { fillForm } from './fill-form.ts'
import { formFont } from './form-font.ts'
import { readFormFields } from './read-form-fields.ts'

const names = 'Đorđević, Žaklina; Ѓорѓи Ќ. Müller-Lüdenscheidt, Łukasz'
const values: FormValues = {
  txtf_4_Nachname: 'Đorđević-Lüdenscheidt Žaklina Ć',
  txtf_56_Ergaenzungen: `Müller & Söhne\n${names}\nzweite Zeile, die für das Feld zu breit ist und deshalb umgebrochen werden muss`,
  land: 'Nordmazedonien',
  chbx_46: true,
  rbtn_20: 'nein',
}

async function filled(template: Uint8Array, given = values, flat = false): Promise<Uint8Array> {
  const result = await fillForm({ template, values: given, flat })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.content
}

function pdftotext(content: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: content })
  return stdout.toString().replace(/\s+/g, ' ')
}

describe('A form of an authority', () => {
  it('tells its fields with kind, choices and lines', async () => {
    const read = await readFormFields(await withBoxes(await madeForm()))
    expect(read.ok && read.fields.map(({ name, kind, lines }) => [name, kind, lines])).toEqual([
      ['txtf_4_Nachname', 'text', 'one'],
      ['txtf_56_Ergaenzungen', 'text', 'many'],
      ['schmal', 'text', 'one'],
      ['land', 'choice', 'one'],
      ['chbx_46', 'checkbox', 'one'],
      ['rbtn_20', 'radio', 'one'],
    ])
    expect(read.ok && read.fields.find(({ kind }) => kind === 'radio')?.options.map(({ value }) => value)).toEqual([
      'ja',
      'nein',
    ])
  })

  itWith('pdftotext', 'shows every letter of a name to another program, in one line and in many', async () => {
    for (const flat of [false, true]) {
      const text = pdftotext(await filled(await withBoxes(await madeForm()), values, flat))
      for (const part of ['Đorđević-Lüdenscheidt Žaklina Ć', 'Müller & Söhne', names, 'umgebrochen werden muss'])
        expect(text).toContain(part)
      expect(text).toContain('Nordmazedonien')
    }
  })

  itWith(['pdftotext', 'qpdf'], 'that was encrypted without a password is filled like any other', async () => {
    const template = await madeForm({ userPassword: '', ownerPassword: 'nur zum Ändern', pdfVersion: '1.7' })
    const { chbx_46, rbtn_20, ...texts } = values
    const content = await filled(template, texts)
    expect(pdftotext(content)).toContain(names)
    const file = path.join(folderForFiles(), 'form.pdf')
    writeFileSync(file, content)
    expect(spawnSync('qpdf', ['--check', file]).status).toBe(0)
  })

  it('is handed on without the scripts that were in it', async () => {
    const pdf = await PDF.load(await madeForm())
    const script = (): PdfDict => PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('app.alert(1)') })
    pdf.getCatalog().set('OpenAction', script())
    pdf
      .getForm()
      ?.getTextField('schmal')
      ?.acroField()
      .set('AA', PdfDict.of({ K: script() }))
    const template = await pdf.save()
    expect(Buffer.from(template).toString('latin1')).toContain('app.alert')
    const content = await filled(template, { txtf_4_Nachname: 'Žižić' })
    expect(Buffer.from(content).toString('latin1')).not.toMatch(/app\.alert|\/JavaScript/)
  })

  it('has no fields left once it is flat', async () => {
    const content = await filled(await withBoxes(await madeForm()), values, true)
    expect(await readFormFields(content)).toEqual({ ok: false, fault: 'noFields' })
  })
})

describe('Nothing is handed out that says less than it was given', () => {
  const problem = async (given: FormValues): Promise<unknown> => {
    const result = await fillForm({ template: await withBoxes(await madeForm()), values: given, flat: false })
    return result.ok ? undefined : result
  }

  it.each([
    ['a letter that the font does not have', { txtf_4_Nachname: '漢' }, 'noLetter'],
    ['a text that cannot be read in its field', { schmal: 'Donaudampfschifffahrtsgesellschaft' }, 'tooLong'],
    ['a field that is not there', { gibtEsNicht: 'x' }, 'unknown'],
    ['a choice that is not offered', { land: 'Serbistan' }, 'noSuchOption'],
    ['an answer that no button has', { rbtn_20: 'vielleicht' }, 'noSuchOption'],
  ])('%s is a fault of its field', async (_, given, expected) => {
    expect(await problem(given)).toEqual({
      ok: false,
      fault: 'fields',
      fields: [{ name: Object.keys(given)[0], problem: expected }],
    })
  })

  it('which is seen on the page itself: a library that drops letters keeps them in the value', async () => {
    const pdf = await PDF.load(await madeForm())
    const font = formFont(pdf)
    const field = pdf.getForm()?.getTextField('txtf_4_Nachname')
    field?.setValue('Đorđe Müller')
    expect(field?.getValue()).toBe('Đorđe Müller')
    expect(field?.getWidgets().map((widget) => isDrawn('Đorđe Müller', widget, font))).toEqual([false])
  })

  it('whatever Latin or Cyrillic letters stand in it', async () => {
    const template = await madeForm()
    const letters = fc.string({ unit: fc.constantFrom(..."aäßĐđĆćŽžŁőЃќЉж .-'"), maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        expect((await fillForm({ template, values: { txtf_4_Nachname: text }, flat: false })).ok).toBe(true)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

describe('A form that cannot be used says why', () => {
  it('where a password is needed', async () => {
    expect(await readFormFields(await madeForm({ userPassword: 'geheim' }))).toEqual({ ok: false, fault: 'password' })
  })

  it('where it was made with XFA', async () => {
    const pdf = await PDF.load(await madeForm())
    pdf
      .getCatalog()
      .getDict('AcroForm', (ref) => pdf.getObject(ref))
      ?.set(PdfName.of('XFA'), PdfString.fromString('x'))
    expect(await readFormFields(await pdf.save())).toEqual({ ok: false, fault: 'xfa' })
  })

  it('where it has no fields, or is no PDF file', async () => {
    const plain = PDF.create()
    plain.addPage()
    expect(await readFormFields(await plain.save())).toEqual({ ok: false, fault: 'noFields' })
    expect(await readFormFields(Buffer.from('%PDF-1.7 kaputt'))).toEqual({ ok: false, fault: 'unreadable' })
  })
})

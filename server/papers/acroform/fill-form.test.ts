import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDF, PdfName, PdfString } from '@libpdf/core'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { itWith } from '#server/testing/has-tool.ts'
import type { FormValues } from './acro-field.ts'
import { isDrawn } from './drawn-text.ts'
import { fillForm } from './fill-form.ts'
import { formFont } from './form-font.ts'
import { readFormFields } from './read-form-fields.ts'

/** A form as authorities make them: text, long text, cells, a choice; with or without encryption. */
function form(options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const doc = new PDFDocument(options)
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.font('Helvetica').initForm()
    doc.formText('txtf_4_Nachname', 50, 100, 220, 20)
    doc.formText('txtf_56_Ergaenzungen', 50, 130, 300, 80, { multiline: true })
    doc.formText('schmal', 50, 220, 60, 12)
    doc.formCombo('land', 50, 240, 160, 20, { select: ['', 'Serbien', 'Nordmazedonien'] })
    doc.end()
  })
}

/** The same with boxes that can be ticked, which pdfkit cannot make. */
async function withBoxes(template: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(template)
  const [fields, page] = [pdf.getForm(), pdf.getPage(0)]
  const box = fields?.createCheckbox('chbx_46', {})
  const radio = fields?.createRadioGroup('rbtn_20', { options: ['ja', 'nein'] })
  if (!box || !radio || !page) throw new Error('The form has no page.')
  page.drawField(box, { x: 50, y: 300, width: 14, height: 14 })
  page.drawField(radio, { x: 50, y: 280, width: 14, height: 14, option: 'ja' })
  page.drawField(radio, { x: 80, y: 280, width: 14, height: 14, option: 'nein' })
  return await pdf.save()
}

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
    const read = await readFormFields(await withBoxes(await form()))
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
      const text = pdftotext(await filled(await withBoxes(await form()), values, flat))
      for (const part of ['Đorđević-Lüdenscheidt Žaklina Ć', 'Müller & Söhne', names, 'umgebrochen werden muss'])
        expect(text).toContain(part)
      expect(text).toContain('Nordmazedonien')
    }
  })

  itWith(['pdftotext', 'qpdf'], 'that was encrypted without a password is filled like any other', async () => {
    const template = await form({ userPassword: '', ownerPassword: 'nur zum Ändern', pdfVersion: '1.7' })
    const { chbx_46, rbtn_20, ...texts } = values
    const content = await filled(template, texts)
    expect(pdftotext(content)).toContain(names)
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'vorab-form-')), 'form.pdf')
    writeFileSync(file, content)
    expect(spawnSync('qpdf', ['--check', file]).status).toBe(0)
  })

  it('has no fields left once it is flat', async () => {
    const content = await filled(await withBoxes(await form()), values, true)
    expect(await readFormFields(content)).toEqual({ ok: false, fault: 'noFields' })
  })
})

describe('Nothing is handed out that says less than it was given', () => {
  const problem = async (given: FormValues): Promise<unknown> => {
    const result = await fillForm({ template: await withBoxes(await form()), values: given, flat: false })
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
    const pdf = await PDF.load(await form())
    const font = formFont(pdf)
    const field = pdf.getForm()?.getTextField('txtf_4_Nachname')
    field?.setValue('Đorđe Müller')
    expect(field?.getValue()).toBe('Đorđe Müller')
    expect(field?.getWidgets().map((widget) => isDrawn('Đorđe Müller', widget, font))).toEqual([false])
  })

  it('whatever Latin or Cyrillic letters stand in it', async () => {
    const template = await form()
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
    expect(await readFormFields(await form({ userPassword: 'geheim' }))).toEqual({ ok: false, fault: 'password' })
  })

  it('where it was made with XFA', async () => {
    const pdf = await PDF.load(await form())
    pdf
      .getCatalog()
      .getDict('AcroForm', (ref) => pdf.getObject(ref))
      ?.set(PdfName.of('XFA'), PdfString.fromString('x'))
    expect(await readFormFields(await pdf.save())).toEqual({ ok: false, fault: 'xfa' })
  })

  it('where it has no fields, or is no PDF file', async () => {
    const plain = await PDF.create()
    plain.addPage()
    expect(await readFormFields(await plain.save())).toEqual({ ok: false, fault: 'noFields' })
    expect(await readFormFields(Buffer.from('%PDF-1.7 kaputt'))).toEqual({ ok: false, fault: 'unreadable' })
  })
})

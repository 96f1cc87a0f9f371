import { PDF } from '@libpdf/core'
import PDFDocument from 'pdfkit'

/** A form as authorities make them, for tests: text, long text, a narrow field, a choice; with or without encryption. */
export function madeForm(options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
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
export async function withBoxes(template: Uint8Array): Promise<Uint8Array> {
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

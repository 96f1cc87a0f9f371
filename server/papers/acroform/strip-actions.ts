import type { PDF, PDFForm, PdfDict } from '@libpdf/core'

/** What a viewer runs by itself: scripts on opening, on saving, on typing into a field. */
const ACTIONS = ['OpenAction', 'AA', 'A'] as const

/**
 * Takes the scripts out of a form. It is handed on to many, by an office that got it from somebody else; and what a script
 * would reckon or reformat is filled in already.
 */
export function stripActions(pdf: PDF, form: PDFForm): void {
  const resolve = (ref: Parameters<PDF['getObject']>[0]) => pdf.getObject(ref)
  const catalog = pdf.getCatalog()
  without(catalog)
  catalog.getDict('Names', resolve)?.delete('JavaScript')
  catalog.getDict('AcroForm', resolve)?.delete('CO')
  for (const field of form.getFields()) {
    without(field.acroField())
    for (const widget of field.getWidgets()) without(widget.dict)
  }
}

function without(dict: PdfDict): void {
  for (const key of ACTIONS) dict.delete(key)
}

import { type PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, PdfString } from '@libpdf/core'

/** What a page of paper cannot do: run a program, send what was typed, play, or open another file. */
const ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
])
const ANNOTATIONS = new Set(['RichMedia', 'Movie', 'Screen', 'Sound', '3D'])
/** Attachments that nobody can run: the data of an invoice, a picture, another page. */
const HARMLESS = /\.(?:xml|json|txt|csv|pdf|jpe?g|png|tiff?)$/i
/** More than any paper has; beyond it somebody wants to keep the program busy. */
const MOST_OBJECTS = 500_000

/** Whether a PDF does anything but show pages. It is read along everything that its catalogue leads to. */
export function isActive(pdf: PDF): boolean {
  const seen = new Set<string>()
  const open: PdfObject[] = [pdf.getCatalog()]
  let count = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++count > MOST_OBJECTS) return true
    if (next instanceof PdfRef) {
      if (seen.has(next.toString())) continue
      seen.add(next.toString())
      const found = pdf.getObject(next)
      if (found) open.push(found)
    } else if (next instanceof PdfArray) open.push(...next.toArray())
    else if (next instanceof PdfDict) {
      if (acts(next, pdf)) return true
      for (const [, value] of next) open.push(value)
    }
  }
  return false
}

function acts(dict: PdfDict, pdf: PDF): boolean {
  const value = (key: string): PdfObject | undefined => resolved(dict.get(key), pdf)
  const name = (key: string): string => nameIn(value(key))
  if (dict.has('JS') || dict.has('XFA')) return true
  if (ACTIONS.has(name('S')) || ANNOTATIONS.has(name('Subtype'))) return true
  if (opensElsewhere(value('OpenAction'))) return true
  return dict.has('EF') && !HARMLESS.test(textIn(value('UF')) || textIn(value('F')))
}

/** A document may open at one of its pages, and do nothing else by itself. */
function opensElsewhere(action: PdfObject | undefined): boolean {
  if (!(action instanceof PdfDict)) return false
  return nameIn(action.get('S')) !== 'GoTo'
}

function resolved(value: PdfObject | undefined, pdf: PDF): PdfObject | undefined {
  return value instanceof PdfRef ? (pdf.getObject(value) ?? undefined) : value
}

function nameIn(value: PdfObject | undefined): string {
  return value instanceof PdfName ? value.value : ''
}

function textIn(value: PdfObject | undefined): string {
  return value instanceof PdfString ? value.asString() : ''
}

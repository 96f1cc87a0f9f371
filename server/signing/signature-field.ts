import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfStream, PdfString } from '@libpdf/core'
import { inStructure } from './in-structure.ts'

/** Where on a page something lies, in points from its lower left corner. */
export interface Place {
  /** The first page is 0. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface FieldWords {
  /** Of the field; two signatures of one file have two names. */
  readonly name: string
  /** What somebody hears who cannot see the seal. */
  readonly description: string
}

const PRINT_AND_LOCKED = 132

/**
 * A field for a signature on a page. The seal itself is text of the page; the field lies over it without covering it, so
 * that a reader can press it, and stands in the structure of the document, so that one who hears it knows it is there.
 */
export function signatureField(pdf: PDF, value: PdfRef, { name, description }: FieldWords, place?: Place): void {
  const page = pdf.getPages()[place?.page ?? 0]
  if (!page) throw new Error('The document has no such page.')
  const { x, y, width, height } = place ?? { x: 0, y: 0, width: 0, height: 0 }
  const field = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(name),
    TU: PdfString.fromString(description),
    F: PdfNumber.of(PRINT_AND_LOCKED),
    P: page.ref,
    Rect: numbers(x, y, x + width, y + height),
    V: value,
    AP: PdfDict.of({ N: pdf.register(clear(width, height)) }),
  })
  const widget = pdf.register(field)
  const annotations = page.dict.getArray('Annots', pdf.context.resolve.bind(pdf.context))
  page.dict.set('Annots', PdfArray.of(...(annotations ?? []), widget))
  page.dict.set('Tabs', PdfName.of('S'))
  inForm(pdf, widget)
  inStructure(pdf, { widget, field, page: page.ref, description })
}

/** Nothing is drawn: what is to be seen is part of the page already. */
function clear(width: number, height: number): PdfStream {
  return PdfStream.fromDict({
    Type: PdfName.of('XObject'),
    Subtype: PdfName.of('Form'),
    BBox: numbers(0, 0, width, height),
    Resources: PdfDict.of({}),
  })
}

/** Bit 1: there are signatures; bit 2: whoever changes the file only adds to it. */
const SIGNED_AND_APPEND_ONLY = 3

function inForm(pdf: PDF, widget: PdfRef): void {
  const catalog = pdf.getCatalog()
  const form = catalog.getDict('AcroForm', pdf.context.resolve.bind(pdf.context))
  const fields = form?.getArray('Fields', pdf.context.resolve.bind(pdf.context))
  const next = PdfDict.of({
    Fields: PdfArray.of(...(fields ?? []), widget),
    SigFlags: PdfNumber.of(SIGNED_AND_APPEND_ONLY),
  })
  catalog.set('AcroForm', next)
}

function numbers(...values: readonly number[]): PdfArray {
  return new PdfArray(values.map((value) => PdfNumber.of(Math.round(value * 100) / 100)))
}

import {
  PDF,
  type PDFPage,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'
import type { MediaType } from '#server/files/file-tables.ts'
import type { Bookmark, OpeningProblem } from './binding-messages.ts'

/** A file that was opened, ready to be bound in. */
export interface OpenedFile {
  readonly source: PDF | { readonly image: Uint8Array }
  readonly pages: number
}

/** Opens one file; what cannot be read is told, never thrown. */
export async function openForBinding(
  mediaType: MediaType,
  content: Uint8Array,
): Promise<OpenedFile | { readonly problem: OpeningProblem }> {
  try {
    if (mediaType !== 'application/pdf') {
      PDF.create().embedImage(content)
      return { source: { image: content }, pages: 1 }
    }
    const source = await PDF.load(content)
    if (source.isEncrypted) return { problem: 'encrypted' }
    const pages = source.getPageCount()
    if (pages === 0) return { problem: 'broken' }
    // What opens may still break when it is taken apart, and then the pages that the cover names would be wrong.
    await PDF.create().copyPagesFrom(source, everyPage(pages))
    return { source, pages }
  } catch {
    return { problem: 'broken' }
  }
}

export async function countPages(pdf: Uint8Array): Promise<number> {
  return (await PDF.load(pdf)).getPageCount()
}

const everyPage = (pages: number): number[] => [...Array(pages).keys()]

/** One PDF of the cover and every file behind it, page by page, with an outline. */
export async function bind(
  cover: Uint8Array,
  files: readonly OpenedFile[],
  outline: readonly Bookmark[],
): Promise<Uint8Array> {
  const pdf = await PDF.load(cover)
  for (const { source, pages } of files) {
    if (source instanceof PDF) await pdf.copyPagesFrom(source, everyPage(pages))
    else placeImage(pdf, source.image)
  }
  const catalog = pdf.getCatalog()
  catalog.set('Outlines', outlineOf(pdf, outline))
  catalog.set('PageMode', PdfName.of('UseOutlines'))
  withoutClaims(pdf)
  return await pdf.save()
}

/** A4 in points, and as much white as printers leave. */
const [SHORT, LONG, MARGIN] = [595.28, 841.89, 28]

function placeImage(pdf: PDF, bytes: Uint8Array): void {
  const image = pdf.embedImage(bytes)
  const isWide = image.width > image.height
  const [width, height] = isWide ? [LONG, SHORT] : [SHORT, LONG]
  const scale = Math.min((width - 2 * MARGIN) / image.width, (height - 2 * MARGIN) / image.height)
  const size = { width: image.width * scale, height: image.height * scale }
  const page = pdf.addPage({ width, height })
  page.drawImage(image, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size })
}

function outlineOf(pdf: PDF, entries: readonly Bookmark[]): PdfRef {
  const root = new PdfDict([['Type', PdfName.of('Outlines')]])
  const ref = pdf.register(root)
  hang(pdf, root, ref, entries)
  return ref
}

/** Hangs entries under one above; Count is negative where they show only when somebody opens it. */
function hang(pdf: PDF, above: PdfDict, aboveRef: PdfRef, entries: readonly Bookmark[]): void {
  const pages = pdf.getPages()
  const made = entries.flatMap((entry) => {
    const page = pages[entry.page - 1]
    return page ? [bookmark(pdf, aboveRef, entry, page)] : []
  })
  for (const [at, { dict, ref }] of made.entries()) {
    const [before, after] = [made[at - 1], made[at + 1]]
    if (before) dict.set('Prev', before.ref)
    if (after) dict.set('Next', after.ref)
    if (at === 0) above.set('First', ref)
    if (at === made.length - 1) above.set('Last', ref)
  }
  if (made.length > 0) above.set('Count', PdfNumber.of(above.has('Dest') ? -made.length : made.length))
}

function bookmark(pdf: PDF, parent: PdfRef, entry: Bookmark, page: PDFPage): { dict: PdfDict; ref: PdfRef } {
  const dict = new PdfDict([
    ['Title', PdfString.fromString(entry.title)],
    ['Parent', parent],
    ['Dest', PdfArray.of(page.ref, PdfName.of('Fit'))],
  ])
  const ref = pdf.register(dict)
  hang(pdf, dict, ref, entry.children ?? [])
  return { dict, ref }
}

/** Pages of others are in it now: what the cover says of itself is not true of the whole. */
function withoutClaims(pdf: PDF): void {
  const ref = pdf.getCatalog().getRef('Metadata')
  const metadata = ref && pdf.getObject(ref)
  if (!(metadata instanceof PdfStream)) return
  const xmp = new TextDecoder().decode(metadata.getDecodedData())
  metadata.setData(new TextEncoder().encode(xmp.replace(/<pdf(?:a|ua)id:(\w+)>[^<]*<\/pdf(?:a|ua)id:\1>/g, '')))
}

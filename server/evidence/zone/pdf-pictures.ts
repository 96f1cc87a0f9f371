import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core'
import { unpackWithin } from '#server/files/unpack-within.ts'

/** A picture in a PDF: a JPEG as it stands there, or its pixels. */
export type PdfPicture =
  | { readonly jpeg: Uint8Array }
  | { readonly pixels: Uint8Array; readonly width: number; readonly height: number; readonly channels: 1 | 3 | 4 }

/** A passport is copied on few pages, and a page is one picture: more would be some other document. */
const [MOST_PAGES, MOST_PICTURES] = [4, 6]
/** Smaller is a stamp or a logo. */
const SMALLEST = 400 * 250

/** The pictures that scanners and telephones make pages of, the largest of each page first. Throws where it is no PDF. */
export async function pdfPictures(content: Uint8Array, mostPixels: number): Promise<readonly PdfPicture[]> {
  const pdf = await PDF.load(content)
  const resolve = (value: PdfObject | undefined): PdfObject | undefined =>
    value instanceof PdfRef ? (pdf.getObject(value) ?? undefined) : value
  const pages = Array.from({ length: Math.min(MOST_PAGES, pdf.getPageCount()) }, (_, at) => pdf.getPage(at))
  const pictures: PdfPicture[] = []
  // A picture under many names is one, and none is opened that nobody will look at: each may take a hundred megabytes.
  for (const image of new Set(pages.flatMap((page) => (page ? imagesIn(page.getResources(), resolve, 0) : [])))) {
    const picture = pictureOf(image, resolve, mostPixels)
    if (picture) pictures.push(picture)
    if (pictures.length === MOST_PICTURES) break
  }
  return pictures
}

type Resolve = (value: PdfObject | undefined) => PdfObject | undefined

function imagesIn(resources: PdfDict, resolve: Resolve, depth: number): readonly PdfStream[] {
  const named = resolve(resources.get('XObject'))
  if (!(named instanceof PdfDict)) return []
  const found = [...named].flatMap(([, value]): readonly PdfStream[] => {
    const object = resolve(value)
    if (!(object instanceof PdfStream)) return []
    if (nameIn(object.get('Subtype')) === 'Image') return [object]
    // Some programs put the page into a form within the page.
    const inner = resolve(object.get('Resources'))
    return inner instanceof PdfDict && depth < 2 ? imagesIn(inner, resolve, depth + 1) : []
  })
  return found
    .filter((image) => areaOf(image, resolve) >= SMALLEST)
    .toSorted((a, b) => areaOf(b, resolve) - areaOf(a, resolve))
}

function areaOf(image: PdfStream, resolve: Resolve): number {
  return numberIn(resolve(image.get('Width'))) * numberIn(resolve(image.get('Height')))
}

/** Undefined where it is packed in a way that nothing here reads: fax, JBIG2, JPEG 2000, colours by a table. */
function pictureOf(image: PdfStream, resolve: Resolve, mostPixels: number): PdfPicture | undefined {
  const [width, height] = [numberIn(resolve(image.get('Width'))), numberIn(resolve(image.get('Height')))]
  if (width * height > mostPixels) return undefined
  const filter = resolve(image.get('Filter'))
  const filters = filter instanceof PdfArray ? filter.toArray().map((one) => nameIn(resolve(one))) : [nameIn(filter)]
  const [only, ...more] = filters
  if (more.length > 0) return undefined
  if (only === 'DCTDecode') return { jpeg: image.data }
  const channels = channelsOf(resolve(image.get('ColorSpace')), resolve)
  const bits = numberIn(resolve(image.get('BitsPerComponent')))
  if (channels === undefined || !((only === 'FlateDecode' && bits === 8) || bits === 1)) return undefined
  if (only !== 'FlateDecode') return undefined
  const line = Math.ceil((width * channels * bits) / 8)
  // One sign more in each line says how it is to be foretold from the one above.
  const most = (line + 1) * height
  if (!unpacksWithin(image.data, most)) return undefined
  const data = image.getDecodedData()
  if (data.length < line * height) return undefined
  if (bits === 8) return { pixels: data.subarray(0, line * height), width, height, channels }
  return channels === 1 ? { pixels: widened(data, width, height), width, height, channels } : undefined
}

function unpacksWithin(data: Uint8Array, most: number): boolean {
  try {
    return unpackWithin(data, most + 16).length > 0
  } catch {
    return false
  }
}

/** Black and white, eight pixels to the byte. */
function widened(data: Uint8Array, width: number, height: number): Uint8Array {
  const line = Math.ceil(width / 8)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = data[y * line + (x >> 3)] ?? 0
      pixels[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0
    }
  }
  return pixels
}

function channelsOf(space: PdfObject | undefined, resolve: Resolve): 1 | 3 | undefined {
  if (space instanceof PdfArray) {
    const [kind, profile] = space.toArray()
    switch (nameIn(resolve(kind))) {
      case 'ICCBased': {
        const stream = resolve(profile)
        const count = stream instanceof PdfStream ? numberIn(resolve(stream.get('N'))) : 0
        return count === 1 || count === 3 ? count : undefined
      }
      case 'CalGray':
        return 1
      case 'CalRGB':
        return 3
      default:
        return undefined
    }
  }
  const name = nameIn(space)
  return name === 'DeviceGray' ? 1 : name === 'DeviceRGB' ? 3 : undefined
}

function nameIn(value: PdfObject | undefined): string {
  return value instanceof PdfName ? value.value : ''
}

function numberIn(value: PdfObject | undefined): number {
  return value instanceof PdfNumber ? value.value : 0
}

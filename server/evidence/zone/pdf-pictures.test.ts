import { deflateSync } from 'node:zlib'
import { PdfStream } from '@libpdf/core'
import { afterEach, expect, it, vi } from 'vitest'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { pdfPictures } from './pdf-pictures.ts'

const [WIDTH, HEIGHT] = [400, 300]
const packed = deflateSync(Buffer.alloc(WIDTH * HEIGHT))
const image = streamOf(
  `/Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  packed,
)

/** One page; each name stands for the picture of this number. */
function pageWith(numbers: readonly number[]): Buffer {
  const objects = Array.from({ length: Math.max(...numbers) + 1 }, () => image)
  const names = numbers.map((number, at) => `/I${at} ${1000 + number} 0 R`).join(' ')
  const page = pdfOf({ objects }).toString('latin1')
  // What now stands elsewhere than its address says is looked for.
  return Buffer.from(page.replace('/Resources << >>', `/Resources << /XObject << ${names} >> >>`), 'latin1')
}

afterEach(() => vi.restoreAllMocks())

it.each([
  ['thirty', Array.from({ length: 30 }, (_, at) => at), 6],
  ['one under thirty names', Array.from({ length: 30 }, () => 0), 1],
])('Of %s pictures on a page none is opened that nobody looks at', async (_, numbers, opened) => {
  const content = pageWith(numbers)
  const opening = vi.spyOn(PdfStream.prototype, 'getDecodedData')
  expect(await pdfPictures(content, 1_000_000)).toHaveLength(opened)
  expect(opening).toHaveBeenCalledTimes(opened)
})

import { PDF } from '@libpdf/core'
import type { Place } from '#server/signing/signature-field.ts'

/** The frame of a seal as the template of papers draws it: 92 mm wide, its text 10 points inside. */
const WIDTH = 260.8
const INSIDE = 10

/** Where a seal was drawn: found by its first and its last line, so that the field lies over what people see. */
export async function sealPlace(pdf: Uint8Array, lines: readonly string[]): Promise<Place | undefined> {
  // The last line may be broken: its last word is enough.
  const [first = '', last = ''] = [lines[0], lines.at(-1)?.split(' ').at(-1)]
  const document = await PDF.load(new Uint8Array(pdf))
  for (let page = document.getPages().length - 1; page >= 0; page -= 1) {
    const top = document.findText(first, { pages: [page] }).at(-1)
    const bottom = top && document.findText(last, { pages: [page] }).find(({ bbox }) => bbox.y < top.bbox.y)
    if (!bottom) continue
    const y = bottom.bbox.y - INSIDE
    return { page, x: top.bbox.x - INSIDE, y, width: WIDTH, height: top.bbox.y + top.bbox.height + INSIDE - y }
  }
  return undefined
}

import type { Stellenbild } from '#procedure/pass/lese-abbild.ts'
import type { MediaType } from '#server/files/file-tables.ts'
import { findZone, type SeenZone } from './find-zone.ts'
import { type GlyphShape, glyphShapes } from './glyph-shapes.ts'
import { type Grey, greyOf, greyOfPixels } from './grey.ts'
import { pdfPictures } from './pdf-pictures.ts'
import { type Frame, frameOf } from './zone-strip.ts'

/** A file to be read. */
export interface Scan {
  readonly content: Uint8Array
  readonly mediaType: MediaType
  /** Larger pictures are not opened. */
  readonly pixels: number
}

/** What was seen in a file. */
export interface SeenScan {
  readonly lines: readonly (readonly Stellenbild[])[]
  readonly frame: Frame
}

/** More than this nobody looks at: what comes after looks like nothing that stands there. */
const ALTERNATIVES = 8
let shapes: Promise<readonly GlyphShape[]> | undefined

/** Looks for a zone in the pictures of a file, one after the other. Undefined where there is none that can be read. */
export async function readScan(scan: Scan): Promise<SeenScan | undefined> {
  shapes ??= glyphShapes()
  const known = await shapes
  for (const [picture, open] of (await picturesIn(scan)).entries()) {
    const seen = findZone(await open(), known)
    if (seen) return { lines: seen.lines.map(shortened), frame: frameOf(picture, seen) }
  }
  return undefined
}

/** The pictures of a file, each to be opened when its turn comes. */
export async function picturesIn({ content, mediaType, pixels }: Scan): Promise<readonly (() => Promise<Grey>)[]> {
  if (mediaType !== 'application/pdf') return [() => greyOf(content, pixels)]
  const pictures = await pdfPictures(content, pixels)
  return pictures.map((one) => () => ('jpeg' in one ? greyOf(one.jpeg, pixels) : greyOfPixels(one.pixels, one)))
}

function shortened(line: SeenZone['lines'][number]): readonly Stellenbild[] {
  return line.map((likenesses) =>
    likenesses.slice(0, ALTERNATIVES).map(({ sign, like }) => ({ zeichen: sign, aehnlich: like })),
  )
}

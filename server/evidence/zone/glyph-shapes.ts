import sharp from 'sharp'
import { ADVANCE, ocrBOutlines } from './ocr-b-outlines.ts'

/** A sign as it looks in this many by this many pixels, its brightness without mean and with length one. */
export interface GlyphShape {
  readonly sign: string
  readonly ink: Float32Array
}

/** Signs are compared at twenty pixels from one to the next. */
export const PITCH = 20
export const SHAPE = { width: 18, height: 24 } as const
/** What a lens makes of an edge, in pixels: sharp, less so, and out of focus. */
const BLURS = [0.6, 1.3, 2.3]
/** Drawn larger and then made small, as a camera does it. */
const FINER = 4
/** Half of the tallest sign above the baseline. */
const MIDDLE = 375

/** Every sign of a zone, sharp and blurred. */
export async function glyphShapes(): Promise<readonly GlyphShape[]> {
  const all = await Promise.all(BLURS.map(shapesBlurred))
  return all.flat()
}

async function shapesBlurred(blur: number): Promise<readonly GlyphShape[]> {
  const room = { width: 2 * SHAPE.width, height: SHAPE.height + 8 }
  const [width, height] = [room.width * ocrBOutlines.length, room.height]
  const scale = (PITCH * FINER) / ADVANCE
  const paths = ocrBOutlines.map(([, outline], at) => {
    const x = (at + 0.5) * room.width * FINER - (ADVANCE / 2) * scale
    const y = (room.height / 2) * FINER + MIDDLE * scale
    return `<path transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${outline}"/>`
  })
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * FINER}" height="${height * FINER}"><rect width="100%" height="100%" fill="#fff"/>${paths.join('')}</svg>`
  const large = await sharp(Buffer.from(drawing), { limitInputPixels: false }).greyscale().png().toBuffer()
  const { data } = await sharp(large)
    .resize({ width, height })
    .blur(blur)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return ocrBOutlines.map(([sign], at) => {
    const ink = new Float32Array(SHAPE.width * SHAPE.height)
    const [left, top] = [(at + 0.5) * room.width - SHAPE.width / 2, (room.height - SHAPE.height) / 2]
    for (let y = 0; y < SHAPE.height; y++) {
      for (let x = 0; x < SHAPE.width; x++) ink[y * SHAPE.width + x] = data[(top + y) * width + left + x] ?? 0
    }
    return { sign, ink: levelled(ink) }
  })
}

function levelled(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const even = values.map((value) => value - mean)
  const length = Math.sqrt(even.reduce((sum, value) => sum + value * value, 0))
  return even.map((value) => value / length)
}

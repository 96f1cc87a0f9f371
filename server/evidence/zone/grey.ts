import sharp, { type Sharp } from 'sharp'

/** A picture without colours; 0 is black. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** An A4 sheet in 220 dpi: a sign of a zone on it is then eighteen pixels wide. */
const LONGEST_SIDE = 2600

/** The picture upright as its camera held it, on white, small enough to be searched. Throws where it is broken. */
export async function greyOf(content: Uint8Array, limitInputPixels: number): Promise<Grey> {
  return await shrunk(sharp(content, { limitInputPixels, failOn: 'error' }).autoOrient())
}

/** The same of pixels as they stand in a PDF. */
export async function greyOfPixels(
  pixels: Uint8Array,
  raw: { readonly width: number; readonly height: number; readonly channels: 1 | 3 | 4 },
): Promise<Grey> {
  return await shrunk(sharp(pixels, { raw }))
}

async function shrunk(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture
    .flatten({ background: '#ffffff' })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 1) throw new Error(`A grey picture has ${info.channels} channels.`)
  return { width: info.width, height: info.height, data: new Uint8Array(data) }
}

/** A quarter turn clockwise. */
export function quarterTurned({ width, height, data }: Grey): Grey {
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = data[y * width + x] ?? 0
  }
  return { width: height, height: width, data: turned }
}

/** A half turn. */
export function halfTurned({ width, height, data }: Grey): Grey {
  return { width, height, data: new Uint8Array(data).reverse() }
}

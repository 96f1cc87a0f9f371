import { PDF } from '@libpdf/core'
import sharp from 'sharp'
import { onWhite } from './clean-image.ts'
import type { FileLimits } from './file-limits.ts'

/** A4 in points, and in pixels of 200 to the inch. */
const [SHORT, LONG] = [595.28, 841.89]
const [SHORT_PIXELS, LONG_PIXELS] = [1654, 2339]
const QUALITY = 78

/**
 * One PDF of these photos, a page each in their order: upright, paper white and ink black, as large as a scan in 200 dpi,
 * and nothing of the camera in it.
 */
export async function photoPages(
  title: string,
  photos: readonly Uint8Array[],
  limits: Pick<FileLimits, 'pixels'>,
): Promise<Buffer> {
  const pdf = PDF.create()
  pdf.setMetadata({ title })
  for (const photo of photos) {
    const picture = pdf.embedJpeg(await scanOf(photo, limits))
    const isWide = picture.width > picture.height
    const [width, height] = isWide ? [LONG, SHORT] : [SHORT, LONG]
    const scale = Math.min(width / picture.width, height / picture.height)
    const size = { width: picture.width * scale, height: picture.height * scale }
    const page = pdf.addPage({ width, height })
    page.drawImage(picture, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size })
  }
  return Buffer.from(await pdf.save())
}

async function scanOf(photo: Uint8Array, { pixels }: Pick<FileLimits, 'pixels'>): Promise<Buffer> {
  const upright = sharp(photo, { limitInputPixels: pixels, failOn: 'error' }).autoOrient()
  const { autoOrient } = await upright.metadata()
  const isWide = autoOrient.width > autoOrient.height
  return await onWhite(upright)
    .resize({
      width: isWide ? LONG_PIXELS : SHORT_PIXELS,
      height: isWide ? SHORT_PIXELS : LONG_PIXELS,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toColourspace('srgb')
    // Ink is little of a sheet, and a reflection on it less than a twentieth.
    .normalise({ lower: 0, upper: 95 })
    .jpeg({ quality: QUALITY })
    .toBuffer()
}

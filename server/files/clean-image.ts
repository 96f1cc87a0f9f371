import sharp, { type Sharp } from 'sharp'
import type { FileLimits } from './file-limits.ts'
import { type Refused, refused } from './file-problem.ts'
import type { MediaType } from './file-tables.ts'

/** A4 in about 420 dpi: what a telephone sees and more than anybody reads. */
const LONGEST_SIDE = 5000
const QUALITY = 88

export interface CleanImage {
  readonly ok: true
  readonly content: Buffer
  readonly mediaType: Extract<MediaType, 'image/jpeg' | 'image/png'>
}

// One picture is worked on at a time; what is kept of earlier ones would only be memory.
sharp.cache(false)

/**
 * The picture anew, upright and with nothing but its pixels: neither the place where it was taken nor the device is kept.
 * WebP becomes JPEG, which every office can open.
 */
export async function cleanImage(
  content: Uint8Array,
  limits: Pick<FileLimits, 'pixels'>,
): Promise<CleanImage | Refused> {
  try {
    const picture = sharp(content, { limitInputPixels: limits.pixels, failOn: 'error' })
    const { format, pages = 1 } = await picture.metadata()
    if (pages > 1) return refused('wrongType')
    const upright = picture.autoOrient().resize({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    })
    const keepsPng = format === 'png'
    const clean = keepsPng ? upright.png() : onWhite(upright).jpeg({ quality: QUALITY })
    return { ok: true, content: await clean.toBuffer(), mediaType: keepsPng ? 'image/png' : 'image/jpeg' }
  } catch (fault) {
    return refused(isTooLarge(fault) ? 'tooManyPixels' : 'broken')
  }
}

export function onWhite(picture: Sharp): Sharp {
  return picture.flatten({ background: '#ffffff' })
}

function isTooLarge(fault: unknown): boolean {
  return fault instanceof Error && /pixel limit|exceeds/i.test(fault.message)
}

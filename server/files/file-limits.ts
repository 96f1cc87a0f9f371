/** What an installation takes in. */
export interface FileLimits {
  readonly bytes: number
  readonly pages: number
  /** Of one image. A picture of few bytes may want the memory of thousands. */
  readonly pixels: number
  /** What one person may have brought to one case without an entry that names it. */
  readonly heldFiles: number
  readonly heldBytes: number
}

const MEGABYTE = 1024 * 1024

/** A certificate with its translation in 300 dpi; a photo of a telephone; the papers of one family in one go. */
export const usualLimits: FileLimits = {
  bytes: 20 * MEGABYTE,
  pages: 100,
  pixels: 64_000_000,
  heldFiles: 60,
  heldBytes: 200 * MEGABYTE,
}

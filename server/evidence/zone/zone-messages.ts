import type { Scan, SeenScan } from './read-scan.ts'
import type { Frame } from './zone-strip.ts'

/** With a frame the picture in it is wanted, without one what the zone says. */
export interface ZoneQuestion extends Scan {
  readonly frame?: Frame
}

export type ZoneAnswer =
  | { readonly seen: SeenScan | undefined }
  | { readonly strip: Uint8Array | undefined }
  | { readonly fault: string }

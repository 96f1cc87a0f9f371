import { PdfArray, PdfName, PdfStream } from '@libpdf/core'
import { unpackWithin } from './unpack-within.ts'

const unpack = PdfStream.prototype.getDecodedData
let left = Number.POSITIVE_INFINITY

/**
 * Whoever writes a PDF decides how much the library unpacks when it opens the file; asked for its directory it answers here
 * first. Only for a thread that does nothing else: it holds for everything that the thread opens.
 */
export function boundUnpacking(most: number): void {
  left = most
  PdfStream.prototype.getDecodedData = bounded
}

/** Whether the last file wanted more than it was given. */
export function wantedMore(): boolean {
  return left < 0
}

function bounded(this: PdfStream): Uint8Array {
  const packed = packedBy(this)
  if (packed.length === 0) return this.data
  try {
    // Packed twice, or in another way: no program writes a directory like that.
    if (left < 0 || packed.length > 1 || packed[0] !== 'FlateDecode') throw new RangeError('It is not read.')
    left -= unpackWithin(this.data, left).length
  } catch (fault) {
    if (fault instanceof RangeError) left = -1
    throw fault
  }
  return unpack.call(this)
}

function packedBy(stream: PdfStream): readonly string[] {
  const filter = stream.get('Filter')
  const all = filter instanceof PdfArray ? filter.toArray() : [filter]
  return all.flatMap((one) => (one instanceof PdfName ? [one.value] : []))
}

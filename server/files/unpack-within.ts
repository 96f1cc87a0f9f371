import { constants, inflateSync } from 'node:zlib'

/**
 * What is packed in a part of a PDF (FlateDecode). Throws where it is more than `most`, and where more stands behind its
 * end: the library goes on unpacking there, so that nobody knows how much it will find.
 */
export function unpackWithin(data: Uint8Array, most: number): Buffer {
  // Some programs leave out the end of what they have packed; all of it is there.
  const options = { maxOutputLength: most, info: true, finishFlush: constants.Z_SYNC_FLUSH }
  const said: unknown = inflateSync(data, options)
  if (!isUnpacked(said)) throw new Error('The program that unpacks does not say how far it has read.')
  // The library stops at a zero.
  if ((data[said.engine.bytesWritten] ?? 0) !== 0)
    throw new RangeError('More stands behind the end of what was packed.')
  return said.buffer
}

interface Unpacked {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

/** What node answers with `info`; its types do not know of it. */
function isUnpacked(said: unknown): said is Unpacked {
  if (typeof said !== 'object' || said === null || !('buffer' in said && 'engine' in said)) return false
  const { buffer, engine } = said
  return (
    buffer instanceof Buffer &&
    typeof engine === 'object' &&
    engine !== null &&
    'bytesWritten' in engine &&
    typeof engine.bytesWritten === 'number'
  )
}

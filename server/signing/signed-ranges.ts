/** A signature as it lies in the bytes of a file. */
export interface SignatureInFile {
  /** What it covers, put together; only as much of it as there is. */
  readonly covered: () => Buffer
  /** Where the signature itself stands, brackets included. */
  readonly contents: { readonly start: number; readonly end: number }
  /** The last byte that it covers, and one more. */
  readonly end: number
  /** Everything before its brackets and everything after, up to `end`, from the first byte on. */
  readonly isWhole: boolean
}

const RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g

/** All signatures of a file, in their order. */
export function signaturesIn(bytes: Uint8Array): readonly SignatureInFile[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [...file.toString('latin1').matchAll(RANGE)].map(([, from, length, again, rest]) => {
    const [a, b, c, d] = [Number(from), Number(length), Number(again), Number(rest)]
    const isHex = file[a + b] === OPEN && file[c - 1] === CLOSE
    return {
      covered: () => Buffer.concat([file.subarray(a, a + b), file.subarray(c, c + d)]),
      contents: { start: a + b, end: c },
      end: c + d,
      isWhole: a === 0 && c > b && c + d <= file.length && isHex,
    }
  })
}

const OPEN = '<'.charCodeAt(0)
const CLOSE = '>'.charCodeAt(0)

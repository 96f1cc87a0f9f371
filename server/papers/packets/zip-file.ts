import { crc32 } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array
}

/** 1980-01-01, midnight: the earliest day of the format. A moment of making would make every file another one. */
const DAY = 0x0021
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]
/** Names are UTF-8. */
const FLAGS = 0x0800
/** Unix, so that names are not taken for those of DOS; readable by everybody, writable by its owner. */
const [MADE_BY, ORDINARY_FILE] = [0x0314, 0x81a40000]
const MOST_BYTES = 0xffffffff

/**
 * A ZIP archive without compression: PDF, JPEG and PNG are packed already, and the same files give the same archive. It comes
 * piece by piece, so that it may be larger than what fits into memory.
 */
export async function* zipFile(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let [at, count] = [0, 0]
  for await (const { name, content } of entries) {
    const named = Buffer.from(name)
    const facts = { crc: crc32(content), size: content.length, name: named.length }
    const head = localHead(facts)
    directory.push(centralHead(facts, at), named)
    at += head.length + named.length + content.length
    count++
    if (at > MOST_BYTES) throw new RangeError('More than 4 GB do not fit into one archive.')
    yield Buffer.concat([head, named])
    yield content
  }
  const list = Buffer.concat(directory)
  yield list
  yield endOf(count, list.length, at)
}

interface Facts {
  readonly crc: number
  readonly size: number
  /** Bytes of the name. */
  readonly name: number
}

function localHead({ crc, size, name }: Facts): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(LOCAL, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(FLAGS, 6)
  head.writeUInt16LE(DAY, 12)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(name, 26)
  return head
}

function centralHead({ crc, size, name }: Facts, at: number): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(CENTRAL, 0)
  head.writeUInt16LE(MADE_BY, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(FLAGS, 8)
  head.writeUInt16LE(DAY, 14)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(size, 20)
  head.writeUInt32LE(size, 24)
  head.writeUInt16LE(name, 28)
  head.writeUInt32LE(ORDINARY_FILE, 38)
  head.writeUInt32LE(at, 42)
  return head
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}

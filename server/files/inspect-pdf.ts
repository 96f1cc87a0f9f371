import { inflateSync } from 'node:zlib'
import { PDF } from '@libpdf/core'
import { isActive } from './active-content.ts'
import type { FileLimits } from './file-limits.ts'
import { type Refused, refused } from './file-problem.ts'

/** Looks into a PDF: whether it is whole, open to everybody, nothing but pages, and how many. */
export async function inspectPdf(
  content: Uint8Array,
  { pages: most }: Pick<FileLimits, 'pages'>,
): Promise<{ readonly ok: true; readonly pages: number } | Refused> {
  if (swells(content)) return refused('broken')
  try {
    const pdf = await PDF.load(content)
    if (pdf.isEncrypted) return refused('encrypted')
    const pages = pdf.getPageCount()
    // Guessed together from its pieces: nobody can tell what is missing.
    if (pdf.recoveredViaBruteForce || pages === 0) return refused('broken')
    if (isActive(pdf)) return refused('active')
    return pages > most ? refused('tooManyPages') : { ok: true, pages }
  } catch {
    return refused('broken')
  }
}

/** As much as the directory of a PDF may become when it is unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024
const HEADER = 4096

/**
 * Whether a directory in it is packed so tightly that reading it would take all memory. Pages and pictures are never
 * unpacked here; the directories are, as soon as the file is opened.
 */
function swells(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  let left = MOST_UNPACKED
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const header = headerBefore(bytes, at)
    if (!/\/(?:ObjStm|XRef)\b/.test(header)) continue
    // Packed twice: no program writes a directory like that.
    if ((header.match(/\/\w*Decode\b/g) ?? []).length > 1) return true
    const size = unpackedSize(bytes.subarray(at + 6), left)
    if (size > left) return true
    left -= size
  }
  return false
}

/** What stands between the beginning of an object and its stream, with escaped letters written out. */
function headerBefore(bytes: Buffer, at: number): string {
  const text = bytes.toString('latin1', Math.max(0, at - HEADER), at)
  return text
    .slice(text.lastIndexOf(' obj') + 1)
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function unpackedSize(after: Buffer, most: number): number {
  const start = after[0] === 0x0d ? 2 : 1
  try {
    return inflateSync(after.subarray(start), { maxOutputLength: most }).length
  } catch (fault) {
    return fault instanceof RangeError ? most + 1 : 0
  }
}

import { PDF } from '@libpdf/core'
import { isActive } from './active-content.ts'
import { boundUnpacking, wantedMore } from './bound-unpacking.ts'
import { type Refused, refused } from './file-problem.ts'

/** As much as the directory of a PDF may become when it is unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024

export type SeenPdf = { readonly ok: true; readonly pages: number } | Refused

/**
 * Looks into a PDF: whether it is whole, open to everybody, nothing but pages, and how many. Only for a thread of its own: a
 * file can be written so that this never ends.
 */
export async function lookIntoPdf(content: Uint8Array, mostPages: number): Promise<SeenPdf> {
  boundUnpacking(MOST_UNPACKED)
  try {
    const seen = seenIn(await PDF.load(content), mostPages)
    return wantedMore() ? refused('broken') : seen
  } catch {
    return refused('broken')
  }
}

function seenIn(pdf: PDF, mostPages: number): SeenPdf {
  if (pdf.isEncrypted) return refused('encrypted')
  const pages = pdf.getPageCount()
  // Guessed together from its pieces: nobody can tell what is missing.
  if (pdf.recoveredViaBruteForce || pages === 0) return refused('broken')
  if (isActive(pdf)) return refused('active')
  return pages > mostPages ? refused('tooManyPages') : { ok: true, pages }
}

import { fileTypeFromBuffer } from 'file-type'
import type { Scanned, Scanner } from './clamd.ts'
import { cleanImage } from './clean-image.ts'
import type { FileLimits } from './file-limits.ts'
import { type Refused, refused } from './file-problem.ts'
import type { MediaType } from './file-tables.ts'
import { inspectPdf } from './inspect-pdf.ts'

/** What is kept of a file that was brought. */
export interface Examined {
  readonly ok: true
  readonly content: Buffer
  readonly mediaType: MediaType
  /** Of a PDF. */
  readonly pages: number | undefined
  /** The scanner has not said yet whether it is clean. */
  readonly waiting: boolean
}

interface Examiners {
  readonly limits: FileLimits
  /** Absent where the installation has none. */
  readonly scanner: Scanner | undefined
}

/** Looks at all of a content, whatever its name says, and makes of it what is kept. */
export async function examineContent(content: Buffer, { limits, scanner }: Examiners): Promise<Examined | Refused> {
  if (content.length === 0) return refused('empty')
  if (content.length > limits.bytes) return refused('tooLarge')
  const type = await kindOf(content)
  if (type !== 'pdf' && type !== 'image') return refused(type)
  const scanned: Scanned = scanner ? await scanner.scan(content) : { result: 'clean' }
  if (scanned.result === 'infected') return { ok: false, problem: 'infected', finding: scanned.finding }
  const waiting = scanned.result === 'notScanned'
  if (type === 'pdf') {
    const seen = await inspectPdf(content, limits)
    return seen.ok ? { ok: true, content, mediaType: 'application/pdf', pages: seen.pages, waiting } : seen
  }
  const clean = await cleanImage(content, limits)
  return clean.ok ? { ...clean, pages: undefined, waiting } : clean
}

async function kindOf(content: Buffer): Promise<'pdf' | 'image' | 'heic' | 'wrongType'> {
  switch ((await fileTypeFromBuffer(content))?.mime) {
    case 'application/pdf':
      return 'pdf'
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return 'image'
    case 'image/heic':
    case 'image/heif':
    case 'image/heic-sequence':
    case 'image/heif-sequence':
      return 'heic'
    default:
      return 'wrongType'
  }
}

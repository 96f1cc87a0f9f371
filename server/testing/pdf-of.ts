interface PdfParts {
  readonly pages?: number
  /** What the catalogue says besides its pages. */
  readonly catalogue?: string
  /** Objects of their own, numbered from 1000. */
  readonly objects?: readonly (string | Buffer)[]
  /** Bytes that nobody reads, so that it becomes large. */
  readonly padding?: number
  readonly trailer?: string
}

/** A PDF written by hand, with whatever a test wants in it. */
export function pdfOf({ pages = 1, catalogue = '', objects = [], padding = 0, trailer = '' }: PdfParts = {}): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index + 10)
  const bodies: (readonly [number: number, body: string | Buffer])[] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`],
    ...numbers.map(
      (number) => [number, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>'] as const,
    ),
    ...objects.map((body, index) => [1000 + index, body] as const),
  ]
  if (padding > 0) bodies.push([9999, streamOf('', Buffer.alloc(padding, 32))])
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let at = 9
  const places = new Map<number, number>()
  for (const [number, body] of bodies) {
    places.set(number, at)
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')])
    parts.push(part)
    at += part.length
  }
  const rows = [...places].map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`)
  const end = `trailer\n<< /Size 10000 /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(`xref\n0 1\n0000000000 65535 f \n${rows.join('')}${end}`)])
}

/** The body of an object that carries bytes. */
export function streamOf(entries: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

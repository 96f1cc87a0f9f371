import { verify, X509Certificate } from 'node:crypto'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import { cmsOf, sha256, signedAttributes } from './cms-signature.ts'
import { type FieldWords, type Place, signatureField } from './signature-field.ts'
import { signaturesIn } from './signed-ranges.ts'
import type { Signer, TimeStamper } from './signer.ts'

export interface SignOptions {
  readonly signer: Signer
  /** With it the signature proves its time (PAdES B-T), without it only claims it (B-B). */
  readonly timeStamper?: TimeStamper
  /** The claim: milliseconds since 1970. */
  readonly at: number
  readonly field: FieldWords
  /** Where the seal is drawn; absent: the field takes no room. */
  readonly place?: Place
  readonly reason: string
}

/** Room for the signature with chain and time stamp. */
const ROOM = 16_384
/** A number of the byte range, as wide as the largest file makes it. */
const WIDE = 9_999_999_999

/**
 * Signs a PDF as ETSI EN 319 142-1 asks (PAdES B-B, or B-T). What was there stays as it was: the signature is appended, and
 * earlier signatures stay valid.
 */
export async function signPdf(bytes: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  const { signer, timeStamper } = options
  const prepared = await withRoom(bytes, options)
  const found = signaturesIn(prepared).at(-1)
  if (!found) throw new Error('The place for the signature was not found.')
  const digest = sha256(found.covered())
  const certificates = [signer.certificate, ...signer.chain]
  const attributes = signedAttributes(digest, certificates)
  const signature = await signer.sign(attributes)
  // Devices and services are somebody else's: a paper that nobody can check must not leave the house.
  if (!verify('sha256', attributes, new X509Certificate(signer.certificate).publicKey, signature))
    throw new Error('The signature does not fit to the certificate that was given with it.')
  const cms = cmsOf({
    digest,
    certificates,
    keyType: signer.keyType,
    signature,
    ...(timeStamper && { timeStamp: await timeStamper.stamp(sha256(signature)) }),
  })
  const hex = Buffer.from(cms).toString('hex')
  if (hex.length > ROOM * 2)
    throw new Error(`The signature takes ${cms.length} bytes, more than the ${ROOM} kept for it.`)
  prepared.write(hex.padEnd(ROOM * 2, '0'), found.contents.start + 1, 'latin1')
  return prepared
}

/** The file with field, dictionary and room for the signature, its byte range already filled in. */
async function withRoom(bytes: Uint8Array, { at, field, place, reason }: SignOptions): Promise<Buffer> {
  const pdf = await PDF.load(new Uint8Array(bytes))
  const value = pdf.register(
    PdfDict.of({
      Type: PdfName.of('Sig'),
      Filter: PdfName.of('Adobe.PPKLite'),
      SubFilter: PdfName.of('ETSI.CAdES.detached'),
      ByteRange: new PdfArray([0, WIDE, WIDE, WIDE].map((number) => PdfNumber.of(number))),
      Contents: new PdfString(new Uint8Array(ROOM), 'hex'),
      M: PdfString.fromString(pdfDate(at)),
      Reason: PdfString.fromString(reason),
    }),
  )
  signatureField(pdf, value, field, place)
  const saved = Buffer.from(await pdf.save({ incremental: true }))
  fillRange(saved, bytes.length)
  return saved
}

/** Writes the true numbers over those that kept their place. */
function fillRange(saved: Buffer, before: number): void {
  const placeholder = `[0 ${WIDE} ${WIDE} ${WIDE}]`
  const range = saved.indexOf(placeholder, before, 'latin1')
  const start = saved.indexOf(`<${'0'.repeat(64)}`, before, 'latin1')
  const end = saved.indexOf('>', start, 'latin1') + 1
  if (range < 0 || start < 0 || end - start !== ROOM * 2 + 2)
    throw new Error('The place for the signature was not written as expected.')
  const filled = `[0 ${start} ${end} ${saved.length - end}]`
  saved.write(filled.padEnd(placeholder.length, ' '), range, 'latin1')
}

/** A moment as PDF writes it, in UTC. */
function pdfDate(at: number): string {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}Z`
}

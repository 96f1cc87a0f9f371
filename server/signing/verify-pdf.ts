import { createHash, verify, X509Certificate } from 'node:crypto'
import type { SignedData } from 'pkijs'
import { type CmsParts, cmsOf, readCms, sha256, signedAttributes, signedDataIn } from './cms-signature.ts'
import { readTimeStamp, type TimeStamp } from './read-time-stamp.ts'
import { type SignatureInFile, signaturesIn } from './signed-ranges.ts'

/** What one signature of a file says. */
export interface Verified {
  /**
   * `intact`: made as Vorab makes them, and everything it covers is as it was. `otherForm`: intact too, made by another
   * program. `changed`: it does not fit to what it covers, or was itself touched.
   */
  readonly state: 'intact' | 'otherForm' | 'changed'
  /** Nothing was added to the file after it. */
  readonly coversFile: boolean
  /** SHA-256, in hex, of the file as it was right after this signature. */
  readonly revision: string
  /** SHA-256 of the certificate, in hex; undefined where none can be read. */
  readonly fingerprint: string | undefined
  /** Whom the certificate names. */
  readonly by: string | undefined
  readonly timeStamp: TimeStamp | undefined
}

export interface Verification {
  /**
   * `genuine`: the last signature covers the whole file, and every signature is intact. `otherForm`: so far as it can be seen
   * the same, but another program made a signature, and not every byte of it is proof against change.
   */
  readonly state: 'unsigned' | 'genuine' | 'otherForm' | 'changed'
  readonly signatures: readonly Verified[]
}

/**
 * Two parties sign, each with time stamps. Anybody may have a file checked, and each line of it can claim to be a signature of
 * the whole: beyond these nothing is read, and nothing believed.
 */
const MOST_SIGNATURES = 8

/**
 * Whether a PDF still is what was signed: byte ranges, digests, signatures, certificates and time stamps. It does not ask whose
 * signature it is; `fingerprint` and `revision` are for whoever does. Every byte counts, except those of a time stamp that its
 * authority has not signed either: whoever knows the hash of the file knows more.
 */
export async function verifyPdf(bytes: Uint8Array): Promise<Verification> {
  const found = signaturesIn(bytes)
  const signatures: Verified[] = []
  for (const one of found.slice(0, MOST_SIGNATURES)) {
    signatures.push(await verified(one, bytes))
    // Each takes as long as a page does: others are answered in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (signatures.length === 0) return { state: 'unsigned', signatures }
  const isWhole =
    found.length === signatures.length &&
    signatures.every(({ state }) => state !== 'changed') &&
    signatures.at(-1)?.coversFile === true
  const isOther = signatures.some(({ state }) => state === 'otherForm')
  return { state: isWhole ? (isOther ? 'otherForm' : 'genuine') : 'changed', signatures }
}

async function verified(found: SignatureInFile, bytes: Uint8Array): Promise<Verified> {
  const hex = Buffer.from(bytes.subarray(found.contents.start + 1, found.contents.end - 1)).toString('latin1')
  const parts = /^[0-9a-fA-F]*$/.test(hex) ? readCms(Buffer.from(hex, 'hex')) : undefined
  const certificate = parts && certificateIn(parts)
  const covered = found.covered()
  const digest = sha256(covered)
  const isOurs = parts !== undefined && found.isWhole && isExactly(parts, digest, hex)
  const timeStamp = parts?.timeStamp && readTimeStamp(parts.timeStamp, sha256(parts.signature))
  const holds = isOurs && signatureHolds(parts, digest) && (parts.timeStamp === undefined || timeStamp !== undefined)
  const isOther = !holds && !isOurs && found.isWhole && (await otherHolds(hex, covered))
  return {
    state: holds ? 'intact' : isOther ? 'otherForm' : 'changed',
    coversFile: found.end === bytes.length,
    revision: createHash('sha256').update(bytes.subarray(0, found.end)).digest('hex'),
    fingerprint: certificate && sha256(certificate.raw).toString('hex'),
    by: certificate?.subject.replaceAll('\n', ', '),
    timeStamp: timeStamp === undefined ? undefined : timeStamp,
  }
}

function certificateIn({ certificates }: CmsParts): X509Certificate | undefined {
  try {
    return certificates[0] && new X509Certificate(certificates[0])
  } catch {
    return undefined
  }
}

/** Made anew from its parts, the signature must be the very same signs: so nothing in it can have been touched unseen. */
function isExactly(parts: CmsParts, digest: Uint8Array, hex: string): boolean {
  try {
    return (
      Buffer.from(cmsOf({ ...parts, digest }))
        .toString('hex')
        .padEnd(hex.length, '0') === hex
    )
  } catch {
    return false
  }
}

/** The key of the first certificate has signed, and each certificate was issued by the next. */
function signatureHolds({ certificates, signature }: CmsParts, digest: Uint8Array): boolean {
  try {
    const [own, ...above] = certificates.map((one) => new X509Certificate(one))
    if (!own) return false
    const chain = [own, ...above]
    const isChain = chain.every((one, index) => {
      const issuer = chain[index + 1] ?? (one.checkIssued(one) ? one : undefined)
      return issuer === undefined || one.verify(issuer.publicKey)
    })
    return isChain && verify('sha256', signedAttributes(digest, certificates), own.publicKey, signature)
  } catch {
    return false
  }
}

/** Signatures of other programs: the library reads what we did not write. */
async function otherHolds(hex: string, covered: Uint8Array): Promise<boolean> {
  try {
    const data: SignedData = signedDataIn(Buffer.from(hex, 'hex'))
    return await data.verify({ signer: 0, data: new Uint8Array(covered).buffer, checkChain: false })
  } catch {
    return false
  }
}

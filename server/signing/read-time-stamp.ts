import { createHash, verify, X509Certificate } from 'node:crypto'
import { ObjectIdentifier, OctetString, Sequence, Set as SetOf } from 'asn1js'
import { Certificate, type SignedData, TSTInfo } from 'pkijs'
import { signedDataIn } from './cms-signature.ts'

/** What a time stamp says, once it has been found to be one. */
export interface TimeStamp {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly nonce: string | undefined
  /** The authority, as its certificate names it. */
  readonly by: string
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Reads a time-stamp token over a SHA-256 and checks that its signature holds, with a certificate for time stamps. Whether the
 * authority is to be trusted is asked of the list of the European Union, not here. Undefined where anything does not fit.
 * What stands around all that in a token nobody has signed, and a change of it goes unseen here.
 */
export function readTimeStamp(token: Uint8Array, sha256: Uint8Array): TimeStamp | undefined {
  try {
    const data = signedDataIn(token)
    const content = data.encapContentInfo.eContent
    if (data.encapContentInfo.eContentType !== TST_INFO || !content) return undefined
    const bytes = new Uint8Array(content.getValue())
    const authority = authorityOf(data, bytes)
    if (!authority) return undefined
    const info = TSTInfo.fromBER(bytes)
    const { hashedMessage } = info.messageImprint
    const isOverThis = Buffer.compare(hashedMessage.valueBlock.valueHexView, sha256) === 0
    if (!isOverThis) return undefined
    return {
      at: info.genTime.getTime(),
      nonce: info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView).toString('hex'),
      by: authority.subject.replaceAll('\n', ', '),
    }
  } catch {
    // Bytes that are no time stamp.
    return undefined
  }
}

/** The certificate with which the token was signed, if it was. */
function authorityOf(data: SignedData, content: Uint8Array): X509Certificate | undefined {
  const [signer] = data.signerInfos
  if (!signer?.signedAttrs || data.signerInfos.length !== 1) return undefined
  const hash = digests[signer.digestAlgorithm.algorithmId]
  const { attributes } = signer.signedAttrs
  const value = (type: string): unknown => attributes.find((one) => one.type === type)?.values[0]
  const [digest, contentType] = [value(MESSAGE_DIGEST), value(CONTENT_TYPE)]
  if (hash === undefined || !(digest instanceof OctetString)) return undefined
  const isContent = Buffer.compare(createHash(hash).update(content).digest(), digest.valueBlock.valueHexView) === 0
  const isKind = contentType instanceof ObjectIdentifier && contentType.valueBlock.toString() === TST_INFO
  if (!isContent || !isKind) return undefined
  const signed = new Uint8Array(new SetOf({ value: attributes.map((one) => one.toSchema()) }).toBER(false))
  const signature = signer.signature.valueBlock.valueHexView
  const named = namedHash(value(SIGNING_CERTIFICATE_V2) ?? value(SIGNING_CERTIFICATE))
  return certificatesOf(data).find(
    (one) =>
      one.keyUsage.includes(TIME_STAMPING) &&
      named !== undefined &&
      isHashOf(named, one.raw) &&
      verify(hash, signed, one.publicKey, signature),
  )
}

/** The hash of its certificate, which every token must name (RFC 3161, 2.4.2; RFC 5816). */
function namedHash(attribute: unknown): Uint8Array | undefined {
  // SigningCertificate holds a list of ids, each with its hash before or after what it was made with.
  const ids = attribute instanceof Sequence ? attribute.valueBlock.value[0] : undefined
  const first = ids instanceof Sequence ? ids.valueBlock.value[0] : undefined
  const parts = first instanceof Sequence ? first.valueBlock.value : []
  const hash = parts.find((part) => part instanceof OctetString)
  return hash instanceof OctetString ? hash.valueBlock.valueHexView : undefined
}

const hashesByLength: Readonly<Record<number, string>> = { 20: 'sha1', 32: 'sha256', 48: 'sha384', 64: 'sha512' }

function isHashOf(hash: Uint8Array, content: Uint8Array): boolean {
  const name = hashesByLength[hash.length]
  return name !== undefined && createHash(name).update(content).digest().equals(hash)
}

function certificatesOf({ certificates }: SignedData): readonly (X509Certificate & { readonly keyUsage: string[] })[] {
  return (certificates ?? []).flatMap((one) =>
    one instanceof Certificate ? [new X509Certificate(Buffer.from(one.toSchema(false).toBER(false)))] : [],
  )
}

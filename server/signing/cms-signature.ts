import { createHash } from 'node:crypto'
import { BaseBlock, fromBER, Null, ObjectIdentifier, OctetString, Sequence, Set as SetOf } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const

/** What a signature in CMS is made of. */
export interface CmsParts {
  /** SHA-256 of what is signed. */
  readonly digest: Uint8Array
  /** The certificate of the signer first, then those above it. */
  readonly certificates: readonly Uint8Array[]
  readonly keyType: 'RSA' | 'EC'
  readonly signature: Uint8Array
  readonly timeStamp?: Uint8Array
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/**
 * What the key signs: the signed attributes of a PAdES baseline signature (ETSI EN 319 142-1, 6.3): content type, digest and
 * the certificate it was made with, then those above it, so that none of them can be exchanged. No time: a claim about it
 * stands in the file, a proof comes from the time stamp.
 */
export function signedAttributes(digest: Uint8Array, certificates: readonly Uint8Array[]): Uint8Array {
  const set = new SetOf({ value: attributes(digest, certificates).map((one) => one.toSchema()) })
  return new Uint8Array(set.toBER(false))
}

function attributes(digest: Uint8Array, certificates: readonly Uint8Array[]): Attribute[] {
  // ESSCertIDv2 with the default SHA-256 for each, wrapped in their list, wrapped in SigningCertificateV2 (RFC 5035).
  const ids = certificates.map((one) => new Sequence({ value: [octets(sha256(one))] }))
  const ess = new Sequence({ value: [new Sequence({ value: ids })] })
  const all = [
    new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [octets(digest)] }),
    new Attribute({ type: OID.signingCertificateV2, values: [ess] }),
  ]
  // DER orders the members of a set by their encoding.
  const encoded = (one: Attribute): Buffer => Buffer.from(one.toSchema().toBER(false))
  return all.sort((a, b) => Buffer.compare(encoded(a), encoded(b)))
}

/** The signature as it stands in the file: the same parts always make the same bytes. */
export function cmsOf({ digest, certificates, keyType, signature, timeStamp }: CmsParts): Uint8Array {
  const read = certificates.map((one) => Certificate.fromBER(new Uint8Array(one)))
  const [leaf] = read
  if (!leaf) throw new Error('A signature needs the certificate of its signer.')
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: OID.sha256 })
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributes(digest, certificates) }),
    signatureAlgorithm: signatureAlgorithm(keyType),
    signature: octets(signature),
    ...(timeStamp && { unsignedAttrs: stamped(timeStamp) }),
  })
  const content = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: read,
    signerInfos: [signerInfo],
  })
  const info = new ContentInfo({ contentType: OID.signedData, content: content.toSchema(true) })
  return new Uint8Array(info.toSchema().toBER(false))
}

function stamped(token: Uint8Array): SignedAndUnsignedAttributes {
  const { result } = fromBER(new Uint8Array(token))
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: OID.timeStampToken, values: [result] })],
  })
}

function signatureAlgorithm(keyType: 'RSA' | 'EC'): AlgorithmIdentifier {
  return keyType === 'RSA'
    ? new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
}

/** The parts of a signature in CMS, as far as it can be read at all; `digest` is what it says of itself. */
export function readCms(bytes: Uint8Array): CmsParts | undefined {
  try {
    const data = signedDataIn(bytes)
    const [signer] = data.signerInfos
    const certificates = (data.certificates ?? []).flatMap((one) =>
      one instanceof Certificate ? [new Uint8Array(one.toSchema(false).toBER(false))] : [],
    )
    if (!signer || data.signerInfos.length !== 1 || certificates.length === 0) return undefined
    const digest = attributeOf(signer.signedAttrs, OID.messageDigest)
    const token = attributeOf(signer.unsignedAttrs, OID.timeStampToken)
    if (!(digest instanceof OctetString)) return undefined
    return {
      digest: digest.valueBlock.valueHexView,
      certificates,
      keyType: signer.signatureAlgorithm.algorithmId === OID.ecdsaWithSha256 ? 'EC' : 'RSA',
      signature: signer.signature.valueBlock.valueHexView,
      ...(token && { timeStamp: new Uint8Array(token.toBER(false)) }),
    }
  } catch {
    // Whatever the libraries say of bytes that are no signature: it is none.
    return undefined
  }
}

/** Throws where the bytes are no SignedData. */
export function signedDataIn(bytes: Uint8Array): SignedData {
  const { result, offset } = fromBER(new Uint8Array(bytes))
  if (offset === -1) throw new Error('No ASN.1.')
  const info = new ContentInfo({ schema: result })
  return new SignedData({ schema: info.content })
}

/** What the library leaves untyped is believed only where it is a value of ASN.1. */
function attributeOf(attrs: SignedAndUnsignedAttributes | undefined, type: string): BaseBlock | undefined {
  const values: readonly unknown[] = attrs?.attributes.find((one) => one.type === type)?.values ?? []
  const [first] = values
  return first instanceof BaseBlock ? first : undefined
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: new Uint8Array(bytes).buffer })
}

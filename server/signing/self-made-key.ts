import { createPrivateKey, generateKeyPairSync, randomBytes, webcrypto } from 'node:crypto'
import { BitString, Integer, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, Extension } from 'pkijs'

const COMMON_NAME = '2.5.4.3'
const BASIC_CONSTRAINTS = '2.5.29.19'
const KEY_USAGE = '2.5.29.15'
/** digitalSignature and nonRepudiation: the first two bits. */
const SIGNING = 0xc0
const UNUSED_BITS = 6

/**
 * A new key with a certificate that nobody vouches for, as PEM: enough to show how signing works, and nothing more. Whoever it
 * names must say so.
 */
export async function selfMadeKey(commonName: string, from: Date, until: Date): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  return pem + (await certificateFor(pem, commonName, from, until))
}

async function certificateFor(pem: string | Buffer, commonName: string, from: Date, until: Date): Promise<string> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const pkcs8 = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
  const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign'])
  const jwk = await webcrypto.subtle.exportKey('jwk', privateKey)
  const { d: _, ...open } = jwk
  const publicKey = await webcrypto.subtle.importKey('jwk', { ...open, key_ops: ['verify'] }, algorithm, true, [
    'verify',
  ])
  const engine = new CryptoEngine({ name: 'node', crypto: webcrypto })
  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new Integer({ valueHex: serial() })
  for (const name of [certificate.issuer, certificate.subject])
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: commonName }) }),
    )
  certificate.notBefore.value = from
  certificate.notAfter.value = until
  certificate.extensions = extensions()
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine)
  await certificate.sign(privateKey, 'SHA-256', engine)
  const base64 = Buffer.from(certificate.toSchema(true).toBER(false)).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n').trim()}\n-----END CERTIFICATE-----\n`
}

function extensions(): Extension[] {
  const constraints = new BasicConstraints({ cA: false })
  const usage = new BitString({ valueHex: new Uint8Array([SIGNING]).buffer, unusedBits: UNUSED_BITS })
  return [
    new Extension({ extnID: BASIC_CONSTRAINTS, critical: true, extnValue: constraints.toSchema().toBER(false) }),
    new Extension({ extnID: KEY_USAGE, critical: true, extnValue: usage.toBER(false) }),
  ]
}

/** Positive, and nobody's but this one's. */
function serial(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.buffer
}

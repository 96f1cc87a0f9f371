import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { P12Signer } from '@libpdf/core'
import type { Signer } from './signer.ts'

export interface KeyFile {
  /** PKCS#12, or PEM with the key and its certificates, that of the signer first. */
  readonly path: string
  readonly password?: string
}

/** A key that lies in a file. The password is used once, here, and stands in no message. */
export async function keyFileSigner({ path, password = '' }: KeyFile): Promise<Signer> {
  const content = await readFile(path)
  return content.includes('-----BEGIN ')
    ? fromPem(content, { path, password })
    : await fromPkcs12(content, path, password)
}

async function fromPkcs12(content: Uint8Array, path: string, password: string): Promise<Signer> {
  const opened = await P12Signer.create(new Uint8Array(content), password).catch(() => undefined)
  if (!opened) throw new Error(`${path} cannot be opened as PKCS#12: is the password the right one?`)
  if (opened.signatureAlgorithm === 'RSA-PSS')
    throw new Error(`${path} holds a key for RSA-PSS, which is not supported.`)
  return {
    certificate: opened.certificate,
    chain: opened.certificateChain,
    keyType: opened.keyType,
    sign: async (data) => await opened.sign(data, 'SHA-256'),
    close: () => Promise.resolve(),
  }
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

function fromPem(content: Buffer, { path, password }: Required<KeyFile>): Signer {
  const certificates = [...content.toString('latin1').matchAll(CERTIFICATE)].map(([pem]) => new X509Certificate(pem))
  const [own, ...chain] = certificates
  const key = privateKey(content, path, password)
  if (!own?.checkPrivateKey(key))
    throw new Error(`${path}: the first certificate does not belong to the key that stands with it.`)
  return nodeSigner(
    key,
    own.raw,
    chain.map(({ raw }) => raw),
  )
}

function privateKey(content: Buffer, path: string, password: string): KeyObject {
  try {
    return createPrivateKey({ key: content, passphrase: password })
  } catch {
    // What the library says of a wrong password is kept out of every log.
    throw new Error(`${path} holds no private key that opens with the password.`)
  }
}

/** A key that this program has in its hands. */
export function nodeSigner(key: KeyObject, certificate: Uint8Array, chain: readonly Uint8Array[]): Signer {
  const keyType = keyTypeOf(key)
  return {
    certificate: new Uint8Array(certificate),
    chain: chain.map((one) => new Uint8Array(one)),
    keyType,
    sign: (data) => Promise.resolve(new Uint8Array(sign('sha256', data, key))),
    close: () => Promise.resolve(),
  }
}

/** Throws for keys that no PAdES reader of an office would take. */
export function keyTypeOf({ asymmetricKeyType }: KeyObject): 'RSA' | 'EC' {
  if (asymmetricKeyType === 'rsa') return 'RSA'
  if (asymmetricKeyType === 'ec') return 'EC'
  throw new Error(`Keys of the kind ${asymmetricKeyType ?? 'unknown'} cannot sign here: RSA or EC is needed.`)
}

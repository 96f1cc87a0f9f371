import { X509Certificate } from 'node:crypto'
import { Integer, Sequence } from 'asn1js'
import { z } from 'zod'
import { keyTypeOf } from './key-file-signer.ts'
import type { Signer } from './signer.ts'

/** A smart card or a hardware module behind PKCS#11. */
export interface Token {
  /** The library of its maker. */
  readonly library: string
  /** Absent: the first slot that holds a token. */
  readonly slot?: number
  /** Label of the private key and of its certificate. */
  readonly label: string
  readonly pin: string
  /** Certificates above it, DER: tokens often hold only that of the signer. */
  readonly chain: readonly Uint8Array[]
}

type Handle = Buffer
interface Attribute {
  readonly type: number
  readonly value?: number | string | Buffer
}

/** The part of the package `pkcs11js` that is needed; the package itself comes only where an office asks for it. */
export interface Pkcs11 {
  load(path: string): void
  C_Initialize(): void
  C_Finalize(): void
  C_GetSlotList(withToken: boolean): Handle[]
  C_OpenSession(slot: Handle, flags: number): Handle
  C_CloseSession(session: Handle): void
  C_Login(session: Handle, user: number, pin: string): void
  C_FindObjectsInit(session: Handle, template: Attribute[]): void
  C_FindObjects(session: Handle): Handle | null
  C_FindObjectsFinal(session: Handle): void
  C_GetAttributeValue(session: Handle, object: Handle, template: Attribute[]): { readonly value: Buffer }[]
  C_SignInit(session: Handle, mechanism: { readonly mechanism: number }, key: Handle): void
  C_Sign(session: Handle, data: Buffer, room: Buffer): Buffer
}

// Of PKCS #11, section 2 and the header pkcs11t.h.
const CKF_SERIAL_SESSION = 4
const CKU_USER = 1
const CKA_CLASS = 0
const CKA_LABEL = 3
const CKA_VALUE = 0x11
const CKO_CERTIFICATE = 1
const CKO_PRIVATE_KEY = 3
const CKM_SHA256_RSA_PKCS = 0x40
const CKM_ECDSA_SHA256 = 0x1044

const ROOM = 1024

/** A key that never leaves its token. */
export function tokenSigner(pkcs11: Pkcs11, { library, slot, label, pin, chain }: Token): Signer {
  pkcs11.load(library)
  pkcs11.C_Initialize()
  const handle = pkcs11.C_GetSlotList(true)[slot ?? 0]
  if (!handle) throw new Error('There is no token in the slot.')
  const session = pkcs11.C_OpenSession(handle, CKF_SERIAL_SESSION)
  pkcs11.C_Login(session, CKU_USER, pin)
  const key = find(pkcs11, session, CKO_PRIVATE_KEY, label)
  const held = find(pkcs11, session, CKO_CERTIFICATE, label)
  const raw = pkcs11.C_GetAttributeValue(session, held, [{ type: CKA_VALUE }])[0]?.value
  if (!raw) throw new Error('The token does not give its certificate out.')
  const own = new X509Certificate(raw)
  const keyType = keyTypeOf(own.publicKey)
  return {
    certificate: new Uint8Array(own.raw),
    chain,
    keyType,
    sign: (data) => {
      const mechanism = keyType === 'RSA' ? CKM_SHA256_RSA_PKCS : CKM_ECDSA_SHA256
      pkcs11.C_SignInit(session, { mechanism }, key)
      const signature = pkcs11.C_Sign(session, Buffer.from(data), Buffer.alloc(ROOM))
      return Promise.resolve(keyType === 'RSA' ? new Uint8Array(signature) : inDer(signature))
    },
    close: () => {
      pkcs11.C_CloseSession(session)
      pkcs11.C_Finalize()
      return Promise.resolve()
    },
  }
}

/** Loads the package only where an office has configured a token. */
export async function loadPkcs11(module: string): Promise<Pkcs11> {
  const loaded: unknown = await import(module).catch(() => undefined)
  const found = z
    .object({ PKCS11: z.custom<new () => Pkcs11>((value) => typeof value === 'function') })
    .safeParse(loaded)
  if (!found.success)
    throw new Error(`A token needs the package ${module} beside Vorab: install it with "npm install ${module}".`)
  return new found.data.PKCS11()
}

function find(pkcs11: Pkcs11, session: Handle, kind: number, label: string): Handle {
  pkcs11.C_FindObjectsInit(session, [
    { type: CKA_CLASS, value: kind },
    { type: CKA_LABEL, value: label },
  ])
  const found = pkcs11.C_FindObjects(session)
  pkcs11.C_FindObjectsFinal(session)
  if (!found) throw new Error(`The token holds nothing with the label ${label}.`)
  return found
}

/** Tokens give the two numbers of ECDSA one after the other; CMS wants them as a sequence (RFC 5753, 2.1.1). */
function inDer(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2
  // As a number it loses all zeros in front and is written as short as DER asks, whatever its first byte is.
  const number = (bytes: Uint8Array): Integer => Integer.fromBigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  const both = [number(signature.subarray(0, half)), number(signature.subarray(half))]
  return new Uint8Array(new Sequence({ value: both }).toBER(false))
}

import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { selfMadeKey } from './self-made-key.ts'
import { signPdf } from './sign-pdf.ts'
import type { Signer } from './signer.ts'
import { loadPkcs11, type Pkcs11, tokenSigner } from './token-signer.ts'
import { verifyPdf } from './verify-pdf.ts'

const CERTIFICATE = 1
const SIGN_BIT = 0x80
const HALF = 32

/** How a number of 32 bytes can begin: each is written in another length or with another first byte. */
const BEGINNINGS: readonly ((first: number, second: number) => boolean)[] = [
  (first) => first > 0 && first < SIGN_BIT,
  (first) => first >= SIGN_BIT,
  (first, second) => first === 0 && second > 0 && second < SIGN_BIT,
  (first, second) => first === 0 && second >= SIGN_BIT,
]

/**
 * A token as PKCS#11 shows one: it gives the two numbers of ECDSA one after the other, and its key to nobody. One after the
 * other, both numbers begin in each of the ways that there are.
 */
function token(pem: string, calls: string[]): Pkcs11 {
  const key = createPrivateKey(pem)
  const wanted = [0, HALF].flatMap((at) => BEGINNINGS.map((begins) => ({ at, begins })))
  const signed = (data: Buffer): Buffer => {
    const next = wanted.shift()
    for (;;) {
      const signature = sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })
      if (!next || next.begins(signature.readUInt8(next.at), signature.readUInt8(next.at + 1))) return signature
    }
  }
  let found = 0
  const note =
    (name: string) =>
    (..._: readonly unknown[]): void => {
      calls.push(name)
    }
  return {
    load: note('load'),
    C_Initialize: note('initialize'),
    C_Finalize: note('finalize'),
    C_GetSlotList: () => [Buffer.from('slot')],
    C_OpenSession: () => Buffer.from('session'),
    C_CloseSession: note('close'),
    C_Login: note('login'),
    C_FindObjectsInit: (_, [kind]) => {
      found = Number(kind?.value)
    },
    C_FindObjects: () => Buffer.from(found === CERTIFICATE ? 'certificate' : 'key'),
    C_FindObjectsFinal: () => undefined,
    C_GetAttributeValue: () => [{ value: new X509Certificate(pem).raw }],
    C_SignInit: note('sign'),
    C_Sign: (_, data) => signed(data),
  }
}

const place = { library: '/usr/lib/token.so', label: 'amt', pin: '1234', chain: [] }
const until = new Date(Date.UTC(2040, 0, 1))
const typesetter = openTypesetter({ threads: 1 })
let pdf: Uint8Array
let pem: string

beforeAll(async () => {
  const words = { title: 'Probe', subject: 'Probe', author: 'Amt', date: '2026-11-18' } as const
  pdf = await typesetter.typeset({ art: 'probe', language: 'de', ...words, blocks: [] })
  pem = await selfMadeKey('Probe', new Date(0), until)
})
afterAll(() => typesetter.close())

const signedBy = (signer: Signer): Promise<Uint8Array> =>
  signPdf(pdf, { signer, at: 0, field: { name: 'S', description: 'Probe' }, reason: 'Probe' })

describe('A token', () => {
  it('signs without giving its key away, whatever numbers come out', async () => {
    const calls: string[] = []
    const signer = tokenSigner(token(pem, calls), place)
    for (let count = 0; count < 2 * BEGINNINGS.length; count += 1)
      expect((await verifyPdf(await signedBy(signer))).state).toBe('genuine')
    await signer.close()
    expect(calls.filter((call) => call !== 'sign')).toEqual(['load', 'initialize', 'login', 'close', 'finalize'])
  })

  it('that holds the certificate of another key signs nothing', async () => {
    const { raw } = new X509Certificate(await selfMadeKey('Probe', new Date(0), until))
    const signer = tokenSigner(token(pem, []), place)
    await expect(signedBy({ ...signer, certificate: new Uint8Array(raw) })).rejects.toThrow('does not fit')
  })

  it('without its package says what is to be installed', async () => {
    await expect(loadPkcs11('no-such-package-for-tokens')).rejects.toThrow('npm install no-such-package-for-tokens')
  })
})

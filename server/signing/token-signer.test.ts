import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { selfMadeKey } from './self-made-key.ts'
import { signPdf } from './sign-pdf.ts'
import { loadPkcs11, type Pkcs11, tokenSigner } from './token-signer.ts'
import { verifyPdf } from './verify-pdf.ts'

const CERTIFICATE = 1

/** A token as PKCS#11 shows one: it gives the two numbers of ECDSA one after the other, and its key to nobody. */
function token(pem: string, calls: string[]): Pkcs11 {
  const key = createPrivateKey(pem)
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
    C_Sign: (_, data) => sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' }),
  }
}

describe('A token', () => {
  it('signs without giving its key away, whatever numbers come out', async () => {
    const typesetter = openTypesetter({ threads: 1 })
    const pdf = await typesetter.typeset({
      art: 'probe',
      language: 'de',
      title: 'Probe',
      subject: 'Probe',
      author: 'Amt',
      date: '2026-11-18',
      blocks: [],
    })
    await typesetter.close()
    const pem = await selfMadeKey('Probe', new Date(0), new Date(Date.UTC(2040, 0, 1)))
    const calls: string[] = []
    const place = { library: '/usr/lib/token.so', label: 'amt', pin: '1234', chain: [] }
    const signer = tokenSigner(token(pem, calls), place)
    const options = { signer, at: 0, field: { name: 'S', description: 'Probe' }, reason: 'Probe' }
    // Numbers with a leading zero byte, or with the first bit set, are written in another way: some of each come along.
    for (let count = 0; count < 12; count += 1)
      expect((await verifyPdf(await signPdf(pdf, options))).state).toBe('genuine')
    await signer.close()
    expect(calls.filter((call) => call !== 'sign')).toEqual(['load', 'initialize', 'login', 'close', 'finalize'])
  })

  it('without its package says what is to be installed', async () => {
    await expect(loadPkcs11('no-such-package-for-tokens')).rejects.toThrow('npm install no-such-package-for-tokens')
  })
})

import { execFileSync } from 'node:child_process'
import { verify, X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { hasTool, itWith } from '#server/testing/has-tool.ts'
import { testAuthority } from '#server/testing/test-authority.ts'
import { keyFileSigner } from './key-file-signer.ts'
import { remoteSigner } from './remote-signer.ts'

const authority = hasTool('openssl') ? testAuthority() : undefined
const close: (() => void)[] = []
afterAll(() => {
  for (const end of close) end()
  authority?.remove()
})

const file = (name: string, content: Uint8Array): string => {
  const at = path.join(authority?.directory ?? '', name)
  writeFileSync(at, content)
  return at
}

describe('A signing service', () => {
  itWith('openssl', 'gets the hash alone, with its token and PIN, and makes a signature that is genuine', async () => {
    const { p12 = '' } = authority?.key('Amt-EC', 'EC', 'only for this test') ?? {}
    const ec = await keyFileSigner({ path: p12, password: 'only for this test' })
    const seen: { readonly method: string; readonly body: string; readonly token: string }[] = []
    const pem = readFileSync(path.join(authority?.directory ?? '', 'Amt-EC.key'), 'utf8')
    const certificates = [ec.certificate, ...ec.chain].map((one) => Buffer.from(one).toString('base64'))
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const method = (request.url ?? '').replace('/csc/v2/', '')
        const body = Buffer.concat(chunks).toString()
        seen.push({ method, body, token: request.headers.authorization ?? '' })
        const answers: Readonly<Record<string, () => unknown>> = {
          'credentials/info': () => ({ cert: { certificates } }),
          'credentials/authorize': () => ({ SAD: 'once' }),
          'signatures/signHash': () => ({ signatures: [signedHash(pem, body)] }),
        }
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(answers[method]?.() ?? {}))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close.push(() => server.close())
    const { port } = server.address() as AddressInfo
    const signer = await remoteSigner({
      url: `http://127.0.0.1:${port}/csc/v2`,
      credentialId: 'amt',
      token: () => Promise.resolve('access'),
      pin: () => Promise.resolve('1234'),
    })
    const data = Buffer.from('what is signed')
    const { publicKey } = new X509Certificate(signer.certificate)
    expect(verify('sha256', data, publicKey, await signer.sign(data))).toBe(true)
    expect([signer.keyType, signer.chain.length]).toEqual(['EC', 1])
    expect(seen.map(({ method }) => method)).toEqual([
      'credentials/info',
      'credentials/authorize',
      'signatures/signHash',
    ])
    expect(seen.every(({ token }) => token === 'Bearer access')).toBe(true)
    const [, , last] = seen
    expect(last?.body.length).toBeLessThan(400)
    expect(last?.body).not.toContain('1234')
  })
})

/** A service signs a hash that it is given: node hashes by itself, so openssl signs here as a token would. */
function signedHash(pem: string, body: string): string {
  const { hashes } = JSON.parse(body) as { readonly hashes: readonly string[] }
  const hash = file('hash.bin', Buffer.from(hashes[0] ?? '', 'base64'))
  const line = ['pkeyutl', '-sign', '-inkey', file('service.key', Buffer.from(pem)), '-in', hash]
  return execFileSync('openssl', line).toString('base64')
}

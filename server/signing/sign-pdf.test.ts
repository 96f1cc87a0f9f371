import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { hasTool, itWith } from '#server/testing/has-tool.ts'
import { type TestAuthority, testAuthority } from '#server/testing/test-authority.ts'
import { readCms, sha256 } from './cms-signature.ts'
import { httpTimeStamper } from './http-time-stamper.ts'
import { keyFileSigner } from './key-file-signer.ts'
import { readTimeStamp } from './read-time-stamp.ts'
import { type SignOptions, signPdf } from './sign-pdf.ts'
import { signaturesIn } from './signed-ranges.ts'
import type { Signer } from './signer.ts'
import { verifyPdf } from './verify-pdf.ts'

const paper: Schriftstueck = {
  art: 'probe',
  language: 'de',
  title: 'Probe',
  subject: 'Probe einer Signatur',
  author: 'Amt',
  date: '2026-11-18',
  blocks: [
    { kind: 'heading', level: 1, text: 'Überschrift' },
    { kind: 'paragraph', text: 'Ein Satz.' },
    { kind: 'seal', lines: ['Elektronisch signiert', 'Amt'] },
  ],
  attachments: [{ name: 'inhalt.json', mediaType: 'application/json', description: 'Inhalt', content: '{"a":1}' }],
}

const PASSWORD = 'only for this test'
const AT = Date.UTC(2026, 10, 18, 9)
const typesetter = openTypesetter({ threads: 1 })
const close: (() => void)[] = []
let authority: TestAuthority
let plain: Uint8Array
let keys: Readonly<Record<'RSA' | 'EC', { readonly p12: string; readonly pem: string }>>
let rsa: Signer
let ec: Signer
let stamps: string

const options = (signer: Signer, more: Partial<SignOptions> = {}): SignOptions => ({
  signer,
  at: AT,
  field: { name: 'Signatur', description: 'Elektronische Signatur: Amt' },
  place: { page: 0, x: 72, y: 400, width: 200, height: 60 },
  reason: 'Probe',
  ...more,
})

// Without openssl there is no authority, and every test that needs it is left out.
const needed = hasTool('openssl')

beforeAll(async () => {
  plain = await typesetter.typeset(paper)
  if (!needed) return
  authority = testAuthority()
  keys = { RSA: authority.key('Amt-RSA', 'RSA', PASSWORD), EC: authority.key('Amt-EC', 'EC', PASSWORD) }
  rsa = await keyFileSigner({ path: keys.RSA.p12, password: PASSWORD })
  ec = await keyFileSigner({ path: keys.EC.p12, password: PASSWORD })
  const server = await authority.timeStamps()
  stamps = server.url
  close.push(server.close)
}, 60_000)
afterAll(async () => {
  for (const end of close) end()
  await typesetter.close()
  if (needed) authority.remove()
})

const file = (name: string, content: Uint8Array): string => {
  const at = path.join(authority.directory, name)
  writeFileSync(at, content)
  return at
}

const signatureOf = (pdf: Uint8Array, index = -1) => {
  const found = signaturesIn(pdf).at(index)
  if (!found) throw new Error('No signature.')
  const hex = Buffer.from(pdf.subarray(found.contents.start + 1, found.contents.end - 1)).toString('latin1')
  // The length stands in the first bytes of the DER: what follows fills the room.
  const length = Number.parseInt(hex.slice(4, 8), 16) + 4
  return { ...found, der: Buffer.from(hex, 'hex').subarray(0, length) }
}

/** What pdfsig says, with the authority of the test as the only trusted one. */
function pdfsig(pdf: Uint8Array): string {
  const database = path.join(authority.directory, 'nss')
  if (!existsSync(database)) {
    mkdirSync(database)
    execFileSync('certutil', ['-N', '-d', `sql:${database}`, '--empty-password'])
    execFileSync('certutil', ['-A', '-d', `sql:${database}`, '-n', 'root', '-t', 'CT,C,C', '-i', authority.root])
  }
  return spawnSync('pdfsig', ['-nssdir', `sql:${database}`, file('checked.pdf', pdf)], { encoding: 'utf8' }).stdout
}

function opensslSays(pdf: Uint8Array): string {
  const { der, covered } = signatureOf(pdf)
  const line = `cms -verify -binary -inform DER -in ${file('one.der', der)} -content ${file('one.bin', covered())}`
  const more = ['-CAfile', authority.root, '-purpose', 'any', '-out', '/dev/null']
  return spawnSync('openssl', [...line.split(' '), ...more], { encoding: 'utf8' }).stderr
}

describe('A signed PDF', () => {
  itWith(
    ['openssl', 'pdfsig', 'certutil'],
    'is genuine for pdfsig, for openssl and for us, with RSA and with EC',
    async () => {
      for (const signer of [rsa, ec]) {
        const pdf = await signPdf(plain, options(signer))
        expect(await verifyPdf(pdf)).toMatchObject({ state: 'genuine', signatures: [{ coversFile: true }] })
        expect(opensslSays(pdf)).toContain('successful')
        const said = pdfsig(pdf)
        expect(said).toContain('Signature is Valid')
        expect(said).toContain('Certificate is Trusted')
        expect(said).toContain('Total document signed')
        expect(said).toContain('ETSI.CAdES.detached')
      }
    },
  )

  itWith('openssl', 'names its certificate among what is signed, and no time (ETSI EN 319 142-1, 6.3)', async () => {
    const { der } = signatureOf(await signPdf(plain, options(ec)))
    const said = execFileSync('openssl', ['cms', '-cmsout', '-print', '-inform', 'DER', '-in', file('p.der', der)], {
      encoding: 'utf8',
    })
    expect(said).toContain('signingCertificateV2')
    expect(said).not.toContain('signingTime')
  })

  itWith(
    ['openssl', 'pdfsig', 'certutil'],
    'is changed for pdfsig, openssl and us where a byte of a page is',
    async () => {
      const pdf = Buffer.from(await signPdf(plain, options(rsa)))
      for (const at of [900, Math.floor(pdf.length / 4)]) {
        const other = Buffer.from(pdf)
        other[at] = (other[at] ?? 0) ^ 1
        expect((await verifyPdf(other)).state).toBe('changed')
        expect(opensslSays(other)).toContain('failure')
        expect(pdfsig(other)).toContain('Digest Mismatch')
      }
    },
  )

  itWith('openssl', 'is never genuine for us with any byte changed, wherever it is', async () => {
    const stamped = options(ec, { timeStamper: httpTimeStamper(stamps) })
    for (const pdf of [await signPdf(plain, options(rsa)), await signPdf(plain, stamped)]) {
      const { contents, der } = signatureOf(pdf)
      // The envelope of a time stamp is signed by nobody; what its authority signed is tested with the time stamp.
      const token = readCms(der)?.timeStamp ?? Buffer.alloc(0)
      const from = contents.start + 1 + (token.length > 0 ? der.indexOf(token) * 2 : 0)
      const isInToken = (at: number): boolean => at >= from && at < from + token.length * 2
      const inside = fc.integer({ min: contents.start, max: contents.start + der.length * 2 })
      const regions = fc.oneof(
        fc.nat(pdf.length - 1),
        inside,
        fc.integer({ min: contents.start + der.length * 2, max: contents.end - 1 }),
        fc.integer({ min: contents.end, max: pdf.length - 1 }),
        // The dictionary of the signature, byte range included.
        fc.integer({ min: contents.start - 200, max: contents.start }),
      )
      const changed = fc.tuple(regions, fc.integer({ min: 1, max: 255 }))
      await fc.assert(
        fc.asyncProperty(fc.array(changed, { minLength: 8, maxLength: 8 }), async (changes) => {
          for (const [at, by] of changes.filter(([place]) => !isInToken(place))) {
            const other = Buffer.from(pdf)
            other[at] = (other[at] ?? 0) ^ by
            expect((await verifyPdf(other)).state, `byte ${at} by ${by}`).not.toBe('genuine')
          }
        }),
        { numRuns: 16 },
      )
    }
  })

  itWith('openssl', 'proves its time where an authority gives it', async () => {
    const pdf = await signPdf(plain, options(rsa, { timeStamper: httpTimeStamper(stamps) }))
    const { signatures } = await verifyPdf(pdf)
    expect(signatures[0]?.timeStamp?.by).toContain('Test time stamps')
    const parts = readCms(signatureOf(pdf).der)
    const token = file('token.der', parts?.timeStamp ?? Buffer.alloc(0))
    const data = file('signature.bin', parts?.signature ?? Buffer.alloc(0))
    const line = ['ts', '-verify', '-token_in', '-in', token, '-data', data, '-CAfile', authority.root]
    expect(spawnSync('openssl', line, { encoding: 'utf8' }).stdout).toContain('Verification: OK')
  })

  itWith('openssl', 'proves no time with a stamp over something else, or with one that was touched', async () => {
    const stamp = httpTimeStamper(stamps)
    const [hash, other] = [sha256(Buffer.from('one')), sha256(Buffer.from('other'))]
    const token = await stamp.stamp(hash)
    expect(readTimeStamp(token, hash)).toBeDefined()
    expect(readTimeStamp(token, other)).toBeUndefined()
    // The moment as the authority wrote it, and its own certificate.
    for (const part of [Buffer.from('20'), Buffer.from('Test time stamps')]) {
      const touched = Buffer.from(token)
      const at = touched.indexOf(part, 60)
      touched[at] = (touched[at] ?? 0) ^ 1
      expect(readTimeStamp(touched, hash)).toBeUndefined()
    }
  })

  itWith(['openssl', 'pdfsig', 'certutil'], 'stays valid when somebody signs after it', async () => {
    const first = await signPdf(plain, options(rsa))
    const both = await signPdf(first, options(ec, { field: { name: 'Zweite', description: 'Zweite Signatur' } }))
    const { state, signatures } = await verifyPdf(both)
    expect(state).toBe('genuine')
    expect(signatures.map(({ coversFile }) => coversFile)).toEqual([false, true])
    expect(pdfsig(both).match(/Signature is Valid/g)).toHaveLength(2)
  })

  itWith(
    ['openssl', 'pdfinfo', 'qpdf'],
    'keeps its tags, gets one for the field, and stays PDF/A-3a with its attachment',
    async () => {
      const pdf = await signPdf(plain, options(ec))
      const tags = (content: Uint8Array): string[] =>
        execFileSync('pdfinfo', ['-struct', file('tags.pdf', content)], { encoding: 'utf8', stdio: 'pipe' }).split('\n')
      const [before, after] = [tags(plain), tags(pdf)]
      expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
      expect(after.slice(before.length - 1).join('\n')).toMatch(/^ {2}Form\b/)
      const qpdf = (...line: readonly string[]): string =>
        execFileSync('qpdf', [...line, file('signed.pdf', pdf)], { encoding: 'utf8', stdio: 'pipe' })
      expect(qpdf('--check')).toContain('No syntax or stream encoding errors')
      expect(qpdf('--list-attachments')).toContain('inhalt.json')
      const text = Buffer.from(pdf).toString('latin1')
      expect(text).toContain('<pdfaid:part>3</pdfaid:part>')
      expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
      expect(text).toContain('/AFRelationship /Data')
      const field = JSON.parse(qpdf('--json=2', '--json-key=acroform')) as {
        readonly acroform: { readonly fields: readonly { readonly alternativename: string }[] }
      }
      expect(field.acroform.fields.map(({ alternativename }) => alternativename)).toEqual([
        'Elektronische Signatur: Amt',
      ])
    },
  )
})

describe('A key file', () => {
  itWith('openssl', 'opens as PKCS#12 and as PEM, and says nothing of its password where it does not', async () => {
    const pem = await keyFileSigner({ path: keys.RSA.pem, password: PASSWORD })
    expect((await verifyPdf(await signPdf(plain, options(pem)))).state).toBe('genuine')
    for (const kept of [keys.RSA.p12, keys.EC.pem]) {
      const refused = await keyFileSigner({ path: kept, password: 'wrong secret' }).catch((fault: unknown) => fault)
      expect(refused).toBeInstanceOf(Error)
      expect(String(refused)).not.toContain('wrong secret')
    }
  })
})

describe('The verification', () => {
  it('says unsigned where nothing is signed, and trusts no signature that covers less than the file', async () => {
    expect((await verifyPdf(plain)).state).toBe('unsigned')
    expect(await verifyPdf(Buffer.from(''))).toEqual({ state: 'unsigned', signatures: [] })
    if (!needed) return
    const signed = await signPdf(plain, options(rsa))
    const added = Buffer.concat([signed, Buffer.from('\n% more\n')])
    expect(await verifyPdf(added)).toMatchObject({ state: 'changed', signatures: [{ coversFile: false }] })
  })

  it('reads no more of a file in which every line claims to sign all of it than of an honest one', async () => {
    const claims = Buffer.from('/ByteRange [0 9999999999 0 9999999999]\n'.repeat(500))
    const before = process.memoryUsage().rss
    const { state, signatures } = await verifyPdf(Buffer.concat([plain, claims, Buffer.alloc(8_000_000, 32)]))
    expect([state, signatures.length]).toEqual(['changed', 8])
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })
})

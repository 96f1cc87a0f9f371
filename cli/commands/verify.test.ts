import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashOf } from '#procedure/decider/chain.ts'
import { type Envelope, NO_HASH } from '#procedure/decider/envelope.ts'
import { vorab } from '../vorab.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function sealed(seq: number, previousHash: string, type: string) {
  const event: Envelope = {
    caseId: 'v1',
    seq,
    type,
    data: { type },
    am: '2027-03-01',
    recordedAt: '2027-03-01T09:00:00.000Z',
    by: { partei: 'behoerde', user: null },
    documents: [],
    commandId: `c${seq}`,
    lawVersion: '2026.11.0',
    previousHash,
  }
  return { ...event, hash: hashOf(event, sha256) }
}

const first = sealed(1, NO_HASH, 'antragGestellt')
const second = sealed(2, first.hash, 'gebuehrBezahlt')
const chain = { caseId: 'v1', version: 2, head: second.hash, events: [first, second] }
const text = JSON.stringify(chain)

interface Server {
  readonly files?: Readonly<Record<string, string>>
  readonly status?: number
  readonly token?: string
}

async function verify(argv: readonly string[], { files = {}, status = 200, token }: Server = {}) {
  const [out, err, asked]: [string[], string[], string[]] = [[], [], []]
  const code = await vorab(['verify', ...argv], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    read: (place) => (files[place] === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(files[place])),
    write: () => Promise.reject(new Error('no file')),
    readBytes: () => Promise.reject(new Error('no file')),
    today: '2027-03-01',
    columns: 100,
    fetch: (address, shown) => {
      asked.push(`${address} ${shown ?? 'nobody'}`)
      return Promise.resolve({ status, content: new TextEncoder().encode(text) })
    },
    token,
  })
  return { code, out: out.join(''), err: err.join(''), asked }
}

describe('vorab verify', () => {
  it('ends with 0 and says so when nothing was changed, in both languages', async () => {
    const found = await verify(['f'], { files: { f: text } })
    expect(found).toMatchObject({ code: 0, err: '' })
    expect(found.out).toContain('Vorgang v1: unverändert.')
    expect(found.out).toContain(second.hash)
    expect((await verify(['f', '--lang', 'en'], { files: { f: text } })).out).toContain('Case v1: unchanged.')
  })

  it('ends with 1 and names the entry when one was changed', async () => {
    const found = await verify(['f', '--lang=en'], { files: { f: text.replace('"c2"', '"c3"') } })
    expect(found).toMatchObject({
      code: 1,
      out: 'Case v1: changed.\n  Entry 2: Its content is not what was recorded.\n',
    })
  })

  it('ends with 1 when a hash that was noted is gone, although the rest fits together', async () => {
    expect((await verify(['f', '--head', first.hash], { files: { f: text } })).code).toBe(0)
    const found = await verify(['f', '--head', 'abc'], { files: { f: text } })
    expect(found).toMatchObject({ code: 1 })
    expect(found.out).toContain('abc')
  })

  it('says what is withheld, and the whole result as JSON', async () => {
    const partly = { ...chain, events: [first, { seq: 2, previousHash: first.hash, hash: second.hash }] }
    const { code, out } = await verify(['f', '--json'], { files: { f: JSON.stringify(partly) } })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ intact: true, read: 1, withheld: 1, faults: [], head: second.hash })
  })

  it('asks a server with the token of the environment, and only over a line that nobody hears', async () => {
    const found = await verify(['v1', '--server', 'https://office.example/'], { token: 't' })
    expect(found).toMatchObject({ code: 0, asked: ['https://office.example/api/v1/cases/v1/chain t'] })
    const heard = await verify(['v1', '--server', 'http://office.example'], { token: 't' })
    expect(heard).toMatchObject({ code: 2, asked: [] })
    expect((await verify(['v1', '--server', 'http://localhost:8080'], { token: 't' })).code).toBe(0)
  })

  it.each([
    ['a file that is not there', ['nirgends'], {}],
    ['a file that is no chain', ['f'], { files: { f: '{}' } }],
    ['a file that is no JSON', ['f'], { files: { f: '{' } }],
    ['no file', [], {}],
    ['an unknown option', ['f', '--heda', 'x'], { files: { f: text } }],
    ['an unknown language', ['f', '--lang', 'fr'], { files: { f: text } }],
    ['a server that refuses', ['v1', '--server', 'https://office.example'], { status: 404 }],
    ['a server that answers with another case', ['v2', '--server', 'https://office.example'], {}],
    ['an address that is none', ['v1', '--server', 'office'], {}],
  ])('ends with 2 for %s', async (_, argv, server) => {
    const { code, out, err } = await verify(argv, server)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})

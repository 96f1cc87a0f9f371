import { describe, expect, it } from 'vitest'
import type { Io } from '../io.ts'
import { vorab } from '../vorab.ts'

const ONE = {
  id: 'v1',
  reference: 'VB-2026-000001',
  seq: 2,
  parteien: ['auslaenderbehoerde'],
  worker: { id: 'p', name: 'Đorđe Petrović' },
  pflichten: [{ zeile: 'termin', schuldner: 'auslandsvertretung', stand: 'offen', bis: '2026-12-13' }],
  eintraege: [{ seq: 1, am: '2026-11-18', ereignis: { type: 'vorgangEroeffnet', modus: 'behoerde' } }],
}
const ROW = {
  caseId: 'v1',
  reference: 'VB-2026-000001',
  workerName: 'Petrović, Đorđe',
  employerName: 'Werk',
  turn: 'fachkraft',
}

interface Server {
  readonly status?: number
  readonly answer?: unknown
  readonly files?: Readonly<Record<string, string>>
  readonly io?: Partial<Io>
}

async function run(argv: readonly string[], { status = 200, answer = {}, files = {}, io = {} }: Server = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const asked: { readonly address: string; readonly token: string | undefined; readonly body: string | undefined }[] =
    []
  const code = await vorab(['case', ...argv], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    read: (place) => (files[place] === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(files[place])),
    today: '2026-11-22',
    columns: 100,
    fetch: (address, token, body) => {
      asked.push({ address, token, body })
      return Promise.resolve({ status, text: JSON.stringify(answer) })
    },
    token: 'vorab_t',
    server: 'https://vorab.example',
    ...io,
  })
  return { code, out: out.join(''), err: err.join(''), asked }
}

describe('vorab case', () => {
  it('lists cases a line each, with the mark of the next page', async () => {
    const { out, asked } = await run(['list', '--search', 'petrovic', '--lang', 'en'], {
      answer: { rows: [ROW], next: '2026-11-18,v1' },
    })
    expect(asked[0]?.address).toBe('https://vorab.example/api/v1/cases?search=petrovic')
    expect(out).toContain('VB-2026-000001  v1  Petrović, Đorđe')
    expect(out).toContain('--after 2026-11-18,v1')
  })

  it('shows a case in words, and whole as JSON', async () => {
    const { out } = await run(['show', 'v1'], { answer: ONE })
    expect(out).toContain('Đorđe Petrović')
    expect(out).toContain('bis 2026-12-13')
    expect(out).not.toContain('vorgangEroeffnet')
    expect(JSON.parse((await run(['show', 'v1', '--json'], { answer: ONE })).out)).toEqual(ONE)
  })

  it('sends the same file under the same number, and a number of its own where the file names one', async () => {
    const answer = { result: 'done', caseId: 'v1', reference: 'VB-2026-000001', seq: 2 }
    const files = { 'a.json': '{"way": "x"}', 'b.json': '{"way": "x", "commandId": "my-own-number"}' }
    const numberOf = async (file: string): Promise<unknown> => {
      const { code, asked } = await run(['open', file], { status: 201, answer, files })
      expect(code).toBe(0)
      return JSON.parse(asked[0]?.body ?? '{}').commandId
    }
    expect(await numberOf('a.json')).toBe(await numberOf('a.json'))
    expect(await numberOf('b.json')).toBe('my-own-number')
  })

  it('ends with 1 when the procedure says no, and names the reason with its norm', async () => {
    const answer = {
      type: 'urn:vorab:problem:refused',
      title: 'No.',
      refusals: [{ grund: 'nichtBefugt', norm: '§ 81a Abs. 1 AufenthG' }],
    }
    const { code, err } = await run(['act', 'v1', 'a'], { status: 422, answer, files: { a: '{}' } })
    expect(code).toBe(1)
    expect(err).toContain('§ 81a Abs. 1 AufenthG')
    expect(err).not.toContain('nichtBefugt')
  })

  it('takes the token from a file before the environment, and sends it only where nobody listens', async () => {
    const files = { '/run/token': 'vorab_file\n' }
    const answer = { rows: [], next: null }
    const fromFile = await run(['list'], { answer, files, io: { tokenFile: '/run/token' } })
    expect(fromFile.asked[0]?.token).toBe('vorab_file')
    expect((await run(['list'], { answer, io: { tokenFile: '/nowhere' } })).asked).toEqual([])
    const heard = await run(['list', '--server', 'http://vorab.example'], { answer })
    expect(heard).toMatchObject({ code: 2, asked: [] })
  })

  it.each([
    ['no word', []],
    ['an unknown word', ['delete', 'v1']],
    ['too many words', ['show', 'v1', 'v2']],
    ['a token as argument', ['list', '--token', 'vorab_t']],
    ['a file that is not there', ['open', 'nirgends']],
    ['a file that is no JSON', ['open', 'broken']],
    ['an unknown language', ['list', '--lang', 'fr']],
  ])('ends with 2 and a reason for %s, and asks nobody', async (_, argv) => {
    const { code, err, asked } = await run(argv, { files: { broken: '{' } })
    expect([code, asked]).toEqual([2, []])
    expect(err).not.toBe('')
  })
})

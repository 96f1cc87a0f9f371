import { describe, expect, it } from 'vitest'
import type { Io, Sent } from '../io.ts'
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

const missing = (): Error => Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' })

/** The JSON that was sent. */
function bodyOf(sent: Sent | undefined): Record<string, unknown> {
  return JSON.parse(sent && 'body' in sent ? String(sent.body) : '{}')
}

interface Server {
  readonly status?: number
  readonly answer?: unknown
  readonly files?: Readonly<Record<string, string>>
  readonly io?: Partial<Io>
}

async function run(argv: readonly string[], { status = 200, files = {}, io = {}, ...server }: Server = {}) {
  const answer = 'answer' in server ? server.answer : {}
  const [out, err]: [string[], string[]] = [[], []]
  const asked: { readonly address: string; readonly token: string | undefined; readonly sent: Sent | undefined }[] = []
  const kept = new Map<string, string>()
  const code = await vorab(['case', ...argv], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    read: (place) => (files[place] === undefined ? Promise.reject(missing()) : Promise.resolve(files[place])),
    today: '2026-11-22',
    columns: 100,
    write: (place, content) => {
      if (files[place] !== undefined) return Promise.reject(Object.assign(new Error('EEXIST'), { code: 'EEXIST' }))
      kept.set(place, new TextDecoder().decode(content))
      return Promise.resolve()
    },
    readBytes: (place) =>
      files[place] === undefined ? Promise.reject(missing()) : Promise.resolve(new TextEncoder().encode(files[place])),
    fetch: (address, token, sent) => {
      asked.push({ address, token, sent })
      const one: unknown = typeof answer === 'function' ? answer(address) : answer
      const text = one === undefined ? '' : typeof one === 'string' ? one : JSON.stringify(one)
      return Promise.resolve({ status, content: new TextEncoder().encode(text) })
    },
    token: 'vorab_t',
    server: 'https://vorab.example',
    ...io,
  } satisfies Io)
  return { code, out: out.join(''), err: err.join(''), asked, kept }
}

describe('What others wrote', () => {
  const evil = '\u001b]0;x\u0007Petro\u009b2J\nvić\u202e'

  it('is shown by a terminal and never obeyed', async () => {
    const answers = [
      [['list'], { rows: [{ ...ROW, workerName: evil, employerName: evil }], next: null }],
      [['show', 'v1'], { ...ONE, worker: { id: 'p', name: evil } }],
      [['files', 'v1'], { files: [], found: [{ name: evil, finding: evil }] }],
    ] as const
    for (const [argv, answer] of answers) {
      const { out } = await run([...argv, '--server', 'https://vorab.example'], { answer })
      expect(out).toContain(']0;x Petro 2J vić')
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    }
    const title = { type: 'urn:vorab:problem:new', title: evil, errors: [{ pointer: evil, detail: evil }] }
    const { err } = await run(['list', '--server', 'https://vorab.example'], { status: 422, answer: title })
    expect(err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

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
      return bodyOf(asked[0]?.sent)['commandId']
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

  it('says in the language of its reader what the server found wrong, where it can', async () => {
    const refusal = { status: 401, answer: { type: 'urn:vorab:problem:unauthorized', title: 'Sign in.' } }
    expect((await run(['list'], refusal)).err).toContain('Der Zugangsschlüssel fehlt oder gilt nicht mehr: ')
    expect((await run(['list', '--lang', 'en'], refusal)).err).toContain('VORAB_TOKEN_FILE')
    const newer = { status: 418, answer: { type: 'urn:vorab:problem:teapot', title: 'A teapot.', detail: 'Short.' } }
    expect((await run(['list'], newer)).err).toBe('vorab: A teapot. Short.\n')
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
    ['a file along with what takes none', ['open', 'broken', '--file', 'broken']],
    ['a scan that is not there', ['act', 'v1', 'command', '--file', 'nirgends.pdf']],
    ['no file to bring', ['bring', 'v1']],
  ])('ends with 2 and a reason for %s, and asks nobody', async (_, argv) => {
    const { code, err, asked } = await run(argv, { files: { broken: '{', command: '{}' } })
    expect([code, asked]).toEqual([2, []])
    expect(err).not.toBe('')
    expect(err).not.toContain('ENOENT')
  })
})

const SCAN = {
  sha256: 'a'.repeat(64),
  document: `sha256:${'a'.repeat(64)}`,
  name: 'Bescheid.pdf',
  pages: 2,
  waiting: false,
}

describe('vorab case with files', () => {
  const files = { 'scans/Bescheid (Müller).pdf': '%PDF', 'b.json': '{"als": "x", "command": {"type": "erfassen"}}' }
  const server = (scan: object) => (address: string) => (address.includes('/files') ? scan : { result: 'done', seq: 3 })

  it('brings a scan, enters the letter that names it, and says the same number again for the same two', async () => {
    const act = () =>
      run(['act', 'v1', 'b.json', '--file', 'scans/Bescheid (Müller).pdf', '--file=scans/Bescheid (Müller).pdf'], {
        files,
        answer: server(SCAN),
      })
    const { code, out, asked } = await act()
    expect([code, out]).toEqual([0, 'Eingetragen: Eintrag 3\n'])
    expect(asked.map(({ address }) => address.replace('https://vorab.example/api/v1', ''))).toEqual([
      '/cases/v1/files?lang=de',
      '/cases/v1/files?lang=de',
      '/cases/v1/commands',
    ])
    expect(asked[0]?.sent).toMatchObject({ named: "attachment; filename*=UTF-8''Bescheid%20%28M%C3%BCller%29.pdf" })
    const sent = bodyOf(asked.at(-1)?.sent)
    expect(sent).toMatchObject({ command: { type: 'erfassen', dokumente: [SCAN.document] } })
    expect(bodyOf((await act()).asked.at(-1)?.sent)['commandId']).toBe(sent['commandId'])
    const without = await run(['act', 'v1', 'b.json'], { files, answer: server(SCAN) })
    expect(bodyOf(without.asked[0]?.sent)['commandId']).not.toBe(sent['commandId'])
    expect(bodyOf(without.asked[0]?.sent)['command']).toEqual({ type: 'erfassen' })
  })

  it('enters nothing while the scan waits for the scanner, and says when to try again', async () => {
    const { code, err, asked } = await run(['act', 'v1', 'b.json', '--file', 'scans/Bescheid (Müller).pdf'], {
      files,
      answer: server({ ...SCAN, waiting: true }),
    })
    expect([code, asked.length]).toEqual([1, 1])
    expect(err).toContain('in einer Minute')
  })

  it('enters nothing where a scan is not taken, and says which one and why', async () => {
    const { code, err, asked } = await run(['act', 'v1', 'b.json', '--file', 'scans/Bescheid (Müller).pdf'], {
      files,
      status: 422,
      answer: { type: 'urn:vorab:problem:file', title: 'Diese Datei wird nicht angenommen.', detail: 'Sie ist leer.' },
    })
    expect([code, asked.length]).toEqual([2, 1])
    expect(err).toContain('Sie ist leer.')
    expect(err).toContain('scans/Bescheid (Müller).pdf')
  })

  it('saves a file of the case under a name that nothing has yet', async () => {
    const answer = '%PDF of the case'
    const saved = await run(['save', 'v1', SCAN.document, 'copy.pdf'], { answer })
    expect([saved.code, saved.kept.get('copy.pdf')]).toEqual([0, answer])
    expect(saved.asked[0]?.address).toBe(`https://vorab.example/api/v1/cases/v1/files/${SCAN.sha256}`)
    const there = await run(['save', 'v1', SCAN.sha256, 'copy.pdf'], { answer, files: { 'copy.pdf': 'mine' } })
    expect([there.code, there.kept.size]).toEqual([2, 0])
    expect(there.err).toContain('„copy.pdf“ gibt es schon')
    const refused = await run(['save', 'v1', SCAN.sha256, 'x.pdf'], {
      status: 404,
      answer: { type: 'urn:vorab:problem:not-found', title: 'No.' },
    })
    expect([refused.code, refused.kept.size]).toEqual([2, 0])
  })

  it('lists what was brought, and takes it back', async () => {
    const listed = await run(['files', 'v1', '--lang', 'en'], {
      answer: { files: [SCAN], found: [{ name: 'x.pdf', finding: 'Eicar' }] },
    })
    expect(listed.out).toBe(`${SCAN.document}  Bescheid.pdf  2 pages\nx.pdf: removed, malware was found (Eicar)\n`)
    const { out, asked } = await run(['drop', 'v1', SCAN.document], { status: 204, answer: undefined })
    expect(out).toContain(SCAN.sha256)
    expect(asked[0]).toMatchObject({
      address: `https://vorab.example/api/v1/cases/v1/files/${SCAN.sha256}`,
      sent: { method: 'DELETE' },
    })
  })
})

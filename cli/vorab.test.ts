import { describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { vorab } from './vorab.ts'

async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', '']
  const io: Io = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    read: (path) => {
      const text = files[path]
      return text === undefined ? Promise.reject(new Error(`ENOENT: ${path}`)) : Promise.resolve(text)
    },
    write: () => Promise.reject(new Error('no file')),
    readBytes: () => Promise.reject(new Error('no file')),
    today: '2026-11-22',
    columns: 100,
    fetch: () => Promise.reject(new Error('no network')),
    token: undefined,
  }
  return { code: await vorab(argv, io), out, err }
}

const ENGINEER = JSON.stringify({ staatsangehoerigkeiten: ['IN'], taetigkeit: '2142', jahresgehalt: 46_000 })

describe('vorab check', () => {
  it('answers every way with its reasons as JSON', async () => {
    const { code, out } = await run(['check', 'person.json', '--on', '2026-11-22', '--json'], {
      'person.json': ENGINEER,
    })
    const report = JSON.parse(out)
    expect(code).toBe(0)
    expect(report.on).toBe('2026-11-22')
    const westbalkan = report.ways.find((way: { id: string }) => way.id === 'westbalkan')
    expect(westbalkan).toMatchObject({ result: 'nein', norm: '§ 26 Abs. 2 BeschV' })
    expect(report.ways.every((way: { reasons: unknown }) => way.reasons !== undefined)).toBe(true)
  })
  it('reads standard input for a dash and takes a saved check as well as plain facts', async () => {
    expect((await run(['check', '-'], { '-': ENGINEER })).code).toBe(0)
    expect((await run(['check', '-'], { '-': `{"facts": ${ENGINEER}, "on": "2026-11-22"}` })).code).toBe(0)
  })
  it('prints a table in the language asked for', async () => {
    const { out } = await run(['check', 'p', '--lang', 'en'], { p: ENGINEER })
    expect(out).toContain('Western Balkans')
  })
  it('says nothing but that no title is needed to whoever is a citizen of the Union', async () => {
    const { out } = await run(['check', 'p', '--lang', 'en'], { p: '{"staatsangehoerigkeiten": ["BA", "HR"]}' })
    expect(out).toContain('You need no residence title.')
    expect(out).not.toContain('Western Balkans')
  })
  it('ends with 2 and names every wrong place with the nearest known name', async () => {
    const bad = '{"jahresgehlt": 1, "geburtsdatum": "1990-02-30"}'
    const { code, err } = await run(['check', 'p'], { p: bad })
    expect(code).toBe(2)
    expect(err).toContain('p/jahresgehlt')
    expect(err).toContain('„jahresgehalt“')
    expect(err).toContain('p/geburtsdatum')
  })
  it.each([
    ['a file that is not there', ['check', 'nirgends.json']],
    ['no file', ['check']],
    ['a day before the supported span', ['check', 'p', '--on', '2020-02-29']],
    ['a day that does not exist', ['check', 'p', '--on', '2026-02-30']],
    ['an unknown option', ['check', 'p', '--jsn']],
    ['an unknown language', ['check', 'p', '--lang', 'fr']],
    ['text that is not JSON', ['check', 'broken']],
    ['an unknown command', ['chek']],
  ])('ends with 2 and a reason for %s', async (_, argv) => {
    const { code, err } = await run(argv, { p: ENGINEER, broken: '{' })
    expect(code).toBe(2)
    expect(err.length).toBeGreaterThan(0)
  })
})

describe('vorab facts', () => {
  it('prints the vocabulary with type, unit, values, labels, who can answer and norms', async () => {
    const { out } = await run(['facts', '--json'])
    const pay = JSON.parse(out).find((fact: { id: string }) => fact.id === 'jahresgehalt')
    expect(pay).toMatchObject({ type: 'money', unit: 'EUR/Jahr' })
    expect(pay.answeredBy).toContain('arbeitgeber')
    expect(pay.norms.length).toBeGreaterThan(0)
  })
})

describe('vorab law', () => {
  it('shows a way by id or English key with its conditions and parameters', async () => {
    const byId = await run(['law', 'blaueKarteRegel', '--json'])
    const byKey = await run(['law', 'blue_card_standard', '--json'])
    expect(byId.out).toBe(byKey.out)
    expect(JSON.parse(byId.out).parameters.map(({ id }: { id: string }) => id)).toContain('beitragsbemessungsgrenze')
  })
  it('refuses an unknown way with the nearest one', async () => {
    const { code, err } = await run(['law', 'blaueKarteRegl'])
    expect(code).toBe(2)
    expect(err).toContain('→ blaueKarteRegel')
  })
  it('finds the new Blue Card between 17 and 18 November 2023, and nothing between two quiet days', async () => {
    const { out } = await run(['law', 'diff', '2023-11-17', '2023-11-18', '--json'])
    expect(JSON.parse(out).rules.map(({ id }: { id: string }) => id)).toContain('p18gRegel')
    const quiet = JSON.parse((await run(['law', 'diff', '2025-02-01', '2025-02-02', '--json'])).out)
    expect([...quiet.rules, ...quiet.parameters]).toEqual([])
  })
  it('shows the contribution ceiling of the new year as a changed value', async () => {
    const { out } = await run(['law', 'diff', '2025-12-31', '2026-01-01', '--json'])
    const ceiling = JSON.parse(out).parameters.find(({ id }: { id: string }) => id === 'beitragsbemessungsgrenze')
    expect(ceiling).toMatchObject({ before: 96_600, after: 101_400 })
  })
})

describe('vorab', () => {
  it('explains itself without a command', async () => {
    expect(await run([])).toMatchObject({ code: 0 })
  })
  it('counts a period', async () => {
    const { out } = await run(['frist', '--from', '2026-05-18', '--length', 'P1W', '--land', 'SN', '--json'])
    expect(JSON.parse(out)).toMatchObject({ end: '2026-05-26', nominalEnd: '2026-05-25' })
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { apiRoutes } from './routes.ts'
import { report as reportShape } from './schemas.ts'

let api: ReturnType<typeof apiRoutes>
beforeEach(() => {
  api = apiRoutes({ today: () => '2026-11-22', limit: { perMinute: 30, clientOf: () => 'one' } })
})

const post = (body: unknown, raw = false) =>
  api.request('/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: raw ? String(body) : JSON.stringify(body),
  })

describe('POST /check', () => {
  it('answers in the documented shape', async () => {
    const response = await post({ facts: { staatsangehoerigkeiten: ['RS'] }, on: '2026-05-01', lang: 'en' })
    expect(response.status).toBe(200)
    const parsed = reportShape.parse(await response.json())
    expect(parsed).toMatchObject({ on: '2026-05-01', lang: 'en' })
    expect(parsed.ways.length).toBeGreaterThan(20)
  })
  it('takes today where no day is given', async () => {
    expect(await (await post({ facts: {} })).json()).toMatchObject({ on: '2026-11-22' })
  })
  it('names every wrong place as problem+json', async () => {
    const response = await post({ facts: { jahresgehlt: 1, deutsch: 'B9' }, on: '2026-02-30' })
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const { errors } = (await response.json()) as { errors: { pointer: string; nearest?: string }[] }
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/facts/jahresgehlt', '/facts/deutsch', '/on'])
    expect(errors[0]?.nearest).toBe('jahresgehalt')
  })
  it.each([
    ['text that is not JSON', '{', 400],
    ['a sign that no database keeps', '{"facts":{"deutsch":"a\\u0000"}}', 400],
    ['half of a letter', '{"facts":{"deutsch":"\\ud83d"}}', 400],
    ['half of a letter in a name', '{"facts":{"\\ude00":1}}', 400],
    ['lists within lists without end', `{"facts":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, 400],
    ['a body without facts', '{}', 422],
    ['a field nobody knows', '{"facts":{},"fact":1}', 422],
    ['a list', '[]', 422],
    ['a body of 70 kB', JSON.stringify({ facts: { deutsch: 'x'.repeat(70_000) } }), 413],
  ])('refuses %s', async (_, body, status) => {
    const response = await post(body, true)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
  it('takes a letter of two halves for a letter', async () => {
    expect((await post('{"facts":{"deutsch":"\\ud83d\\ude00"}}', true)).status).toBe(422)
  })
  it('is never run, framed or taken for something else by a browser', async () => {
    for (const path of ['/ways', '/nothing', '/ways?lang=%00']) {
      const { headers } = await api.request(path)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })
  it('tells whoever runs the program of a fault, and whoever asked nothing of it', async () => {
    const told: Error[] = []
    const broken = apiRoutes({
      today: () => {
        throw new Error('the clock of Anna has stopped')
      },
      limit: { perMinute: 30, clientOf: () => 'one' },
      onFault: (fault) => told.push(fault),
    })
    const answer = await broken.request('/ways/westbalkan')
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('Anna')])
    expect(told.map(({ message }) => message)).toEqual(['the clock of Anna has stopped'])
  })
  it('slows down who asks too often, and says when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 31 }, async () => api.request('/ways')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('the law over HTTP', () => {
  it('lists facts and ways in both languages', async () => {
    expect(await (await api.request('/facts?lang=en')).json()).toContainEqual(
      expect.objectContaining({ id: 'deutsch' }),
    )
    expect(await (await api.request('/ways')).json()).toContainEqual(expect.objectContaining({ id: 'westbalkan' }))
  })
  it('shows one way on a day and refuses an unknown one', async () => {
    expect(await (await api.request('/ways/westbalkan?on=2020-06-01')).json()).toMatchObject({ on: '2020-06-01' })
    expect((await api.request('/ways/nirgends')).status).toBe(404)
    expect((await api.request('/ways/westbalkan?on=2019-01-01')).status).toBe(422)
    expect((await api.request('/ways?lang=fr')).status).toBe(422)
  })
  it('describes itself with OpenAPI 3.1, every path included', async () => {
    const described = (await (await api.request('/openapi.json')).json()) as { openapi: string; paths: object }
    expect(described.openapi).toBe('3.1.0')
    expect(Object.keys(described.paths)).toEqual([
      ...['/check', '/facts', '/ways', '/ways/{id}'],
      ...['/frist', '/frist.ics', '/fristen', '/feiertage'],
    ])
  })
})

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { webApp } from '#web/app.tsx'
import { testAssets } from '#web/testing/assets.ts'

const HOST = 'vorab.example'
const app = webApp({
  today: () => '2026-11-22',
  seal: sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 3_600_000 }),
  assets: testAssets,
  origin: undefined,
  onFault: (fault) => {
    throw fault
  },
})

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } })

const post = (path: string, fields: Record<string, string> | URLSearchParams) =>
  app.request(`http://${HOST}${path}`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

describe('The page of what is there already', () => {
  it('takes what is there already by boxes, and what is not ticked as no, changeable on its own page', async () => {
    const html = await (await get('/de/check/bestand')).text()
    expect(html).toContain('zählt als: nein')
    const gefragt = /name="gefragt" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const answer = await post('/de/check/bestand', { gefragt, bestand: 'arbeitsplatz' })
    const cookie = cookieOf(answer)
    const kept = (await (await get('/de/answers.json', { cookie })).json()) as { facts: Record<string, unknown> }
    expect(kept.facts).toMatchObject({ konkretesArbeitsplatzangebot: true, abschluesse: ['keiner'], deutsch: 'keine' })
    expect(await (await get('/de/answers', { cookie })).text()).toContain('/de/check/sprache#deutsch')
    expect(await (await get('/de/check/bestand', { cookie })).text()).toMatch(/value="arbeitsplatz" checked/)
  })

  it('refuses boxes that contradict each other and an empty page, and lets the unsure go on without an answer', async () => {
    const gefragt = 'arbeitsplatz deutsch'
    expect((await post('/de/check/bestand', { gefragt })).status).toBe(422)
    const both = new URLSearchParams([
      ['gefragt', gefragt],
      ['bestand', 'deutsch'],
      ['bestand', 'nichts'],
    ])
    expect(await (await post('/de/check/bestand', both)).text()).toContain('passt nicht zu den anderen Kreuzen')
    const unsure = await post('/de/check/bestand', { gefragt, bestand: 'unsicher' })
    const kept = (await (await get('/de/answers.json', { cookie: cookieOf(unsure) })).json()) as { facts: object }
    expect(kept.facts).toEqual({})
    expect(unsure.headers.get('location')).toBe('/de/check/vorhaben')
  })
})

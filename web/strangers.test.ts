import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import { webApp } from './app.tsx'
import type { WebOptions } from './http/web-options.ts'
import { testAssets } from './testing/assets.ts'

const HOST = 'vorab.example'
const faults: Error[] = []
const options: WebOptions = {
  today: () => '2026-11-22',
  seal: sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 3_600_000 }),
  assets: testAssets,
  origin: undefined,
  onFault: (fault) => {
    faults.push(fault)
  },
}
const app = webApp(options)

const get = (path: string) => app.request(`http://${HOST}${path}`, { headers: { host: HOST } })

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })

const person = { gefragt: 'staatsangehoerigkeiten standort', staatsangehoerigkeiten: 'Serbien', standort: 'ausland' }

describe('Strangers', () => {
  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }])('cannot send a form: %o', async (headers) => {
    const answer = await post('/de/check/person', person, headers)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('nicht angenommen')
  })

  it('find a strict policy on every page', async () => {
    const { headers } = await get('/de')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(await (await get('/de')).text()).not.toMatch(/<style|style="|<script(?![^>]*src=)|onclick/)
  })

  it('cannot write into a page', async () => {
    const html = await (await post('/de/check/person', { ...person, staatsangehoerigkeiten: '"><b>x' })).text()
    expect(html).not.toContain('<b>x')
  })

  it('find nothing at an address with a sign that no database keeps', async () => {
    expect((await get('/de/norms')).status).toBe(200)
    expect((await get('/de/norms?name=%00')).status).toBe(404)
  })

  it('cannot send more than 64 kB', async () => {
    const answer = await post('/de/open', { code: 'x'.repeat(70_000) })
    expect(answer.status).toBe(413)
    const html = await answer.text()
    expect(html).toContain('64 Kilobyte')
    expect(html.match(/<li>/g)?.length).toBeGreaterThanOrEqual(4)
    expect(html).toContain('Gehen Sie im Browser einen Schritt zurück.')
    expect(html).toContain('Gespeichert wurde nichts.')
  })

  it('is read at the desk up to four megabytes, so that a text that is too long comes back whole', async () => {
    const written = (letters: number) => post('/de/vorgaenge/x/nachrichten', { text: 'и'.repeat(letters) })
    // Each letter takes six bytes on its way. Without a desk nobody answers there; what is too large is refused before.
    expect((await written(600_000)).status).not.toBe(413)
    const refused = await written(750_000)
    expect(refused.status).toBe(413)
    expect(await refused.text()).toContain('bestätigen Sie, dass es noch einmal gesendet wird')
  })
})

describe('Behind a proxy with https', () => {
  const secured = webApp({ ...options, origin: 'https://vorab.example' })

  it('the cookie belongs to this host alone, and browsers stay on https', async () => {
    const answer = await secured.request('http://127.0.0.1/de/check', {
      method: 'POST',
      headers: { origin: 'https://vorab.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'fuer=arbeitgeber',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-vorab=.*; Secure/)
    expect(answer.headers.get('strict-transport-security')).toContain('max-age')
  })
})

it('a fault becomes a page without details, and is told to the operator', async () => {
  const broken = webApp({
    ...options,
    today: () => {
      throw new Error('No clock')
    },
  })
  const answer = await broken.request(`http://${HOST}/de/result`)
  const html = await answer.text()
  expect(answer.status).toBe(500)
  expect(html).toContain('schiefgegangen')
  expect(html).not.toContain('No clock')
  expect(faults.map(({ message }) => message)).toContain('No clock')
})

it('a letter that no paper can show is named, with what to do, and is no fault of the program', async () => {
  const known = faults.length
  const unprintable = webApp({
    ...options,
    today: () => {
      throw new PaperFault(['李', '<'])
    },
  })
  const answer = await unprintable.request(`http://${HOST}/de/result`)
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Diese Zeichen kann das Schreiben nicht zeigen: 李 &lt;.')
  expect(html).toContain('Namen schreiben Sie wie im Pass.')
  expect(faults).toHaveLength(known)
})

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readAnswers } from '#law/facts/read-answers.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { webApp } from './app.tsx'
import type { WebOptions } from './http/web-options.ts'
import { testAssets } from './testing/assets.ts'

const HOST = 'vorab.example'
let now = 1_795_000_000_000
const options: WebOptions = {
  today: () => '2026-11-22',
  seal: sealWith({ key: randomBytes(32), clock: () => now, idleMs: 3_600_000 }),
  assets: testAssets,
  origin: undefined,
  onFault: (fault) => {
    throw fault
  },
}
const app = webApp(options)

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } })

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })

const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

const person = {
  gefragt: 'staatsangehoerigkeiten geburtsdatum standort',
  staatsangehoerigkeiten: 'Serbien',
  'geburtsdatum.tag': '5',
  'geburtsdatum.monat': '5',
  'geburtsdatum.jahr': '1994',
  standort: 'ausland',
}

it('The first page leads to what can be read without a check, and each of it is there', async () => {
  const html = await (await get('/de')).text()
  const [, listed = ''] = html.split('Ohne Prüfung nachsehen')
  const addresses = [...listed.matchAll(/<li><a class="kern-link" href="([^"]+)"/g)].map(([, address = '']) => address)
  expect(addresses).toContain('/de/visa-pack')
  for (const address of addresses) expect((await get(address)).status, address).toBe(200)
})

describe('The language', () => {
  it.each([
    ['sr,en;q=0.8,de;q=0.5', '/en'],
    ['de-AT', '/de'],
    ['fr', '/de'],
    ['en;q=0.1,de;q=0.9', '/de'],
  ])('of a browser that asks for %s leads to %s', async (wish, place) => {
    expect((await get('/', { 'accept-language': wish })).headers.get('location')).toBe(place)
  })

  it('can be switched at every place', async () => {
    expect(await (await get('/de/norms/p18gRegel')).text()).toContain('href="/en/norms/p18gRegel"')
  })
})

describe('A page of questions', () => {
  it('is answered by going to the next one, with the answers sealed in a cookie', async () => {
    const answer = await post('/de/check/person', person)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/de/check/bestand')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Secure')
    expect(cookie).not.toMatch(/1994-|ausland|staatsangehoerigkeiten/)
    const back = await get('/de/check/person', { cookie: cookieOf(answer) })
    expect(await back.text()).toContain('value="Serbien"')
    expect(back.headers.get('cache-control')).toBe('no-store')
  })

  it('says what is wrong and where, and loses nothing that was typed', async () => {
    const answer = await post('/en/check/person', { ...person, 'geburtsdatum.jahr': '94', staatsangehoerigkeiten: '' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(html).toContain('href="#geburtsdatum.tag"')
    expect(html).toContain('There is no day “5.5.94”')
    expect(html).toContain('href="#staatsangehoerigkeiten"')
    expect(html).toContain('value="94"')
    expect(html).toMatch(/value="ausland" checked/)
  })

  it('takes the result at any time; a question left out is no error then', async () => {
    const answer = await post('/de/check/person', { gefragt: person.gefragt, standort: 'ausland', weiter: 'ergebnis' })
    expect(answer.headers.get('location')).toBe('/de/result')
  })

  it('takes "I do not know" for every question, but not together with an answer', async () => {
    const unknown = {
      gefragt: person.gefragt,
      'staatsangehoerigkeiten.weissNicht': '1',
      'geburtsdatum.weissNicht': '1',
      standort: 'weissNicht',
    }
    expect((await post('/de/check/person', unknown)).status).toBe(303)
    const both = await post('/de/check/person', { ...person, 'geburtsdatum.weissNicht': '1' })
    expect(await both.text()).toContain('nicht beides')
  })

  it('takes pay by year or by month, never both', async () => {
    const fields = { gefragt: 'jahresgehalt', gehaltsangabe: 'monat', jahresgehalt: '99', monatsgehalt: '4.000' }
    const incomplete = await post('/de/check/gehalt', fields)
    expect(await incomplete.text()).toContain('href="#gehaltszahlungenImJahr"')
    const answer = await post('/de/check/gehalt', { ...fields, gehaltszahlungenImJahr: '13' })
    const kept = await (await get('/de/answers.json', { cookie: cookieOf(answer) })).json()
    expect(kept).toEqual({ facts: { monatsgehalt: 4000, gehaltszahlungenImJahr: 13 } })
    expect(await (await post('/de/check/gehalt', { gefragt: 'jahresgehalt' })).text()).toContain(
      'href="#gehaltsangabe"',
    )
  })

  it('finds an occupation by its name and waits for a choice', async () => {
    const found = await post('/de/check/beruf', {
      gefragt: 'taetigkeit',
      'taetigkeit.suche': 'krankenschwester',
      weiter: 'suche',
    })
    expect(found.status).toBe(200)
    expect(await found.text()).toContain('value="3221"')
    const long = 'krankenschwester '.repeat(30)
    for (const weiter of ['suche', 'ergebnis']) {
      const refused = await post('/de/check/beruf', { gefragt: 'taetigkeit', 'taetigkeit.suche': long, weiter })
      const html = await refused.text()
      expect([refused.status, html.includes('509 Zeichen, möglich sind höchstens 400.')]).toEqual([422, true])
      expect(html).toContain(`value="${long.trim()}"`)
      expect(html).toContain('href="#taetigkeit.suche"')
    }
    const unchosen = await post('/de/check/beruf', { gefragt: 'taetigkeit', 'taetigkeit.suche': 'krankenschwester' })
    expect(await unchosen.text()).toContain('Wählen Sie aus der Liste')
    const nothing = await post('/de/check/beruf', { gefragt: 'taetigkeit', 'taetigkeit.suche': 'qqqqqq' })
    expect(await nothing.text()).toContain('keinen Beruf gefunden')
  })

  it('does not take a fact that its page does not ask', async () => {
    const answer = await post('/de/check/person', {
      ...person,
      gefragt: `${person.gefragt} jahresgehalt`,
      jahresgehalt: '1',
    })
    const kept: unknown = await (await get('/de/answers.json', { cookie: cookieOf(answer) })).json()
    expect(JSON.stringify(kept)).not.toContain('jahresgehalt')
  })

  it('asks an employer about the person', async () => {
    const start = await post('/de/check', { fuer: 'arbeitgeber' })
    const html = await (await get('/de/check/person', { cookie: cookieOf(start) })).text()
    expect(html).toContain('Welche Staatsangehörigkeiten hat die Person?')
  })

  it('that has nothing to ask any more says so', async () => {
    const start = await post('/de/check/vorhaben', {
      gefragt: 'konkretesArbeitsplatzangebot ausbildungsplatz aufnahmevereinbarung',
      konkretesArbeitsplatzangebot: 'nein',
      ausbildungsplatz: 'keiner',
      aufnahmevereinbarung: 'keine',
    })
    const html = await (await get('/de/check/forschung', { cookie: cookieOf(start) })).text()
    expect(html).toContain('ändern bei Ihren Angaben nichts mehr')
  })
})

describe('The answers', () => {
  it('are gone after an hour without use', async () => {
    const cookie = cookieOf(await post('/de/check/person', person))
    now += 3_600_001
    expect(await (await get('/de/answers', { cookie })).text()).toContain('länger als eine Stunde nicht benutzt')
  })

  it('can be downloaded in the shape that the API reads', async () => {
    const cookie = cookieOf(await post('/de/check/person', person))
    const answer = await get('/de/answers.json', { cookie })
    expect(answer.headers.get('content-disposition')).toContain('vorab-angaben.json')
    const { facts } = (await answer.json()) as { facts: unknown }
    expect(readAnswers(facts)).toMatchObject({ ok: true })
  })

  it('lead to the result as data', async () => {
    const cookie = cookieOf(await post('/de/check/person', person))
    const report = (await (await get('/en/result.json', { cookie })).json()) as {
      ways: readonly unknown[]
      lang: string
    }
    expect(report.lang).toBe('en')
    expect(report.ways.length).toBeGreaterThan(20)
  })
})

it('a body that is no form is answered like an empty form', async () => {
  const answer = await post('/de/check/person', {}, { 'content-type': 'application/json' })
  expect(answer.status).toBe(303)
  const open = await post('/de/open/file', {}, { 'content-type': 'text/plain' })
  expect(await open.text()).toContain('keine Datei gewählt')
})

describe('What does not exist', () => {
  it.each(['/de/nothing', '/en/ways/nothing', '/de/norms/nothing', '/de/check/nothing', '/nothing', '/assets/x.css'])(
    '%s is answered with a page',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('<h1')
    },
  )

  it('a method that no page takes is named', async () => {
    const headers = { host: HOST, origin: `http://${HOST}` }
    const answer = await app.request(`http://${HOST}/de/check/person`, { method: 'DELETE', headers })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toContain('GET')
  })

  it('a day that the law does not cover is refused on pages about the law', async () => {
    expect((await get('/de/ways/westbalkan?on=2019-01-01')).status).toBe(422)
    expect((await get('/de/ways/westbalkan?on=2023-11-17')).status).toBe(200)
  })
})

it('files of the build are served packed, by their exact address', async () => {
  const answer = await get('/assets/style.abc.css', { 'accept-encoding': 'gzip, br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

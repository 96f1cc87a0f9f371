import { randomUUID } from 'node:crypto'
import { getCookie } from 'hono/cookie'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseViewer } from '#server/access/case-viewer.ts'
import { createOrganisation } from '#server/access/members.ts'
import { findPersonalLink, sendPersonalLink } from '#server/access/personal-link.ts'
import { startSession } from '#server/access/sessions.ts'
import { visitorOf } from '#server/access/visitor.ts'
import { apiRoutes } from '#server/api/routes.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import {
  addMember,
  addOffice,
  addUser,
  sessionFor,
  TEST_DAY,
  type TestAccess,
  testAccess,
} from '#server/testing/test-access.ts'
import { FACTS } from '#server/testing/test-cases.ts'
import { TEST_ORIGIN } from '#web/testing/account-app.ts'
import { wholeApp } from '#web/testing/whole-app.ts'
import { isOfCase, type Reach, reachOf } from './testing/route-table.ts'

interface Route {
  readonly method: string
  readonly path: string
  readonly reach: Reach | undefined
}

interface Installation {
  readonly routes: readonly Route[]
  readonly ask: (method: string, path: string, who?: string, more?: Sent) => Promise<Response>
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: string
}

let room: TestAccess
let real: Installation
let demonstration: Installation
let caseId = ''
let otherCase = ''
const cookies: Record<string, string> = {}

beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  const { access } = room
  real = installation(false)
  demonstration = installation(true)
  const [office, other] = [await addOffice(access, 'Stadt Zittau'), await addOffice(access, 'Kreis Görlitz')]
  const employer = await createOrganisation(access.db, { kind: 'arbeitgeber', name: 'Werk' }, access.clock())
  await person('insider', office, 'sachbearbeitung')
  await person('otherOffice', other, 'leitung')
  await person('otherEmployer', employer, 'ansprechpartner')
  await person('administrator', office, 'verwaltung')
  await person('alone', undefined, 'leitung')
  ;[caseId, otherCase] = [await openCase(office), await openCase(office)]
  const asked = { email: 'stelle@amt.example', language: 'de', partei: 'bundesagentur', step: 'x' } as const
  await sendPersonalLink(access, access.db, { ...asked, caseId: otherCase, by: undefined }, TEST_DAY)
  const link = await access.db.selectFrom('invitations').select('id').executeTakeFirstOrThrow()
  cookies['link'] = `vorab-session=${await startSession(access, { invitationId: link.id, ...SHOWN })}`
  const question = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'post' } as const
  for (const [who, id] of [
    ['request', caseId],
    ['requestElsewhere', otherCase],
  ] as const) {
    const request = await appendEntries(access, id, [[TEST_DAY, question]])
    const sent = { ...asked, caseId: id, step: question.type, request, by: undefined }
    await sendPersonalLink(access, access.db, sent, TEST_DAY)
    const token = room.lastLink().searchParams.get('link') ?? ''
    const invitationId = (await findPersonalLink(access, { token }))?.invitationId ?? ''
    cookies[who] = `vorab-session=${await startSession(access, { invitationId, ...SHOWN })}`
  }
}, 60_000)
afterAll(() => room.close())

const COMMAND = JSON.stringify({
  als: 'auslaenderbehoerde',
  expectedSeq: 0,
  commandId: 'sent-only-once',
  command: { type: 'vornehmen', am: TEST_DAY, handlung: { type: 'beratungErteilt', weg: 'telefonisch' } },
})
const SHOWN = { userAgent: '', secondFactor: 'shown' } as const
const STRANGERS = ['otherOffice', 'otherEmployer', 'administrator', 'alone', 'link', 'requestElsewhere']

async function person(who: string, organisation: string | undefined, role: Parameters<typeof addMember>[3]) {
  const { id } = await addUser(room.access, who)
  if (organisation !== undefined) await addMember(room.access, id, organisation, role)
  cookies[who] = `vorab-session=${await sessionFor(room.access, id)}`
}

async function openCase(organisationId: string): Promise<string> {
  const token = cookies['insider']?.replace('vorab-session=', '')
  const viewer = caseViewer(await visitorOf(room.access, token, TEST_DAY))
  if (!viewer) throw new Error('Nobody is signed in.')
  const input = {
    commandId: randomUUID(),
    organisationId,
    modus: 'behoerde',
    way: 'fachkraftBerufsausbildung',
    facts: FACTS,
    worker: { givenNames: 'Đorđe', familyNames: 'Petrović', bornOn: '1990-05-04', nationalities: ['RS'] },
    employer: { name: 'Elektro Sachsen GmbH' },
  } as const
  const opened = await wholeApp(room).desk.cases.open(viewer, input, TEST_DAY)
  if (opened.result !== 'done') throw new Error('The case was not opened.')
  return opened.caseId
}

/** Pages and API together, as the program answers them. */
function installation(isDemonstration: boolean): Installation {
  const { app, desk } = wholeApp(room, { demonstration: isDemonstration })
  const api = apiRoutes({
    today: () => TEST_DAY,
    limit: { perMinute: 1_000_000, clientOf: () => '192.0.2.1' },
    cases: {
      service: desk.cases,
      files: desk.files,
      viewerOf: async (c) => caseViewer(await visitorOf(room.access, getCookie(c, 'vorab-session'), TEST_DAY)),
    },
  })
  const named = ({ method, path }: { method: string; path: string }, prefix: string): readonly Route[] => {
    const plain = prefix + path.replace('/:lang{(?:de|en)}', '').replace(/^$/, '/:lang')
    const isRoute = ['GET', 'POST', 'PATCH', 'DELETE'].includes(method) && path !== '/*'
    return isRoute ? [{ method, path: plain, reach: reachOf(`${method} ${plain}`) }] : []
  }
  const found = [...app.routes.flatMap((one) => named(one, '')), ...api.routes.flatMap((one) => named(one, '/api'))]
  return {
    routes: [...new Map(found.map((route) => [`${route.method} ${route.path}`, route])).values()],
    ask: async (method, path, who = '', { headers = {}, body } = {}) => {
      const isApi = path.startsWith('/api/')
      const given = {
        method,
        headers: {
          host: new URL(TEST_ORIGIN).host,
          cookie: cookies[who] ?? '',
          ...(method !== 'GET' && { origin: TEST_ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }),
          ...(method === 'POST' && isApi && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(method !== 'GET' && { body: body ?? (isApi ? COMMAND : '') }),
      }
      const target = TEST_ORIGIN + path.replace(/^\/api/, '')
      return isApi ? await api.request(target, given) : await app.request(target, given)
    },
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  ':lang': 'de',
  ':art': 'beratungErteilt',
  ':seq': '1',
  ':sha256': 'a'.repeat(64),
  ':organisation': '00000000-0000-4000-8000-000000000000',
}

/** An address as somebody would ask for it. */
function addressOf({ path }: Route, id = 'x'): string {
  const filled = path.replaceAll(/:\w+/g, (name) => (name === ':id' ? id : (EXAMPLES[name] ?? 'x')))
  const isLocal = path !== '/' && !/^\/(?:api|assets|:lang)/.test(path)
  return (isLocal ? '/de' : '') + filled
}

/** What whoever came by a link to one request finds in its case, said a second time. */
const OF_A_REQUEST = [
  'GET /vorgaenge/:id',
  'GET /vorgaenge/:id/dateien/teile',
  'PATCH /vorgaenge/:id/dateien/teile/:teil',
  'POST /vorgaenge/:id/dateien/teile',
]

const nameOf = ({ method, path }: Route): string => `${method} ${path}`
const leadsTo = (answer: Response): string => answer.headers.get('location') ?? ''

describe('Every route', () => {
  it('stands in the table of who may reach it, and nothing else does', () => {
    for (const { routes } of [real, demonstration])
      expect(routes.filter(({ reach }) => reach === undefined).map(nameOf)).toEqual([])
  })

  it('of the demonstration does not exist where real work is done', async () => {
    expect(real.routes.filter(({ reach }) => reach === 'demonstration').map(nameOf)).toEqual([])
    expect(demonstration.routes.some(({ reach }) => reach === 'demonstration')).toBe(true)
    for (const method of ['GET', 'POST']) {
      const answer = await real.ask(method, '/de/vorfuehrung', '', { body: 'person=leitung' })
      expect([answer.status, answer.headers.has('set-cookie')]).toEqual([404, false])
    }
  })

  it('leads whoever is not signed in to the sign-in, unless it is for everybody', async () => {
    for (const route of real.routes.filter(({ reach }) => reach !== 'everybody')) {
      const address = addressOf(route, caseId)
      const answer = await real.ask(route.method, address)
      const expected =
        route.reach === 'program'
          ? [401, '']
          : [303, `/de/sign-in${route.method === 'GET' ? `?next=${encodeURIComponent(address)}` : ''}`]
      expect([answer.status, leadsTo(answer)], nameOf(route)).toEqual(expected)
    }
  })

  it('for everybody breaks at nothing that is missing', async () => {
    for (const route of real.routes.filter(({ reach }) => reach === 'everybody'))
      expect((await real.ask(route.method, addressOf(route))).status, nameOf(route)).toBeLessThan(500)
  })

  it.each(STRANGERS)(
    'of a case looks to somebody who does not take part (%s) as if there were no such case',
    async (who) => {
      for (const route of real.routes.filter(isOfCase)) {
        const [none, theirs] = await Promise.all(
          [randomUUID(), caseId].map(async (id) => {
            const answer = await real.ask(route.method, addressOf(route, id), who)
            return [answer.status, leadsTo(answer), (await answer.text()).replaceAll(id, '')]
          }),
        )
        expect(theirs, nameOf(route)).toEqual(none)
        expect(theirs?.[0], nameOf(route)).toBe(404)
      }
    },
  )

  it('of a case opens for whoever takes part in it', async () => {
    for (const path of ['', '/verlauf', '/schritte', '/schritt/beratungErteilt', '/akte.json', '/beteiligte'])
      expect((await real.ask('GET', `/de/vorgaenge/${caseId}${path}`, 'insider')).status, path).toBe(200)
    for (const path of ['', '/chain', '/files'])
      expect((await real.ask('GET', `/api/cases/${caseId}${path}`, 'insider')).status, path).toBe(200)
    expect((await real.ask('POST', `/api/cases/${caseId}/commands`, 'insider')).status).not.toBe(404)
  })

  it.each(['link', 'request'])('of an account is closed to whoever came by a personal link (%s)', async (who) => {
    for (const route of real.routes.filter(({ reach }) => reach === 'account')) {
      const answer = await real.ask(route.method, addressOf(route), who)
      expect([answer.status, leadsTo(answer).split('?')[0]], nameOf(route)).toEqual([303, '/de/sign-in'])
    }
  })

  it('of a case that is no part of a request looks as if it were not there to whoever came by a link to one', async () => {
    const found: string[] = []
    for (const route of real.routes.filter(({ reach }) => reach === 'case')) {
      const [none, own] = await Promise.all(
        [randomUUID(), caseId].map(
          async (id) => (await real.ask(route.method, addressOf(route, id), 'request')).status,
        ),
      )
      expect(none, nameOf(route)).toBe(404)
      if (own !== 404) found.push(nameOf(route))
    }
    // The others of a request name something that this case does not have: a file, a packet, a duty.
    expect(found.sort()).toEqual(OF_A_REQUEST)
  })
})

describe('A form from elsewhere', () => {
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: `https://${new URL(TEST_ORIGIN).hostname}.evil.example`, 'sec-fetch-site': 'same-site' },
  ]
  const forms = [
    ['application/x-www-form-urlencoded', 'a=b'],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'],
    ['text/plain', 'a=b'],
  ] as const

  it.each(forms)('as %s is refused on every page, whoever is signed in', async (type, body) => {
    const pages = demonstration.routes.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/api/'))
    expect(pages.length).toBeGreaterThan(30)
    for (const route of pages)
      for (const headers of foreign) {
        const sent = { headers: { ...headers, 'content-type': type }, body }
        const answer = await demonstration.ask(route.method, addressOf(route, caseId), 'insider', sent)
        expect([answer.status, answer.headers.has('set-cookie')], nameOf(route)).toEqual([403, false])
      }
  })

  it.each(forms)('as %s reaches no command of the API and brings no file', async (type, body) => {
    for (const path of ['/commands', '/files']) {
      const answer = await real.ask('POST', `/api/cases/${caseId}${path}`, 'insider', {
        headers: { 'content-type': type, origin: 'https://evil.example' },
        body,
      })
      expect(answer.status).toBe(415)
      expect(answer.headers.has('access-control-allow-origin')).toBe(false)
    }
  })
})

describe('A command of the API', () => {
  it('that is no JSON is named so and is no fault of the program', async () => {
    const answer = await real.ask('POST', `/api/cases/${caseId}/commands`, 'insider', { body: '{' })
    expect(answer.status).toBe(400)
  })
})

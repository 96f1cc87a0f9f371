import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addMember,
  addOffice,
  addUser,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { invite } from './invitations.ts'
import { membershipsOf } from './members.ts'
import { beginOfficeSignIn, endOfficeSignIn, openTrip } from './office-sign-in.ts'
import type { OidcOffice } from './oidc-office.ts'
import { visitorOf } from './visitor.ts'

const PEOPLE: Readonly<
  Record<string, { readonly email: string; readonly email_verified: boolean; readonly name: string }>
> = {
  anna: { email: 'Anna@stadt.example', email_verified: true, name: 'Anna Amtlich' },
  neu: { email: 'neu@stadt.example', email_verified: true, name: 'Nele Neu' },
  fremd: { email: 'fremd@stadt.example', email_verified: true, name: 'Frank Fremd' },
  ungeprueft: { email: 'cora@stadt.example', email_verified: false, name: 'Cora' },
}

let server: Server
let office: OidcOffice
let room: TestAccess
let anna: TestUser
beforeAll(async () => {
  server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
  const organisationId = await addOffice(room.access, 'Stadt Zittau')
  await addMember(room.access, anna.id, organisationId, 'leitung')
  office = {
    id: 'zittau',
    name: 'Stadt Zittau',
    organisationId,
    issuer,
    clientId: 'vorab',
    clientSecret: 'local secret',
  }
  const answer = realProvider(issuer).callback()
  server.on('request', (request, response) => void answer(request, response))
})
afterAll(async () => {
  server.close()
  await room.close()
})

/** The provider as an office would run it; its own pages for development ask for a name and take any password. */
function realProvider(issuer: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'vorab',
        client_secret: 'local secret',
        redirect_uris: ['http://localhost:8080/de/sign-in/office/zittau/back'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) }),
    pkce: { required: () => true },
  })
}

/** Walks through the provider's pages as a browser would, up to the address that leads back. */
async function walk(address: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  let next = address
  let body: URLSearchParams | undefined
  for (let step = 0; step < 12; step++) {
    const answer = await fetch(next, {
      redirect: 'manual',
      method: body ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { body }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', ...value] = pair.split('=')
      jar.set(name, value.join('='))
    }
    body = undefined
    const location = answer.headers.get('location')
    if (location !== null) {
      next = new URL(location, next).href
      if (next.startsWith('http://localhost:8080/')) return new URL(next).search
      continue
    }
    const html = await answer.text()
    body = new URLSearchParams(
      html.includes('name="login"') ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' },
    )
    next = new URL(/action="([^"]+)"/.exec(html)?.[1] ?? '', next).href
  }
  throw new Error('The provider never led back.')
}

async function comeBack(login: string, change: (query: string) => string = (query) => query) {
  const begun = await beginOfficeSignIn(room.access, office, { language: 'en', next: '/en/account' })
  const trip = openTrip(room.access, begun.sealed)
  if (!trip) throw new Error('The seal does not open.')
  const query = await walk(begun.address, login)
  const end = () =>
    endOfficeSignIn(
      room.access,
      { office, trip, query: change(query) },
      { client: { address: '192.0.2.1', userAgent: '' }, today: TEST_DAY },
    )
  return { end, trip, result: await end() }
}

describe('The sign-in of an office', () => {
  it('lets in who acts for it, for this office alone, and a code counts once', async () => {
    const elsewhere = await addOffice(room.access, 'Kreis Görlitz')
    await addMember(room.access, anna.id, elsewhere, 'leitung')
    const { end, trip, result } = await comeBack('anna')
    expect(trip).toMatchObject({ office: 'zittau', language: 'en', next: '/en/account' })
    if (result.result !== 'done') throw new Error(result.result)
    const visitor = await visitorOf(room.access, result.token, TEST_DAY)
    if (visitor.kind !== 'user') throw new Error(visitor.kind)
    expect(visitor.user.id).toBe(anna.id)
    expect(visitor.memberships.map(({ organisation }) => organisation.name)).toEqual(['Stadt Zittau'])
    expect(await end()).toEqual({ result: 'refused' })
    expect((await comeBack('anna')).result.result).toBe('done')
  })

  it('makes an account for who is invited', async () => {
    const given = {
      email: 'neu@stadt.example',
      language: 'de',
      organisationId: office.organisationId,
      role: 'sachbearbeitung',
      by: anna,
    } as const
    await invite(room.access, given, TEST_DAY)
    const { result } = await comeBack('neu')
    if (result.result !== 'done') throw new Error(result.result)
    const visitor = await visitorOf(room.access, result.token, TEST_DAY)
    expect(visitor).toMatchObject({ kind: 'user', user: { name: 'Nele Neu' } })
  })

  it('leaves outside whom nobody invited, and whose address nobody confirmed', async () => {
    expect((await comeBack('fremd')).result).toEqual({ result: 'stranger' })
    const cora = await addUser(room.access, 'Cora')
    await addMember(room.access, cora.id, office.organisationId, 'leitung')
    expect((await comeBack('ungeprueft')).result).toEqual({ result: 'stranger' })
    expect(await membershipsOf(room.access.db, cora.id, TEST_DAY)).toHaveLength(1)
  })

  it('refuses an answer with another state', async () => {
    const { result } = await comeBack('anna', (query) => query.replace(/state=[^&]+/, 'state=changed'))
    expect(result).toEqual({ result: 'refused' })
  })

  it('over plain http is refused anywhere but on this machine', async () => {
    const far = { ...office, issuer: 'http://anmeldung.stadt.example', clientId: 'far' }
    const begin = beginOfficeSignIn(room.access, far, { language: 'de', next: '/de' })
    await expect(begin).rejects.toMatchObject({ code: 'OAUTH_HTTP_REQUEST_FORBIDDEN' })
  })
})

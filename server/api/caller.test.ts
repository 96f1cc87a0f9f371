import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiTokensOf, type ListedToken, makeApiToken, revokeApiToken } from '#server/access/api-tokens.ts'
import { closeAccount } from '#server/access/close-account.ts'
import { LASTS, LIMITS } from '#server/access/limits.ts'
import { TOKEN_SCOPES, type TokenScope } from '#server/access/tables.ts'
import { userByEmail } from '#server/access/users.ts'
import type { CaseService } from '#server/cases/case-service.ts'
import { fileStore } from '#server/files/file-store.ts'
import { openedService } from '#server/testing/opened-service.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  sessionFor,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { apiCaller } from './caller.ts'
import { apiRoutes } from './routes.ts'

let room: TestAccess
let anna: TestUser
let office = ''
let service: CaseService
let ask: (method: string, path: string, headers?: Record<string, string>, body?: unknown) => Promise<Response>
let address = '192.0.2.1'

beforeAll(async () => {
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
  office = await addOffice(room.access, 'Stadt Zittau')
  await addMember(room.access, anna.id, office, 'sachbearbeitung')
  service = openedService(room.access)
  const clientOf = () => address
  const app = apiRoutes({
    today: () => TEST_DAY,
    limit: { perMinute: 1_000_000, clientOf },
    cases: {
      service,
      files: fileStore({ ...room.access, directory: folderForFiles(), key: randomBytes(32) }),
      viewerOf: apiCaller({
        access: room.access,
        today: () => TEST_DAY,
        clientOf,
        sessionOf: (c) => c.req.header('x-session'),
      }),
    },
  })
  ask = async (method, path, headers = {}, body) =>
    await app.request(path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
})
afterAll(() => room.close())

async function tokenFor(who: TestUser, scopes: readonly TokenScope[], days: 30 | 365 = 30): Promise<string> {
  room.pass(60_000)
  const user = await userByEmail(room.access.db, who.email)
  if (!user) throw new Error('There is no such account.')
  const made = await makeApiToken(room.access, user, {
    label: 'Programm',
    scopes,
    days,
    code: appCode(who.secret, room.now()),
  })
  if ('faults' in made) throw new Error(made.faults.join())
  return made.token
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const opening = (organisationId = office, more: object = {}) => ({
  commandId: crypto.randomUUID(),
  organisationId,
  modus: 'behoerde',
  way: 'fachkraftBerufsausbildung',
  facts: { standort: 'ausland', konkretesArbeitsplatzangebot: true, taetigkeit: '2221' },
  worker: { givenNames: 'Đorđe', familyNames: 'Petrović', bornOn: '1990-05-04', nationalities: ['RS'] },
  employer: { name: 'Elektro Sachsen GmbH' },
  ...more,
})

describe('A token', () => {
  it('opens what its scopes name and nothing else, on every route of the cases', async () => {
    const opened = await ask('POST', '/cases', bearer(await tokenFor(anna, ['open'])), opening())
    const { caseId } = await opened.json()
    const command = {
      als: 'auslaenderbehoerde',
      expectedSeq: 2,
      commandId: 'only-once',
      command: { type: 'vornehmen', am: TEST_DAY, handlung: { type: 'beratungErteilt', weg: 'telefonisch' } },
    }
    const routes: readonly (readonly [TokenScope, string, string, unknown?])[] = [
      ['read', 'GET', '/cases'],
      ['read', 'GET', `/cases/${caseId}`],
      ['read', 'GET', `/cases/${caseId}/chain`],
      ['act', 'POST', `/cases/${caseId}/commands`, command],
      ['read', 'GET', `/cases/${caseId}/files`],
      ['act', 'POST', `/cases/${caseId}/files`, command],
      ['read', 'GET', `/cases/${caseId}/files/${'a'.repeat(64)}`],
      ['act', 'DELETE', `/cases/${caseId}/files/${'a'.repeat(64)}`],
      ['open', 'POST', '/cases', opening()],
    ]
    for (const scope of TOKEN_SCOPES) {
      const headers = bearer(await tokenFor(anna, [scope]))
      for (const [needed, method, path, body] of routes) {
        const { status } = await ask(method, path, headers, body)
        expect(status === 403, `${scope}: ${method} ${path}`).toBe(needed !== scope)
      }
    }
  })

  it('says in a refusal which scope is missing and where to get it', async () => {
    const answer = await ask('POST', '/cases', bearer(await tokenFor(anna, ['read'])), opening())
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({
      type: 'urn:vorab:problem:scope',
      detail: expect.stringContaining('"open"'),
    })
  })

  it('is refused once it is revoked, too old, made up, or its account is closed; a session is no token', async () => {
    const headers = bearer(await tokenFor(anna, ['read']))
    expect((await ask('GET', '/cases', headers)).status).toBe(200)
    const used = (await apiTokensOf(room.access, anna.id)).at(-1) as ListedToken
    expect(used.lastUsed).toBeDefined()
    await revokeApiToken(room.access, anna.id, used.id)
    expect((await ask('GET', '/cases', headers)).status).toBe(401)
    const short = bearer(await tokenFor(anna, ['read']))
    room.pass(30 * LASTS.day)
    expect((await ask('GET', '/cases', short)).status).toBe(401)
    const session = await sessionFor(room.access, anna.id)
    for (const token of ['made-up', 'vorab_made-up', session])
      expect((await ask('GET', '/cases', bearer(token))).status).toBe(401)
    expect((await ask('GET', '/cases', { authorization: `Basic ${session}`, 'x-session': session })).status).toBe(401)
    expect((await ask('GET', '/cases', { 'x-session': session })).status).toBe(200)
    const bert = await addUser(room.access, 'Bert')
    const gone = bearer(await tokenFor(bert, ['read']))
    expect((await ask('GET', '/cases', gone)).status).toBe(200)
    room.pass(60_000)
    const user = await userByEmail(room.access.db, bert.email)
    expect(user && (await closeAccount(room.access, user, appCode(bert.secret, room.now())))).toEqual({
      result: 'done',
    })
    expect((await ask('GET', '/cases', gone)).status).toBe(401)
  })

  it('loses at once what its person loses', async () => {
    const cora = await addUser(room.access, 'Cora')
    await addMember(room.access, cora.id, office, 'sachbearbeitung')
    const headers = bearer(await tokenFor(cora, ['read', 'open']))
    expect((await ask('POST', '/cases', headers, opening())).status).toBe(201)
    await room.access.db
      .updateTable('memberships')
      .set({ ended_at: new Date(room.now()) })
      .where('user_id', '=', cora.id)
      .execute()
    expect((await ask('POST', '/cases', headers, opening())).status).toBe(422)
  })

  it('is slowed down where it asks without end, and so is whoever tries out tokens', async () => {
    const headers = bearer(await tokenFor(anna, ['read']))
    address = '192.0.2.77'
    const wrong: number[] = []
    for (let attempt = 0; attempt <= LIMITS.wrongToken.points; attempt++)
      wrong.push((await ask('GET', '/cases', bearer('vorab_x'))).status)
    expect([wrong[0], wrong.at(-1)]).toEqual([401, 429])
    const id = (await apiTokensOf(room.access, anna.id)).at(-1)?.id ?? ''
    const { key } = await room.access.db
      .selectFrom('sign_in_attempts')
      .select('key')
      .orderBy('window_ends_at', 'desc')
      .executeTakeFirstOrThrow()
    expect(key).not.toContain(id)
    expect((await ask('GET', '/cases', headers)).status).toBe(200)
    await room.access.db.updateTable('sign_in_attempts').set({ points: LIMITS.token.points }).execute()
    const slowed = await ask('GET', '/cases', headers)
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '300'])
    await room.access.db.deleteFrom('sign_in_attempts').execute()
  })

  it('is nowhere in the database', async () => {
    const token = await tokenFor(anna, ['read'])
    const rows = JSON.stringify(await room.access.db.selectFrom('api_tokens').selectAll().execute())
    expect(rows).not.toContain(token.slice('vorab_'.length))
  })

  it('needs the second factor, a name and a scope to be made', async () => {
    const user = await userByEmail(room.access.db, anna.email)
    if (!user) throw new Error('There is no such account.')
    const make = (more: object) =>
      makeApiToken(room.access, user, { label: 'x', scopes: ['read'], days: 30, code: '000000', ...more })
    expect(await make({})).toEqual({ faults: ['code'] })
    expect(await make({ label: ' ', scopes: [] })).toEqual({ faults: ['label', 'scopes'] })
  })
})

describe('Opening a case by program', () => {
  it('opens one case however often the same is sent, and says where it is', async () => {
    const headers = bearer(await tokenFor(anna, ['open', 'read'], 365))
    const body = opening()
    const [first, again] = [await ask('POST', '/cases', headers, body), await ask('POST', '/cases', headers, body)]
    const [one, same] = [await first.json(), await again.json()]
    expect([first.status, first.headers.get('location')]).toEqual([201, `/cases/${one.caseId}`])
    expect(same).toEqual(one)
    expect((await ask('GET', `/cases/${one.caseId}`, headers)).status).toBe(200)
  })

  it('names every field that is wrong and what to write instead', async () => {
    const headers = bearer(await tokenFor(anna, ['open'], 365))
    const wrong = async (body: object) => {
      const answer = await ask('POST', '/cases', headers, body)
      const { errors } = await answer.json()
      return [answer.status, errors[0]?.pointer, errors[0]?.nearest ?? errors[0]?.detail]
    }
    expect(await wrong(opening(office, { way: 'zuFuss' }))).toEqual([422, '/way', expect.stringContaining('GET /ways')])
    expect(await wrong(opening(office, { facts: { taetigkit: '2221' } }))).toEqual([
      422,
      '/facts/taetigkit',
      'taetigkeit',
    ])
    expect(await wrong(opening(crypto.randomUUID()))).toEqual([
      422,
      '/organisationId',
      expect.stringContaining('holders'),
    ])
    expect(await wrong({ ...opening(), worker: { familyNames: 'X' } })).toEqual([
      422,
      '/worker/givenNames',
      expect.anything(),
    ])
    expect((await ask('POST', '/cases', headers)).status).toBe(415)
  })
})

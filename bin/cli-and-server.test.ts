import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { buildSync } from 'esbuild'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiTokensOf, makeApiToken, revokeApiToken } from '#server/access/api-tokens.ts'
import { userByEmail } from '#server/access/users.ts'
import { apiCaller } from '#server/api/caller.ts'
import { apiRoutes } from '#server/api/routes.ts'
import { openedService } from '#server/testing/opened-service.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  TEST_DAY,
  type TestAccess,
  testAccess,
} from '#server/testing/test-access.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'vorab-cli-'))
const program = path.join(directory, 'vorab.mjs')
const tokenFile = path.join(directory, 'token')

let room: TestAccess
let server: ReturnType<typeof serve>
let office = ''
let anna = ''
let address = ''

beforeAll(async () => {
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'vorab.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  room = await testAccess()
  const { access } = room
  const user = await addUser(access, 'Anna')
  anna = user.id
  office = await addOffice(access, 'Stadt Zittau')
  await addMember(access, user.id, office, 'sachbearbeitung')
  const clientOf = () => '127.0.0.1'
  const [today, sessionOf] = [() => TEST_DAY, () => undefined]
  const cases = { service: openedService(access), viewerOf: apiCaller({ access, today, clientOf, sessionOf }) }
  const app = new Hono().route('/api/v1', apiRoutes({ today, limit: { perMinute: 120, clientOf }, cases }))
  server = serve({ fetch: app.fetch, port: 0 })
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const owner = await userByEmail(access.db, user.email)
  if (!owner) throw new Error('There is no such account.')
  room.pass(60_000)
  const code = appCode(user.secret, room.now())
  const made = await makeApiToken(access, owner, { label: 'cli', scopes: ['read', 'act', 'open'], days: 30, code })
  if ('faults' in made) throw new Error(made.faults.join())
  writeFileSync(tokenFile, `${made.token}\n`, { mode: 0o600 })
}, 60_000)
afterAll(async () => {
  server.close()
  await room.close()
  rmSync(directory, { recursive: true, force: true })
})

/** The program as a person starts it, in a process of its own. */
function vorab(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = { PATH: process.env['PATH'], VORAB_SERVER: address, VORAB_TOKEN_FILE: tokenFile }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...argv], { env }, (fault, out, err) => {
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err })
    })
  })
}

function written(name: string, content: object): string {
  const file = path.join(directory, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

it('the command line opens a case on a running server, finds it, acts in it, and is stopped by the end of its token', async () => {
  const opening = written('opening.json', {
    organisationId: office,
    modus: 'behoerde',
    way: 'fachkraftBerufsausbildung',
    facts: { standort: 'ausland', konkretesArbeitsplatzangebot: true, taetigkeit: '2221' },
    worker: { givenNames: 'Đorđe', familyNames: 'Petrović', bornOn: '1990-05-04', nationalities: ['RS'] },
    employer: { name: 'Elektro Sachsen GmbH' },
  })
  const opened = await vorab('case', 'open', opening, '--json')
  expect(opened, opened.err).toMatchObject({ code: 0 })
  const { caseId, reference, seq } = JSON.parse(opened.out)
  expect(JSON.parse((await vorab('case', 'open', opening, '--json')).out)).toMatchObject({ caseId })
  expect((await vorab('case', 'list', '--search', 'petrovic')).out).toContain(reference)
  const act = (name: string, expectedSeq: number) =>
    vorab(
      'case',
      'act',
      caseId,
      written(name, {
        als: 'auslaenderbehoerde',
        expectedSeq,
        command: { type: 'vornehmen', am: TEST_DAY, handlung: { type: 'beratungErteilt', weg: 'telefonisch' } },
      }),
    )
  expect(await act('act.json', seq)).toMatchObject({ code: 0, out: expect.stringContaining('Eingetragen') })
  expect(await act('act.json', seq)).toMatchObject({ code: 0, out: expect.stringContaining('Steht schon in der Akte') })
  expect(await act('late.json', 1)).toMatchObject({ code: 1 })
  expect((await vorab('case', 'show', caseId)).out).toContain(`expectedSeq ${seq + 1}`)
  expect(await vorab('verify', caseId, '--server', address)).toMatchObject({ code: 0 })
  const [token] = await apiTokensOf(room.access, anna)
  await revokeApiToken(room.access, anna, token?.id ?? '')
  expect(await vorab('case', 'show', caseId)).toMatchObject({ code: 2, out: '' })
}, 60_000)

import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
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
import { fileStore } from '#server/files/file-store.ts'
import { openedService } from '#server/testing/opened-service.ts'
import { freePort } from '#server/testing/scanner.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  TEST_DAY,
  type TestAccess,
  testAccess,
} from '#server/testing/test-access.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'

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
  const files = fileStore({ ...access, directory: folderForFiles(), key: randomBytes(32) })
  const cases = { service: openedService(access), files, viewerOf: apiCaller({ access, today, clientOf, sessionOf }) }
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
const vorab = (...argv: readonly string[]) => vorabAt(address, ...argv)

function vorabAt(
  server: string,
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = { PATH: process.env['PATH'], VORAB_SERVER: server, VORAB_TOKEN_FILE: tokenFile }
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

it('the command line ends quietly where whoever reads along has seen enough', async () => {
  const both = `"${process.execPath}" "${program}" facts | head -n 1`
  const { out, err } = await new Promise<{ out: string; err: string }>((resolve) => {
    execFile('sh', ['-c', both], (_, out, err) => resolve({ out, err }))
  })
  expect(out.split('\n')).toHaveLength(2)
  expect(err).toBe('')
})

it('the command line prints what the letters of a name say, and obeys none of them', async () => {
  const { err } = await vorab('check', '\u001b]0;gone\u0007\u001b[2Jperson.json')
  expect(err).toContain(']0;gone[2Jperson.json')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
  expect(err).not.toMatch(/[\u001b\u0007]/)
})

it('the command line says in a sentence what is not there, which server does not answer, and which leads elsewhere', async () => {
  const none = path.join(directory, 'nirgends.json')
  expect((await vorab('check', none)).err).toBe(
    `vorab: Die Datei „${none}“ gibt es nicht: Prüfen Sie ihren Namen und den Ordner, in dem Sie stehen.\n`,
  )
  expect((await vorab('case', 'open', directory, '--lang', 'en')).err).toBe(
    `vorab: “${directory}” is a folder: name a file in it.\n`,
  )
  const shut = `http://127.0.0.1:${await freePort()}`
  const unheard = await vorabAt(shut, 'case', 'list')
  expect([unheard.code, unheard.err]).toEqual([
    2,
    `vorab: Unter ${shut} antwortet kein Programm: Prüfen Sie Adresse und Port, und ob Vorab dort läuft.\n`,
  ])
  const elsewhere = createServer((_, answer) => answer.writeHead(302, { location: address }).end())
  elsewhere.listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const led = await vorabAt(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`, 'case', 'list')
  elsewhere.close()
  expect(led.err).toContain('leitet an eine andere Adresse weiter')
  for (const { err } of [unheard, led]) expect(err).not.toContain('fetch failed')
}, 60_000)

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
  await bringLetter(caseId, seq + 1)
  const [token] = await apiTokensOf(room.access, anna)
  await revokeApiToken(room.access, anna, token?.id ?? '')
  expect(await vorab('case', 'show', caseId)).toMatchObject({ code: 2, out: '' })
}, 60_000)

/** A letter with its scan in one go, and what happens where the scan is none. */
async function bringLetter(caseId: string, expectedSeq: number): Promise<void> {
  const letter = written('letter.json', {
    als: 'auslaenderbehoerde',
    expectedSeq,
    command: {
      type: 'erfassen',
      am: TEST_DAY,
      urheber: 'arbeitgeber',
      eingang: { type: 'schreibenEingegangen', absender: 'arbeitgeber', betreff: 'Nachfrage' },
    },
  })
  const [scan, torn, large] = ['Prüfung.pdf', 'torn.pdf', 'large.pdf'].map((name) => path.join(directory, name))
  if (!scan || !torn || !large) throw new Error('No names.')
  writeFileSync(scan, PDF)
  writeFileSync(torn, PDF.subarray(0, 200))
  writeFileSync(large, Buffer.alloc(30 * 1024 * 1024, 1))
  const refused = await vorab('case', 'act', caseId, letter, '--file', torn)
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('beschädigt')])
  const tooLarge = await vorab('case', 'bring', caseId, large, '--lang', 'en')
  expect([tooLarge.code, tooLarge.err]).toEqual([2, expect.stringContaining('larger than 20 MB')])
  const brought = await vorab('case', 'bring', caseId, scan)
  const [document = ''] = brought.out.split('  ')
  expect(brought.out).toBe(`${document}  Prüfung.pdf  1 Seite\n`)
  expect((await vorab('case', 'files', caseId)).out).toBe(brought.out)
  expect(await vorab('case', 'drop', caseId, document)).toMatchObject({ code: 0 })
  expect((await vorab('case', 'files', caseId)).out).toBe('nichts\n')
  const act = () => vorab('case', 'act', caseId, letter, '--file', scan)
  expect(await act()).toMatchObject({ code: 0, out: expect.stringContaining('Eingetragen') })
  expect(await act()).toMatchObject({ code: 0, out: expect.stringContaining('Steht schon in der Akte') })
  const { eintraege } = JSON.parse((await vorab('case', 'show', caseId, '--json')).out)
  expect(eintraege.at(-1)).toMatchObject({ dokumente: [document] })
  const copy = path.join(directory, 'copy.pdf')
  expect(await vorab('case', 'save', caseId, document, copy)).toMatchObject({ code: 0 })
  expect([readFileSync(copy).equals(PDF), statSync(copy).mode & 0o777]).toEqual([true, 0o600])
  expect(await vorab('case', 'save', caseId, document, scan)).toMatchObject({ code: 2, out: '' })
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OperatorFault } from '#server/operator-fault.ts'
import { readConfiguration } from './configuration.ts'
import { startFault } from './start-fault.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const fault = (fields: object, message = 'it failed'): Error => Object.assign(new Error(message), fields)

describe('What whoever starts the program is told', () => {
  it.each([
    [fault({ code: 'EADDRINUSE', syscall: 'listen' }), { PORT: '9000' }, 'Port 9000 is taken', 'PORT=9001'],
    [fault({ code: 'EADDRINUSE', syscall: 'listen' }), {}, 'Port 8080 is taken', 'PORT=8081'],
    [fault({ code: 'EACCES', syscall: 'listen' }), { PORT: '80' }, 'may not listen on port 80', 'PORT=8080'],
    [fault({ code: 'EADDRNOTAVAIL', syscall: 'listen' }), { HOST: '203.0.113.9' }, 'no address 203.0.113.9', '0.0.0.0'],
    [fault({ code: 'EACCES', syscall: 'mkdir', path: '/srv/vorab' }), {}, '/srv/vorab cannot be used', 'VORAB_DATA'],
    [new OperatorFault('The database is newer.'), {}, 'The database is newer.', ''],
  ])('says what is wrong and how to mend it: %s', (thrown, env, wrong, mend) => {
    const said = startFault(thrown, env)
    expect(said).toContain(wrong)
    expect(said).toContain(mend)
    expect(said).not.toContain('    at ')
  })

  it.each([
    [fault({ code: 'ECONNREFUSED', syscall: 'connect' }, 'connect ECONNREFUSED 127.0.0.1:5432')],
    [new AggregateError([fault({}), fault({ code: 'ECONNREFUSED', syscall: 'connect' }, 'connect ECONNREFUSED')])],
    [fault({ code: '28P01' }, 'password authentication failed for user "vorab"')],
    [fault({ code: '3D000' }, 'database "vorab" does not exist')],
  ])('names the place of a database that cannot be used, and not its password: %s', (thrown) => {
    const said = startFault(thrown, { DATABASE_URL: 'postgresql://vorab:geheim@db.example:5432/vorab' })
    expect(said).toContain('The database db.example:5432/vorab (DATABASE_URL) cannot be used')
    expect(said).not.toContain('geheim')
  })

  it('keeps everything of a fault that is ours', () => {
    const ours = new TypeError('x is not a function', { cause: new Error('the reason') })
    expect(startFault(ours, {})).toMatch(/TypeError: x is not a function\n {4}at [\s\S]*the reason/)
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT: It is a whole number from 0 to 65535.'],
    [{ VORAB_TODAY: '22.11.2026' }, 'VORAB_TODAY: It is a day as YYYY-MM-DD.'],
    [{ VORAB_ORIGIN: 'vorab.office.example' }, 'VORAB_ORIGIN: It is an address that begins with https://'],
    [{ VORAB_SECRET: 'short' }, 'VORAB_SECRET: It needs at least 32 characters.'],
    [{ VORAB_OFFICES: '[{' }, 'VORAB_OFFICES cannot be used: it is no JSON.'],
    [{ VORAB_SIGNING: 'key.pem' }, 'VORAB_SIGNING cannot be used: it is no JSON.'],
  ])('says what a setting has to be: %j', (env, sentence) => {
    expect(() => readConfiguration(env, [])).toThrow(sentence)
  })
})

describe('The program itself', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'vorab-start-'))
  const program = path.join(ROOT, 'dist/serve.mjs')
  const taken = createServer()
  let port = 0

  beforeAll(async () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'bin/prepare.mjs')], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`)
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
    port = (taken.address() as AddressInfo).port
  })
  afterAll(() => {
    taken.close()
    rmSync(directory, { recursive: true })
  })

  it.each([
    ['a port that is taken', () => ({ PORT: String(port) }), /^Port \d+ is taken by another program\./],
    ['a setting that makes no sense', () => ({ PORT: 'abc' }), /^The environment cannot be used:\n {2}PORT: /],
  ])('ends at %s with a sentence and the code of bad input', (_, env, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [program], {
      env: { ...process.env, VORAB_DATA: directory, ...env() },
      encoding: 'utf8',
    })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(2)
  })
})

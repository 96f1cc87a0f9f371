import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'

const quick = { durable: false }
let directory = ''
let cluster = ''
let server: EmbeddedServer | undefined

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'vorab-embedded-'))
  cluster = path.join(directory, 'pg')
})
afterEach(async () => {
  await server?.stop()
  server = undefined
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function ask(question: string): Promise<unknown> {
  const client = new pg.Client(server?.connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text: question, rowMode: 'array' })).rows[0]?.[0]
  } finally {
    await client.end()
  }
}

const pidFile = () => Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

describe('The PostgreSQL that comes with the program', { timeout: 30_000 }, () => {
  it('sorts German, keeps checksums, and can be reached by no network', async () => {
    mkdirSync(`${cluster}.new-999999999`)
    server = await startEmbedded(cluster, quick)
    expect(server.adopted).toBe(false)
    expect(existsSync(`${cluster}.new-999999999`)).toBe(false)
    expect(await ask('show listen_addresses')).toBe('')
    expect(await ask('show data_checksums')).toBe('on')
    expect(await ask("select string_agg(w, ',' order by w) from unnest(array['Zebra','öde','Apfel','Ärger']) w")).toBe(
      'Apfel,Ärger,öde,Zebra',
    )
  })

  it('writes nothing of a row into its log', async () => {
    server = await startEmbedded(cluster, quick)
    await ask('create table people (name text primary key)')
    await ask("insert into people values ('Amara Okafor')")
    await expect(ask("insert into people values ('Amara Okafor')")).rejects.toThrow('duplicate key')
    const log = readFileSync(`${cluster}.log`, 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('Okafor')
  })

  it('is shared by two processes on one directory, and stays while one of them uses it', async () => {
    server = await startEmbedded(cluster, quick)
    const second = await startEmbedded(cluster, quick)
    expect(second.adopted).toBe(true)
    const client = new pg.Client(second.connection)
    client.on('error', () => undefined)
    await client.connect()
    await server.release()
    expect((await client.query('select 1 as still')).rows).toEqual([{ still: 1 }])
    await client.end()
    await second.release()
    expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false)
  })

  it('is started again when it was killed', async () => {
    server = await startEmbedded(cluster, quick)
    await ask('create table kept as select 1 as number')
    const before = pidFile()
    process.kill(before, 'SIGKILL')
    await expect.poll(() => ask('select number from kept').catch(() => undefined), { timeout: 15_000 }).toBe(1)
    expect(pidFile()).not.toBe(before)
  })

  it('is not held up by a lock whose number meanwhile belongs to another program', async () => {
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`)
    server = await startEmbedded(cluster, quick)
    expect(await ask('select 1')).toBe(1)
  })

  it('refuses a path that is too long for its socket', async () => {
    await expect(startEmbedded(path.join(directory, 'x'.repeat(90)), quick)).rejects.toThrow('too long a path')
  })

  it('says why it does not start', async () => {
    const broken = path.join(directory, 'broken')
    mkdirSync(broken)
    writeFileSync(path.join(broken, 'PG_VERSION'), '9\n')
    await expect(startEmbedded(broken, quick)).rejects.toThrow(/broken: .*(?:FATAL|could not|postgres)/)
  })
})

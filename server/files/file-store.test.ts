import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { caseStore } from '#server/cases/case-file.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { FileFault } from './file-fault.ts'
import { usualLimits } from './file-limits.ts'
import { markFiled } from './file-lines.ts'
import { type FileStore, fileStore } from './file-store.ts'

const NOON = Date.parse('2026-11-18T12:00:00Z')
const [HOUR, DAY] = [3_600_000, 86_400_000]
const MOST = usualLimits.bytes
const key = randomBytes(32)
const directory = folderForFiles()
let now = NOON
let cases: TestCases
let files: FileStore
let [caseId, other] = ['', '']

beforeAll(async () => {
  cases = await testCases()
  files = fileStore({ db: cases.db, directory, key, clock: () => now })
})
afterAll(() => cases.close())
beforeEach(async () => {
  const office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  ;({ caseId: other } = await cases.open(office))
  now = NOON
  rmSync(directory, { recursive: true, force: true })
  await cases.db.deleteFrom('files').execute()
  await cases.db.deleteFrom('files_leaving').execute()
})

const take = (content: Uint8Array | Readable, brought: { to?: string; by?: string; name?: string } = {}) =>
  files.take(
    { caseId: brought.to ?? caseId, by: brought.by ?? 'u1', name: brought.name ?? 'Brief.pdf' },
    content instanceof Readable ? content : Readable.from([Buffer.from(content)]),
  )

async function taken(content: Uint8Array = PDF, brought: Parameters<typeof take>[1] = {}): Promise<string> {
  const result = await take(content, brought)
  if (!result.ok) throw new Error(result.problem)
  return result.sha256
}

/** Every file of the folder, however deep. */
function onDisk(): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(directory, name))
    .filter((name) => statSync(name).isFile())
}

function only(): string {
  const [file, ...more] = onDisk()
  if (file === undefined || more.length > 0) throw new Error('There is not exactly one file.')
  return file
}

const file = (sha256: string, by = 'u1') =>
  cases.db.transaction().execute((tx) => markFiled(tx, { caseId, by }, [`sha256:${sha256}`]))

describe('A file that was brought', () => {
  it('comes back as it was, and stands nowhere on the disk in the clear', async () => {
    const content = Buffer.concat([PDF, Buffer.from('Sehr geehrte Damen und Herren')])
    const sha256 = await taken(content)
    expect((await files.read(caseId, sha256))?.equals(content)).toBe(true)
    const stored = readFileSync(only())
    expect(stored.includes('geehrte')).toBe(false)
    expect(stored.includes('%PDF')).toBe(false)
    expect(only()).not.toContain(sha256.slice(2, 20))
  })

  it('belongs to its case: the same content in another one is sealed and placed anew', async () => {
    const sha256 = await taken()
    expect(await files.read(other, sha256)).toBeUndefined()
    expect(await taken(PDF, { to: other })).toBe(sha256)
    expect(onDisk()).toHaveLength(2)
  })

  it('lies on the disk once, however often and by whomever it is brought', async () => {
    const hashes = await Promise.all([taken(), taken(), taken(PDF, { by: 'u2', name: 'Anderer Name.pdf' })])
    expect(new Set(hashes).size).toBe(1)
    expect(onDisk()).toHaveLength(1)
    const [sha256 = ''] = hashes
    expect((await files.held({ caseId, by: 'u2' }, sha256))?.name).toBe('Anderer Name.pdf')
    expect((await files.held({ caseId, by: 'u1' }, sha256))?.name).toBe('Brief.pdf')
  })

  it('is held for nearly a day, for whoever brought it and for its case', async () => {
    const sha256 = await taken()
    expect(await files.held({ caseId, by: 'u1' }, sha256)).toMatchObject({ sha256, size: PDF.length })
    expect(await files.held({ caseId, by: 'u2' }, sha256)).toBeUndefined()
    expect(await files.held({ caseId: other, by: 'u1' }, sha256)).toBeUndefined()
    now += 23 * HOUR
    expect(await files.held({ caseId, by: 'u1' }, sha256)).toBeUndefined()
  })
})

describe('A file that cannot be used', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  it.each([
    ['empty', Buffer.alloc(0)],
    ['wrongType', Buffer.from('MZ\u0090 this is a program called letter.pdf')],
    ['wrongType', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['wrongType', Buffer.from('<!doctype html><title>letter</title>')],
    ['broken', PDF.subarray(0, 120)],
    ['tooLarge', Buffer.concat([PDF, Buffer.alloc(MOST)])],
  ])('is refused as %s, and leaves nothing behind', async (problem, content) => {
    expect(await take(content)).toEqual({ ok: false, problem })
    expect(onDisk()).toEqual([])
  })

  it('is known by its content, not by its name, and gets the ending of what it is', async () => {
    const sha256 = await taken(png, { name: '../../Bescheid.pdf' })
    expect(await files.held({ caseId, by: 'u1' }, sha256)).toMatchObject({
      name: 'Bescheid.png',
      mediaType: 'image/png',
    })
  })

  it('may be exactly as large as is allowed', async () => {
    const padded = pdfOf({ padding: MOST - 4096 })
    const content = Buffer.concat([padded, Buffer.alloc(MOST - padded.length, 32)])
    expect(await take(content)).toMatchObject({ ok: true })
  })

  it('that breaks off leaves nothing behind', async () => {
    const half = Readable.from(
      (async function* () {
        yield PDF
        await Promise.resolve()
        throw new Error('aborted')
      })(),
    )
    expect(await take(half)).toEqual({ ok: false, problem: 'brokenOff' })
    expect(onDisk()).toEqual([])
    expect(await cases.db.selectFrom('files').selectAll().execute()).toEqual([])
  })

  it('that breaks off where there is no room for it ends no program', async () => {
    const narrow = fileStore({
      db: cases.db,
      directory,
      key,
      clock: () => now,
      limits: { ...usualLimits, heldFiles: 0 },
    })
    const content = new Readable({ read: () => undefined })
    const answer = await narrow.take({ caseId, by: 'u1', name: 'x' }, content)
    expect(answer).toEqual({ ok: false, problem: 'quota' })
    // Unheard, this error would be an uncaught one, and the test run would fail.
    content.destroy(new Error('gone'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(content.errored?.message).toBe('gone')
  })
})

describe('A stored file', () => {
  it('is refused with one changed byte, wherever it is', async () => {
    const sha256 = await taken()
    const stored = readFileSync(only())
    for (const at of [0, 13, stored.length - 1]) {
      const changed = Buffer.from(stored)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      writeFileSync(only(), changed)
      await expect(files.read(caseId, sha256)).rejects.toThrow(FileFault)
    }
    writeFileSync(only(), stored.subarray(0, 20))
    await expect(files.read(caseId, sha256)).rejects.toThrow('cut off')
    writeFileSync(only(), stored)
    expect(await files.read(caseId, sha256)).toBeDefined()
  })

  it('is not opened in the place of another one of the same case', async () => {
    const [first, second] = [await taken(), await taken(Buffer.concat([PDF, Buffer.from('other')]))]
    const [one = '', two = ''] = onDisk()
    renameSync(one, `${one}.away`)
    renameSync(two, one)
    renameSync(`${one}.away`, two)
    await expect(files.read(caseId, first)).rejects.toThrow('not the one')
    await expect(files.read(caseId, second)).rejects.toThrow('not the one')
  })

  it('does not open with the key of another installation, and takes no new one in beside it', async () => {
    const sha256 = await taken()
    const stranger = fileStore({ db: cases.db, directory, key: randomBytes(32), clock: () => now })
    await expect(stranger.read(caseId, sha256)).rejects.toThrow('another key of the installation')
    await expect(stranger.take({ caseId, by: 'u1', name: 'x' }, Readable.from([PDF]))).rejects.toThrow(FileFault)
  })

  it('that is missing on the disk is a fault, not an empty page', async () => {
    const sha256 = await taken()
    rmSync(only())
    await expect(files.read(caseId, sha256)).rejects.toThrow('missing where files are kept')
  })
})

describe('The sweep', () => {
  it('takes what nobody entered within a day, and leaves what an entry names', async () => {
    const filed = await taken()
    const forgotten = await taken(Buffer.concat([PDF, Buffer.from('forgotten')]))
    await file(filed)
    now += DAY + 1
    await files.sweep()
    expect(await files.read(caseId, forgotten)).toBeUndefined()
    expect(await files.read(caseId, filed)).toBeDefined()
    expect(onDisk()).toHaveLength(1)
  })

  it('takes everything of a case that was erased, and nothing of another', async () => {
    const [gone, stays] = [await taken(), await taken(PDF, { to: other })]
    await file(gone)
    await caseStore(cases.db).eraseCase(caseId)
    expect(await files.read(caseId, gone)).toBeUndefined()
    expect(await cases.db.selectFrom('case_keys').select('case_id').where('case_id', '=', caseId).execute()).toEqual([])
    await files.sweep()
    expect(onDisk()).toHaveLength(1)
    expect(await files.read(other, stays)).toBeDefined()
  })

  it('keeps a content that somebody else brought too', async () => {
    const sha256 = await taken()
    await taken(PDF, { by: 'u2' })
    await file(sha256, 'u2')
    now += DAY + 1
    await files.sweep()
    expect(await files.read(caseId, sha256)).toBeDefined()
  })

  it('removes uploads that a crash left half, and none that is still coming', async () => {
    await taken()
    const [crashed, coming] = ['crashed', 'coming'].map((name) => path.join(directory, 'incoming', name))
    for (const name of [crashed ?? '', coming ?? '']) writeFileSync(name, 'half')
    utimesSync(crashed ?? '', (NOON - 2 * HOUR) / 1000, (NOON - 2 * HOUR) / 1000)
    utimesSync(coming ?? '', NOON / 1000, NOON / 1000)
    await files.sweep()
    expect(onDisk().map((name) => path.basename(name))).toEqual(expect.arrayContaining(['coming']))
    expect(onDisk()).toHaveLength(2)
  })

  it('touches nothing on a disk that another database belongs to', async () => {
    const sha256 = await taken()
    const empty = await testCases()
    await fileStore({ db: empty.db, directory, key, clock: () => now + 10 * DAY }).sweep()
    await empty.close()
    expect(await files.read(caseId, sha256)).toBeDefined()
  })
})

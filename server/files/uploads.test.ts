import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { diskStore } from './disk-store.ts'
import { FileFault } from './file-fault.ts'
import { usualLimits } from './file-limits.ts'
import { type FileStore, fileStore } from './file-store.ts'
import { takeRoom } from './has-room.ts'

const NOON = Date.parse('2026-11-18T12:00:00Z')
const DAY = 86_400_000
const MB = 1024 * 1024
const key = randomBytes(32)
const directory = folderForFiles()
let now = NOON
let cases: TestCases
let files: FileStore
let [caseId, other] = ['', '']
/** How many contents still find a place. */
let failsAfter = Number.POSITIVE_INFINITY

const contents = diskStore(directory)
const open = (): FileStore =>
  fileStore({
    db: cases.db,
    directory,
    key,
    clock: () => now,
    limits: { ...usualLimits, heldFiles: 5, heldBytes: 30 * MB },
    contents: {
      ...contents,
      put: async (address, content) => {
        if (failsAfter-- <= 0) throw new Error('The disk is full.')
        await contents.put(address, content)
      },
    },
  })

beforeAll(async () => {
  cases = await testCases()
})
afterAll(() => cases.close())
beforeEach(async () => {
  const office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  ;({ caseId: other } = await cases.open(office))
  ;[now, failsAfter] = [NOON, Number.POSITIVE_INFINITY]
  files = open()
})

const me = () => ({ caseId, by: 'u1' })
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

async function begun(content: Buffer, sha256: string | undefined = hashOf(content)): Promise<string> {
  const answer = await files.uploads.begin({ ...me(), name: 'Zeugnis.pdf' }, { size: content.length, sha256 })
  if (!answer.ok) throw new Error(answer.problem)
  return answer.id
}

const append = (id: string, at: number, bytes: Uint8Array) =>
  files.uploads.append(me(), id, at, Readable.from([Buffer.from(bytes)]))

async function onDisk(): Promise<number> {
  let count = 0
  for await (const _ of contents.addresses()) count++
  return count
}

describe('An upload in pieces', () => {
  it('ends as the whole file, however it is cut and however often the program starts anew', async () => {
    const content = pdfOf({ padding: 3000 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(content.length), { maxLength: 6 }), async (cuts) => {
        const id = await begun(content)
        const places = [0, ...cuts.toSorted((a, b) => a - b), content.length]
        for (const [index, at] of places.slice(0, -1).entries()) {
          files = open()
          await append(id, at, content.subarray(at, places[index + 1]))
        }
        const ended = await files.uploads.find(me(), id)
        expect(ended).toMatchObject({ received: content.length, taken: { ok: true, sha256: hashOf(content) } })
        expect((await files.read(caseId, hashOf(content)))?.equals(content)).toBe(true)
        await files.uploads.drop(me(), id)
      }),
      { numRuns: 15 },
    )
  })

  it('keeps what came before the line broke, to the last byte', async () => {
    const content = pdfOf({ padding: 3 * MB })
    const id = await begun(content)
    const breaking = Readable.from(
      (async function* () {
        yield content.subarray(0, MB)
        yield content.subarray(MB, MB + 777)
        await Promise.resolve()
        throw new Error('aborted')
      })(),
    )
    expect(await files.uploads.append(me(), id, 0, breaking)).toMatchObject({ received: MB + 777, taken: undefined })
    files = open()
    expect((await files.uploads.open(me())).map(({ received }) => received)).toEqual([MB + 777])
    expect(await append(id, MB + 777, content.subarray(MB + 777))).toMatchObject({ taken: { ok: true } })
    expect(await files.uploads.open(me())).toEqual([])
  })

  it('goes on only where it stopped, and one of two that send the same at once', async () => {
    const content = pdfOf({ padding: 10_000 })
    const id = await begun(content)
    expect(await append(id, 5, content)).toBe('elsewhere')
    const answers = await Promise.all([1, 2, 3].map(() => append(id, 0, content.subarray(0, 5000))))
    expect(answers.filter((answer) => answer === 'elsewhere')).toHaveLength(2)
    expect(await append(id, 5000, content.subarray(5000))).toMatchObject({
      taken: { ok: true, sha256: hashOf(content) },
    })
  })

  it('takes nothing beyond what was said of its length', async () => {
    const content = PDF
    const id = await begun(content)
    expect(await append(id, 0, Buffer.concat([content, Buffer.from('more')]))).toMatchObject({
      received: content.length,
      taken: { ok: true, sha256: hashOf(content) },
    })
  })

  it('is refused when the whole is not what the browser sent', async () => {
    const id = await begun(PDF, 'f'.repeat(64))
    expect(await append(id, 0, PDF)).toMatchObject({ taken: { ok: false, problem: 'brokenOff' } })
  })

  it('is looked into like any other file', async () => {
    const program = Buffer.from('MZ\u0090 this is a program')
    expect(await append(await begun(program), 0, program)).toMatchObject({ taken: { ok: false, problem: 'wrongType' } })
  })

  it('is looked into later where the program ended before it could', async () => {
    const id = await begun(PDF)
    await append(id, 0, PDF.subarray(0, 10))
    // The last piece can be kept, what is made of the whole cannot.
    failsAfter = 1
    await expect(append(id, 10, PDF.subarray(10))).rejects.toThrow('full')
    // However many ask for it then: it is put together and kept once.
    failsAfter = 1
    files = open()
    for (const found of await Promise.all([1, 2, 3, 4].map(() => files.uploads.find(me(), id))))
      expect(found).toMatchObject({ received: PDF.length, taken: { ok: true } })
    expect(await files.read(caseId, hashOf(PDF))).toEqual(PDF)
  })

  it('counts nothing that could not be kept', async () => {
    const content = pdfOf({ padding: 2 * MB })
    const id = await begun(content)
    await append(id, 0, content.subarray(0, MB))
    failsAfter = 0
    await expect(append(id, MB, content.subarray(MB))).rejects.toThrow('full')
    failsAfter = Number.POSITIVE_INFINITY
    expect(await files.uploads.find(me(), id)).toMatchObject({ received: MB, taken: undefined })
    expect(await append(id, MB, content.subarray(MB))).toMatchObject({ taken: { ok: true } })
  })

  it('is its own: nobody else and no other case finds it, continues it or ends it', async () => {
    const id = await begun(PDF)
    for (const stranger of [
      { caseId, by: 'u2' },
      { caseId: other, by: 'u1' },
    ]) {
      expect(await files.uploads.find(stranger, id)).toBeUndefined()
      expect(await files.uploads.open(stranger)).toEqual([])
      expect(await files.uploads.append(stranger, id, 0, Readable.from([PDF]))).toBeUndefined()
      expect(await files.uploads.drop(stranger, id)).toBe(false)
    }
    for (const wrong of ['', 'x', '../..', id.toUpperCase()])
      expect(await files.uploads.find(me(), wrong)).toBeUndefined()
    expect(await files.uploads.drop(me(), id)).toBe(true)
  })

  it('whose pieces change places on the disk is not put together', async () => {
    const content = pdfOf({ padding: 4 * MB })
    const id = await begun(content, undefined)
    await append(id, 0, content.subarray(0, MB))
    await append(id, MB, content.subarray(MB, 2 * MB))
    const rows = await cases.db.selectFrom('upload_pieces').select(['address']).where('upload_id', '=', id).execute()
    const [one = '', two = ''] = rows.map(({ address }) => address)
    const [first, second] = [await contents.get(one), await contents.get(two)]
    if (!first || !second) throw new Error('A piece is missing.')
    await contents.put(one, second)
    await contents.put(two, first)
    await expect(append(id, 2 * MB, content.subarray(2 * MB))).rejects.toThrow(FileFault)
  })

  it('leaves nothing when it is given up, too old, or its case is erased', async () => {
    await cases.db.deleteFrom('files').execute()
    await cases.db.deleteFrom('uploads').execute()
    await files.sweep()
    const before = await onDisk()
    const content = pdfOf({ padding: 2 * MB })
    const [dropped, old] = [await begun(content), await begun(content)]
    for (const id of [dropped, old]) {
      await append(id, 0, content.subarray(0, MB))
      await append(id, MB, content.subarray(MB, MB + 5))
    }
    expect(await onDisk()).toBe(before + 4)
    await files.uploads.drop(me(), dropped)
    await files.sweep()
    expect(await onDisk()).toBe(before + 2)
    now += DAY + 1
    await files.sweep()
    expect(await files.uploads.find(me(), old)).toBeUndefined()
    const last = await begun(content)
    await append(last, 0, content.subarray(0, MB))
    await cases.pool.query('select erase_case($1)', [caseId])
    await files.sweep()
    expect(await onDisk()).toBe(before)
  })

  it('lets its pieces go when the whole is there', async () => {
    const content = pdfOf({ padding: 2 * MB })
    await files.sweep()
    const before = await onDisk()
    await append(await begun(content), 0, content)
    await files.sweep()
    expect(await onDisk()).toBe(before + 1)
  })
})

describe('The bound on what one person has in one case', () => {
  const begin = (size: number, by = 'u1', to = caseId) =>
    files.uploads.begin({ caseId: to, by, name: 'x.pdf' }, { size, sha256: undefined })

  it('counts what is begun and what is there, and nobody else', async () => {
    const quota = { ok: false, problem: 'quota' }
    for (let index = 0; index < 3; index++) expect(await begin(100)).toMatchObject({ ok: true })
    for (const text of ['a', 'b'])
      await files.take({ ...me(), name: 'x.pdf' }, Readable.from([Buffer.concat([PDF, Buffer.from(text)])]))
    expect(await begin(100)).toEqual(quota)
    expect(await files.take({ ...me(), name: 'x.pdf' }, Readable.from([PDF]))).toEqual(quota)
    expect(await begin(100, 'u2')).toMatchObject({ ok: true })
    expect(await begin(100, 'u1', other)).toMatchObject({ ok: true })
  })

  it('counts bytes, and one file more than is allowed', async () => {
    expect(await begin(20 * MB + 1)).toEqual({ ok: false, problem: 'tooLarge' })
    expect(await begin(0)).toEqual({ ok: false, problem: 'empty' })
    expect(await begin(20 * MB)).toMatchObject({ ok: true })
    expect(await begin(10 * MB + 1)).toEqual({ ok: false, problem: 'quota' })
    expect(await begin(10 * MB)).toMatchObject({ ok: true })
  })

  it('gives many at once no more room than one after the other', async () => {
    const content = (index: number) => Buffer.concat([PDF, Buffer.from(`% ${index}`)])
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, index) => files.take({ ...me(), name: 'x.pdf' }, Readable.from([content(index)]))),
    )
    expect(taken.filter(({ ok }) => ok)).toHaveLength(5)
    const begun = await Promise.all(Array.from({ length: 12 }, () => begin(100, 'u3')))
    expect(begun.filter(({ ok }) => ok)).toHaveLength(5)
    const large = await Promise.all(Array.from({ length: 8 }, () => begin(20 * MB, 'u4')))
    expect(large.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('asks no room for what is there already', async () => {
    const there = await files.take({ ...me(), name: 'x.pdf' }, Readable.from([PDF]))
    for (let index = 0; index < 4; index++) await begin(100)
    const asked = (sha256: string) =>
      cases.db.transaction().execute((tx) => takeRoom(tx, files.limits, { ...me(), bytes: 1, sha256 }))
    expect([await asked(there.ok ? there.sha256 : ''), await asked('another')]).toEqual([true, false])
  })
})

import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { itWith } from '#server/testing/has-tool.ts'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { freePort, INFECTED, type RunningScanner, startScanner } from '#server/testing/scanner.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles, PDF } from '#server/testing/test-files.ts'
import { clamd, type Scanned } from './clamd.ts'
import { diskStore } from './disk-store.ts'
import { markFiled, mayFile } from './file-lines.ts'
import { type FileStore, fileStore } from './file-store.ts'

const NOON = Date.parse('2026-11-18T12:00:00Z')
const DAY = 86_400_000
const key = randomBytes(32)
const directory = folderForFiles()
const contents = diskStore(directory)
let now = NOON
let cases: TestCases
let files: FileStore
let caseId = ''
let says: Scanned = { result: 'clean' }

beforeAll(async () => {
  cases = await testCases()
})
afterAll(() => cases.close())
beforeEach(async () => {
  ;({ caseId } = await cases.open(await cases.member('behoerde')))
  now = NOON
  says = { result: 'notScanned' }
  await cases.db.deleteFrom('files').execute()
  files = fileStore({ db: cases.db, directory, key, clock: () => now, scanner: { scan: () => Promise.resolve(says) } })
  await files.sweep()
})

const me = () => ({ caseId, by: 'u1' })
const take = (content: Buffer = PDF, by = 'u1') =>
  files.take({ caseId, by, name: 'Zeugnis.pdf' }, Readable.from([content]))

async function taken(content?: Buffer, by?: string): Promise<string> {
  const answer = await take(content, by)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.sha256
}

async function onDisk(): Promise<number> {
  let count = 0
  for await (const _ of contents.addresses()) count++
  return count
}

/** Whether anybody gets at the content, and whether it can go into an entry. */
async function reach(sha256: string): Promise<readonly boolean[]> {
  const bringing = { ...me(), now }
  return [
    (await files.read(caseId, sha256)) !== undefined,
    (await files.held(me(), sha256)) !== undefined,
    await mayFile(cases.db, bringing, [`sha256:${sha256}`]),
  ]
}

describe('A file that the scanner has not seen', () => {
  it('waits: only who brought it sees that it is there, and nobody reads or enters it', async () => {
    const sha256 = await taken()
    expect(await reach(sha256)).toEqual([false, false, false])
    expect(await files.allHeld(me())).toMatchObject([{ sha256, waiting: true }])
    expect(await files.allHeld({ caseId, by: 'u2' })).toEqual([])
    await cases.db.transaction().execute((tx) => markFiled(tx, me(), [`sha256:${sha256}`]))
    expect(await files.allHeld(me())).toHaveLength(1)
    await files.scanWaiting()
    expect(await reach(sha256)).toEqual([false, false, false])
  })

  it('is released when the scanner is back, and held for its day from then on', async () => {
    const sha256 = await taken()
    now += 2 * DAY
    await files.sweep()
    says = { result: 'clean' }
    await files.scanWaiting()
    expect(await reach(sha256)).toEqual([true, true, true])
    now += DAY / 2
    await files.sweep()
    expect(await reach(sha256)).toEqual([true, true, true])
  })

  it('goes when something is found, and who brought it is told for a week', async () => {
    const sha256 = await taken()
    says = { result: 'infected', finding: 'Test.Virus' }
    await files.scanWaiting()
    expect(await reach(sha256)).toEqual([false, false, false])
    expect(await files.allHeld(me())).toEqual([])
    expect(await files.findings(me())).toEqual([{ name: 'Zeugnis.pdf', finding: 'Test.Virus' }])
    expect(await files.findings({ caseId, by: 'u2' })).toEqual([])
    await files.sweep()
    expect(await onDisk()).toBe(0)
    now += 7 * DAY + 1
    await files.sweep()
    expect(await files.findings(me())).toEqual([])
  })

  it('was clean already when somebody brings it again while the scanner is away', async () => {
    says = { result: 'clean' }
    const sha256 = await taken()
    says = { result: 'notScanned' }
    await taken()
    expect(await reach(sha256)).toEqual([true, true, true])
    await taken(PDF, 'u2')
    expect(await files.allHeld({ caseId, by: 'u2' })).toMatchObject([{ waiting: true }])
  })

  it('is gone after a week, and with its case', async () => {
    await taken()
    now += 7 * DAY + 1
    await files.sweep()
    expect(await onDisk()).toBe(0)
    await taken()
    await cases.pool.query('select erase_case($1)', [caseId])
    await files.sweep()
    expect(await onDisk()).toBe(0)
  })

  it('is refused at once where something is found, and nothing of it stays', async () => {
    says = { result: 'infected', finding: 'Test.Virus' }
    expect(await take()).toEqual({ ok: false, problem: 'infected', finding: 'Test.Virus' })
    expect(await onDisk()).toBe(0)
    expect(await files.allHeld(me())).toEqual([])
  })
})

describe('With the scanner of an office', () => {
  let running: RunningScanner | undefined
  afterAll(() => running?.stop())

  itWith(
    'clamd',
    'what came while it was down is looked at when it is up: clean is released, malware goes',
    async () => {
      const port = await freePort()
      files = fileStore({ db: cases.db, directory, key, clock: () => now, scanner: clamd(`127.0.0.1:${port}`) })
      const bad = pdfOf({ objects: [streamOf('', INFECTED)] })
      const [clean, infected] = [await taken(PDF), await taken(bad)]
      expect((await files.allHeld(me())).map(({ waiting }) => waiting)).toEqual([true, true])
      running = await startScanner(port)
      await files.scanWaiting()
      expect(await reach(clean)).toEqual([true, true, true])
      expect(await reach(infected)).toEqual([false, false, false])
      expect(await files.findings(me())).toMatchObject([{ finding: expect.stringContaining('Vorab.Test') }])
      expect(await take(bad)).toMatchObject({ ok: false, problem: 'infected' })
    },
  )
})

import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { hasTool, itWith } from '#server/testing/has-tool.ts'
import { type RunningObjectStore, startObjectStore } from '#server/testing/object-store.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { contentStoreContract } from './content-store.contract.ts'
import { fileStore } from './file-store.ts'
import { s3Store } from './s3-store.ts'

const NOON = Date.parse('2026-11-18T12:00:00Z')
const MB = 1024 * 1024

describe('Contents in an object store', () => {
  const directory = folderForFiles()
  let running: RunningObjectStore | undefined
  beforeAll(async () => {
    if (!hasTool('swift')) return
    running = await startObjectStore()
    const { endpoint, bucket, ...credentials } = running.place
    const made = await new AwsClient({ ...credentials, service: 's3' }).fetch(`${endpoint}/${bucket}`, {
      method: 'PUT',
    })
    if (!made.ok) throw new Error(`The bucket was not made: ${made.status}`)
  })
  afterAll(() => running?.stop())
  const place = (): RunningObjectStore['place'] => {
    if (!running) throw new Error('The object store does not run.')
    return running.place
  }

  contentStoreContract(
    () => Promise.resolve({ store: s3Store({ ...place(), pageSize: 5 }), close: () => undefined }),
    (title, run) => itWith('swift', title, run),
    hasTool('swift'),
  )

  itWith('swift', 'are not given to whoever has another secret, and the refusal names no content', async () => {
    const stranger = s3Store({ ...place(), secretAccessKey: 'another' })
    const address = 'c'.repeat(64)
    await s3Store(place()).put(address, Buffer.from('x'))
    await expect(stranger.get(address)).rejects.toThrow(/^The object store did not give a content: 403 \w+$/)
    await expect(stranger.put(address, Buffer.from('y'))).rejects.toThrow('403')
    await expect(stranger.remove(address)).rejects.toThrow('403')
  })

  itWith('swift', 'are missing with an error, not with silence, where the bucket is', async () => {
    const elsewhere = s3Store({ ...place(), bucket: 'nowhere' })
    await expect(elsewhere.put('d'.repeat(64), Buffer.from('x'))).rejects.toThrow('404')
  })

  itWith('swift', 'are gone with their case: neither files, nor pieces, nor what waits stays', async () => {
    const cases = await testCases()
    const contents = s3Store(place())
    for await (const one of contents.addresses()) await contents.remove(one)
    const options = { db: cases.db, directory, key: randomBytes(32), clock: () => NOON, contents }
    const files = fileStore({ ...options, scanner: { scan: () => Promise.resolve({ result: 'clean' }) } })
    const away = fileStore({ ...options, scanner: { scan: () => Promise.resolve({ result: 'notScanned' }) } })
    const count = async (): Promise<number> => {
      let found = 0
      for await (const _ of contents.addresses()) found++
      return found
    }
    const { caseId } = await cases.open(await cases.member('behoerde'))
    const brought = { caseId, by: 'u1', name: 'Pass.pdf' }
    const content = pdfOf({ padding: 2 * MB })
    const taken = await files.take(brought, Readable.from([content]))
    if (!taken.ok) throw new Error(taken.problem)
    expect((await files.read(caseId, taken.sha256))?.equals(content)).toBe(true)
    await away.take(brought, Readable.from([pdfOf({ pages: 3 })]))
    const begun = await files.uploads.begin(brought, { size: content.length, sha256: undefined })
    if (!begun.ok) throw new Error(begun.problem)
    await files.uploads.append(brought, begun.id, 0, Readable.from([content.subarray(0, MB)]))
    expect(await count()).toBe(3)
    // Nothing of it stays on the disk of the program.
    const incoming = path.join(directory, 'incoming')
    expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([])
    await cases.pool.query('select erase_case($1)', [caseId])
    await files.sweep()
    expect(await count()).toBe(0)
    expect(await cases.db.selectFrom('files_leaving').selectAll().execute()).toEqual([])
    await cases.close()
  })
})

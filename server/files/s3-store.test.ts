import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { hasTool, itWith } from '#server/testing/has-tool.ts'
import { type RunningObjectStore, startObjectStore } from '#server/testing/object-store.ts'
import { contentStoreContract } from './content-store.contract.ts'
import { s3Store } from './s3-store.ts'

describe('Contents in an object store', () => {
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
})

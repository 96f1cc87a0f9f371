import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { type ContentStore, checkedAddress, isAddress } from './content-store.ts'

export interface S3Place {
  /** Of the service, without the bucket: `https://s3.example.org`. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

interface S3Options extends S3Place {
  /** How many addresses one answer holds. */
  readonly pageSize?: number
}

/** Longer than 20 MB take on a slow line; then the request has failed. */
const PATIENCE_MS = 60_000

/** Contents in a bucket of anything that speaks S3. They arrive sealed: the service never sees what it keeps. */
export function s3Store({ endpoint, bucket, pageSize = 1000, ...credentials }: S3Options): ContentStore {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 3 })
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`
  const ask = (target: string, init: RequestInit = {}): Promise<Response> =>
    client.fetch(base + target, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
  return {
    put: async (address, content) => {
      const body = new Uint8Array(content)
      const answer = await ask(`/${checkedAddress(address)}`, {
        method: 'PUT',
        body,
        // The service refuses what did not arrive as it was sent.
        headers: { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') },
      })
      await expected(answer, 'keep a content')
    },
    get: async (address) => {
      const answer = await ask(`/${checkedAddress(address)}`)
      if (answer.status === 404) return void (await answer.body?.cancel())
      if (!answer.ok) await expected(answer, 'give a content')
      return Buffer.from(await answer.arrayBuffer())
    },
    remove: async (address) => {
      const answer = await ask(`/${checkedAddress(address)}`, { method: 'DELETE' })
      if (answer.status !== 404) await expected(answer, 'remove a content')
    },
    addresses: () => addressesBy(ask, pageSize),
  }
}

async function expected(answer: Response, what: string): Promise<void> {
  const said = await answer.text()
  if (!answer.ok)
    throw new Error(`The object store did not ${what}: ${answer.status} ${textOf(said, 'Code') ?? ''}`.trim())
}

async function* addressesBy(ask: (target: string) => Promise<Response>, pageSize: number): AsyncGenerator<string> {
  let next = ''
  do {
    const answer = await ask(
      `/?list-type=2&max-keys=${pageSize}${next && `&continuation-token=${encodeURIComponent(next)}`}`,
    )
    if (!answer.ok) await expected(answer, 'list its contents')
    const page = await answer.text()
    for (const [, key = ''] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) if (isAddress(key)) yield key
    next = textOf(page, 'IsTruncated') === 'true' ? (textOf(page, 'NextContinuationToken') ?? '') : ''
  } while (next !== '')
}

function textOf(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&')
}

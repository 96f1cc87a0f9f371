import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readUpload, type Upload } from './read-upload.ts'

const MB = 1024 * 1024
const seen: Upload<string>[] = []
let arrived: () => void = () => undefined
let origin = ''

/** A server as the program runs it: what a request in memory does, a connection does not. */
const listener = getRequestListener(async (incoming) => {
  const upload = await readUpload({
    request: incoming,
    field: 'file',
    mostFileBytes: MB,
    mostBytes: 3 * MB,
    mostFiles: 2,
    take: measured,
  })
  seen.push(upload)
  arrived()
  return new Response(upload.read)
})
const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))

async function measured(name: string, content: Readable): Promise<string> {
  let size = 0
  try {
    for await (const chunk of content) size += chunk instanceof Buffer ? chunk.length : 0
    return `${name} ${size}`
  } catch {
    return 'aborted'
  }
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  seen.length = 0
})

async function post(fill: (form: FormData) => void): Promise<string> {
  const form = new FormData()
  fill(form)
  return await (await fetch(origin, { method: 'POST', body: form })).text()
}

const fileOf = (bytes: number): File => new File([new Uint8Array(bytes)], 'größe.pdf')

describe('A form with a file', () => {
  it('is read with everything that was typed, in whatever order it comes', async () => {
    const done = await post((form) => {
      form.append('before', 'ä')
      form.append('file', fileOf(1000))
      form.append('after', '\0€')
    })
    expect(done).toBe('done')
    const [upload] = seen
    if (upload?.read !== 'done') throw new Error('The form was not read.')
    expect([upload.files, [...upload.form]]).toEqual([
      ['größe.pdf 1000'],
      [
        ['before', 'ä'],
        ['after', '€'],
      ],
    ])
  })

  it('may bring several files, and says where there were more than it may', async () => {
    const bring = async (count: number): Promise<void> => {
      await post((form) => {
        for (let index = 0; index < count; index++) form.append('file', fileOf(index + 1))
      })
    }
    await bring(2)
    expect(seen.at(-1)).toMatchObject({ files: ['größe.pdf 1', 'größe.pdf 2'], hadMore: false })
    await bring(3)
    expect(seen.at(-1)).toMatchObject({ files: ['größe.pdf 1', 'größe.pdf 2'], hadMore: true })
  })

  it('is whole without a file, with an empty field for one, and with one that nobody asked for', async () => {
    for (const name of ['other', undefined]) {
      expect(await post((form) => (name ? form.append(name, fileOf(9)) : form.append('text', 'x')))).toBe('done')
      expect(seen.at(-1)).toMatchObject({ files: [] })
    }
  })

  it('lets whoever takes the file see that it is too large, and keeps the rest', async () => {
    await post((form) => {
      form.append('file', fileOf(2 * MB))
      form.append('after', 'x')
    })
    const [upload] = seen
    if (upload?.read !== 'done') throw new Error('The form was not read.')
    expect([upload.files, upload.form.get('after')]).toEqual([[`größe.pdf ${MB + 1}`], 'x'])
  })

  it('is not read to its end where it is far too large, with its length told or not', async () => {
    expect(await post((form) => form.append('file', fileOf(4 * MB)))).toBe('tooLarge')
    const sender = request(origin, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } })
    sender.on('error', () => undefined)
    const told = new Promise<void>((resolve) => {
      arrived = resolve
    })
    sender.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n')
    for (let sent = 0; sent < 4; sent++) sender.write(Buffer.alloc(MB))
    await told
    sender.destroy()
    expect(seen.at(-1)).toEqual({ read: 'tooLarge' })
  })

  it('that breaks off ends as broken off, and the program goes on', async () => {
    const told = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const sender = request(origin, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(MB) },
    })
    sender.on('error', () => undefined)
    sender.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n')
    sender.write(Buffer.alloc(100_000), () => setTimeout(() => sender.destroy(), 50))
    await told
    expect(seen).toEqual([{ read: 'brokenOff' }])
    expect(await post((form) => form.append('file', fileOf(5)))).toBe('done')
  })

  it.each([
    ['multipart/form-data', 'nothing'],
    ['multipart/form-data; boundary=x', 'no part at all'],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\ncut'],
  ])('that is none is refused: %s, %s', async (type, body) => {
    const answer = await fetch(origin, { method: 'POST', body, headers: { 'content-type': type } })
    expect(await answer.text()).toBe('brokenOff')
  })
})

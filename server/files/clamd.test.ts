import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasTool, itWith } from '#server/testing/has-tool.ts'
import { INFECTED, type RunningScanner, startScanner } from '#server/testing/scanner.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { clamd } from './clamd.ts'

describe('The scanner', () => {
  let running: RunningScanner | undefined
  beforeAll(async () => {
    if (hasTool('clamd')) running = await startScanner()
  })
  afterAll(() => running?.stop())
  const scan = async (content: Uint8Array, by: 'socket' | 'port' = 'port') => {
    if (!running) throw new Error('The scanner does not run.')
    return await clamd(by === 'port' ? running.address : running.socket).scan(content)
  }

  itWith(
    'clamd',
    'finds what it knows and names it, by port and by socket, also in the middle of a large file',
    async () => {
      const found = { result: 'infected', finding: expect.stringContaining('Vorab.Test') }
      expect(await scan(INFECTED)).toEqual(found)
      expect(await scan(INFECTED, 'socket')).toEqual(found)
      expect(await scan(Buffer.concat([Buffer.alloc(3_000_000, 32), INFECTED, Buffer.alloc(500_000, 32)]))).toEqual(
        found,
      )
    },
  )

  itWith('clamd', 'lets what is clean pass, up to 20 MB', async () => {
    expect(await scan(randomBytes(20 * 1024 * 1024))).toEqual({ result: 'clean' })
    expect(await scan(new Uint8Array())).toEqual({ result: 'clean' })
  })

  itWith('clamd', 'says of what is longer than it accepts that nobody has looked, never that it is clean', async () => {
    expect(await scan(Buffer.alloc(26 * 1024 * 1024))).toEqual({ result: 'notScanned' })
  })

  it('that is not there, or no scanner at all, has not looked', async () => {
    expect(await clamd('127.0.0.1:1').scan(Buffer.from('x'))).toEqual({ result: 'notScanned' })
    expect(await clamd(path.join(folderForFiles(), 'none')).scan(Buffer.from('x'))).toEqual({ result: 'notScanned' })
    for (const answer of ['', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'stream: OKAY\0', 'x'.repeat(10_000)]) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.end(answer)
      })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      expect(await clamd(`127.0.0.1:${port}`).scan(Buffer.alloc(200_000)), answer.slice(0, 20)).toEqual({
        result: 'notScanned',
      })
      server.close()
    }
  })
})

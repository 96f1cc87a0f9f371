import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FileServer, freshPaper, MOST_SENT, NAMED, startFileServer } from '#server/testing/file-server.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { PDF } from '#server/testing/test-files.ts'

let room: FileServer
beforeAll(async () => {
  room = await startFileServer()
})
afterAll(() => room.close())
beforeEach(() => room.fresh())

/** A body that comes piece by piece and says nothing of its length. */
function flowing(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
  })
}

describe('A file that is not taken', () => {
  const refusals: readonly (readonly [reason: string, status: number, content: () => Uint8Array, german: string])[] = [
    ['empty', 422, () => new Uint8Array(), 'leer'],
    ['tooLarge', 413, () => randomBytes(MOST_SENT + 1), 'größer als'],
    ['wrongType', 415, () => Buffer.from('MZ this is a program'), 'Diese Art von Datei'],
    ['heic', 415, () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'viele Stellen'],
    ['broken', 422, () => PDF.subarray(0, 200), 'beschädigt'],
    ['encrypted', 422, () => pdfOf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 >>' }), 'Kennwort'],
    ['tooManyPages', 422, () => pdfOf({ pages: 101 }), '100 Seiten'],
    ['active', 422, () => pdfOf({ catalogue: '/OpenAction << /S /JavaScript /JS (1) >>' }), 'mehr als Seiten'],
  ]

  it.each(refusals)('(%s) is refused in the language that was asked for, and nothing is kept', async (...row) => {
    const [reason, status, content, german] = row
    const answer = await room.bring(content())
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect([answer.status, await answer.json()]).toMatchObject([
      status,
      { type: 'urn:vorab:problem:file', status, reason, detail: expect.stringContaining(german) },
    ])
    const english = await (await room.bring(content(), { query: 'lang=en' })).json()
    expect(english).toMatchObject({ title: 'This file is not taken.', reason })
    expect(english.detail).not.toContain(german)
    expect([await room.held(), room.incoming(), room.faults]).toEqual([[], [], []])
  })

  it('(infected) is named as the scanner names it', async () => {
    room.says = { result: 'infected', finding: 'Eicar' }
    const answer = await room.bring(freshPaper())
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { reason: 'infected', finding: 'Eicar', detail: expect.stringContaining('(Eicar)') },
    ])
    expect(await room.held()).toEqual([])
  })

  it('(quota) leaves room again when something is taken back', async () => {
    const [{ sha256 }] = [await room.brought(), await room.brought(), await room.brought()]
    const answer = await room.bring(freshPaper())
    expect([answer.status, await answer.json()]).toMatchObject([409, { reason: 'quota' }])
    await room.ask(`/files/${sha256}`, { method: 'DELETE' })
    await room.brought()
  })

  it('is not named, or called something else: both are said before a byte is read', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html']
    for (const type of types)
      expect(await (await room.bring(PDF, { type })).json()).toMatchObject({ type: 'urn:vorab:problem:media-type' })
    for (const query of ['lang=fr', 'lagn=de', 'name=x.pdf'])
      expect([query, (await room.bring(PDF, { query })).status]).toEqual([query, 422])
    const wrong = {
      '': 'what the file is called',
      attachment: 'cannot be read',
      'attachment; filename="ü"': 'RFC 8187',
    }
    for (const [named, said] of Object.entries(wrong)) {
      const answer = await room.bring(PDF, { named })
      expect([answer.status, await answer.json()]).toMatchObject([
        422,
        { errors: [{ pointer: '/content-disposition', detail: expect.stringContaining(said) }] },
      ])
    }
    expect(await room.held()).toEqual([])
  })

  it('(too large, of unknown length) is read no further than it may be, and the answer arrives', async () => {
    let sent = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; sent < 400 * MOST_SENT; sent += 65_536) {
        yield randomBytes(65_536)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const answer = await room.bring(flowing(endless()))
    expect([answer.status, await answer.json()]).toMatchObject([413, { reason: 'tooLarge' }])
    expect(sent).toBeLessThan(200 * MOST_SENT)
    expect(room.incoming()).toEqual([])
  })
})

describe('A body that is not what its head says', () => {
  /** Speaks HTTP by hand; the status lines that come back until the line is closed. */
  async function raw(length: number, content: Uint8Array): Promise<readonly string[]> {
    const socket = connect(room.port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.write(
      `POST /api/v1/cases/${room.caseId}/files HTTP/1.1\r\nHost: x\r\nContent-Disposition: ${NAMED}\r\nAuthorization: Bearer ${room.office.userId}\r\n` +
        `Content-Type: application/pdf\r\nContent-Length: ${length}\r\n\r\n`,
    )
    socket.write(content)
    await new Promise((resolve) => setTimeout(resolve, 300))
    socket.end()
    await Promise.race([once(socket, 'close'), new Promise((resolve) => setTimeout(resolve, 5000))])
    socket.destroy()
    return answer.match(/HTTP\/1\.1 \d+/g) ?? []
  }
  const settled = async (): Promise<void> => {
    for (let tries = 0; room.incoming().length > 0 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }

  it('ends in the middle: nothing is kept and the program goes on', async () => {
    const content = freshPaper()
    expect(await raw(content.length, content.subarray(0, 200))).not.toContain('HTTP/1.1 201')
    await settled()
    expect([await room.held(), room.incoming(), room.faults]).toEqual([[], [], []])
    await room.brought()
  })

  it('is longer than it room.says: what was said is all that is read of it', async () => {
    const content = freshPaper()
    expect(await raw(200, content)).not.toContain('HTTP/1.1 201')
    await settled()
    expect([await room.held(), room.incoming(), room.faults]).toEqual([[], [], []])
    await room.brought()
  })

  it('is shorter than it room.says: it has not arrived', async () => {
    const content = freshPaper()
    expect(await raw(content.length + 1, content)).not.toContain('HTTP/1.1 201')
    await settled()
    expect([await room.held(), room.incoming(), room.faults]).toEqual([[], [], []])
  })

  it('says that it is larger than anything: it is refused before it comes', async () => {
    expect((await raw(99_999_999_999, new Uint8Array()))[0]).toBe('HTTP/1.1 413')
  })

  it('ends in the middle where there is no room for it: the program goes on', async () => {
    for (let count = 0; count < 3; count++) await room.brought()
    const content = freshPaper()
    expect(await raw(content.length, content.subarray(0, 200))).not.toContain('HTTP/1.1 201')
    expect((await room.ask('/files')).status).toBe(200)
    expect(room.faults).toEqual([])
  })

  it('breaks off while somebody still listens: the answer room.says to send it again', async () => {
    async function* half(): AsyncGenerator<Uint8Array> {
      yield PDF.subarray(0, 100)
      await new Promise((resolve) => setTimeout(resolve, 10))
      throw new Error('gone')
    }
    const answer = await room.api.request(`/cases/${room.caseId}/files?lang=en`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${room.office.userId}`,
        'content-type': 'application/pdf',
        'content-disposition': NAMED,
      },
      body: flowing(half()),
      duplex: 'half',
    } as RequestInit)
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { reason: 'brokenOff', detail: 'The file did not arrive completely. Send it again.' },
    ])
    expect([room.incoming(), room.faults]).toEqual([[], []])
  })
})

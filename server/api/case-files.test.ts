import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FileServer, freshPaper, LINK, NAMED, startFileServer } from '#server/testing/file-server.ts'
import { TODAY } from '#server/testing/test-cases.ts'
import { PDF } from '#server/testing/test-files.ts'
import { commandBody } from './case-commands.ts'
import { contentDisposition } from './content-disposition.ts'
import { broughtFileShape } from './file-schemas.ts'

let room: FileServer
beforeAll(async () => {
  room = await startFileServer()
})
afterAll(() => room.close())
beforeEach(() => room.fresh())

describe('A program that brings a file', () => {
  it('is told what it is, and attaches it to the entry of a letter', async () => {
    const content = freshPaper()
    const answer = await room.bring(content, {
      named: contentDisposition('attachment', 'Prüfung/../Bescheid.exe'),
    })
    const file = broughtFileShape.parse(await answer.json())
    expect(file).toMatchObject({ name: 'Bescheid.pdf', size: content.length, mediaType: 'application/pdf', pages: 1 })
    expect(file).toMatchObject({ waiting: false, until: '2026-11-19T11:00:00.000Z', document: `sha256:${file.sha256}` })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      201,
      `/api/v1/cases/${room.caseId}/files/${file.sha256}`,
    ])
    expect(await room.held()).toEqual([file])
    expect((await room.send(await room.letter([file.document]))).status).toBe(200)
    expect(await room.newest()).toEqual([file.document])
    expect(await room.held()).toEqual([])
    const read = await room.ask(`/files/${file.sha256}`, { viewer: room.colleague })
    expect(Buffer.from(await read.arrayBuffer()).equals(content)).toBe(true)
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('attachment; filename="Bescheid.pdf"'),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('and names it by its bare hash means the file; the hash of anything else only describes', async () => {
    const { sha256, document } = await room.brought()
    expect((await room.send(await room.letter([sha256, 'b'.repeat(64)]))).status).toBe(200)
    expect(await room.newest()).toEqual([document, 'b'.repeat(64)])
  })

  it('sends it again without an answer, before and after an entry names it: it is there once', async () => {
    const content = freshPaper()
    const [first, again] = [await room.brought(content), await room.brought(content)]
    expect(again).toEqual(first)
    expect(await room.held()).toHaveLength(1)
    const sent = await room.letter([first.document])
    expect(await (await room.send(sent)).json()).toMatchObject({ result: 'done' })
    expect(await room.brought(content)).toEqual({ ...first, until: null })
    expect(await (await room.send(sent)).json()).toMatchObject({ result: 'repeated' })
    expect(await room.held()).toEqual([])
  })

  it('attaches it to what its own party does, and to a decision, as well', async () => {
    const { document } = await room.brought()
    const handlung = { type: 'beratungErteilt', weg: 'schriftlich' }
    const command = { type: 'vornehmen', am: TODAY, handlung, dokumente: [document] }
    expect((await room.send(await room.letter([], { command }))).status).toBe(200)
    expect(await room.newest()).toEqual([document])
  })

  it('takes back what it has brought, and not what an entry names', async () => {
    const [one, two] = [await room.brought(), await room.brought()]
    await room.send(await room.letter([two.document]))
    const drop = async (sha256: string, viewer = room.office) =>
      (await room.ask(`/files/${sha256}`, { method: 'DELETE', viewer })).status
    expect(await drop(one.sha256, room.colleague)).toBe(404)
    expect([await drop(one.sha256), await drop(one.sha256), await drop(two.sha256)]).toEqual([204, 404, 404])
    expect((await room.ask(`/files/${two.sha256}`)).status).toBe(200)
  })

  it('finds nobody else’s there, and nobody finds its own before an entry names it', async () => {
    const { sha256, document } = await room.brought()
    expect(await room.held(room.colleague)).toEqual([])
    expect((await room.ask(`/files/${sha256}`, { viewer: room.colleague })).status).toBe(404)
    expect((await room.ask(`/files/${sha256}`)).status).toBe(200)
    const named = await room.send(await room.letter(['a'.repeat(64), document]), room.colleague)
    expect([named.status, await named.json()]).toMatchObject([422, { errors: [{ pointer: '/command/dokumente/1' }] }])
  })

  it('waits for the scanner before a command can name it', async () => {
    room.says = { result: 'notScanned' }
    const file = await room.brought()
    expect([file.waiting, file.until]).toEqual([true, null])
    for (const name of [file.sha256, file.document]) {
      const early = await room.send(await room.letter([name]))
      expect([early.status, await early.json()]).toMatchObject([
        422,
        { errors: [{ pointer: '/command/dokumente/0', detail: expect.stringContaining('scanner') }] },
      ])
    }
    expect((await room.ask(`/files/${file.sha256}`)).status).toBe(404)
    room.says = { result: 'clean' }
    await room.files.scanWaiting()
    expect(await room.held()).toMatchObject([{ waiting: false }])
    expect((await room.send(await room.letter([file.document]))).status).toBe(200)
  })

  it('learns that malware was found later', async () => {
    room.says = { result: 'notScanned' }
    await room.brought()
    room.says = { result: 'infected', finding: 'Eicar' }
    await room.files.scanWaiting()
    expect(await (await room.ask('/files')).json()).toMatchObject({
      files: [],
      found: [{ name: 'Bescheid.pdf', finding: 'Eicar' }],
    })
  })

  it('is told the hash of the picture that was made anew of its own', async () => {
    const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123456' } })
      .withExif({ IFD0: { Model: 'Telefon' } })
      .jpeg()
      .toBuffer()
    const file = broughtFileShape.parse(await (await room.bring(picture, { type: 'image/jpeg' })).json())
    expect(file).toMatchObject({ name: 'Bescheid.jpg', mediaType: 'image/jpeg', pages: null })
    const kept = Buffer.from(await (await room.ask(`/files/${file.sha256}`)).arrayBuffer())
    expect(kept.includes('Telefon')).toBe(false)
  })
})

describe('The files of a case', () => {
  it('look to whoever has no part in it as if there were no such case, also by a personal link', async () => {
    const { sha256 } = await room.brought()
    const own = room.caseId
    const asked = async (viewer: Viewer | { readonly userId: string }) =>
      await Promise.all(
        [
          room.ask('/files', { viewer }),
          room.ask(`/files/${sha256}`, { viewer }),
          room.ask(`/files/${sha256}`, { method: 'DELETE', viewer }),
          room.ask('/files', {
            method: 'POST',
            viewer,
            headers: { 'content-type': 'application/pdf', 'content-disposition': NAMED },
            body: new Uint8Array(PDF),
          }),
          room.ask('/files', { method: 'POST', viewer, headers: { 'content-type': 'text/plain' }, body: 'x' }),
        ].map(async (one) => {
          const answer = await one
          return [answer.status, await answer.text()]
        }),
      )
    for (const viewer of [room.stranger, { userId: LINK }]) {
      room.caseId = own
      const theirs = await asked(viewer)
      room.caseId = crypto.randomUUID()
      expect(theirs).toEqual(await asked(viewer))
      expect(theirs.map(([status]) => status)).toEqual([404, 404, 404, 404, 404])
    }
    room.caseId = own
    expect(await room.held()).toHaveLength(1)
    expect((await room.ask('/files', { viewer: { userId: 'nobody' } })).status).toBe(401)
  })

  it('are described with an example', async () => {
    const shape = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    const { paths } = shape.parse(await (await fetch(`http://127.0.0.1:${room.port}/api/v1/openapi.json`)).json())
    expect(Object.keys(paths['/cases/{id}/files'] ?? {})).toEqual(['get', 'post'])
    expect(Object.keys(paths['/cases/{id}/files/{sha256}'] ?? {})).toEqual(['get', 'delete'])
    expect(JSON.stringify(paths['/cases/{id}/files'])).toContain('"reason":"encrypted"')
    const { parameters } = z
      .object({ parameters: z.array(z.object({ in: z.string(), name: z.string(), required: z.boolean() })) })
      .parse(paths['/cases/{id}/files']?.['post'])
    expect(parameters).toEqual([
      { in: 'path', name: 'id', required: true },
      { in: 'query', name: 'lang', required: false },
      { in: 'header', name: 'content-disposition', required: true },
    ])
  })

  it('are named by the command of the description, which is one', async () => {
    const example = z.object({ example: commandBody })
    const body = z.object({ post: z.object({ requestBody: z.object({ content: z.record(z.string(), example) }) }) })
    const { paths } = z
      .object({ paths: z.object({ '/cases/{id}/commands': body }) })
      .parse(await (await room.api.request('/openapi.json')).json())
    const { content } = paths['/cases/{id}/commands'].post.requestBody
    const { command } = content['application/json']?.example ?? {}
    expect(command).toMatchObject({ type: 'erfassen', dokumente: [expect.stringMatching(/^sha256:/)] })
  })
})

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { z } from 'zod'
import { type BroughtFile, broughtFileShape, broughtListShape } from '#server/api/file-schemas.ts'
import { apiRoutes } from '#server/api/routes.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Scanned } from '#server/files/clamd.ts'
import { usualLimits } from '#server/files/file-limits.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { TODAY, testCases } from './test-cases.ts'
import { folderForFiles, PDF } from './test-files.ts'

/** Of one file, in bytes: a small house, so that nobody has to send twenty megabytes. */
export const MOST_SENT = 300_000

/** The API with a case and its files, on a port of its own. */
export interface FileServer {
  readonly files: FileStore
  readonly api: ReturnType<typeof apiRoutes>
  readonly port: number
  readonly office: Viewer
  readonly colleague: Viewer
  readonly stranger: Viewer
  /** Which case is asked. */
  caseId: string
  /** What the scanner says. */
  says: Scanned
  readonly faults: Error[]
  /** Begins anew in another case. */
  fresh(): Promise<void>
  ask(end: string, asked?: Asked): Promise<Response>
  bring(content: Uint8Array | ReadableStream<Uint8Array>, sent?: Brought): Promise<Response>
  /** A file that is taken. */
  brought(content?: Uint8Array): Promise<BroughtFile>
  held(viewer?: Viewer): Promise<readonly BroughtFile[]>
  /** The command that enters a letter with these documents. */
  letter(dokumente: readonly string[], more?: object): Promise<object>
  send(command: object, viewer?: Viewer): Promise<Response>
  /** What the newest entry names. */
  newest(): Promise<readonly string[] | undefined>
  /** What lies where uploads come in. */
  incoming(): readonly string[]
  close(): Promise<void>
}

interface Asked {
  readonly method?: string
  readonly viewer?: Pick<Viewer, 'userId'>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: BodyInit
}

interface Brought {
  readonly query?: string
  readonly type?: string
  /** The header that names the file; nothing for none. */
  readonly named?: string
}

/** What a program calls a file. */
export const NAMED = 'attachment; filename="Bescheid.pdf"'

/** A document that no other test has brought. */
export function freshPaper(): Buffer {
  return Buffer.concat([PDF, Buffer.from(`% ${crypto.randomUUID()}\n`)])
}

/** Somebody who came by a personal link to whatever case is asked. */
export const LINK = 'link:1'

export async function startFileServer(): Promise<FileServer> {
  const cases = await testCases()
  const office = await cases.member('behoerde')
  const colleague = { ...(await cases.somebody()), organisations: office.organisations }
  const stranger = await cases.member('behoerde')
  const directory = folderForFiles()
  const faults: Error[] = []
  const files = fileStore({
    db: cases.db,
    directory,
    key: randomBytes(32),
    clock: () => Date.parse('2026-11-18T12:00:00Z'),
    scanner: { scan: () => Promise.resolve(room.says) },
    limits: { ...usualLimits, bytes: MOST_SENT, heldFiles: 3 },
  })
  const people = new Map([office, colleague, stranger].map((viewer) => [viewer.userId, viewer]))
  const viewerOf = (token: string): Viewer | undefined =>
    token === LINK
      ? { userId: LINK, name: '', organisations: [], link: { caseId: room.caseId, partei: 'arbeitgeber' } }
      : people.get(token)
  const api = apiRoutes({
    today: () => TODAY,
    limit: { perMinute: 10_000, clientOf: () => 'test' },
    onFault: (fault) => faults.push(fault),
    cases: {
      service: cases.service,
      files,
      viewerOf: (c) => Promise.resolve(viewerOf(c.req.header('authorization')?.replace('Bearer ', '') ?? '')),
    },
  })
  const server = serve({ fetch: new Hono().route('/api/v1', api).fetch, port: 0 })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const room: FileServer = {
    ...{ files, api, port, office, colleague, stranger, faults, caseId: '', says: { result: 'clean' } },
    ...requestsTo(() => room),
    fresh: async () => {
      ;({ caseId: room.caseId } = await cases.open(office))
      room.says = { result: 'clean' }
      faults.length = 0
    },
    incoming: () =>
      readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.startsWith('incoming'))
        .filter((name) => statSync(path.join(directory, name)).isFile()),
    close: async () => {
      server.close()
      await cases.close()
    },
  }
  return room
}

const entries = z.object({ seq: z.number(), eintraege: z.array(z.object({ dokumente: z.array(z.string()) })) })

type Requests = Pick<FileServer, 'ask' | 'bring' | 'brought' | 'held' | 'letter' | 'send' | 'newest'>

function requestsTo(room: () => FileServer): Requests {
  const ask: FileServer['ask'] = async (end, { method = 'GET', viewer = room().office, headers = {}, body } = {}) =>
    await fetch(`http://127.0.0.1:${room().port}/api/v1/cases/${room().caseId}${end}`, {
      method,
      headers: { authorization: `Bearer ${viewer.userId}`, ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
    })
  const bring: FileServer['bring'] = (content, { query = '', type = 'application/pdf', named = NAMED } = {}) =>
    ask(`/files?${query}`, {
      method: 'POST',
      headers: { 'content-type': type, ...(named !== '' && { 'content-disposition': named }) },
      body: content instanceof Uint8Array ? new Uint8Array(content) : content,
    })
  const seen = async (): Promise<z.infer<typeof entries>> => entries.parse(await (await ask('')).json())
  return {
    ask,
    bring,
    brought: async (content = freshPaper()) => broughtFileShape.parse(await (await bring(content)).json()),
    held: async (viewer = room().office) =>
      broughtListShape.parse(await (await ask('/files', { viewer })).json()).files,
    letter: async (dokumente, more = {}) => ({
      als: 'auslaenderbehoerde',
      expectedSeq: (await seen()).seq,
      commandId: crypto.randomUUID(),
      command: {
        type: 'erfassen',
        am: TODAY,
        urheber: 'arbeitgeber',
        eingang: { type: 'schreibenEingegangen', absender: 'arbeitgeber', betreff: 'Nachfrage' },
        dokumente,
      },
      ...more,
    }),
    send: (command, viewer = room().office) =>
      ask('/commands', {
        method: 'POST',
        viewer,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(command),
      }),
    newest: async () => (await seen()).eintraege.at(-1)?.dokumente,
  }
}

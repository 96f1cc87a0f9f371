import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Viewer } from '#server/cases/viewer.ts'
import type { HeldFile } from '#server/files/file-lines.ts'
import { type LetterPages, letterPages } from './letter-pages.ts'

type Brought = readonly (readonly [name: string, content: Uint8Array])[]

/** The room of files of one case, as anybody uses it. */
export interface FileRoom {
  readonly pages: LetterPages
  readonly room: (more?: string) => string
  /** Sends the form with these files. */
  readonly bring: (files: Brought, viewer?: Viewer) => Promise<Response>
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    viewer?: Viewer,
  ) => Promise<Response>
  /** What somebody has brought and no entry names. */
  readonly held: (viewer?: Viewer) => Promise<readonly HeldFile[]>
}

export function fileRoom(): FileRoom {
  const pages = letterPages()
  const room = (more = ''): string => `/de/vorgaenge/${pages.caseId}/dateien${more}`
  return {
    pages,
    room,
    bring: async (files, viewer = pages.office) => {
      const form = new FormData()
      for (const [name, content] of files) form.append('dateien', new File([new Uint8Array(content)], name))
      return await pages.ask(room(), { method: 'POST', body: form }, viewer)
    },
    post: async (path, fields, viewer = pages.office) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      return await pages.ask(path, { method: 'POST', body }, viewer)
    },
    held: (viewer = pages.office) => pages.files.allHeld({ caseId: pages.caseId, by: viewer.userId }),
  }
}

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A photo with the place where it was taken. */
export async function photoOf(background: string): Promise<Buffer> {
  return await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' } })
    .jpeg()
    .toBuffer()
}

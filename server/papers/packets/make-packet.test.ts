import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDF as LibPdf } from '@libpdf/core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import { sealed } from '#server/files/seal-file.ts'
import { typesetter } from '#server/papers/typeset/typesetter.ts'
import { askTool } from '#server/testing/ask-tool.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { leftOut } from './bound-size.ts'
import { makeArchive, makePacket, type PacketFacts, type PacketWorld } from './make-packet.ts'
import { listOf } from './packet-list.ts'

const setter = typesetter({ threads: 1 })
afterAll(() => setter.close())

const contents = new Map<string, Buffer>()
const names: Readonly<Record<string, string>> = {
  passport: 'Pass Đorđević.pdf',
  translation: 'Übersetzung.pdf',
  diploma: 'Diplom 漢.pdf',
  photo: 'Foto.jpg',
  locked: 'mit Kennwort.pdf',
  broken: 'kaputt.pdf',
  gone: 'weg.pdf',
}

const picture = { width: 1600, height: 900, channels: 3, background: '#88aacc' } as const

beforeAll(async () => {
  const locked = await LibPdf.load(pdfOf({ pages: 2 }))
  locked.setProtection({ userPassword: 'geheim', ownerPassword: 'geheim' })
  contents.set('passport', pdfOf({ pages: 3, padding: 1 }))
  contents.set('translation', pdfOf({ pages: 2, padding: 2 }))
  contents.set('diploma', pdfOf({ pages: 1, padding: 3 }))
  contents.set('photo', await sharp({ create: picture }).jpeg().toBuffer())
  contents.set('locked', Buffer.from(await locked.save()))
  contents.set('broken', Buffer.from('%PDF-1.7\nnothing follows'))
  contents.set('gone', Buffer.from('nobody has this'))
})

const hashOf = (kind: string): string =>
  createHash('sha256')
    .update(contents.get(kind) ?? '')
    .digest('hex')
const reference = (kind: string): string => documentReference(hashOf(kind))

function lineOf(kind: string): FileLine {
  const mediaType = kind === 'photo' ? 'image/jpeg' : 'application/pdf'
  return {
    sha256: hashOf(kind),
    name: names[kind] ?? `${kind}.pdf`,
    size: contents.get(kind)?.length ?? 0,
    mediaType,
    pages: undefined,
  }
}

const key = randomBytes(32)
const isThere = (sha256: string): boolean =>
  [...contents.keys()].some((kind) => kind !== 'gone' && hashOf(kind) === sha256)
const world: PacketWorld = {
  typesetter: setter,
  sealed: (sha256) => {
    const found = [...contents].find(([kind]) => kind !== 'gone' && hashOf(kind) === sha256)
    return Promise.resolve(found && { closed: sealed(key, found[1]), key })
  },
  there: (hashes) => Promise.resolve(new Set(hashes.filter(isThere))),
}

async function archiveOf(kinds: readonly string[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of await makeArchive(world, factsWith(kinds))) pieces.push(piece)
  return Buffer.concat(pieces)
}

function factsWith(kinds: readonly string[]): PacketFacts {
  const papers = kinds.map((kind, at) => ({
    anlage: ['AN-02', 'AN-09', 'AN-16', 'AN-18'][at % 4] ?? 'AN-02',
    form: 'farbkopie' as const,
    documents: [reference(kind)],
    translations: kind === 'passport' ? [reference('translation')] : [],
  }))
  const described = { anlage: 'AN-04', form: 'original' as const, documents: ['liegt im Ordner'], translations: [] }
  const list = listOf(
    {
      gruppe: 'auslaenderbehoerde',
      recipient: 'auslaenderbehoerde',
      papers: [...papers, described],
      open: [],
      parties: [],
    },
    [...contents.keys()].map(lineOf),
  )
  const about = { reference: 'VB-2026-000123', subject: 'Žaklina Đorđević', recipient: 'Stadt Musterstadt' }
  return { list, ...about, author: 'Elektro Sachsen GmbH', date: '2026-11-22' }
}

describe('A packet as one PDF', () => {
  it('holds the cover and every page of every file, and is the same when it is made again', async () => {
    const facts = factsWith(['passport', 'diploma', 'photo'])
    const [first, second] = [await makePacket(world, facts), await makePacket(world, facts)]
    const pdf = await LibPdf.load(first.content)
    // The cover, the passport, its translation, the diploma and the photo.
    expect(pdf.getPageCount()).toBe(1 + 3 + 2 + 1 + 1)
    expect(first.problems.size).toBe(0)
    expect((await LibPdf.load(second.content)).getPageCount()).toBe(pdf.getPageCount())
  })

  it('names what is locked, broken or gone, and binds the rest', async () => {
    const { content, problems } = await makePacket(world, factsWith(['locked', 'passport', 'broken', 'gone']))
    expect([...problems.values()]).toEqual(['encrypted', 'broken', 'missing'])
    expect((await LibPdf.load(content)).getPageCount()).toBeGreaterThan(5)
  })

  itWith(['qpdf', 'pdftotext', 'mutool'], 'is sound, says its hashes and pages, and has an outline', async () => {
    const { content } = await makePacket(world, factsWith(['passport', 'diploma', 'photo', 'locked']))
    expect(askTool('qpdf', ['--check', 'FILE'], content)).toContain('No syntax or stream encoding errors found')
    const text = askTool('pdftotext', ['-raw', 'FILE', '-'], content)
    const plain = text.replace(/[\s\u200B\u00AD]/g, '')
    for (const kind of ['passport', 'translation', 'diploma', 'photo', 'locked'] as const)
      expect(plain).toContain(hashOf(kind))
    expect(text).toContain('mit einem Kennwort geschützt')
    expect(text).toContain('liegt im Ordner')
    const outline = askTool('mutool', ['show', 'FILE', 'outline'], content)
    const pages = [...outline.matchAll(/#page=(\d+)/g)].map(([, number]) => Number(number))
    const start = pages[1] ?? 0
    // The list, the passport with itself and its translation below it, the diploma, the photo.
    expect(pages).toEqual([1, start, start, start + 3, start + 5, start + 6])
    expect(askTool('pdftotext', ['-f', '1', '-l', '1', '-layout', 'FILE', '-'], content)).toMatch(
      new RegExp(`Pass Đorđević\\.pdf.* ${start}$`, 'm'),
    )
  })

  itWith(['pdftotext', 'mutool'], 'counts the pages of a list that is longer than a page', async () => {
    const kinds = Array.from({ length: 45 }, (_, at) => `scan ${at + 10}`)
    for (const [at, kind] of kinds.entries()) contents.set(kind, pdfOf({ pages: 2, padding: at + 10 }))
    const { content } = await makePacket(world, factsWith(kinds))
    const total = (await LibPdf.load(content)).getPageCount()
    const cover = total - 90
    expect(cover).toBeGreaterThan(2)
    const text = askTool('pdftotext', ['-l', `${cover}`, '-layout', 'FILE', '-'], content)
    for (const [at, kind] of kinds.entries())
      expect(text).toMatch(new RegExp(`${kind}\\.pdf .* ${cover + 1 + 2 * at}$`, 'm'))
    const last = askTool('pdftotext', ['-f', `${cover}`, '-l', `${cover}`, 'FILE', '-'], content)
    expect(last).toContain(`Seite ${cover} von ${cover}`)
  })

  itWith('qpdf', 'claims no standard that its pages do not keep', async () => {
    const { content } = await makePacket(world, factsWith(['passport']))
    const { qpdf } = JSON.parse(askTool('qpdf', ['--json=2', '--json-stream-data=inline', 'FILE'], content))
    const streams = Object.values<{ stream?: { data: string; dict: Record<string, string> } }>(qpdf[1])
    const metadata = streams.find(({ stream }) => stream?.dict['/Type'] === '/Metadata')?.stream?.data ?? ''
    const xmp = Buffer.from(metadata, 'base64').toString()
    expect(xmp).toContain('x:xmpmeta')
    expect(xmp).not.toMatch(/pdf(?:a|ua)id:part>/)
  })
})

describe('A packet that is too large for one file', () => {
  const sizes = (files: readonly { readonly line: { readonly size: number } }[]): readonly number[] =>
    files.map(({ line }) => line.size)

  it('leaves out the largest files, and as few as possible', () => {
    const { files } = factsWith(['passport', 'diploma', 'photo']).list
    const all = sizes(files).reduce((sum, size) => sum + size, 0)
    expect(leftOut(files, all)).toEqual([])
    expect(sizes(leftOut(files, all - 1))).toEqual([Math.max(...sizes(files))])
    expect(leftOut(files, 0)).toHaveLength(files.length)
  })
})

describe('The single files of a packet', () => {
  it('lie in an archive that is the same when it is made again', async () => {
    const kinds = ['passport', 'photo']
    expect((await archiveOf(kinds)).equals(await archiveOf(kinds))).toBe(true)
  })

  itWith('unzip', 'come out of it byte by byte as they were brought', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vorab-zip-'))
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    try {
      const file = path.join(folder, 'packet.zip')
      writeFileSync(file, await archiveOf(['passport', 'diploma', 'photo', 'locked']))
      expect(spawnSync('unzip', ['-t', file], { encoding: 'utf8' }).stdout).toContain('No errors detected')
      const listed = spawnSync('unzip', ['-Z1', file], { encoding: 'utf8', env }).stdout.trim().split('\n')
      expect(listed).toEqual([
        '0 Inhalt.pdf',
        '1 AN-02 Pass Đorđević.pdf',
        '2 AN-02 Übersetzung.pdf',
        '3 AN-09 Diplom 漢.pdf',
        '4 AN-16 Foto.jpg',
        '5 AN-18 mit Kennwort.pdf',
      ])
      const passport = spawnSync('unzip', ['-p', file, '1 *'], { maxBuffer: 10_000_000, env }).stdout
      expect(createHash('sha256').update(passport).digest('hex')).toBe(hashOf('passport'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('The identifier of an edition', () => {
  it('changes with any file and with nothing else', () => {
    const edition = (kinds: readonly string[]): string => factsWith(kinds).list.edition
    expect(edition(['passport', 'photo'])).toBe(edition(['passport', 'photo']))
    expect(edition(['passport', 'photo'])).not.toBe(edition(['passport', 'diploma']))
    expect(edition(['passport', 'photo'])).not.toBe(edition(['photo', 'passport']))
  })
})

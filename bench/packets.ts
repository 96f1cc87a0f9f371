import { createHash, randomBytes } from 'node:crypto'
import { availableParallelism, loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { PDF } from '@libpdf/core'
import sharp from 'sharp'
import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import { openContent, type SealedContent } from '#server/files/open-content.ts'
import { sealed } from '#server/files/seal-file.ts'
import { bind, type OpenedFile, openForBinding } from '#server/papers/packets/bind-packet.ts'
import { coverSheet } from '#server/papers/packets/cover-sheet.ts'
import { makeArchive, makePacket, type PacketFacts, type PacketWorld } from '#server/papers/packets/make-packet.ts'
import { listOf } from '#server/papers/packets/packet-list.ts'
import { typesetter } from '#server/papers/typeset/typesetter.ts'

/**
 * Claim: while a packet of 100 MB is bound, the thread that answers people is held up ten times less than if it did the work
 * itself. The same files both ways, in turns; and the single files as an archive beside it.
 */
const ROUNDS = Number(process.argv[2] ?? 3)
const [FILES, EACH] = [10, 10 * 1024 * 1024]

const key = randomBytes(32)
const contents = new Map<string, SealedContent>()
const lines: FileLine[] = []
for (let at = 0; at < FILES; at++) {
  const content = await scanOf(EACH)
  const sha256 = createHash('sha256').update(content).digest('hex')
  contents.set(sha256, { closed: sealed(key, content), key })
  lines.push({ sha256, name: `Scan ${at + 1}.pdf`, size: content.length, mediaType: 'application/pdf', pages: 4 })
}
const setter = typesetter({ threads: 1 })
const world: PacketWorld = {
  typesetter: setter,
  // A copy, as the disk gives one: what is handed to the thread is gone from here.
  sealed: (sha256) => {
    const found = contents.get(sha256)
    return Promise.resolve(found && { ...found, closed: Buffer.from(new Uint8Array(found.closed).buffer) })
  },
  there: (hashes) => Promise.resolve(new Set(hashes)),
}
const facts: PacketFacts = {
  list: listOf(
    {
      gruppe: 'auslaenderbehoerde',
      recipient: 'auslaenderbehoerde',
      papers: lines.map(({ sha256 }) => ({
        anlage: 'AN-02',
        form: 'farbkopie' as const,
        documents: [documentReference(sha256)],
        translations: [],
      })),
      open: [],
      parties: [],
    },
    lines,
  ),
  reference: 'VB-2026-000123',
  subject: 'Žaklina Đorđević',
  recipient: 'Stadt Musterstadt',
  author: 'Elektro Sachsen GmbH',
  date: '2026-11-22',
}

/** Four pages of paper as a scanner sees it that leaves nothing out: bytes that nothing can make smaller. */
async function scanOf(bytes: number): Promise<Buffer> {
  const [width, height] = [2000, Math.ceil(bytes / 4 / 2000 / 0.9)]
  const pdf = PDF.create()
  for (let page = 0; page < 4; page++) {
    const noise = sharp(randomBytes(width * height), { raw: { width, height, channels: 1 } })
    const image = pdf.embedImage(await noise.jpeg({ quality: 95 }).toBuffer())
    pdf.addPage({ width: 595, height: 842 }).drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
  }
  return Buffer.from(await pdf.save())
}

const ways: Readonly<Record<string, () => Promise<number>>> = {
  'in the same thread': async () => {
    const opened: OpenedFile[] = []
    for (const { sha256, mediaType } of lines) {
      const content = await world.sealed(sha256)
      const file = content && (await openForBinding(mediaType, openContent(content, sha256)))
      if (file && 'source' in file) opened.push(file)
    }
    const cover = await setter.typeset(coverSheet({ ...facts, pages: new Map(), problems: new Map() }))
    return (await bind(cover, opened, [])).length
  },
  'in a thread of its own': async () => (await makePacket(world, facts)).content.length,
  'as an archive': async () => {
    let size = 0
    for await (const piece of await makeArchive(world, facts)) {
      size += piece.length
      // As whoever sends it does: between two pieces others have their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return size
  },
}

interface Figures {
  readonly ms: number
  /** The longest that nobody was answered. */
  readonly stillMs: number
}

async function measured(make: () => Promise<number>): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 2 })
  delay.enable()
  const began = performance.now()
  const size = await make()
  const ms = performance.now() - began
  // The last of it counts too.
  await new Promise((resolve) => setTimeout(resolve, 20))
  delay.disable()
  if (size < 0.8 * FILES * EACH) throw new Error('The packet does not hold its files.')
  return { ms, stillMs: delay.max / 1e6 }
}

const found = new Map<string, Figures[]>()
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, make] of Object.entries(ways)) {
    const figures = await measured(make)
    // The first round only warms up.
    if (round > 0) found.set(name, [...(found.get(name) ?? []), figures])
  }
await setter.close()

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const still = (name: string): number => median((found.get(name) ?? []).map(({ stillMs }) => stillMs))
console.log(
  `packets: ${FILES} files of 10 MB, ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, median of ${ROUNDS}`,
)
console.log('  bound                      ready      nobody answered for at most')
for (const [name, figures] of found)
  console.log(
    `  ${name.padEnd(24)} ${median(figures.map(({ ms }) => ms))
      .toFixed(0)
      .padStart(6)} ms ${still(name).toFixed(0).padStart(10)} ms`,
  )
const times = still('in the same thread') / still('in a thread of its own')
console.log(`  held up less by ${times.toFixed(1)} ×  (aim 10 ×)${times < 10 ? '  MISSED' : ''}`)

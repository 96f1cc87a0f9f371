import type { PlainDate } from '#law/calendar/plain-date.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import { openContent, type SealedContent } from '#server/files/open-content.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { type Binder, withBinder } from './binder.ts'
import type { Bookmark } from './binding-messages.ts'
import { leftOut } from './bound-size.ts'
import { coverSheet } from './cover-sheet.ts'
import type { PacketFile, PacketList } from './packet-list.ts'
import { type BindingProblem, PACKET_WORDS } from './packet-words.ts'
import { type ZipEntry, zipFile } from './zip-file.ts'

export interface PacketWorld {
  readonly typesetter: Typesetter
  /** The content of a file of the case, as it lies; undefined where there is none. */
  readonly sealed: (sha256: string) => Promise<SealedContent | undefined>
  /** Which of these files can be read. */
  readonly there: (hashes: readonly string[]) => Promise<ReadonlySet<string>>
}

export interface PacketFacts {
  readonly list: PacketList
  readonly reference: string
  readonly subject: string
  readonly recipient: string
  readonly author: string
  readonly date: PlainDate
}

export interface MadePacket {
  readonly content: Uint8Array
  /** What is named on the cover and not bound in. */
  readonly problems: ReadonlyMap<string, BindingProblem>
}

/** One PDF: the cover with the list, then every file in the order of the checklist. */
export async function makePacket(world: PacketWorld, facts: PacketFacts): Promise<MadePacket> {
  return await withBinder(async (binder) => {
    const { opened, problems } = await openAll(world, binder, facts.list.files)
    // The list says on which page a file begins, and only the finished list says how many pages it takes itself.
    const coverFor = async (count: number): Promise<{ readonly content: Uint8Array; readonly pages: number }> => {
      const content = await world.typesetter.typeset(
        coverSheet({ ...facts, pages: firstPages(opened, count), problems }),
        { lacksLetters: 'goesOn' },
      )
      return { content, pages: await binder.countPages(content) }
    }
    let cover = await coverFor(1)
    for (let before = 1; cover.pages !== before; ) {
      before = cover.pages
      cover = await coverFor(before)
    }
    const outline = outlineOf(facts.list.files, firstPages(opened, cover.pages))
    return { content: await binder.bind(cover.content, outline), problems }
  })
}

/** The single files with the list in front, as they were brought. One after the other: none but the one that goes is held. */
export async function makeArchive(world: PacketWorld, facts: PacketFacts): Promise<AsyncGenerator<Uint8Array>> {
  const { files } = facts.list
  const there = await world.there(files.map(({ sha256 }) => sha256))
  const problems = new Map<string, BindingProblem>(
    files.flatMap(({ sha256 }) => (there.has(sha256) ? [] : [[sha256, 'missing'] as const])),
  )
  const digits = `${files.length}`.length
  const cover = await world.typesetter.typeset(coverSheet({ ...facts, pages: new Map(), problems }), {
    lacksLetters: 'goesOn',
  })
  async function* entries(): AsyncGenerator<ZipEntry> {
    yield { name: `${'0'.repeat(digits)} ${PACKET_WORDS.papers}.pdf`, content: cover }
    for (const [at, { sha256, anlage, name }] of files.entries()) {
      const sealed = there.has(sha256) ? await world.sealed(sha256) : undefined
      const number = `${at + 1}`.padStart(digits, '0')
      if (sealed) yield { name: `${number} ${anlage} ${name}`, content: openContent(sealed, sha256) }
    }
  }
  return zipFile(entries())
}

/** A file that lies open in the thread, and how many pages it has. */
interface Bound {
  readonly sha256: string
  readonly pages: number
}

async function openAll(
  { sealed }: PacketWorld,
  binder: Binder,
  files: readonly PacketFile[],
): Promise<{ readonly opened: readonly Bound[]; readonly problems: ReadonlyMap<string, BindingProblem> }> {
  const opened: Bound[] = []
  const problems = new Map<string, BindingProblem>(leftOut(files).map(({ sha256 }) => [sha256, 'tooLarge']))
  for (const { sha256, line } of files.filter((file) => !problems.has(file.sha256))) {
    const content = await sealed(sha256)
    const file = content && (await binder.open({ sha256, mediaType: line.mediaType, sealed: content }))
    if (!file) problems.set(sha256, 'missing')
    else if ('problem' in file) problems.set(sha256, file.problem)
    else opened.push({ sha256, pages: file.pages })
  }
  return { opened, problems }
}

function firstPages(opened: readonly Bound[], coverPages: number): ReadonlyMap<string, number> {
  let next = coverPages + 1
  return new Map(
    opened.map(({ sha256, pages }) => {
      const first = next
      next += pages
      return [sha256, first]
    }),
  )
}

function outlineOf(files: readonly PacketFile[], pages: ReadonlyMap<string, number>): readonly Bookmark[] {
  const { unterlagentitel } = procedureWords('de')
  const papers = new Map<string, Bookmark[]>()
  for (const { anlage, sha256, name, isTranslation } of files) {
    const page = pages.get(sha256)
    if (page === undefined) continue
    const title = isTranslation ? `${PACKET_WORDS.translation}: ${name}` : name
    papers.set(anlage, [...(papers.get(anlage) ?? []), { title, page }])
  }
  const bookmarks = [...papers].map(([anlage, children]): Bookmark => {
    const page = children[0]?.page ?? 1
    return { title: `${anlage} ${unterlagentitel(anlage)}`, page, ...(children.length > 1 && { children }) }
  })
  return [{ title: PACKET_WORDS.papers, page: 1 }, ...bookmarks]
}

import { PDF } from '@libpdf/core'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { type Bookmark, bind, type OpenedFile, openForBinding } from './bind-packet.ts'
import { type CoverFacts, coverSheet } from './cover-sheet.ts'
import type { PacketFile, PacketList } from './packet-list.ts'
import { type BindingProblem, PACKET_WORDS } from './packet-words.ts'
import { zipFile } from './zip-file.ts'

export interface PacketWorld {
  readonly typesetter: Typesetter
  /** The content of a file of the case; undefined where there is none. */
  readonly read: (sha256: string) => Promise<Uint8Array | undefined>
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

/** More than this is not held in memory for one packet; the single files go beyond it. */
const MOST_BYTES = 150 * 1024 * 1024

/** One PDF: the cover with the list, then every file in the order of the checklist. */
export async function makePacket(world: PacketWorld, facts: PacketFacts): Promise<MadePacket> {
  const { opened, problems } = await openAll(world, facts.list.files)
  // The list says on which page a file begins, and only the finished list says how many pages it takes itself.
  let cover = await coverFor(1)
  for (let before = 1; cover.pages !== before; ) {
    before = cover.pages
    cover = await coverFor(before)
  }
  const outline = outlineOf(facts.list.files, firstPages(opened, cover.pages))
  return { content: await bind(cover.content, opened, outline), problems }

  async function coverFor(count: number): Promise<{ readonly content: Uint8Array; readonly pages: number }> {
    const content = await typeset(world, { ...facts, pages: firstPages(opened, count), problems })
    return { content, pages: (await PDF.load(content)).getPageCount() }
  }
}

/** The single files with the list in front, as they were brought. */
export async function makeArchive(world: PacketWorld, facts: PacketFacts): Promise<Uint8Array> {
  const problems = new Map<string, BindingProblem>()
  const entries: { name: string; content: Uint8Array }[] = []
  const digits = `${facts.list.files.length}`.length
  for (const [at, { sha256, anlage, name }] of facts.list.files.entries()) {
    const content = await world.read(sha256)
    if (content) entries.push({ name: `${`${at + 1}`.padStart(digits, '0')} ${anlage} ${name}`, content })
    else problems.set(sha256, 'missing')
  }
  const cover = await typeset(world, { ...facts, pages: new Map(), problems })
  return zipFile([{ name: `${'0'.repeat(digits)} ${PACKET_WORDS.papers}.pdf`, content: cover }, ...entries])
}

/** A name may hold signs that the fonts lack. On a cover that is no reason to stop: the hash says which file is meant. */
async function typeset({ typesetter }: PacketWorld, facts: CoverFacts): Promise<Uint8Array> {
  try {
    return await typesetter.typeset(coverSheet(facts))
  } catch (fault) {
    if (!(fault instanceof PaperFault)) throw fault
    const unprintable = new Set(fault.characters)
    const plain = (text: string): string => [...text].map((one) => (unprintable.has(one) ? '_' : one)).join('')
    const { list, subject, recipient, author } = facts
    return await typesetter.typeset(
      coverSheet({
        ...facts,
        subject: plain(subject),
        recipient: plain(recipient),
        author: plain(author),
        list: {
          ...list,
          files: list.files.map((file) => ({ ...file, name: plain(file.name) })),
          described: list.described.map((one) => ({ ...one, text: plain(one.text) })),
        },
      }),
    )
  }
}

async function openAll(
  { read }: PacketWorld,
  files: readonly PacketFile[],
): Promise<{ readonly opened: readonly OpenedFile[]; readonly problems: ReadonlyMap<string, BindingProblem> }> {
  const opened: OpenedFile[] = []
  const problems = new Map<string, BindingProblem>()
  let held = 0
  for (const { sha256, line } of files) {
    if (held + line.size > MOST_BYTES) {
      problems.set(sha256, 'tooLarge')
      continue
    }
    const content = await read(sha256)
    const file = content && (await openForBinding(sha256, line.mediaType, content))
    if (!file) problems.set(sha256, 'missing')
    else if ('problem' in file) problems.set(sha256, file.problem)
    else {
      opened.push(file)
      held += line.size
    }
  }
  return { opened, problems }
}

function firstPages(opened: readonly OpenedFile[], coverPages: number): ReadonlyMap<string, number> {
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

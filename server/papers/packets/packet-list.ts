import { createHash } from 'node:crypto'
import { hashIn } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { PacketContents } from './packet-contents.ts'
import type { ListedFile } from './packet-tables.ts'

/** A packet with the names of its files, in the order in which they are bound together. */
export interface PacketList extends PacketContents {
  readonly files: readonly PacketFile[]
  /** What the entries only describe: it is on paper somewhere, and goes along on paper. */
  readonly described: readonly { readonly anlage: string; readonly text: string }[]
  /** A hash over what is in it. Two packets with the same one hold the same files. */
  readonly edition: string
}

export interface PacketFile extends ListedFile {
  readonly isTranslation: boolean
  readonly line: FileLine
}

/** Names the files of a packet. Each is in it once, where the checklist names it first. */
export function listOf(contents: PacketContents, known: readonly FileLine[]): PacketList {
  const byHash = new Map(known.map((line) => [line.sha256, line]))
  const files = new Map<string, PacketFile>()
  const described: { anlage: string; text: string }[] = []
  for (const { anlage, documents, translations } of contents.papers) {
    for (const [document, isTranslation] of [
      ...documents.map((one) => [one, false] as const),
      ...translations.map((one) => [one, true] as const),
    ]) {
      const sha256 = hashIn(document)
      const line = sha256 === undefined ? undefined : byHash.get(sha256)
      if (sha256 === undefined) described.push({ anlage, text: document })
      else if (line && !files.has(sha256)) files.set(sha256, { anlage, name: line.name, sha256, isTranslation, line })
    }
  }
  return { ...contents, files: [...files.values()], described, edition: editionOf(contents, [...files.values()]) }
}

/** Recipient, signs and hashes, and nothing that could change while the files stay the same. */
function editionOf({ gruppe, recipient, papers }: PacketContents, files: readonly PacketFile[]): string {
  const named = papers.map(({ anlage, form, documents, translations }) => [anlage, form, documents, translations])
  const held = files.map(({ sha256 }) => sha256)
  return createHash('sha256')
    .update(JSON.stringify([gruppe, recipient, named, held]))
    .digest('hex')
}

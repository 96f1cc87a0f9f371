import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Block, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import { grouped } from './grouped.ts'
import type { PacketFile, PacketList } from './packet-list.ts'
import { type BindingProblem, PACKET_WORDS as WORDS } from './packet-words.ts'

export interface CoverFacts {
  readonly list: PacketList
  /** The number of the case. */
  readonly reference: string
  /** Whom the papers concern. */
  readonly subject: string
  /** The name of the recipient. */
  readonly recipient: string
  /** Who puts the packet together. */
  readonly author: string
  readonly date: PlainDate
  /** On which page of the packet each file begins. */
  readonly pages: ReadonlyMap<string, number>
  readonly problems: ReadonlyMap<string, BindingProblem>
}

const { unterlagentitel, werte, partei } = procedureWords('de')

/** What lies in front of a packet: for whom it is, what is in it and on which page, and the hash of each file. */
export function coverSheet(facts: CoverFacts): Schriftstueck {
  const { list, reference, subject, author, date } = facts
  return {
    art: 'paket',
    language: 'de',
    title: WORDS.title,
    subject: WORDS.subject[list.gruppe],
    author,
    date,
    reference,
    edition: list.edition.slice(0, 16),
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: WORDS.recipient, value: recipientOf(facts) },
          { label: WORDS.worker, value: subject },
          { label: WORDS.reference, value: reference },
          { label: WORDS.count, value: `${list.files.length}` },
          { label: WORDS.edition, value: grouped(list.edition) },
        ],
      },
      ...contents(facts),
      ...described(list),
      ...problems(facts),
      ...(facts.pages.size > 0 ? [{ kind: 'note', tone: 'information', text: WORDS.signed } as const] : []),
      ...sums(list),
    ],
  }
}

function recipientOf({ list, recipient }: CoverFacts): string {
  const office = partei[list.recipient].name
  return recipient === '' || recipient === office ? office : `${recipient}\n${office}`
}

function contents({ list, pages }: CoverFacts): readonly Block[] {
  const formOf = (file: PacketFile): string => {
    const paper = list.papers.find(({ anlage }) => anlage === file.anlage)
    return file.isTranslation ? WORDS.translation : paper ? werte.anlagenform[paper.form] : ''
  }
  const rows = list.files.map((file, at) => [
    `${at + 1}`,
    `${file.anlage} ${unterlagentitel(file.anlage)}`,
    file.name,
    formOf(file),
    `${pages.get(file.sha256) ?? '–'}`,
  ])
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: WORDS.papers },
    { kind: 'table', caption: '', head: WORDS.papersHead, rows, widths: [0.8, 6, 5, 2.6, 1.2] },
  ]
}

function described({ described: onPaper }: PacketList): readonly Block[] {
  if (onPaper.length === 0) return []
  const items = onPaper.map(({ anlage, text }) => ({
    text: `${anlage} ${unterlagentitel(anlage)}`,
    details: [`${text} (${WORDS.onPaper})`],
  }))
  return [
    { kind: 'heading', level: 1, text: WORDS.onPaperTitle },
    { kind: 'checklist', items },
  ]
}

function problems({ list, problems: found }: CoverFacts): readonly Block[] {
  const notes = list.files.flatMap(({ sha256, name }): readonly Block[] => {
    const problem = found.get(sha256)
    return problem ? [{ kind: 'note', tone: 'warning', text: [{ strong: name }, ': ', WORDS.problem[problem]] }] : []
  })
  return notes.length === 0 ? [] : [{ kind: 'heading', level: 1, text: WORDS.notBound }, ...notes]
}

function sums({ files }: PacketList): readonly Block[] {
  if (files.length === 0) return []
  const rows = files.map(({ sha256 }, at) => [`${at + 1}`, grouped(sha256)])
  return [
    { kind: 'heading', level: 1, text: WORDS.sums },
    { kind: 'paragraph', text: WORDS.sumsWhy },
    { kind: 'table', caption: '', head: WORDS.sumsHead, rows, widths: [0.8, 14] },
  ]
}

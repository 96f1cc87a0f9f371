import type { Block, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import { grouped } from './grouped.ts'
import { HANDOVER_WORDS as WORDS } from './handover-words.ts'
import type { Handover } from './handovers.ts'
import { PACKET_WORDS } from './packet-words.ts'

export interface HandoverFacts {
  readonly handover: Handover
  /** Whom the papers concern. */
  readonly subject: string
  /** The number of the case. */
  readonly reference: string
  /** The name of the recipient as the case has it. */
  readonly recipient: string
  readonly author: string
}

const { unterlagentitel, partei } = procedureWords('de')

/** The record of a hand-over: who gave what to whom, and room to sign for it where nobody has yet. */
export function handoverSheet(facts: HandoverFacts): Schriftstueck {
  const { handover, subject, reference, author } = facts
  return {
    art: 'uebergabe',
    language: 'de',
    title: WORDS.title,
    subject: PACKET_WORDS.subject[handover.gruppe],
    author,
    date: handover.receipt?.on ?? handover.on,
    reference,
    edition: handover.edition.slice(0, 16),
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: PACKET_WORDS.worker, value: subject },
          { label: PACKET_WORDS.reference, value: reference },
          { label: WORDS.by, value: handover.by },
          { label: WORDS.to, value: recipientOf(facts) },
          { label: WORDS.on, value: germanDay(handover.on) },
          { label: WORDS.how, value: WORDS.ways[handover.how] },
          ...(handover.note === '' ? [] : [{ label: WORDS.note, value: handover.note }]),
          { label: PACKET_WORDS.edition, value: grouped(handover.edition) },
        ],
      },
      ...contents(handover),
      { kind: 'heading', level: 1, text: WORDS.receipt },
      ...receipt(handover),
    ],
  }
}

function recipientOf({ handover, recipient }: HandoverFacts): string {
  const office = partei[handover.recipient].name
  return [...new Set([handover.to, recipient, office])].filter((one) => one !== '').join('\n')
}

function contents({ list }: Handover): readonly Block[] {
  if (list.length === 0) return [{ kind: 'paragraph', text: WORDS.onPaperOnly }]
  const rows = list.map(({ anlage, name, sha256 }, at) => [
    `${at + 1}`,
    `${anlage} ${unterlagentitel(anlage)}\n${name}`,
    grouped(sha256),
  ])
  return [
    { kind: 'heading', level: 1, text: WORDS.contents },
    { kind: 'paragraph', text: PACKET_WORDS.sumsWhy },
    { kind: 'table', caption: '', head: WORDS.head, rows, widths: [1, 6.5, 7.5] },
  ]
}

function receipt({ receipt: given, to }: Handover): readonly Block[] {
  if (!given)
    return [
      { kind: 'paragraph', text: WORDS.toSign },
      { kind: 'signatures', lines: [{ under: to === '' ? WORDS.signature : `${WORDS.signature}: ${to}` }] },
    ]
  const said = given.kind === 'acknowledged' ? WORDS.acknowledged : WORDS.recorded
  const rows = [
    { label: WORDS.receivedOn, value: germanDay(given.on) },
    { label: WORDS.receivedBy, value: given.by },
    ...(given.note === '' ? [] : [{ label: WORDS.note, value: given.note }]),
    ...(given.scan === undefined ? [] : [{ label: WORDS.scan, value: grouped(given.scan) }]),
  ]
  return [
    { kind: 'paragraph', text: said },
    { kind: 'fields', rows },
  ]
}

function germanDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}.${month}.${year}`
}

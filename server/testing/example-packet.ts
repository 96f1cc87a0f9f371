import { createHash } from 'node:crypto'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { coverSheet } from '#server/papers/packets/cover-sheet.ts'
import { handoverSheet } from '#server/papers/packets/handover-sheet.ts'
import { listOf } from '#server/papers/packets/packet-list.ts'

/** A packet of invented files, and its hand-over. */
const NAMES = [
  'Pass Žaklina Đorđević-Shkëlqimi, alle Seiten.pdf',
  'Übersetzung_Diploma_Fakulteti_i_Inxhinierisë_Mekanike_Universiteti_i_Prishtinës_2014.pdf',
  'Диплома о стеченом високом образовању.pdf',
  'Arbeitsvertrag.pdf',
]
const ANLAGEN = ['AN-02', 'AN-09', 'AN-16', 'AN-18'] as const
const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex')

const list = listOf(
  {
    gruppe: 'auslaenderbehoerde',
    recipient: 'auslaenderbehoerde',
    papers: [
      ...NAMES.map((name, at) => ({
        anlage: ANLAGEN[at % 4] ?? 'AN-02',
        form: 'farbkopie' as const,
        documents: [documentReference(hashOf(name))],
        translations: [],
      })),
      { anlage: 'AN-04', form: 'original', documents: ['Original liegt im Ordner, Blatt 3'], translations: [] },
    ],
    open: [],
    parties: [],
  },
  NAMES.map((name) => ({ sha256: hashOf(name), name, size: 1, mediaType: 'application/pdf', pages: 1 })),
)
const about = {
  reference: 'VB-2026-000123',
  subject: 'Žaklina Qëndresa Mërgimtare Đorđević-Shkëlqimi (Ђорђевић)',
  recipient: 'Landratsamt Musterkreis',
  author: 'Präzisionsmaschinenbau Größl & Söhne Verwaltungsgesellschaft mbH',
}

export function exampleCover(): Schriftstueck {
  const bound = list.files.slice(0, -1)
  const pages = new Map(bound.map(({ sha256 }, at) => [sha256, 3 + 4 * at]))
  const problems = new Map(list.files.slice(-1).map(({ sha256 }) => [sha256, 'encrypted' as const]))
  return coverSheet({ ...about, list, date: '2026-11-22', pages, problems })
}

export function exampleHandover(): Schriftstueck {
  const { gruppe, recipient, edition, files } = list
  return handoverSheet({
    ...about,
    handover: {
      id: '',
      gruppe,
      recipient,
      edition,
      list: files,
      on: '2026-11-22',
      how: 'personally',
      by: 'Jürgen Größl',
      to: 'Jana Özdemir-Wolfeschlegelsteinhausen',
      note: 'Zimmer 112a',
      recordedAs: 'arbeitgeber',
      recordedBy: undefined,
      receipt: undefined,
    },
  })
}

import type { Block } from '../schriftstueck.ts'
import type { Fall } from './fall.ts'
import type { Vereinbarungstexte } from './vereinbarungstexte.ts'

/** The parties, as the first thing a reader sees. */
export function parteienbloecke({ angaben }: Fall, texts: Vereinbarungstexte, zwischen: string): readonly Block[] {
  const { arbeitgeber, auslaenderbehoerde } = angaben
  const { feld } = texts
  const party = (id: 'arbeitgeber' | 'auslaenderbehoerde', name = '', anschrift = ''): Block => ({
    kind: 'fields',
    rows: [
      { label: feld[`${id}.name`], value: name },
      { label: feld[`${id}.anschrift`], value: anschrift },
    ],
  })
  return [
    { kind: 'paragraph', text: zwischen },
    party('arbeitgeber', arbeitgeber?.name, arbeitgeber?.anschrift),
    { kind: 'paragraph', text: texts.nachfolgend.arbeitgeber },
    { kind: 'paragraph', text: texts.und },
    party('auslaenderbehoerde', auslaenderbehoerde?.name, auslaenderbehoerde?.anschrift),
    { kind: 'paragraph', text: texts.nachfolgend.auslaenderbehoerde },
  ]
}

/** Where both sides sign. */
export function unterschriftsbloecke(
  { untervertretung }: Fall,
  { unterschriften: words }: Vereinbarungstexte,
): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.titel },
    { kind: 'paragraph', text: words.schriftform },
    {
      kind: 'signatures',
      lines: [
        { under: untervertretung ? words.unterbevollmaechtigter : words.arbeitgeber },
        { under: words.auslaenderbehoerde },
      ],
    },
  ]
}

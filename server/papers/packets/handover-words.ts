import type { HandoverWay } from './packet-tables.ts'

/** What the record of a hand-over says. It goes to offices: in German. */
export const HANDOVER_WORDS = {
  title: 'Übergabe von Unterlagen',
  by: 'Übergeben von',
  to: 'Übergeben an',
  on: 'Übergeben am',
  how: 'Auf welchem Weg',
  ways: {
    electronic: 'elektronisch',
    post: 'mit der Post',
    personally: 'persönlich',
    paper: 'auf Papier',
  } satisfies Readonly<Record<HandoverWay, string>>,
  note: 'Vermerk',
  contents: 'Übergebene Dateien',
  head: ['Nr.', 'Unterlage und Datei', 'SHA-256 der Datei'],
  onPaperOnly: 'Das Paket enthielt nur Unterlagen auf Papier.',
  receipt: 'Empfang',
  toSign: 'Die Unterlagen in dieser Liste sind angekommen. Bitte Ort, Tag und Unterschrift eintragen und zurückgeben.',
  signature: 'Empfangen, Ort und Tag, Unterschrift',
  acknowledged: 'Der Empfänger hat den Empfang in Vorab selbst bestätigt.',
  recorded: 'Der Empfang wurde nach einem Beleg des Empfängers eingetragen.',
  receivedOn: 'Empfangen am',
  receivedBy: 'Empfangen von',
  scan: 'Gescannter Beleg (SHA-256)',
} as const

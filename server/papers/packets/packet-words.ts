import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'

/** Why a file is not bound into the packet. */
export type BindingProblem = 'encrypted' | 'broken' | 'missing' | 'tooLarge'

/** What the cover of a packet says. It goes to offices: in German. */
export const PACKET_WORDS = {
  title: 'Unterlagen im beschleunigten Fachkräfteverfahren',
  subject: {
    auslaenderbehoerde: 'Paket für die Ausländerbehörde',
    bewertung: 'Paket für die Stelle, die die Qualifikation prüft',
    bundesagentur: 'Paket für die Bundesagentur für Arbeit',
    familie: 'Paket für die Ausländerbehörde: Unterlagen einer Person der Familie',
    auslandsvertretung: 'Paket für die Auslandsvertretung',
  } satisfies Readonly<Record<Empfaengergruppe, string>>,
  reference: 'Aktenzeichen',
  worker: 'Person, um die es geht',
  recipient: 'Empfänger',
  count: 'Dateien',
  edition: 'Kennung dieses Stands',
  papers: 'Inhalt',
  papersHead: ['Nr.', 'Unterlage', 'Datei', 'Form', 'Seite'],
  translation: 'Übersetzung',
  onPaper: 'auf Papier',
  onPaperTitle: 'Nur auf Papier',
  sums: 'Prüfsummen (SHA-256)',
  sumsWhy:
    'Die Prüfsumme ändert sich, sobald sich an einer Datei etwas ändert. Steht in zwei Paketen dieselbe Prüfsumme, enthalten beide dieselbe Datei. Die Kennung oben wird aus allen Angaben dieser Liste gebildet.',
  sumsHead: ['Nr.', 'SHA-256 der Datei'],
  signed:
    'In diesem Paket sind die Seiten aller Dateien hintereinander gebunden. Elektronische Signaturen lassen sich nur an den einzelnen Dateien prüfen, die zu diesem Paket gehören.',
  notBound: 'Nicht eingebunden',
  problem: {
    encrypted:
      'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort neu speichern und noch einmal hochladen. Sie gehört als einzelne Datei zu diesem Paket.',
    broken:
      'Die Datei lässt sich nicht lesen. Bitte neu einscannen oder neu als PDF speichern. Sie gehört als einzelne Datei zu diesem Paket.',
    missing: 'Die Datei ist nicht gespeichert. Bitte noch einmal hochladen.',
    tooLarge: 'Das Paket wäre mit dieser Datei zu groß. Sie gehört als einzelne Datei zu diesem Paket.',
  } satisfies Readonly<Record<BindingProblem, string>>,
} as const

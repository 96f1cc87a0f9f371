import type { Block, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'

/** An agreement of six pages with clauses of our own: only who signs it differs from one to the next. */
export function agreementOf(number: number): Schriftstueck {
  const worker = `Žaklina Đorđević-${number} (Ђорђевић, Жаклина)`
  const firm = `Präzisionsmaschinenbau Größl & Söhne ${number} GmbH`
  return {
    art: 'vereinbarung',
    language: 'de',
    title: 'Vereinbarung zum beschleunigten Fachkräfteverfahren',
    subject: 'nach § 81a des Aufenthaltsgesetzes',
    author: 'Landeshauptstadt Musterstadt',
    date: '2026-11-22',
    reference: `VB-2026-${String(number).padStart(6, '0')}`,
    edition: 'Fassung August 2026',
    blocks: [...parties(worker, firm), ...CLAUSES, ...STEPS, ...PAPERS, ...signed(worker, firm)],
  }
}

function parties(worker: string, firm: string): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: '1 Beteiligte' },
    {
      kind: 'fields',
      rows: [
        { label: 'Arbeitgeber', value: `${firm}\nIndustriestraße 12, 50667 Köln` },
        { label: 'Fachkraft', value: worker },
        { label: 'Geboren am, in', value: '31.03.1996, Priština / Prishtinë' },
        { label: 'Behörde', value: 'Landeshauptstadt Musterstadt\nAm Rathausplatz 1, 12345 Musterstadt' },
        { label: 'Ansprechperson', value: '' },
      ],
    },
  ]
}

function signed(worker: string, firm: string): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: '8 Unterschriften' },
    { kind: 'signatures', lines: [{ under: `für die ${firm}` }, { under: 'für die Behörde' }, { under: worker }] },
  ]
}

const SENTENCES = [
  'Die Behörde berät den Arbeitgeber über die Voraussetzungen der Einreise und hilft ihm, das Verfahren der Anerkennung in die Wege zu leiten.',
  'Wer etwas einreicht, tut das möglichst elektronisch und vollständig; was fehlt, wird gesammelt und nur einmal nachgefordert.',
  'Fristen beginnen mit dem Tag nach dem Eingang der vollständigen Unterlagen und enden mit dem Ablauf ihres letzten Tages.',
  'Ändert sich etwas, das für die Entscheidung wichtig ist, teilt der Arbeitgeber es ohne Zögern mit.',
  'Die Vollmacht erlaubt es, eine Untervollmacht zu geben, soweit das Verfahren sie braucht.',
  'Daten von Personen werden nur verarbeitet, soweit dieses Verfahren sie braucht, und danach gelöscht.',
]
const sentence = (at: number): string => SENTENCES[at % SENTENCES.length] ?? ''
const text = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => sentence(from + at)).join(' ')

const TITLES = ['2 Gegenstand', '3 Pflichten des Arbeitgebers', '4 Pflichten der Behörde', '5 Datenschutz und Dauer']
const CLAUSES: readonly Block[] = TITLES.flatMap((title, section): readonly Block[] => [
  { kind: 'heading', level: 1, text: title },
  ...Array.from(
    { length: 6 },
    (_, at): Block => ({ kind: 'paragraph', number: `(${at + 1})`, text: text(section + at, 3) }),
  ),
  { kind: 'list', ordered: true, items: Array.from({ length: 4 }, (_, at) => sentence(section * 2 + at)) },
])

const STAGES = [
  'Anerkennung einleiten',
  'Vollständigkeit prüfen',
  'Bescheid',
  'Zustimmung',
  'Vorabzustimmung',
  'Termin',
]
const STEPS: readonly Block[] = [
  { kind: 'heading', level: 1, text: '6 Ablauf und Fristen' },
  {
    kind: 'table',
    caption: 'Schritte mit Fristen',
    head: ['Schritt', 'Zuständig', 'Frist', 'Termin'],
    widths: [3, 2, 1, 1],
    rows: Array.from({ length: 18 }, (_, at) => [
      `${at + 1}. ${STAGES[at % STAGES.length] ?? ''}`,
      ['Behörde', 'Anerkennungsstelle', 'Bundesagentur für Arbeit'][at % 3] ?? '',
      `${1 + (at % 4)} Wochen`,
      `${10 + at}.0${1 + (at % 6)}.2027`,
    ]),
  },
  { kind: 'paragraph', text: text(2, 6) },
]

const PAPERS: readonly Block[] = [
  { kind: 'heading', level: 1, text: '7 Unterlagen' },
  {
    kind: 'checklist',
    items: Array.from({ length: 14 }, (_, at) => ({
      text: ['Pass', 'Lebenslauf', 'Diplom', 'Arbeitsvertrag', 'Vollmacht', 'Sprachnachweis'][at % 6] ?? '',
      isChecked: at % 3 === 0,
      details: [at % 2 === 0 ? 'beglaubigte Kopie' : 'Kopie genügt'],
    })),
  },
]

import type { Block, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'

/** Papers of invented people that are hard to set: long names, every script of the region, words without a gap. */

const OFFICE = 'Landeshauptstadt Musterstadt · Zentrale Stelle für Fachkräfteeinwanderung'
const FIRM = 'Präzisionsmaschinenbau Größl & Söhne Verwaltungsgesellschaft mbH'

const about = {
  language: 'de',
  author: OFFICE,
  date: '2026-11-22',
  reference: 'FEG-2026-000123',
  edition: 'Fassung August 2026',
} as const

const BETEILIGTE: readonly Block[] = [
  { kind: 'heading', level: 1, text: '1 Beteiligte' },
  {
    kind: 'fields',
    rows: [
      { label: 'Arbeitgeber', value: `${FIRM}\nIndustriestraße 12, 50667 Köln` },
      { label: 'Fachkraft', value: 'Đorđević-Shkëlqimi, Žaklina Qëndresa Mërgimtare (Ђорђевић, Жаклина)' },
      {
        label: 'E-Mail',
        value: 'zaklina.qendresa.mergimtare.dordevic-shkelqimi@praezisionsmaschinenbau-groessl-und-soehne.example',
      },
      { label: 'Telefon', value: '' },
      { label: 'Geburtsort, wie der Pass ihn schreibt', value: 'Priština / Prishtinë / Ѓорче Петров / Ħamrun / Iași' },
    ],
  },
]

const KLAUSELN: readonly Block[] = [
  {
    kind: 'paragraph',
    number: '(1)',
    text: [
      'Die Behörde berät den Arbeitgeber über die Voraussetzungen der Einreise nach ',
      { cite: '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG' },
      ' und hilft ihm, die ',
      { strong: 'Feststellung der Gleichwertigkeit' },
      ' in die Wege zu leiten.',
    ],
  },
  {
    kind: 'paragraph',
    number: '(2)',
    text: 'Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz gilt nicht; ≥ 5 Jahre → unbefristet.',
  },
  {
    kind: 'list',
    ordered: true,
    items: ['Vollmacht der Fachkraft', ['Untervollmacht des Arbeitgebers für die ', { strong: 'Behörde' }]],
  },
  { kind: 'list', ordered: false, items: ['elektronisch', 'auf Papier'] },
  { kind: 'heading', level: 3, text: 'Vertretung' },
  { kind: 'note', tone: 'information', text: 'Diese Fassung gilt seit August 2026.' },
  { kind: 'note', tone: 'warning', text: ['Die Gebühr wird ', { strong: 'nicht' }, ' erstattet.'] },
]

const steps = ['Anerkennung einleiten', 'Vollständigkeit prüfen', 'Bescheid abwarten', 'Zustimmung einholen']
const ABLAUF: readonly Block[] = [
  { kind: 'heading', level: 1, text: '2 Ablauf' },
  {
    kind: 'table',
    caption: 'Schritte mit Fristen',
    head: ['Schritt', 'Zuständig', 'Frist'],
    widths: [3, 2, 1],
    rows: Array.from({ length: 45 }, (_, at) => [
      `${at + 1}. ${steps[at % steps.length] ?? ''}`,
      at % 5 === 0 ? '' : 'Bundesagentur für Arbeit',
      `${1 + (at % 4)} Wochen`,
    ]),
  },
]

const SCHLUSS: readonly Block[] = [
  { kind: 'pageBreak' },
  { kind: 'heading', level: 1, text: '3 Unterschriften' },
  {
    kind: 'signatures',
    lines: [
      { under: `Jürgen Größl für die ${FIRM}`, placeAndDay: 'Köln, 22.11.2026' },
      { under: 'für die Behörde' },
      { under: 'Žaklina Đorđević-Shkëlqimi' },
    ],
  },
  { kind: 'seal', lines: ['Elektronisch gesiegelt', 'Landeshauptstadt Musterstadt', '22.11.2026, 10:00 Uhr'] },
]

const agreement: Schriftstueck = {
  ...about,
  art: 'vereinbarung',
  title: 'Vereinbarung zum beschleunigten Fachkräfteverfahren',
  subject: 'nach § 81a des Aufenthaltsgesetzes',
  banner: 'Entwurf – noch nicht unterschrieben',
  blocks: [...BETEILIGTE, ...KLAUSELN, ...ABLAUF, ...SCHLUSS],
}

const checklist: Schriftstueck = {
  ...about,
  art: 'checkliste',
  language: 'en',
  title: 'Papers for the recognition of the qualification',
  subject: 'What the recognition body asks for',
  banner: 'Reading version: the German text is the one that binds.',
  blocks: [
    {
      kind: 'checklist',
      items: [
        { text: 'Passport, every page with an entry', isChecked: true, details: ['Colour copy', 'Valid for 6 months'] },
        { text: ['Diploma with its translation, ', { cite: '§ 18b AufenthG' }], isChecked: false },
        { text: 'Contract of employment' },
      ],
    },
  ],
}

const letter: Schriftstueck = {
  ...about,
  art: 'einladung',
  title: 'Einladung zum Gespräch über die Anerkennung',
  subject: 'Einladung',
  author: 'Landeshauptstadt Musterstadt',
  blocks: [
    {
      kind: 'letterhead',
      from: ['Landeshauptstadt Musterstadt', 'Am Rathausplatz 1', '12345 Musterstadt', 'feg@musterstadt.example'],
      to: [FIRM, 'Herrn Jürgen Größl', 'Industriestraße 12', '50667 Köln'],
    },
    { kind: 'paragraph', text: 'Sehr geehrter Herr Größl,' },
    {
      kind: 'paragraph',
      text: 'wir laden Sie ein, über die Anerkennung der Ausbildung von Frau Đorđević zu sprechen.',
    },
    { kind: 'signatures', lines: [{ under: 'Özdemir-Wolfeschlegelsteinhausenbergerdorff' }] },
  ],
}

export const SAMPLE_PAPERS = { agreement, checklist, letter } as const

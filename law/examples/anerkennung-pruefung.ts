import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** A doctor from Bosnia who comes for the knowledge test. */
const aerztin = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['BA'],
  abschluesse: ['auslaendischerHochschulabschluss'],
  anerkennungspruefungVorgesehen: true,
  pruefungWeistSpracheNach: false,
  deutsch: 'C1',
  eigeneMittelMonatlich: euro(1200),
} as const

export const examples: readonly Example[] = [
  {
    id: 'pruefung-alles-erfuellt',
    on: '2026-11-22',
    answers: aerztin,
    expected: {
      anerkennungPruefung: {
        result: 'ja',
        bindung: 'soll',
        zustimmungNoetig: 'nein',
        beschleunigtesVerfahren: 'ja',
        geltungsdauer: 'zweck',
      },
    },
    why: { norm: '§ 16d Abs. 5 S. 1 AufenthG', arithmetic: 'C1 ≥ A2; 1.200,00 ≥ 1.091,00 Euro' },
  },
  {
    id: 'pruefung-noch-ermessen',
    on: '2024-02-29',
    answers: aerztin,
    expected: { anerkennungPruefung: { result: 'ja', bindung: 'kann' } },
    why: { norm: '§ 16d Abs. 5 S. 1 AufenthG a. F.', arithmetic: 'Bis 29.02.2024 „kann“, seitdem „soll“' },
  },
  {
    id: 'pruefung-deutsch-a1',
    on: '2026-11-22',
    answers: { ...aerztin, deutsch: 'A1' },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 5 S. 1 AufenthG', arithmetic: 'A1 < A2' },
  },
  {
    id: 'pruefung-ohne-auslaendischen-abschluss',
    on: '2026-11-22',
    answers: { ...aerztin, abschluesse: ['keiner'], anerkennungspruefungVorgesehen: undefined },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: {
      norm: '§ 16d Abs. 5 S. 1 AufenthG',
      arithmetic: 'Kein ausländischer Abschluss, der anerkannt werden könnte',
    },
  },
  {
    id: 'pruefung-am-tag-des-wechsels-zur-sollvorschrift',
    on: '2024-03-01',
    answers: aerztin,
    expected: { anerkennungPruefung: { result: 'ja', bindung: 'soll' } },
    why: { norm: '§ 16d Abs. 5 S. 1 AufenthG', arithmetic: 'Bis 29.02.2024 „kann“, seitdem „soll“' },
  },
  {
    id: 'pruefung-weist-deutsch-selbst-nach',
    on: '2026-11-22',
    answers: { ...aerztin, deutsch: 'A1', pruefungWeistSpracheNach: true },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 16d Abs. 5 S. 1 AufenthG', arithmetic: 'Die Prüfung selbst zeigt die Sprache' },
  },
  {
    id: 'pruefung-geld-nicht-genannt',
    on: '2026-11-22',
    answers: { ...aerztin, eigeneMittelMonatlich: undefined },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: 'Der Betrag fehlt' },
  },
]

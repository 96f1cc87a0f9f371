import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** A school leaver from Serbia who looks for training in Germany. */
const abiturient = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['RS'],
  geburtsdatum: '2000-05-10',
  schulabschluss: 'hochschulzugangHerkunftsstaat',
  deutsch: 'B1',
  ausbildungsplatzsucheGenutzt: false,
  eigeneMittelMonatlich: euro(1091),
} as const

export const examples: readonly Example[] = [
  {
    id: 'suche-alles-erfuellt',
    on: '2026-11-22',
    answers: abiturient,
    expected: {
      ausbildungsplatzsuche: {
        result: 'ja',
        bindung: 'kann',
        zustimmungNoetig: 'nein',
        beschleunigtesVerfahren: 'nein',
        hoechstdauerMonate: 9,
        unterlagen: undefined,
      },
    },
    why: { norm: '§ 17 Abs. 1 AufenthG', arithmetic: '26 Jahre < 35; B1; 1.091,00 ≥ 1.091,00 Euro' },
  },
  {
    id: 'suche-am-tag-vor-dem-35-geburtstag',
    on: '2026-11-22',
    answers: { ...abiturient, geburtsdatum: '1991-11-23' },
    expected: { ausbildungsplatzsuche: { result: 'ja' } },
    why: {
      norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG',
      arithmetic: '23.11.1991 + 35 Jahre = 23.11.2026, einen Tag später',
    },
  },
  {
    id: 'suche-am-35-geburtstag',
    on: '2026-11-22',
    answers: { ...abiturient, geburtsdatum: '1991-11-22' },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG', arithmetic: '22.11.1991 + 35 Jahre = 22.11.2026: vollendet' },
  },
  {
    id: 'suche-35-geburtstag-zwischen-antrag-und-entscheidung',
    on: '2026-11-22',
    answers: {
      ...abiturient,
      geburtsdatum: '1991-12-01',
      antragAm: '2026-11-22',
      entscheidungAm: '2026-12-01',
    },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG', arithmetic: 'Es zählt der Tag der Erteilung, 01.12.2026' },
  },
  {
    id: 'suche-dreissigjaehriger-am-letzten-tag-der-alten-fassung',
    on: '2024-02-29',
    answers: { ...abiturient, geburtsdatum: '1994-01-01', deutsch: 'B2' },
    expected: { ausbildungsplatzsuche: { result: 'nein', hoechstdauerMonate: 6 } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG a. F.', arithmetic: '30 ≥ 25 Jahre' },
  },
  {
    id: 'suche-dreissigjaehriger-am-ersten-tag-der-neuen-fassung',
    on: '2024-03-01',
    answers: { ...abiturient, geburtsdatum: '1994-01-01' },
    expected: { ausbildungsplatzsuche: { result: 'ja', hoechstdauerMonate: 9 } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG', arithmetic: '30 < 35 Jahre' },
  },
  {
    id: 'suche-am-tag-vor-dem-25-geburtstag-alte-fassung',
    on: '2024-02-28',
    answers: { ...abiturient, geburtsdatum: '1999-03-01', entscheidungAm: '2024-02-29', deutsch: 'B2' },
    expected: { ausbildungsplatzsuche: { result: 'ja' } },
    why: {
      norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG a. F.',
      arithmetic: '01.03.1999 + 25 Jahre = 01.03.2024, einen Tag später',
    },
  },
  {
    id: 'suche-am-25-geburtstag-alte-fassung',
    on: '2024-02-29',
    answers: { ...abiturient, geburtsdatum: '1999-02-28', entscheidungAm: '2024-02-28', deutsch: 'B2' },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 1 AufenthG a. F.', arithmetic: '28.02.1999 + 25 Jahre = 28.02.2024: vollendet' },
  },
  {
    id: 'suche-deutsch-b1-alte-fassung',
    on: '2024-02-29',
    answers: abiturient,
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 4 AufenthG a. F.', arithmetic: 'B1 < B2' },
  },
  {
    id: 'suche-deutsch-a2',
    on: '2026-11-22',
    answers: { ...abiturient, deutsch: 'A2' },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 4 AufenthG', arithmetic: 'A2 < B1' },
  },
  {
    id: 'suche-ohne-hochschulzugang',
    on: '2026-11-22',
    answers: { ...abiturient, schulabschluss: 'anderer' },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 3 AufenthG', arithmetic: 'Der Abschluss öffnet nirgends die Hochschule' },
  },
  {
    id: 'suche-zum-zweiten-mal-zu-frueh',
    on: '2026-11-22',
    answers: { ...abiturient, ausbildungsplatzsucheGenutzt: true, ebensoLangeImAusland: false },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 3 AufenthG', arithmetic: 'Im Ausland kürzer als vorher zur Suche in Deutschland' },
  },
  {
    id: 'suche-zweifel-am-zweck',
    on: '2026-11-22',
    answers: { ...abiturient, ablehnungsgrundEinrichtungOderZweck: true },
    expected: { ausbildungsplatzsuche: { result: 'offen' } },
    why: { norm: '§ 19f Abs. 4 Nr. 6 AufenthG', arithmetic: '„kann abgelehnt werden“: die Behörde entscheidet' },
  },
  {
    id: 'suche-ein-cent-unter-gedrucktem-betrag',
    on: '2026-11-22',
    answers: { ...abiturient, eigeneMittelMonatlich: euro(1090.99) },
    expected: { ausbildungsplatzsuche: { result: 'nein' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 2 AufenthG', arithmetic: '1.090,99 < 1.091,00 Euro' },
  },
  {
    id: 'suche-schulabschluss-unbekannt',
    on: '2026-11-22',
    answers: { ...abiturient, schulabschluss: 'weissNicht' },
    expected: { ausbildungsplatzsuche: { result: 'offen' } },
    why: { norm: '§ 17 Abs. 1 S. 1 Nr. 3 AufenthG', arithmetic: 'Der Abschluss ist nicht geklärt' },
  },
]

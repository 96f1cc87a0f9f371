import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** A young woman from Montenegro with a training contract. */
const auszubildende = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['ME'],
  ausbildungsplatz: 'betrieblich',
  qualifizierteBerufsausbildung: true,
  sprachkenntnisseGeprueft: false,
  vorbereitenderSprachkurs: false,
  deutsch: 'B1',
  leiharbeit: false,
  eigeneMittelMonatlich: euro(900),
} as const

const schuelerin = {
  ...auszubildende,
  ausbildungsplatz: 'schulisch',
  staatlichAnerkannterBerufsabschluss: true,
  bildungsgangUeberwiegendFuerEinenStaat: false,
  eigeneMittelMonatlich: euro(959),
} as const

export const examples: readonly Example[] = [
  {
    id: 'ausbildung-alles-erfuellt',
    on: '2026-11-22',
    answers: auszubildende,
    expected: {
      berufsausbildung: {
        result: 'ja',
        bindung: 'soll',
        zustimmungNoetig: 'ja',
        beschleunigtesVerfahren: 'ja',
        geltungsdauer: 'zweck',
        unterlagen: 'vocational-training',
      },
    },
    why: { norm: '§ 16a Abs. 1 S. 1 AufenthG', arithmetic: '900,00 ≥ 822,00 Euro; B1 ≥ B1' },
  },
  {
    id: 'ausbildung-noch-ermessen-mit-vorrangpruefung',
    on: '2024-02-29',
    answers: { ...auszubildende, bevorrechtigteBewerberVorhanden: true },
    expected: { berufsausbildung: { result: 'nein', bindung: 'kann' } },
    why: { norm: '§ 8 Abs. 1 BeschV a. F.', arithmetic: 'Bis 29.02.2024 mit Vorrangprüfung' },
  },
  {
    id: 'ausbildung-ohne-vorrangpruefung',
    on: '2024-03-01',
    answers: { ...auszubildende, bevorrechtigteBewerberVorhanden: true },
    expected: { berufsausbildung: { result: 'ja', bindung: 'soll' } },
    why: { norm: '§ 8 Abs. 1 BeschV', arithmetic: 'Seit 01.03.2024 ohne Vorrangprüfung' },
  },
  {
    id: 'ausbildung-deutsch-a2-ohne-pruefung-und-kurs',
    on: '2026-11-22',
    answers: { ...auszubildende, deutsch: 'A2' },
    expected: { berufsausbildung: { result: 'nein' } },
    why: { norm: '§ 16a Abs. 3 S. 2 AufenthG', arithmetic: 'A2 < B1' },
  },
  {
    id: 'ausbildung-deutsch-vom-betrieb-geprueft',
    on: '2026-11-22',
    answers: { ...auszubildende, deutsch: 'A2', sprachkenntnisseGeprueft: true },
    expected: { berufsausbildung: { result: 'ja' } },
    why: { norm: '§ 16a Abs. 3 S. 2 AufenthG', arithmetic: 'Der Betrieb hat die Sprache geprüft' },
  },
  {
    id: 'ausbildung-mit-vorbereitendem-kurs',
    on: '2026-11-22',
    answers: { ...auszubildende, deutsch: 'A1', vorbereitenderSprachkurs: true },
    expected: { berufsausbildung: { result: 'ja' } },
    why: { norm: '§ 16a Abs. 3 S. 2 AufenthG', arithmetic: 'Der Kurs soll die Sprache vermitteln' },
  },
  {
    id: 'ausbildung-helferausbildung-ohne-b1',
    on: '2026-11-22',
    answers: { ...auszubildende, deutsch: 'A2', qualifizierteBerufsausbildung: false },
    expected: { berufsausbildung: { result: 'ja' } },
    why: { norm: '§ 16a Abs. 3 S. 2 AufenthG', arithmetic: 'B1 nur bei qualifizierter Berufsausbildung' },
  },
  {
    id: 'weiterbildung-im-betrieb-ohne-b1',
    on: '2026-11-22',
    answers: {
      ...auszubildende,
      ausbildungsplatz: 'betrieblicheWeiterbildung',
      deutsch: 'A2',
      eigeneMittelMonatlich: euro(855),
    },
    expected: { berufsausbildung: { result: 'ja', zustimmungNoetig: 'ja' } },
    why: {
      norm: '§ 16a Abs. 3 S. 2 AufenthG',
      arithmetic: 'Eine Weiterbildung ist keine Berufsausbildung; 475 + 380 = 855 Euro',
    },
  },
  {
    id: 'ausbildung-einer-japanerin-mit-ehemann',
    on: '2026-11-22',
    answers: { ...auszubildende, staatsangehoerigkeiten: ['JP'] },
    expected: {
      berufsausbildung: {
        result: 'ja',
        familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
      },
    },
    why: { norm: '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG', arithmetic: 'Japan steht in § 41 Abs. 1 AufenthV' },
  },
  {
    id: 'ausbildung-betrieblich-genau-der-bedarf',
    on: '2026-11-22',
    answers: { ...auszubildende, eigeneMittelMonatlich: euro(822) },
    expected: { berufsausbildung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 5 AufenthG', arithmetic: '442 + 380 = 822 Euro' },
  },
  {
    id: 'ausbildung-betrieblich-ein-cent-darunter',
    on: '2026-11-22',
    answers: { ...auszubildende, eigeneMittelMonatlich: euro(821.99) },
    expected: { berufsausbildung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 5 AufenthG', arithmetic: '821,99 < 442 + 380 = 822 Euro' },
  },
  {
    id: 'ausbildung-schulisch-genau-der-bedarf',
    on: '2026-11-22',
    answers: schuelerin,
    expected: { berufsausbildung: { result: 'ja', zustimmungNoetig: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 5 AufenthG', arithmetic: '442 + 380 + 102 + 35 = 959 Euro' },
  },
  {
    id: 'ausbildung-schulisch-ein-cent-darunter',
    on: '2026-11-22',
    answers: { ...schuelerin, eigeneMittelMonatlich: euro(958.99) },
    expected: { berufsausbildung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 5 AufenthG', arithmetic: '958,99 < 959 Euro' },
  },
  {
    id: 'ausbildung-schulisch-private-schule-ohne-anerkannten-abschluss',
    on: '2026-11-22',
    answers: { ...schuelerin, staatlichAnerkannterBerufsabschluss: false },
    expected: { berufsausbildung: { result: 'nein' } },
    why: { norm: '§ 16a Abs. 2 S. 1 AufenthG', arithmetic: 'Kein staatlich anerkannter Berufsabschluss' },
  },
  {
    id: 'ausbildung-schulisch-fuer-einen-staat',
    on: '2026-11-22',
    answers: { ...schuelerin, bildungsgangUeberwiegendFuerEinenStaat: true },
    expected: { berufsausbildung: { result: 'nein' } },
    why: { norm: '§ 16a Abs. 2 S. 1 AufenthG', arithmetic: 'Bildungsgang überwiegend für einen Staat' },
  },
  {
    id: 'ausbildung-herbst-2024-zwischen-altem-und-neuem-bedarf',
    on: '2024-10-01',
    answers: { ...auszubildende, eigeneMittelMonatlich: euro(800) },
    expected: { berufsausbildung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 5 AufenthG', arithmetic: 'Bekannt gegeben 781 Euro, nach dem BAföG 822 Euro' },
  },
  {
    id: 'ausbildung-2027-ohne-betrag',
    on: '2027-01-01',
    answers: { ...auszubildende, eigeneMittelMonatlich: euro(2000) },
    expected: { berufsausbildung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 7 AufenthG', arithmetic: 'Für 2027 ist kein Betrag bekannt' },
  },
  {
    id: 'ausbildung-2020-ohne-bestaetigten-betrag',
    on: '2020-03-01',
    answers: auszubildende,
    expected: { berufsausbildung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 7 AufenthG', arithmetic: 'Für 2020 ist kein Betrag bestätigt' },
  },
  {
    id: 'ausbildung-nach-suche-in-deutschland',
    on: '2026-11-22',
    answers: {
      ...auszubildende,
      standort: 'deutschland',
      aufenthaltstitel: 'abschnitt3',
      zweckwechselGesperrt: true,
    },
    expected: { berufsausbildung: { result: 'offen' } },
    why: {
      norm: '§ 17 Abs. 3 S. 2 AufenthG',
      arithmetic:
        'Wer einen Platz gesucht hat, darf in § 16a wechseln; nur aus einer Schule (§ 16f) in der Regel nicht',
    },
  },
  ...(
    [
      ['siebzehn', '2008-11-23', 37.5, 50, true],
      ['achtzehn', '2008-11-22', 75, 100, false],
    ] as const
  ).map(
    ([alter, geburtsdatum, visum, titel, halb]): Example => ({
      id: `ausbildung-gebuehren-mit-${alter}`,
      on: '2026-11-22',
      answers: { ...auszubildende, geburtsdatum },
      expected: {
        berufsausbildung: {
          result: 'ja',
          gebuehren: [
            {
              id: 'nationalesVisum',
              norm: `§ 46 Abs. 2 Nr. 1${halb ? ', § 50 Abs. 1 S. 1' : ''} AufenthV`,
              betrag: euro(visum),
            },
            {
              id: 'aufenthaltserlaubnis',
              norm: `§ 45 Nr. 1${halb ? ', § 50 Abs. 1 S. 1' : ''} AufenthV`,
              betrag: euro(titel),
            },
          ],
        },
      },
      why: { norm: '§ 50 Abs. 1 S. 1 AufenthV', arithmetic: 'Die Hälfte bis zum Tag vor dem 18. Geburtstag' },
    }),
  ),
  {
    id: 'ausbildung-kein-platz',
    on: '2026-11-22',
    answers: { ...auszubildende, ausbildungsplatz: 'keiner' },
    expected: { berufsausbildung: { result: 'nein' } },
    why: { norm: '§ 16a Abs. 1 S. 1 AufenthG', arithmetic: 'Ohne Platz nur die Suche nach § 17' },
  },
]

import { jahre, monate, wochen } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Equivalence of the qualification by the BQFG, in the fast-track procedure and in the ordinary one. */
export type GleichwertigkeitId =
  | 'zuleitungDesAntrags'
  | 'empfangsbestaetigung'
  | 'gleichwertigkeitsentscheidung'
  | 'verlaengerungDerEntscheidung'
  | 'hemmungDurchNachforderung'
  | 'hemmungDurchSonstigesVerfahren'
  | 'nachreichung'
  | 'empfangsbestaetigungRegelverfahren'
  | 'entscheidungRegelverfahren'
  | 'rechtsbehelfGegenBescheid'
  | 'untaetigkeitsklage'

const beschleunigt = gesetz('bqfg', '14a')

export const gleichwertigkeit: PeriodTable<GleichwertigkeitId> = {
  zuleitungDesAntrags: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'vereinbarung',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 2 AufenthG', '§ 14a Abs. 1 S. 3 BQFG', '§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'A',
      source: beschleunigt,
    },
  ],
  empfangsbestaetigung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: wochen(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 14a Abs. 2 S. 1 BQFG', '§ 14a Abs. 2 S. 3 BQFG'],
      beleg: 'A',
      source: beschleunigt,
    },
  ],
  gleichwertigkeitsentscheidung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'soll',
      dauer: { art: 'frist', laenge: monate(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 14a Abs. 3 S. 1 BQFG', '§ 14a Abs. 3 S. 2 BQFG'],
      hemmungsnorm: '§ 14a Abs. 4 BQFG',
      beleg: 'A',
      source: beschleunigt,
    },
  ],
  verlaengerungDerEntscheidung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'darf',
      dauer: { art: 'gesetzt' },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 14a Abs. 3 S. 3 BQFG', '§ 14a Abs. 3 S. 4 BQFG', '§ 190 BGB'],
      beleg: 'A',
      source: beschleunigt,
    },
  ],
  hemmungDurchNachforderung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'regel',
      dauer: { art: 'hemmung' },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 14a Abs. 4 S. 1 BQFG'],
      beleg: 'A',
      source: beschleunigt,
    },
  ],
  hemmungDurchSonstigesVerfahren: [
    {
      from: SEIT_BEGINN,
      owedBy: 'niemand',
      charakter: 'regel',
      dauer: { art: 'hemmung' },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 14a Abs. 4 S. 2 BQFG', '§ 14 BQFG'],
      beleg: 'A',
      source: beschleunigt,
    },
  ],
  nachreichung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'gesetzt' },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: [
        '§ 5 Abs. 4 BQFG',
        '§ 5 Abs. 5 BQFG',
        '§ 12 Abs. 4 S. 1 BQFG',
        '§ 12 Abs. 5 S. 1 BQFG',
        '§ 15 Abs. 2 BQFG',
      ],
      beleg: 'A',
      source: gesetz('bqfg', '15'),
    },
  ],
  empfangsbestaetigungRegelverfahren: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: monate(1) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 6 Abs. 2 S. 1 BQFG', '§ 13 Abs. 2 S. 1 BQFG'],
      beleg: 'A',
      source: gesetz('bqfg', '6'),
    },
  ],
  entscheidungRegelverfahren: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: monate(3) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 6 Abs. 3 S. 1 BQFG', '§ 13 Abs. 3 S. 1 BQFG'],
      hemmungsnorm: '§ 6 Abs. 4 BQFG',
      beleg: 'A',
      source: gesetz('bqfg', '6'),
      varianten: [
        {
          id: 'verlaengerungEuAbschluss',
          dauer: { art: 'dauer', laenge: monate(1), umfang: 'hoechstens' },
          norm: '§ 13 Abs. 3 S. 4 BQFG',
        },
      ],
    },
  ],
  rechtsbehelfGegenBescheid: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'darf',
      dauer: { art: 'frist', laenge: monate(1) },
      regelwerk: 'gericht',
      feiertagsort: 'sitzDesGerichts',
      norms: ['§ 70 Abs. 1 S. 1 VwGO', '§ 74 VwGO'],
      beleg: 'A',
      source: gesetz('vwgo', '74'),
      varianten: [{ id: 'ohneBelehrung', dauer: { art: 'frist', laenge: jahre(1) }, norm: '§ 58 Abs. 2 S. 1 VwGO' }],
    },
  ],
  untaetigkeitsklage: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'darf',
      dauer: { art: 'frist', laenge: monate(3), verschiebung: 'streitig' },
      regelwerk: 'gericht',
      feiertagsort: 'sitzDesGerichts',
      norms: ['§ 75 S. 2 VwGO'],
      beleg: 'A',
      source: gesetz('vwgo', '75'),
    },
  ],
}

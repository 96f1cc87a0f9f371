import { monate, tage, wochen } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN, seiten } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** What employer and worker owe, and the fee. */
export type PflichtId =
  | 'mitteilungZumArbeitsplatzangebot'
  | 'mitteilungDesArbeitgebers'
  | 'aufbewahrungDesAufenthaltstitels'
  | 'pruefungDesAufenthaltstitels'
  | 'hinweisAufBeratung'
  | 'mitwirkung'
  | 'mitwirkungMitFrist'
  | 'mitteilungDerFachkraft'
  | 'mitteilungBlaueKarte'
  | 'aussetzungDesArbeitsplatzwechsels'
  | 'gebuehr'

export const pflichten: PeriodTable<PflichtId> = {
  mitteilungZumArbeitsplatzangebot: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'vereinbarung',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'buergerlichesRecht',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 2 Nr. 8 AufenthG', '§ 96 Abs. 1 AufenthG'],
      beleg: 'B',
      source: seiten.ablaufSachsen,
    },
  ],
  mitteilungDesArbeitgebers: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: wochen(4) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 4a Abs. 5 S. 3 Nr. 3 AufenthG', '§ 98 Abs. 2a Nr. 2 AufenthG', '§ 98 Abs. 5 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '4a'),
    },
  ],
  aufbewahrungDesAufenthaltstitels: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 4a Abs. 5 S. 3 Nr. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '4a'),
    },
  ],
  pruefungDesAufenthaltstitels: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'amTag' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 4a Abs. 5 S. 3 Nr. 1 AufenthG', '§ 404 Abs. 2 Nr. 3 SGB III'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '4a'),
    },
  ],
  hinweisAufBeratung: [
    {
      from: '2026-01-01',
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'amTag' },
      regelwerk: 'buergerlichesRecht',
      feiertagsort: 'keiner',
      norms: ['§ 45c S. 1 AufenthG', '§ 45c S. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '45c'),
    },
  ],
  mitwirkung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '82'),
    },
  ],
  mitwirkungMitFrist: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'gesetzt' },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 82 Abs. 1 S. 2 AufenthG', '§ 82 Abs. 1 S. 4 AufenthG', '§ 82 Abs. 3 S. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '82'),
    },
  ],
  mitteilungDerFachkraft: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: wochen(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 82 Abs. 6 S. 1 AufenthG', '§ 98 Abs. 2 Nr. 5 AufenthG', '§ 52 Abs. 2b S. 1 Nr. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '82'),
    },
  ],
  mitteilungBlaueKarte: [
    {
      from: '2023-11-18',
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'dauer', laenge: monate(12), umfang: 'genau' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 82 Abs. 1 S. 6 AufenthG', '§ 52 Abs. 2b S. 1 Nr. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '82'),
    },
  ],
  aussetzungDesArbeitsplatzwechsels: [
    {
      from: '2023-11-18',
      owedBy: 'auslaenderbehoerde',
      charakter: 'darf',
      dauer: { art: 'frist', laenge: tage(30), verschiebung: 'streitig' },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 18g Abs. 4 S. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '18g'),
    },
  ],
  gebuehr: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: tage(10) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 14 BGebG i. V. m. § 69 Abs. 3 S. 2 AufenthG', '§ 47 Abs. 1 Nr. 15 AufenthV', '§ 16 BGebG'],
      beleg: 'A',
      source: gesetz('bgebg', '14'),
      varianten: [{ id: 'beiUnterzeichnung', dauer: { art: 'amTag' }, norm: '§ 81a Abs. 2 AufenthG' }],
    },
  ],
}

import { monate } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN, seiten } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Recognition by the acts of single professions and by the law of the Länder. */
export type BerufszulassungId =
  | 'empfangsbestaetigungFachgesetz'
  | 'entscheidungFachgesetz'
  | 'empfangsbestaetigungLandesrecht'
  | 'entscheidungLandesrecht'
  | 'beschleunigungLandesrecht'

export const berufszulassung: PeriodTable<BerufszulassungId> = {
  empfangsbestaetigungFachgesetz: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: monate(1) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 43 Abs. 1 HebStPrV', '§ 61 Abs. 1 PsychThApprO', '§ 39 Abs. 5 ÄApprO', '§ 20 Abs. 5 AAppO'],
      beleg: 'A',
      source: gesetz('hebstprv', '43'),
    },
  ],
  entscheidungFachgesetz: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'soll',
      dauer: { art: 'frist', laenge: monate(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 43 Abs. 3 PflAPrV', '§ 39 Abs. 5 ÄApprO'],
      beleg: 'A',
      source: gesetz('pflaprv', '43'),
    },
  ],
  empfangsbestaetigungLandesrecht: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'inDerRegel',
      dauer: { art: 'frist', laenge: monate(1) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'B',
      source: seiten.ablaufSachsen,
    },
  ],
  entscheidungLandesrecht: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'inDerRegel',
      dauer: { art: 'frist', laenge: monate(3) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAnerkennendenStelle',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'B',
      source: seiten.ablaufSachsen,
    },
  ],
  beschleunigungLandesrecht: [
    {
      from: SEIT_BEGINN,
      owedBy: 'anerkennendeStelle',
      charakter: 'regel',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'D',
      source: seiten.ablaufSachsen,
      laender: {
        SN: { norm: '§ 81a Abs. 2 Nr. 6 AufenthG', beleg: 'B', source: seiten.ablaufSachsen },
      },
    },
  ],
}

import { werktage } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN, seiten } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** What Ausländerbehörde and employer pass on. */
export type WeitergabeId =
  | 'uebersendungDerBestaetigungen'
  | 'einladungDesArbeitgebers'
  | 'empfangsbekenntnis'
  | 'weitergabeAnDieFachkraft'

export const weitergabe: PeriodTable<WeitergabeId> = {
  uebersendungDerBestaetigungen: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'muss',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 3 Hs. 1 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '81a'),
    },
  ],
  einladungDesArbeitgebers: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: werktage(3) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 3 Hs. 2 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '81a'),
    },
  ],
  empfangsbekenntnis: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'vereinbarung',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'buergerlichesRecht',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG', '§ 8 VwZG'],
      beleg: 'B',
      source: seiten.ablaufSachsen,
    },
  ],
  weitergabeAnDieFachkraft: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'vereinbarung',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'buergerlichesRecht',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'B',
      source: seiten.ablaufSachsen,
    },
  ],
}

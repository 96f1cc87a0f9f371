import { jahre, monate, tage, wochen } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN, seiten } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Vorabzustimmung of the Ausländerbehörde and the visa at the mission. */
export type VisumId =
  | 'vorabzustimmung'
  | 'unterrichtungDerAuslandsvertretung'
  | 'geltungsdauerDerVorabzustimmung'
  | 'terminZurVisumantragstellung'
  | 'bescheidungDesVisumantrags'
  | 'zustimmungNachVoraufenthalt'
  | 'geltungsdauerDesVisums'
  | 'sachstandsanfrage'
  | 'klageGegenVisumablehnung'
  | 'geltungsdauerDesPasses'
  | 'alterDesLichtbilds'

const terminInDreiWochen = {
  owedBy: 'auslandsvertretung',
  charakter: 'muss',
  dauer: { art: 'frist', laenge: wochen(3), verschiebung: 'streitig' },
  regelwerk: 'auslandsvertretung',
  feiertagsort: 'gastland',
  norms: ['§ 31a Abs. 1 AufenthV'],
  source: gesetz('aufenthv', '31a'),
} as const

export const visum: PeriodTable<VisumId> = {
  vorabzustimmung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'muss',
      dauer: { art: 'unverzueglich' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 6 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '81a'),
    },
  ],
  unterrichtungDerAuslandsvertretung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'muss',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 5 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '81a'),
    },
  ],
  geltungsdauerDerVorabzustimmung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'praxis',
      dauer: { art: 'dauer', laenge: monate(3), umfang: 'genau' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 6 AufenthG'],
      beleg: 'B',
      source: seiten.vorabzustimmungSachsen,
      laender: {
        SN: {
          dauer: { art: 'dauer', laenge: monate(3), umfang: 'genau' },
          norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
          beleg: 'B',
          source: seiten.vorabzustimmungSachsen,
        },
      },
    },
  ],
  terminZurVisumantragstellung: [
    // An older wording had the appointment assigned within three weeks, and knew no transmission through the register. On which
    // day it was replaced was not found; the wording of today was read in the text of 29 October 2025 and later.
    { ...terminInDreiWochen, from: SEIT_BEGINN, until: '2025-10-28', beleg: 'B' },
    { ...terminInDreiWochen, from: '2025-10-29', beleg: 'A' },
  ],
  bescheidungDesVisumantrags: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslandsvertretung',
      charakter: 'inDerRegel',
      dauer: { art: 'frist', laenge: wochen(3), verschiebung: 'streitig' },
      regelwerk: 'auslandsvertretung',
      feiertagsort: 'gastland',
      norms: ['§ 31a Abs. 2 AufenthV'],
      beleg: 'A',
      source: gesetz('aufenthv', '31a'),
    },
  ],
  zustimmungNachVoraufenthalt: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'fiktion',
      dauer: { art: 'frist', laenge: tage(10) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 31 Abs. 1 S. 3 AufenthV', '§ 31 Abs. 1 S. 4 AufenthV'],
      beleg: 'A',
      source: gesetz('aufenthv', '31'),
    },
  ],
  geltungsdauerDesVisums: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'praxis',
      dauer: { art: 'dauer', laenge: monate(12), umfang: 'genau' },
      regelwerk: 'auslandsvertretung',
      feiertagsort: 'keiner',
      norms: ['§ 6 Abs. 3 S. 1 AufenthG'],
      beleg: 'B',
      source: seiten.zielSachsen,
    },
  ],
  sachstandsanfrage: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslandsvertretung',
      charakter: 'praxis',
      dauer: { art: 'richtwert', von: wochen(10), bis: wochen(12) },
      regelwerk: 'auslandsvertretung',
      feiertagsort: 'keiner',
      norms: [],
      beleg: 'B',
      source: seiten.botschaftBelgrad,
    },
  ],
  klageGegenVisumablehnung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'darf',
      dauer: { art: 'frist', laenge: monate(1) },
      regelwerk: 'gericht',
      feiertagsort: 'sitzDesGerichts',
      norms: ['§ 74 VwGO', '§ 77 Abs. 2 S. 1 AufenthG'],
      beleg: 'A',
      source: gesetz('vwgo', '74'),
      varianten: [{ id: 'ohneBelehrung', dauer: { art: 'frist', laenge: jahre(1) }, norm: '§ 58 Abs. 2 S. 1 VwGO' }],
    },
  ],
  geltungsdauerDesPasses: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'praxis',
      dauer: { art: 'dauer', laenge: monate(3), umfang: 'mindestens' },
      regelwerk: 'auslandsvertretung',
      feiertagsort: 'keiner',
      norms: ['§ 5 Abs. 1 Nr. 4 AufenthG'],
      beleg: 'B',
      source: seiten.botschaftBelgrad,
    },
  ],
  alterDesLichtbilds: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'praxis',
      dauer: { art: 'rueckblick', laenge: monate(6) },
      regelwerk: 'auslandsvertretung',
      feiertagsort: 'keiner',
      norms: [],
      beleg: 'B',
      source: seiten.botschaftBelgrad,
    },
  ],
}

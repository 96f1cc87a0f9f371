import { jahre, monate, wochen } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Consent of the Bundesagentur für Arbeit. */
export type ArbeitsmarktId =
  | 'zustimmungImFachkraefteverfahren'
  | 'zustimmungImRegelverfahren'
  | 'zustimmungBeimArbeitsplatzwechsel'
  | 'auskunftAufAufforderung'
  | 'auskunftZurZustimmung'
  | 'geltungsdauerDerZustimmung'
  | 'ausschlussDesArbeitgebers'
  | 'globalzustimmung'

const zustimmung = gesetz('beschv_2013', '36')

export const arbeitsmarkt: PeriodTable<ArbeitsmarktId> = {
  zustimmungImFachkraefteverfahren: [
    {
      from: SEIT_BEGINN,
      owedBy: 'bundesagentur',
      charakter: 'fiktion',
      dauer: { art: 'frist', laenge: wochen(1) },
      regelwerk: 'bund',
      feiertagsort: 'bundesagenturOderAuslaenderbehoerde',
      norms: ['§ 36 Abs. 2 S. 2 BeschV', '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG'],
      beleg: 'A',
      source: zustimmung,
    },
  ],
  zustimmungImRegelverfahren: [
    {
      from: SEIT_BEGINN,
      owedBy: 'bundesagentur',
      charakter: 'fiktion',
      dauer: { art: 'frist', laenge: wochen(2) },
      regelwerk: 'bund',
      feiertagsort: 'bundesagenturOderAuslaenderbehoerde',
      norms: ['§ 36 Abs. 2 S. 1 BeschV'],
      beleg: 'A',
      source: zustimmung,
    },
  ],
  zustimmungBeimArbeitsplatzwechsel: [
    {
      from: '2023-11-18',
      owedBy: 'bundesagentur',
      charakter: 'fiktion',
      dauer: { art: 'frist', laenge: wochen(1) },
      regelwerk: 'bund',
      feiertagsort: 'bundesagenturOderAuslaenderbehoerde',
      norms: ['§ 36 Abs. 2 S. 2 BeschV', '§ 18g Abs. 4 AufenthG'],
      beleg: 'A',
      source: zustimmung,
    },
  ],
  auskunftAufAufforderung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'frist', laenge: monate(1) },
      regelwerk: 'bund',
      feiertagsort: 'bundesagenturOderAuslaenderbehoerde',
      norms: ['§ 39 Abs. 4 S. 2 AufenthG', '§ 404 Abs. 2 Nr. 29 SGB III'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '39'),
    },
  ],
  auskunftZurZustimmung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'gesetzt' },
      regelwerk: 'bund',
      feiertagsort: 'bundesagenturOderAuslaenderbehoerde',
      norms: ['§ 39 Abs. 4 S. 1 AufenthG', '§ 404 Abs. 2 Nr. 28 SGB III'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '39'),
    },
  ],
  geltungsdauerDerZustimmung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'bundesagentur',
      charakter: 'gueltigkeit',
      dauer: { art: 'dauer', laenge: jahre(4), umfang: 'hoechstens' },
      regelwerk: 'bund',
      feiertagsort: 'keiner',
      norms: ['§ 34 Abs. 2 BeschV'],
      beleg: 'A',
      source: gesetz('beschv_2013', '34'),
      varianten: [
        { id: 'ausbildung', dauer: { art: 'ohneZahl' }, norm: '§ 34 Abs. 3 Nr. 1 BeschV' },
        {
          id: 'anerkennung',
          dauer: { art: 'dauer', laenge: jahre(1), umfang: 'hoechstens' },
          norm: '§ 2 Abs. 3 S. 1 BeschV i. V. m. § 2a Abs. 2 S. 1 BeschV',
        },
        {
          id: 'kraftfahrer',
          dauer: { art: 'dauer', laenge: monate(15), umfang: 'hoechstens' },
          norm: '§ 24a Abs. 2 S. 2 BeschV',
        },
        {
          id: 'kraftfahrerWeitere',
          dauer: { art: 'dauer', laenge: monate(6), umfang: 'hoechstens' },
          norm: '§ 24a Abs. 2 S. 3 BeschV',
        },
      ],
    },
  ],
  ausschlussDesArbeitgebers: [
    {
      from: '2024-03-01',
      owedBy: 'arbeitgeber',
      charakter: 'darf',
      dauer: { art: 'dauer', laenge: jahre(5), umfang: 'hoechstens' },
      regelwerk: 'bund',
      feiertagsort: 'keiner',
      norms: ['§ 36 Abs. 4 S. 1 BeschV'],
      beleg: 'A',
      source: zustimmung,
    },
  ],
  globalzustimmung: [
    {
      from: '2024-03-01',
      owedBy: 'niemand',
      charakter: 'fiktion',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'bund',
      feiertagsort: 'keiner',
      norms: ['§ 39 Abs. 2a S. 1 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '39'),
    },
  ],
}

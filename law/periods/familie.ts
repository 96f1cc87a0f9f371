import { monate } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN, seiten } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Spouse and children who come along (§ 81a Abs. 4 AufenthG). */
export type FamilieId = 'einreiseDerFamilie' | 'visumantraegeDerFamilie' | 'zeitlicherZusammenhang'

export const familie: PeriodTable<FamilieId> = {
  einreiseDerFamilie: [
    {
      from: SEIT_BEGINN,
      owedBy: 'familie',
      charakter: 'praxis',
      dauer: { art: 'dauer', laenge: monate(6), umfang: 'hoechstens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 4 AufenthG'],
      beleg: 'B',
      source: seiten.familieSachsen,
      laender: {
        SN: {
          dauer: { art: 'dauer', laenge: monate(6), umfang: 'hoechstens' },
          norm: '§ 81a Abs. 4 AufenthG',
          beleg: 'B',
          source: seiten.familieSachsen,
        },
      },
    },
  ],
  visumantraegeDerFamilie: [
    {
      from: SEIT_BEGINN,
      owedBy: 'familie',
      charakter: 'praxis',
      dauer: { art: 'dauer', laenge: monate(6), umfang: 'hoechstens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 4 AufenthG'],
      beleg: 'C',
      source: seiten.familieHamburg,
      laender: {
        HH: { norm: '§ 81a Abs. 4 AufenthG', beleg: 'C', source: seiten.familieHamburg },
        NI: { norm: '§ 81a Abs. 4 AufenthG', beleg: 'C', source: seiten.familieHamburg },
      },
    },
  ],
  zeitlicherZusammenhang: [
    {
      from: SEIT_BEGINN,
      owedBy: 'familie',
      charakter: 'muss',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 4 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '81a'),
    },
  ],
}

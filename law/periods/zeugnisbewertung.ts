import { monate, wochen } from '../calendar/laenge.ts'
import { SEIT_BEGINN, seiten } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Statement of comparability and digital information of the Zentralstelle für ausländisches Bildungswesen. */
export type ZeugnisbewertungId =
  | 'empfangsbestaetigungZeugnisbewertung'
  | 'zeugnisbewertung'
  | 'zahlungDigitaleAuskunft'
  | 'digitaleAuskunft'

export const zeugnisbewertung: PeriodTable<ZeugnisbewertungId> = {
  empfangsbestaetigungZeugnisbewertung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'zentralstelleAuslaendischesBildungswesen',
      charakter: 'praxis',
      dauer: { art: 'frist', laenge: wochen(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerZentralstelle',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'B',
      source: seiten.zentralstelle,
    },
  ],
  zeugnisbewertung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'zentralstelleAuslaendischesBildungswesen',
      charakter: 'soll',
      dauer: { art: 'frist', laenge: monate(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerZentralstelle',
      norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
      beleg: 'B',
      source: seiten.zentralstelle,
    },
  ],
  zahlungDigitaleAuskunft: [
    {
      from: '2024-03-01',
      owedBy: 'fachkraft',
      charakter: 'praxis',
      dauer: { art: 'frist', laenge: wochen(3) },
      regelwerk: 'buergerlichesRecht',
      feiertagsort: 'sitzDerZentralstelle',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 2a AufenthG'],
      beleg: 'B',
      source: seiten.zentralstelle,
    },
  ],
  digitaleAuskunft: [
    {
      from: '2024-03-01',
      owedBy: 'zentralstelleAuslaendischesBildungswesen',
      charakter: 'praxis',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 81a Abs. 3 S. 1 Nr. 2a AufenthG'],
      beleg: 'D',
      source: seiten.zentralstelle,
    },
  ],
}

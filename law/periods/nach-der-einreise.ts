import { jahre, monate } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN } from './gesetzesseiten.ts'
import type { PeriodTable } from './period.ts'

/** Length of the title, and what is counted after the entry. */
export type EinreiseId =
  | 'geltungsdauerDesAufenthaltstitels'
  | 'restgeltungsdauer'
  | 'ausbildungsplatzsuche'
  | 'beschaeftigungsdauerBlaueKarte'
  | 'asylbewerberleistungenVorAntrag'

const titel = gesetz('aufenthg_2004', '18')

export const nachDerEinreise: PeriodTable<EinreiseId> = {
  geltungsdauerDesAufenthaltstitels: [
    {
      from: '2023-11-18',
      until: '2026-08-11',
      owedBy: 'auslaenderbehoerde',
      charakter: 'gueltigkeit',
      dauer: { art: 'dauer', laenge: jahre(4), umfang: 'hoechstens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 18 Abs. 4 AufenthG a. F.'],
      beleg: 'B',
      source: titel,
      varianten: [
        {
          id: 'befristet',
          dauer: { art: 'dauer', laenge: monate(3), umfang: 'genau' },
          norm: '§ 18 Abs. 4 AufenthG a. F.',
        },
      ],
    },
    {
      // The day of the change lies between 4 and 12 August 2026; the act that made it was not confirmed.
      from: '2026-08-12',
      owedBy: 'auslaenderbehoerde',
      charakter: 'gueltigkeit',
      dauer: { art: 'dauer', laenge: jahre(4), umfang: 'hoechstens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 18 Abs. 4 AufenthG'],
      beleg: 'A',
      source: titel,
      varianten: [
        { id: 'befristet', dauer: { art: 'dauer', laenge: monate(6), umfang: 'genau' }, norm: '§ 18 Abs. 4 AufenthG' },
      ],
    },
  ],
  restgeltungsdauer: [
    {
      from: '2026-08-12',
      owedBy: 'auslaenderbehoerde',
      charakter: 'muss',
      dauer: { art: 'dauer', laenge: monate(6), umfang: 'mindestens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 18 Abs. 5 S. 1 AufenthG', '§ 18 Abs. 5 S. 3 AufenthG'],
      beleg: 'A',
      source: titel,
      varianten: [
        {
          id: 'ausbeutung',
          dauer: { art: 'dauer', laenge: monate(9), umfang: 'mindestens' },
          norm: '§ 18 Abs. 5 S. 2 AufenthG',
        },
      ],
    },
  ],
  ausbildungsplatzsuche: [
    {
      from: SEIT_BEGINN,
      owedBy: 'auslaenderbehoerde',
      charakter: 'muss',
      dauer: { art: 'dauer', laenge: monate(6), umfang: 'hoechstens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 16a Abs. 4 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '16a'),
    },
  ],
  beschaeftigungsdauerBlaueKarte: [
    {
      from: '2023-11-18',
      owedBy: 'arbeitgeber',
      charakter: 'muss',
      dauer: { art: 'dauer', laenge: monate(6), umfang: 'mindestens' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 18g Abs. 3 AufenthG'],
      beleg: 'A',
      source: gesetz('aufenthg_2004', '18g'),
    },
  ],
  asylbewerberleistungenVorAntrag: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'muss',
      dauer: { art: 'rueckblick', laenge: monate(24) },
      regelwerk: 'bund',
      feiertagsort: 'keiner',
      norms: ['§ 26 Abs. 2 S. 4 BeschV'],
      beleg: 'A',
      source: gesetz('beschv_2013', '26'),
    },
  ],
}

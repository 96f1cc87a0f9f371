import { jahre, type Laenge, monate } from '../calendar/laenge.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { gesetz, SEIT_BEGINN } from './gesetzesseiten.ts'
import type { PeriodTable, PeriodVersion } from './period.ts'

/** Length of the title, and what is counted after the entry. */
export type EinreiseId =
  | 'geltungsdauerDesAufenthaltstitels'
  | 'restgeltungsdauer'
  | 'ausbildungsplatzsuche'
  | 'beschaeftigungsdauerBlaueKarte'
  | 'asylbewerberleistungenVorAntrag'
  | HoechstaufenthaltId

/** How long a stay for recognition lasts at most, all extensions together: one for each paragraph of § 16d AufenthG with a number. */
export type HoechstaufenthaltId =
  | 'hoechstaufenthaltMassnahme'
  | 'hoechstaufenthaltPartnerschaft'
  | 'hoechstaufenthaltAbsprache'
  | 'aufenthaltZurQualifikationsanalyse'

const titel = gesetz('aufenthg_2004', '18')

const SEIT_2024: PlainDate = '2024-03-01'

/**
 * It begins with the stay itself: a stay with the national visa counts (§ 6 Abs. 3 S. 3 AufenthG). Nothing rolls. All were
 * written or lengthened on 1 March 2024 but the placement agreement.
 */
function hoechstaufenthalt(norm: string, laenge: Laenge, from: PlainDate = SEIT_2024): PeriodVersion {
  return {
    from,
    owedBy: 'fachkraft',
    charakter: 'gueltigkeit',
    dauer: { art: 'dauer', laenge, umfang: 'hoechstens' },
    regelwerk: 'land',
    feiertagsort: 'keiner',
    norms: [norm, '§ 6 Abs. 3 S. 3 AufenthG'],
    beleg: 'A',
    source: gesetz('aufenthg_2004', '16d'),
  }
}

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
  // One version for stays begun on any day: what may be extended follows from the law of the day of the decision, and neither
  // § 16d nor § 104 AufenthG keeps the 24 months of before for stays that had begun. They are what a look back shows.
  hoechstaufenthaltMassnahme: [
    {
      ...hoechstaufenthalt('§ 16d Abs. 1 S. 3 AufenthG', jahre(3), SEIT_BEGINN),
      varianten: [
        {
          id: 'bisFebruar2024',
          dauer: { art: 'dauer', laenge: monate(24), umfang: 'hoechstens' },
          norm: '§ 16d Abs. 1 S. 3 AufenthG a. F.',
        },
      ],
    },
  ],
  hoechstaufenthaltPartnerschaft: [hoechstaufenthalt('§ 16d Abs. 3 S. 5 AufenthG', jahre(3))],
  hoechstaufenthaltAbsprache: [hoechstaufenthalt('§ 16d Abs. 4 S. 1 AufenthG', jahre(3), SEIT_BEGINN)],
  aufenthaltZurQualifikationsanalyse: [hoechstaufenthalt('§ 16d Abs. 6 S. 1 AufenthG', monate(6))],
}

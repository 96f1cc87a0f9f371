import type { Fact } from './fact.ts'

/** What a person can live on during a stay that is not paid for by a job. */
export const mittel = {
  eigeneMittelMonatlich: {
    type: 'money',
    unit: 'EUR/Monat',
    answeredBy: ['fachkraft'],
    norms: ['§ 2 Abs. 3 S. 5 AufenthG', '§ 2 Abs. 3 S. 6 AufenthG', '§ 20a Abs. 4 S. 1 AufenthG'],
    changeable: 'ja',
  },
} as const satisfies Record<string, Fact>

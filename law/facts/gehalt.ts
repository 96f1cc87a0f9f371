import type { Fact } from './fact.ts'

/** Pay as contracts state it, for those who do not know the yearly amount. */
export const gehalt = {
  monatsgehalt: {
    type: 'money',
    unit: 'EUR/Monat',
    answeredBy: ['arbeitgeber', 'fachkraft'],
    norms: ['§ 18g Abs. 1 S. 1 AufenthG'],
    changeable: 'ja',
  },
  gehaltszahlungenImJahr: {
    type: 'number',
    unit: 'Anzahl',
    max: 16,
    answeredBy: ['arbeitgeber', 'fachkraft'],
    norms: ['§ 18g Abs. 1 S. 1 AufenthG'],
    changeable: 'ja',
  },
  festeZusatzzahlungenImJahr: {
    type: 'money',
    unit: 'EUR/Jahr',
    answeredBy: ['arbeitgeber', 'fachkraft'],
    norms: ['§ 18g Abs. 1 S. 1 AufenthG'],
    changeable: 'ja',
  },
} as const satisfies Record<string, Fact>

import type { Fact } from './fact.ts'

/** Research with a hosting agreement. */
export const forschung = {
  aufnahmevereinbarung: {
    type: 'choice',
    values: ['keine', 'anerkannteForschungseinrichtung', 'andereForschungseinrichtung'],
    answeredBy: ['fachkraft', 'arbeitgeber'],
    norms: ['§ 18d Abs. 1 S. 1 Nr. 1 AufenthG'],
    changeable: 'ja',
  },
  kostenuebernahmeErklaert: {
    type: 'boolean',
    answeredBy: ['arbeitgeber'],
    norms: ['§ 18d Abs. 1 S. 1 Nr. 2 AufenthG', '§ 18d Abs. 3 AufenthG'],
    changeable: 'ja',
  },
  ueberwiegendOeffentlichFinanziert: {
    type: 'boolean',
    answeredBy: ['arbeitgeber'],
    norms: ['§ 18d Abs. 2 S. 1 AufenthG'],
    changeable: 'nein',
  },
  oeffentlichesInteresseAmForschungsvorhaben: {
    type: 'boolean',
    answeredBy: ['auslaenderbehoerde'],
    norms: ['§ 18d Abs. 2 S. 2 AufenthG'],
    changeable: 'nein',
    judgement: true,
  },
  schutzantragOderBlaueKarteBeantragt: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 19f Abs. 3 Nr. 1 AufenthG', '§ 19f Abs. 3 Nr. 2 AufenthG'],
    changeable: 'ja',
  },
  internationalSchutzberechtigt: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 19f Abs. 3 Nr. 1 AufenthG', '§ 18d Abs. 6 S. 1 AufenthG'],
    changeable: 'nein',
  },
  zweiJahreAufenthaltNachSchutz: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 18d Abs. 6 S. 1 AufenthG'],
    changeable: 'zeit',
  },
  ablehnungsgrundEinrichtungOderZweck: {
    type: 'boolean',
    answeredBy: ['auslaenderbehoerde', 'auslandsvertretung'],
    norms: ['§ 19f Abs. 4 AufenthG'],
    changeable: 'nein',
  },
} as const satisfies Record<string, Fact>

import type { Fact } from './fact.ts'

/** Vocational training in Germany, and the search for a training place. */
export const ausbildung = {
  ausbildungsplatz: {
    type: 'choice',
    values: ['keiner', 'betrieblich', 'schulisch', 'betrieblicheWeiterbildung'],
    answeredBy: ['fachkraft', 'arbeitgeber'],
    norms: ['§ 16a Abs. 1 S. 1 AufenthG', '§ 16a Abs. 2 S. 1 AufenthG', '§ 2 Abs. 3 S. 5 AufenthG'],
    changeable: 'ja',
  },
  qualifizierteBerufsausbildung: {
    type: 'boolean',
    answeredBy: ['arbeitgeber', 'fachkraft'],
    norms: ['§ 16a Abs. 3 S. 2 AufenthG', '§ 2 Abs. 12a AufenthG'],
    changeable: 'nein',
  },
  sprachkenntnisseGeprueft: {
    type: 'boolean',
    answeredBy: ['arbeitgeber', 'fachkraft'],
    norms: ['§ 16a Abs. 3 S. 2 AufenthG'],
    changeable: 'ja',
  },
  vorbereitenderSprachkurs: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'arbeitgeber'],
    norms: ['§ 16a Abs. 1 S. 4 AufenthG', '§ 16a Abs. 3 S. 2 AufenthG'],
    changeable: 'ja',
  },
  staatlichAnerkannterBerufsabschluss: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslaenderbehoerde'],
    norms: ['§ 16a Abs. 2 S. 1 AufenthG'],
    changeable: 'nein',
  },
  bildungsgangUeberwiegendFuerEinenStaat: {
    type: 'boolean',
    answeredBy: ['auslaenderbehoerde', 'fachkraft'],
    norms: ['§ 16a Abs. 2 S. 1 AufenthG'],
    changeable: 'nein',
  },
  schulabschluss: {
    type: 'choice',
    values: [
      'deutscheAuslandsschule',
      'hochschulzugangDeutschland',
      'hochschulzugangHerkunftsstaat',
      'anderer',
      'keiner',
    ],
    answeredBy: ['fachkraft'],
    norms: ['§ 17 Abs. 1 S. 1 Nr. 3 AufenthG'],
    changeable: 'zeit',
  },
  ausbildungsplatzsucheGenutzt: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslaenderbehoerde'],
    norms: ['§ 17 Abs. 1 S. 3 AufenthG'],
    changeable: 'nein',
  },
  ebensoLangeImAusland: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 17 Abs. 1 S. 3 AufenthG'],
    changeable: 'zeit',
  },
} as const satisfies Record<string, Fact>

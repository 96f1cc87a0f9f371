import type { Fact } from './fact.ts'

/** Stays so far, asylum, and the general conditions of § 5 AufenthG. */
export const aufenthalt = {
  aufenthaltstitel: {
    type: 'choice',
    values: [
      'keiner',
      'visumfreierKurzaufenthalt',
      'schengenVisum',
      'abschnitt3',
      'abschnitt4',
      'p25Absatz1Oder2',
      'andererAbschnitt5',
      'abschnitt6',
      'niederlassungserlaubnis',
      'aufenthaltsgestattung',
      'duldung',
    ],
    answeredBy: ['fachkraft'],
    norms: ['§ 5 Abs. 2 S. 1 AufenthG', '§ 39 S. 1 AufenthV', '§ 20a Abs. 4 S. 2 AufenthG'],
    changeable: 'zeit',
  },
  anspruchNachEinreiseEntstanden: {
    type: 'boolean',
    answeredBy: ['auslaenderbehoerde'],
    norms: ['§ 39 S. 1 Nr. 3 AufenthV'],
    changeable: 'nein',
    judgement: true,
  },
  passpflichtErfuellt: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 5 Abs. 1 Nr. 4 AufenthG', '§ 3 Abs. 1 AufenthG'],
    changeable: 'ja',
  },
  identitaetGeklaert: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslandsvertretung'],
    norms: ['§ 5 Abs. 1 Nr. 1a AufenthG'],
    changeable: 'ja',
  },
  ausweisungsinteresse: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslaenderbehoerde'],
    norms: ['§ 5 Abs. 1 Nr. 2 AufenthG'],
    changeable: 'nein',
  },
  interessenBeeintraechtigt: {
    type: 'boolean',
    answeredBy: ['auslaenderbehoerde', 'auslandsvertretung'],
    norms: ['§ 5 Abs. 1 Nr. 3 AufenthG'],
    changeable: 'nein',
  },
  einreiseverbot: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslaenderbehoerde'],
    norms: ['§ 11 Abs. 1 S. 2 AufenthG'],
    changeable: 'zeit',
  },
  lebensunterhaltGesichert: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslaenderbehoerde'],
    norms: ['§ 5 Abs. 1 Nr. 1 AufenthG', '§ 2 Abs. 3 S. 1 AufenthG'],
    changeable: 'ja',
  },
  asylantrag: {
    type: 'choice',
    values: ['keiner', 'laufend', 'unanfechtbarAbgelehnt', 'zurueckgenommen', 'anerkannt'],
    answeredBy: ['fachkraft'],
    norms: ['§ 10 Abs. 1 AufenthG', '§ 10 Abs. 3 AufenthG'],
    changeable: 'nein',
  },
  ausgereistSeitAsylverfahren: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 10 Abs. 3 S. 1 AufenthG'],
    changeable: 'ja',
  },
  einreiseAm: {
    type: 'date',
    answeredBy: ['fachkraft'],
    norms: ['§ 10 Abs. 3 S. 5 AufenthG'],
    changeable: 'nein',
  },
  asylbewerberleistungenBezogen: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 26 Abs. 2 S. 4 BeschV'],
    changeable: 'nein',
  },
  asylbewerberleistungenZuletztAm: {
    type: 'date',
    answeredBy: ['fachkraft'],
    norms: ['§ 26 Abs. 2 S. 4 BeschV'],
    changeable: 'nein',
  },
} as const satisfies Record<string, Fact>

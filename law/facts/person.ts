import type { Fact } from './fact.ts'

/** Who the person is, where, and on which days something is to happen. */
export const person = {
  staatsangehoerigkeiten: {
    type: 'states',
    answeredBy: ['fachkraft'],
    norms: ['§ 26 Abs. 1 BeschV', '§ 26 Abs. 2 S. 1 BeschV'],
    changeable: 'nein',
  },
  geburtsdatum: {
    type: 'date',
    answeredBy: ['fachkraft'],
    norms: ['§ 18 Abs. 2 Nr. 5 AufenthG', '§ 1 Abs. 2 S. 1 BeschV'],
    changeable: 'nein',
  },
  standort: {
    type: 'choice',
    values: ['ausland', 'deutschland'],
    answeredBy: ['fachkraft'],
    norms: ['§ 5 Abs. 2 S. 1 AufenthG'],
    changeable: 'ja',
  },
  antragsstaat: {
    type: 'state',
    answeredBy: ['fachkraft'],
    norms: ['§ 26 Abs. 2 S. 2 BeschV'],
    changeable: 'ja',
  },
  antragAm: {
    type: 'date',
    answeredBy: ['fachkraft'],
    norms: ['§ 18g Abs. 1 S. 2 Nr. 2 AufenthG', '§ 26 Abs. 2 S. 4 BeschV'],
    changeable: 'ja',
  },
  entscheidungAm: {
    type: 'date',
    answeredBy: ['auslandsvertretung', 'auslaenderbehoerde'],
    norms: ['§ 18 Abs. 2 Nr. 5 AufenthG'],
    changeable: 'zeit',
  },
  arbeitsbeginnAm: {
    type: 'date',
    answeredBy: ['fachkraft', 'arbeitgeber'],
    norms: ['§ 1 Abs. 2 S. 1 BeschV'],
    changeable: 'ja',
  },
} as const satisfies Record<string, Fact>

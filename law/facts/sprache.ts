import type { Fact } from './fact.ts'

/** Language levels of the Common European Framework. */
export const sprache = {
  deutsch: {
    type: 'level',
    answeredBy: ['fachkraft'],
    norms: ['§ 16d Abs. 3 S. 1 Nr. 5 AufenthG', '§ 20a Abs. 4 S. 3 Nr. 2 AufenthG', '§ 20b Abs. 1 S. 1 Nr. 2 AufenthG'],
    changeable: 'zeit',
  },
  englisch: {
    type: 'level',
    answeredBy: ['fachkraft'],
    norms: ['§ 20a Abs. 4 S. 3 Nr. 2 AufenthG', '§ 20b Abs. 1 S. 1 Nr. 5 AufenthG'],
    changeable: 'zeit',
  },
  deutschNichtErforderlich: {
    type: 'boolean',
    answeredBy: ['bundesagentur'],
    norms: ['§ 6 S. 3 BeschV a. F.'],
    changeable: 'nein',
    judgement: true,
  },
} as const satisfies Record<string, Fact>

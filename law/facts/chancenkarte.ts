import type { Fact } from './fact.ts'

/** Points and repetition of the Chancenkarte, and of the job search visa before it (§§ 20a, 20b, § 20 a. F. AufenthG). */
export const chancenkarte = {
  erlernterBeruf: {
    type: 'isco',
    answeredBy: ['fachkraft'],
    norms: ['§ 20b Abs. 1 S. 1 Nr. 8 AufenthG'],
    changeable: 'nein',
  },
  erfahrungNachAbschlussMonateInFuenfJahren: {
    type: 'number',
    unit: 'Monate',
    max: 60,
    answeredBy: ['fachkraft'],
    norms: ['§ 20b Abs. 1 S. 1 Nr. 7 AufenthG'],
    changeable: 'zeit',
  },
  erfahrungNachAbschlussMonateInSiebenJahren: {
    type: 'number',
    unit: 'Monate',
    max: 84,
    answeredBy: ['fachkraft'],
    norms: ['§ 20b Abs. 1 S. 1 Nr. 6 AufenthG'],
    changeable: 'zeit',
  },
  sechsMonateVoraufenthalt: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 20b Abs. 1 S. 1 Nr. 11 AufenthG'],
    changeable: 'nein',
  },
  ehegatteMitChancenkarte: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 20b Abs. 1 S. 1 Nr. 12 AufenthG'],
    changeable: 'ja',
  },
  suchChancenkarteGehabt: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 20a Abs. 5 S. 7 AufenthG'],
    changeable: 'nein',
  },
  wartezeitNachSuchChancenkarteErfuellt: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslaenderbehoerde'],
    norms: ['§ 20a Abs. 5 S. 7 AufenthG'],
    changeable: 'zeit',
  },
  suchChancenkarteMonate: {
    type: 'number',
    unit: 'Monate',
    max: 12,
    answeredBy: ['fachkraft'],
    norms: ['§ 20a Abs. 5 S. 7 AufenthG'],
    changeable: 'nein',
  },
  monateSeitSuchChancenkarte: {
    type: 'number',
    unit: 'Monate',
    max: 600,
    answeredBy: ['fachkraft'],
    norms: ['§ 20a Abs. 5 S. 7 AufenthG'],
    changeable: 'zeit',
  },
  praktikumstitelNachP16e: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 20 Abs. 1 S. 2 AufenthG a. F.'],
    changeable: 'nein',
  },
  arbeitsplatzsucheGenutzt: {
    type: 'boolean',
    answeredBy: ['fachkraft'],
    norms: ['§ 20 Abs. 4 S. 3 AufenthG a. F.'],
    changeable: 'nein',
  },
  wartezeitNachArbeitsplatzsucheErfuellt: {
    type: 'boolean',
    answeredBy: ['fachkraft', 'auslandsvertretung'],
    norms: ['§ 20 Abs. 4 S. 3 AufenthG a. F.'],
    changeable: 'zeit',
  },
} as const satisfies Record<string, Fact>

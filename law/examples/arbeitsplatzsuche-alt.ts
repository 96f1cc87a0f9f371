import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A cook from North Macedonia, fully recognised, who looked for a job before the Chancenkarte. */
const koch: FactAnswers = {
  staatsangehoerigkeiten: ['MK'],
  standort: 'ausland',
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'voll',
  deutsch: 'B1',
  lebensunterhaltGesichert: true,
  arbeitsplatzsucheGenutzt: false,
  asylantrag: 'keiner',
  identitaetGeklaert: true,
  passpflichtErfuellt: true,
  ausweisungsinteresse: false,
  einreiseverbot: false,
}

function person(
  id: string,
  answers: FactAnswers,
  expected: Example['expected'][string],
  norm: string,
  arithmetic: string,
  on: Example['on'] = '2024-05-31',
): Example {
  return {
    id,
    on,
    answers: { ...koch, ...answers },
    expected: { arbeitsplatzsucheAlt: expected },
    why: { norm, arithmetic },
  }
}

export const examples: readonly Example[] = [
  person(
    'cook-last-day',
    {},
    { result: 'ja', bindung: 'kann', hoechstdauerMonate: 6, beschleunigtesVerfahren: 'nein' },
    '§ 20 Abs. 1 S. 1 AufenthG a. F.',
    'Gilt bis 31.05.2024',
  ),
  person(
    'cook-day-after',
    {},
    { result: 'nein' },
    '§ 20 Abs. 1 AufenthG a. F.',
    'Seit 01.06.2024 gibt es die Chancenkarte',
    '2024-06-01',
  ),
  person(
    'cook-first-day-of-the-act',
    {},
    { result: 'ja' },
    '§ 20 Abs. 1 AufenthG a. F.',
    'Seit 01.03.2020',
    '2020-03-01',
  ),
  person('cook-a2', { deutsch: 'A2' }, { result: 'nein' }, '§ 20 Abs. 1 S. 1 AufenthG a. F.', 'A2 < B1'),
  person(
    'cook-recognition-pending',
    { gleichwertigkeit: 'beantragt' },
    { result: 'offen' },
    '§ 18 Abs. 3 Nr. 1 AufenthG',
    'Der Bescheid steht aus',
  ),
  person(
    'graduate-without-german',
    {
      abschluesse: ['auslaendischerHochschulabschluss'],
      gleichwertigkeit: 'nichtBeantragt',
      zeugnisbewertung: 'positiv',
      deutsch: 'keine',
    },
    { result: 'ja' },
    '§ 20 Abs. 2 S. 1 AufenthG a. F.',
    'Absatz 2 verlangt keine Sprache',
  ),
  person(
    'cook-in-germany-with-work-title',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt4' },
    { result: 'ja' },
    '§ 20 Abs. 1 S. 2 AufenthG a. F.',
    'Vorher ein Titel zur Erwerbstätigkeit',
  ),
  person(
    'cook-in-germany-with-family-title',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt6' },
    { result: 'nein' },
    '§ 20 Abs. 1 S. 2 AufenthG a. F.',
    'Vorher kein Titel zur Erwerbstätigkeit und keiner nach § 16e',
  ),
  person(
    'cook-second-search-too-early',
    { arbeitsplatzsucheGenutzt: true, wartezeitNachArbeitsplatzsucheErfuellt: false },
    { result: 'nein' },
    '§ 20 Abs. 4 S. 3 AufenthG a. F.',
    'Noch nicht ebenso lange im Ausland',
  ),
]

import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A mechanic from Kosovo who has worked in Germany as a skilled worker for three years. */
const mechanikerin: FactAnswers = {
  staatsangehoerigkeiten: ['XK'],
  standort: 'deutschland',
  aufenthaltstitel: 'abschnitt4',
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'voll',
  fachkrafttitelMonate: 36,
  ersterFachkrafttitelAm: '2023-05-02',
  rentenbeitragsmonate: 36,
  arbeitsplatzAlsFachkraft: true,
  deutsch: 'B1',
  integrationskursAbgeschlossen: false,
  grundkenntnisseRechtsordnung: true,
  lebensunterhaltGesichert: true,
  beschaeftigungErlaubt: true,
  reglementierterBeruf: false,
  wohnraumAusreichend: true,
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
  on: Example['on'] = '2026-05-04',
): Example {
  return {
    id,
    on,
    answers: { ...mechanikerin, ...answers },
    expected: { niederlassungFachkraft: expected },
    why: { norm, arithmetic },
  }
}

const NR_1 = '§ 18c Abs. 1 S. 1 Nr. 1 AufenthG'
const NR_3 = '§ 18c Abs. 1 S. 1 Nr. 3 AufenthG'
const S_2 = '§ 18c Abs. 1 S. 2 AufenthG'

export const examples: readonly Example[] = [
  person(
    'mechanic-three-years',
    {},
    {
      result: 'ja',
      bindung: 'ist',
      zustimmungNoetig: 'nein',
      beschleunigtesVerfahren: 'nein',
      geltungsdauer: 'unbefristet',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
    },
    NR_1,
    '36 >= 36 Monate Titel und Beiträge',
  ),
  person('mechanic-thirty-five-months', { fachkrafttitelMonate: 35 }, { result: 'nein' }, NR_1, '35 < 36 Monate'),
  person(
    'mechanic-thirty-five-contributions',
    { rentenbeitragsmonate: 35 },
    { result: 'nein' },
    NR_3,
    '35 < 36 Monate',
  ),
  person(
    'mechanic-contributions-not-known',
    { rentenbeitragsmonate: 'weissNicht' },
    { result: 'offen' },
    NR_3,
    'Der Versicherungsverlauf fehlt',
  ),
  person('mechanic-day-before-the-turn', {}, { result: 'nein' }, NR_1, '36 < 48 Monate', '2024-02-29'),
  person('mechanic-day-of-the-turn', {}, { result: 'ja' }, NR_1, '36 >= 36 Monate', '2024-03-01'),
  person(
    'mechanic-four-years-before-the-turn',
    { fachkrafttitelMonate: 48, rentenbeitragsmonate: 48 },
    { result: 'ja' },
    NR_1,
    '48 >= 48 Monate',
    '2024-02-29',
  ),
  person(
    'mechanic-forty-seven-months-before-the-turn',
    { fachkrafttitelMonate: 47, rentenbeitragsmonate: 48 },
    { result: 'nein' },
    NR_1,
    '47 < 48 Monate',
    '2024-02-29',
  ),
  person(
    'trained-in-germany-two-years',
    { abschluesse: ['deutscheBerufsausbildung'], fachkrafttitelMonate: 24, rentenbeitragsmonate: 24 },
    { result: 'ja' },
    S_2,
    '24 >= 24 Monate',
  ),
  person(
    'trained-in-germany-twenty-three-months',
    { abschluesse: ['deutscheBerufsausbildung'], fachkrafttitelMonate: 23, rentenbeitragsmonate: 24 },
    { result: 'nein' },
    S_2,
    '23 < 24 Monate',
  ),
  person('mechanic-a2', { deutsch: 'A2' }, { result: 'nein' }, '§ 18c Abs. 1 S. 1 Nr. 4 AufenthG', 'A2 < B1'),
  person(
    'mechanic-a2-ill',
    { deutsch: 'A2', krankheitStehtEntgegen: true },
    { result: 'ja' },
    '§ 9 Abs. 2 S. 3 AufenthG',
    'Von der Sprache wird abgesehen',
  ),
  person(
    'mechanic-a2-hardship',
    { deutsch: 'A2', haerteVermeiden: true },
    { result: 'offen' },
    '§ 9 Abs. 2 S. 4 AufenthG',
    'Die Behörde kann absehen, sie muss nicht',
  ),
  person(
    'mechanic-integration-course',
    { deutsch: 'weissNicht', grundkenntnisseRechtsordnung: false, integrationskursAbgeschlossen: true },
    { result: 'ja' },
    '§ 9 Abs. 2 S. 2 AufenthG',
    'Der Kurs weist Sprache und Grundkenntnisse nach',
  ),
  person(
    'mechanic-abroad',
    { standort: 'ausland' },
    { result: 'nein' },
    '§ 18c Abs. 1 S. 1 AufenthG',
    'Nur in Deutschland',
  ),
  person(
    'parents-of-a-title-since-march-2024',
    { ersterFachkrafttitelAm: '2024-03-01' },
    {
      result: 'ja',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'ja', elternnachzug: 'ja', nachzug: 'ja' },
    },
    '§ 36 Abs. 3 S. 1 AufenthG',
    '01.03.2024 ist der erste Tag',
    '2027-03-01',
  ),
]

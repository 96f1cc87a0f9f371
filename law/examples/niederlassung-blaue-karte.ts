import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A software developer from India with a Blue Card. */
const entwickler: FactAnswers = {
  staatsangehoerigkeiten: ['IN'],
  standort: 'deutschland',
  aufenthaltstitel: 'abschnitt4',
  inhaberBlaueKarte: true,
  blaueKarteMonateMitRentenbeitrag: 27,
  deutsch: 'A1',
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
  result: 'ja' | 'nein' | 'offen',
  norm: string,
  arithmetic: string,
  on: Example['on'] = '2026-05-04',
): Example {
  return {
    id,
    on,
    answers: { ...entwickler, ...answers },
    expected: { niederlassungBlaueKarte: { result, bindung: 'ist', geltungsdauer: 'unbefristet' } },
    why: { norm, arithmetic },
  }
}

const S_1 = '§ 18c Abs. 2 S. 1 AufenthG'
const S_3 = '§ 18c Abs. 2 S. 3 AufenthG'

export const examples: readonly Example[] = [
  person('developer-twenty-seven-months-a1', {}, 'ja', S_1, '27 >= 27 Monate, A1'),
  person('developer-twenty-six-months-a1', { blaueKarteMonateMitRentenbeitrag: 26 }, 'nein', S_1, '26 < 27 Monate'),
  person(
    'developer-twenty-six-months-a2',
    { blaueKarteMonateMitRentenbeitrag: 26, deutsch: 'A2' },
    'nein',
    S_3,
    'A2 < B1, es bleibt bei 27 Monaten',
  ),
  person(
    'developer-twenty-one-months-b1',
    { blaueKarteMonateMitRentenbeitrag: 21, deutsch: 'B1' },
    'ja',
    S_3,
    '21 >= 21 Monate, B1',
  ),
  person(
    'developer-twenty-months-b1',
    { blaueKarteMonateMitRentenbeitrag: 20, deutsch: 'B1' },
    'nein',
    S_3,
    '20 < 21 Monate',
  ),
  person('developer-without-german', { deutsch: 'keine' }, 'nein', S_1, 'keine < A1'),
  person(
    'developer-months-not-known',
    { blaueKarteMonateMitRentenbeitrag: 'weissNicht' },
    'offen',
    S_1,
    'Monate fehlen',
  ),
  person('developer-other-title', { inhaberBlaueKarte: false }, 'nein', S_1, 'Nur für Inhaber der Blauen Karte EU'),
  person('developer-day-before-the-turn', {}, 'nein', S_1, '27 < 33 Monate', '2024-02-29'),
  person('developer-day-of-the-turn', {}, 'ja', S_1, '27 >= 27 Monate', '2024-03-01'),
  person(
    'developer-thirty-three-months-before-the-turn',
    { blaueKarteMonateMitRentenbeitrag: 33 },
    'ja',
    S_1,
    '33 >= 33 Monate',
    '2024-02-29',
  ),
  person(
    'developer-twenty-one-months-b1-before-the-turn',
    { blaueKarteMonateMitRentenbeitrag: 21, deutsch: 'B1' },
    'ja',
    S_3,
    '21 >= 21 Monate galt auch vorher',
    '2024-02-29',
  ),
]

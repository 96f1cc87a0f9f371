import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A nurse from Bosnia and Herzegovina with full recognition, no offer, no German. */
const pflegefachfrau: FactAnswers = {
  staatsangehoerigkeiten: ['BA'],
  geburtsdatum: '1983-02-11',
  standort: 'ausland',
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'voll',
  deutsch: 'keine',
  englisch: 'keine',
  suchChancenkarteMonate: 0,
  eigeneMittelMonatlich: euro(1200),
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
    answers: { ...pflegefachfrau, ...answers },
    expected: { chancenkarteFachkraft: expected },
    why: { norm, arithmetic },
  }
}

export const examples: readonly Example[] = [
  person(
    'nurse-without-points-or-language',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'nein',
      beschleunigtesVerfahren: 'nein',
      hoechstdauerMonate: 12,
      familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'nein' },
      unterlagen: 'opportunity-card',
    },
    '§ 20a Abs. 3 Nr. 1 AufenthG',
    'Volle Gleichwertigkeit; Punkte und Sprache werden nicht gefragt',
  ),
  person(
    'nurse-partial-recognition',
    { gleichwertigkeit: 'teilweise' },
    { result: 'nein' },
    '§ 18 Abs. 3 Nr. 1 AufenthG',
    'Teilweise gleichwertig ist nicht gleichwertig',
  ),
  person(
    'nurse-recognition-pending',
    { gleichwertigkeit: 'beantragt' },
    { result: 'offen' },
    '§ 18 Abs. 3 Nr. 1 AufenthG',
    'Der Bescheid steht aus',
  ),
  person(
    'engineer-comparable-degree',
    {
      abschluesse: ['auslaendischerHochschulabschluss'],
      gleichwertigkeit: 'nichtBeantragt',
      anabinHochschule: 'hPlus',
      anabinAbschluss: 'entspricht',
    },
    { result: 'ja' },
    '§ 18 Abs. 3 Nr. 2 AufenthG',
    'H+ und „entspricht“',
  ),
  person('skilled-card-day-before', {}, { result: 'nein' }, '§ 20a AufenthG', 'Gilt seit 01.06.2024', '2024-05-31'),
  person('skilled-card-first-day', {}, { result: 'ja' }, '§ 20a AufenthG', 'Gilt seit 01.06.2024', '2024-06-01'),
  person(
    'skilled-means-below',
    { eigeneMittelMonatlich: euro(1090.99) },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 1 AufenthG',
    '1.090,99 € < 1.091,00 €',
  ),
  person(
    'skilled-means-exact',
    { eigeneMittelMonatlich: euro(1091) },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 1 AufenthG',
    '1.091,00 € >= 1.091,00 €',
  ),
  person(
    'skilled-visitor-in-germany',
    { standort: 'deutschland', aufenthaltstitel: 'visumfreierKurzaufenthalt' },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 2 AufenthG',
    'Kein Titel nach Abschnitt 3 oder 4',
  ),
  person(
    'skilled-card-used-and-waited',
    { suchChancenkarteMonate: 12, monateSeitSuchChancenkarte: 12 },
    { result: 'ja' },
    '§ 20a Abs. 5 S. 7 AufenthG',
    '12 >= 12 Monate',
  ),
  person(
    'skilled-card-used-and-not-waited',
    { suchChancenkarteMonate: 12, monateSeitSuchChancenkarte: 11 },
    { result: 'nein' },
    '§ 20a Abs. 5 S. 7 AufenthG',
    '11 < 12 Monate',
  ),
]

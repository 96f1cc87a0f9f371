import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** An electrician from Serbia: B1 2 points, two years of experience 2, age 2. */
const elektriker: FactAnswers = {
  staatsangehoerigkeiten: ['RS'],
  geburtsdatum: '1995-05-10',
  standort: 'ausland',
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'nichtBeantragt',
  ausbildungStaatlichAnerkannt: true,
  ausbildungsdauerMonate: 36,
  bestaetigungStaatlicherAnerkennung: 'positiv',
  auslandshandelskammerZeugnis: false,
  erlernterBeruf: '7411',
  erfahrungNachAbschlussMonateInFuenfJahren: 40,
  erfahrungNachAbschlussMonateInSiebenJahren: 50,
  deutsch: 'B1',
  englisch: 'A2',
  sechsMonateVoraufenthalt: false,
  ehegatteMitChancenkarte: false,
  suchChancenkarteGehabt: false,
  eigeneMittelMonatlich: euro(1200),
  asylantrag: 'keiner',
  identitaetGeklaert: true,
  passpflichtErfuellt: true,
  ausweisungsinteresse: false,
  einreiseverbot: false,
}

const MAI_2026 = '2026-05-04'

function person(
  id: string,
  answers: FactAnswers,
  expected: Example['expected'][string],
  norm: string,
  arithmetic: string,
  on: Example['on'] = MAI_2026,
): Example {
  return {
    id,
    on,
    answers: { ...elektriker, ...answers },
    expected: { chancenkartePunkte: expected },
    why: { norm, arithmetic },
  }
}

const ABSATZ_1 = '§ 20b Abs. 1 S. 1'
const ALTER = `${ABSATZ_1} Nr. 9, 10 AufenthG`

const punkte: readonly Example[] = [
  person(
    'electrician-six-points',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'nein',
      beschleunigtesVerfahren: 'nein',
      punkte: { sicher: 6, moeglich: 6, noetig: 6 },
      hoechstdauerMonate: 12,
      unterlagen: 'opportunity-card',
    },
    'Anlage zu § 20b AufenthG',
    'B1 2 + Erfahrung 2 + Alter 2 = 6',
  ),
  person(
    'electrician-five-points',
    { deutsch: 'A2' },
    { result: 'nein', punkte: { sicher: 5, moeglich: 5, noetig: 6 } },
    'Anlage zu § 20b AufenthG',
    'A2 1 + Erfahrung 2 + Alter 2 = 5',
  ),
  person(
    'nurse-all-sixteen-points',
    {
      gleichwertigkeit: 'teilweise',
      deutsch: 'C1',
      englisch: 'C1',
      erlernterBeruf: '2221',
      erfahrungNachAbschlussMonateInSiebenJahren: 60,
      sechsMonateVoraufenthalt: true,
      ehegatteMitChancenkarte: true,
    },
    { result: 'ja', punkte: { sicher: 16, moeglich: 16, noetig: 6 } },
    'Anlage zu § 20b AufenthG',
    '4 + 3 + 1 + 3 + 1 + 2 + 1 + 1 = 16',
  ),
  person(
    'experience-sixty-of-eighty-four-months',
    { geburtsdatum: '1988-01-01', erfahrungNachAbschlussMonateInSiebenJahren: 60 },
    { result: 'ja' },
    `${ABSATZ_1} Nr. 6 AufenthG`,
    'B1 2 + Erfahrung 3 + Alter (38) 1 = 6',
  ),
  person(
    'experience-fifty-nine-of-eighty-four-months',
    { geburtsdatum: '1988-01-01', erfahrungNachAbschlussMonateInSiebenJahren: 59 },
    { result: 'nein' },
    `${ABSATZ_1} Nr. 6, 7 AufenthG`,
    'B1 2 + Erfahrung 2 + Alter (38) 1 = 5',
  ),
  person(
    'experience-twenty-four-of-sixty-months',
    { erfahrungNachAbschlussMonateInFuenfJahren: 24 },
    { result: 'ja' },
    `${ABSATZ_1} Nr. 7 AufenthG`,
    '24 Monate = 2 Jahre: 2 + 2 + 2 = 6',
  ),
  person(
    'experience-twenty-three-of-sixty-months',
    { erfahrungNachAbschlussMonateInFuenfJahren: 23 },
    { result: 'nein' },
    `${ABSATZ_1} Nr. 7 AufenthG`,
    '23 Monate < 2 Jahre: 2 + 0 + 2 = 4',
  ),
  person(
    'shortage-occupation-brings-the-sixth-point',
    { deutsch: 'A2', erlernterBeruf: '2142' },
    { result: 'ja' },
    `${ABSATZ_1} Nr. 8 AufenthG`,
    'A2 1 + Erfahrung 2 + ISCO 21 1 + Alter 2 = 6',
  ),
  person(
    'occupation-not-precise-enough',
    { deutsch: 'A2', erlernterBeruf: '2' },
    { result: 'offen', punkte: { sicher: 5, moeglich: 6, noetig: 6 } },
    `${ABSATZ_1} Nr. 8 AufenthG`,
    'Die Gruppe 2 reicht von 21 bis 26; nur einige davon geben den Punkt',
  ),
  person(
    'english-opens-the-gate-without-german',
    { deutsch: 'keine', englisch: 'B2', erfahrungNachAbschlussMonateInSiebenJahren: 70, erlernterBeruf: '2512' },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 3 Nr. 2 AufenthG',
    'Erfahrung 3 + ISCO 25 1 + Alter 2 = 6',
  ),
  person(
    'english-below-b2-and-no-german',
    { deutsch: 'keine', englisch: 'B1', erfahrungNachAbschlussMonateInSiebenJahren: 70, erlernterBeruf: '2512' },
    { result: 'nein', punkte: { sicher: 6, moeglich: 6, noetig: 6 } },
    '§ 20a Abs. 4 S. 3 Nr. 2 AufenthG',
    'Sechs Punkte, aber weder A1 noch B2',
  ),
]

/** The same points with a degree in place of the training; no confirmation beyond anabin or the ZAB. */
const studiert: FactAnswers = {
  abschluesse: ['auslaendischerHochschulabschluss'],
  hochschulabschlussStaatlichAnerkannt: true,
  bestaetigungStaatlicherAnerkennung: 'keine',
  zeugnisbewertung: 'keine',
}

const qualifikation: readonly Example[] = [
  person(
    'confirmation-of-the-zab-missing',
    { bestaetigungStaatlicherAnerkennung: 'keine' },
    { result: 'offen' },
    '§ 20a Abs. 4 S. 4 AufenthG',
    'Die Bestätigung steht noch aus',
  ),
  person(
    'confirmation-of-the-zab-negative',
    { bestaetigungStaatlicherAnerkennung: 'negativ' },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 4 AufenthG',
    'Keine Anerkennung im Herkunftsstaat',
  ),
  person(
    'degree-with-limited-comparability-in-anabin',
    { ...studiert, anabinHochschule: 'hPlus', anabinAbschluss: 'bedingtVergleichbar' },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 4 AufenthG',
    'H+ und „bedingt vergleichbar“: der Eintrag bestätigt die Anerkennung im Herkunftsstaat',
  ),
  person(
    'degree-with-a-statement-of-comparability',
    { ...studiert, anabinHochschule: 'nichtGelistet', anabinAbschluss: 'nichtGelistet', zeugnisbewertung: 'positiv' },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 4 AufenthG',
    'Die Zeugnisbewertung bestätigt die Anerkennung im Herkunftsstaat',
  ),
  person(
    'degree-not-listed-at-the-university',
    {
      ...studiert,
      anabinHochschule: 'hPlusMinus',
      anabinAbschluss: 'entspricht',
      anabinAbschlussAnDieserHochschule: false,
      zeugnisbewertung: 'keine',
    },
    { result: 'offen' },
    '§ 20a Abs. 4 S. 4 AufenthG',
    'H+/- ohne Eintrag des Abschlusses: die Bestätigung steht noch aus',
  ),
  person(
    'degree-without-state-recognition',
    {
      ...studiert,
      hochschulabschlussStaatlichAnerkannt: false,
      anabinHochschule: 'hMinus',
      anabinAbschluss: 'nichtGelistet',
      zeugnisbewertung: 'negativ',
    },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. b AufenthG',
    'Weder anabin noch Zeugnisbewertung, und im Herkunftsstaat nicht anerkannt',
  ),
  person(
    'training-of-twenty-three-months',
    { ausbildungsdauerMonate: 23 },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. a Doppelbuchst. bb AufenthG',
    '23 < 24 Monate',
  ),
  person(
    'training-of-twenty-four-months',
    { ausbildungsdauerMonate: 24 },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. a Doppelbuchst. bb AufenthG',
    '24 Monate = 2 Jahre',
  ),
  person(
    'partial-recognition-frees-from-the-gate',
    { gleichwertigkeit: 'teilweise', bestaetigungStaatlicherAnerkennung: 'negativ', deutsch: 'A1' },
    { result: 'ja', punkte: { sicher: 8, moeglich: 8, noetig: 6 } },
    '§ 20b Abs. 1 S. 2 AufenthG',
    'Nr. 1 4 + Erfahrung 2 + Alter 2 = 8, die Bestätigung wird nicht mehr gebraucht',
  ),
  person(
    'partial-recognition-still-needs-a-language',
    { gleichwertigkeit: 'teilweise', deutsch: 'keine' },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 3 Nr. 2 AufenthG',
    'Nr. 1 erlässt nur den Abschluss, nicht die Sprache',
  ),
  person(
    'chamber-abroad',
    {
      ausbildungStaatlichAnerkannt: false,
      bestaetigungStaatlicherAnerkennung: 'keine',
      auslandshandelskammerZeugnis: true,
    },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. c AufenthG',
    'Das Zeugnis der Auslandshandelskammer ersetzt die Bestätigung',
  ),
]

const alter: readonly Example[] = [
  person(
    'age-35th-birthday',
    { geburtsdatum: '1991-05-04' },
    { result: 'ja' },
    ALTER,
    '2 + 2 + 2 = 6 in beiden Lesarten',
  ),
  person(
    'age-day-after-35th-birthday',
    { geburtsdatum: '1991-05-03' },
    { result: 'offen', punkte: { sicher: 5, moeglich: 6, noetig: 6 } },
    ALTER,
    'Ganze Jahre: 2 Punkte, zusammen 6; genaue Zeit: 1 Punkt, zusammen 5',
  ),
  person(
    'age-day-before-36th-birthday',
    { geburtsdatum: '1990-05-05' },
    { result: 'offen' },
    ALTER,
    'Noch 35 Jahre alt: 6 oder 5 Punkte',
  ),
  person(
    'age-36th-birthday',
    { geburtsdatum: '1990-05-04' },
    { result: 'nein' },
    ALTER,
    '2 + 2 + 1 = 5 in beiden Lesarten',
  ),
  person(
    'age-disputed-but-enough-points',
    { geburtsdatum: '1991-01-15', deutsch: 'B2' },
    { result: 'ja', punkte: { sicher: 6, moeglich: 7, noetig: 6 } },
    ALTER,
    'B2 3 + Erfahrung 2 + Alter 1 oder 2 = 6 oder 7',
  ),
  person(
    'age-40th-birthday',
    { geburtsdatum: '1986-05-04', deutsch: 'B2' },
    { result: 'ja' },
    ALTER,
    '3 + 2 + 1 = 6 in beiden Lesarten',
  ),
  person(
    'age-day-after-40th-birthday',
    { geburtsdatum: '1986-05-03', deutsch: 'B2' },
    { result: 'offen' },
    ALTER,
    'Ganze Jahre: 6; genaue Zeit: 5',
  ),
  person(
    'age-day-before-41st-birthday',
    { geburtsdatum: '1985-05-05', deutsch: 'B2' },
    { result: 'offen' },
    ALTER,
    'Noch 40 Jahre alt: 6 oder 5 Punkte',
  ),
  person(
    'age-41st-birthday',
    { geburtsdatum: '1985-05-04', deutsch: 'B2' },
    { result: 'nein' },
    ALTER,
    '3 + 2 + 0 = 5',
  ),
  person(
    'age-counts-on-the-application',
    { geburtsdatum: '1991-05-03', antragAm: '2026-05-03' },
    { result: 'ja' },
    ALTER,
    'Am Tag des Antrags ist der 35. Geburtstag',
  ),
]

const zeit: readonly Example[] = [
  person('card-day-before', {}, { result: 'nein' }, '§ 20a AufenthG', 'Gilt seit 01.06.2024', '2024-05-31'),
  person(
    'card-first-day',
    {},
    { result: 'ja', hoechstdauerMonate: 12 },
    '§ 20a Abs. 5 S. 1 AufenthG',
    '1.200,00 € >= 1.027,00 €',
    '2024-06-01',
  ),
  person(
    'means-exact',
    { eigeneMittelMonatlich: euro(1091) },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 1 AufenthG',
    '1.091,00 € >= 1.091,00 €',
  ),
  person(
    'means-below-the-printed-amount',
    { eigeneMittelMonatlich: euro(1090.99) },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 1 AufenthG',
    '1.090,99 € < 1.091,00 €',
  ),
  person(
    'means-of-2027',
    {},
    { result: 'offen' },
    '§ 2 Abs. 3 S. 7 AufenthG',
    'Für 2027 ist kein Betrag bekannt',
    '2027-01-04',
  ),
]

const aufenthaltUndWartezeit: readonly Example[] = [
  person(
    'visitor-in-germany',
    { standort: 'deutschland', aufenthaltstitel: 'visumfreierKurzaufenthalt' },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 2 AufenthG',
    'Kein Titel nach Abschnitt 3 oder 4',
  ),
  person(
    'family-title-in-germany',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt6' },
    { result: 'nein' },
    '§ 20a Abs. 4 S. 2 AufenthG',
    'Abschnitt 6 genügt nicht',
  ),
  person(
    'student-in-germany',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt3' },
    { result: 'ja' },
    '§ 20a Abs. 4 S. 2 AufenthG',
    'Abschnitt 3 genügt',
  ),
  person(
    'pupil-in-germany',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt3', zweckwechselGesperrt: true },
    { result: 'offen' },
    '§ 16f Abs. 3 S. 1 AufenthG',
    'Während des Schulbesuchs nur in der Regel gesperrt; wer studiert, ist es für die Chancenkarte nicht (§ 16b Abs. 4 S. 1)',
  ),
  person(
    'second-card-after-as-long',
    { suchChancenkarteGehabt: true, suchChancenkarteMonate: 8, monateSeitSuchChancenkarte: 8 },
    { result: 'ja' },
    '§ 20a Abs. 5 S. 7 AufenthG',
    '8 >= 8 Monate',
  ),
  person(
    'second-card-too-early',
    { suchChancenkarteGehabt: true, suchChancenkarteMonate: 8, monateSeitSuchChancenkarte: 7 },
    { result: 'nein' },
    '§ 20a Abs. 5 S. 7 AufenthG',
    '7 < 8 Monate',
  ),
  person(
    'second-card-time-unknown',
    { suchChancenkarteGehabt: true },
    { result: 'offen' },
    '§ 20a Abs. 5 S. 7 AufenthG',
    'Die Zeit seit der letzten Karte ist nicht bekannt',
  ),
]

export const examples: readonly Example[] = [...punkte, ...qualifikation, ...alter, ...zeit, ...aufenthaltUndWartezeit]

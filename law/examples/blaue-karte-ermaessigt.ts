import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A software developer from Albania with a degree of 2012 in a shortage occupation. */
const entwickler: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['AL'],
  geburtsdatum: '1989-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  taetigkeit: '2512',
  angemesseneBeschaeftigung: true,
  reglementierterBeruf: false,
  abschluesse: ['auslaendischerHochschulabschluss'],
  hochschulabschlussAm: '2012-07-01',
  anabinHochschule: 'hPlus',
  anabinAbschluss: 'gleichwertig',
  zeugnisbewertung: 'keine',
  tertiaererAbschlussGleichgestellt: false,
  jahresgehalt: euro(48_000),
  vertragBefristet: false,
  leiharbeit: false,
  lebensunterhaltGesichert: true,
  ablehnungsgrundSchutzOderFreizuegigkeit: false,
  ablehnungsgrundSchutzantragOderEntsendung: false,
}
const person = personOf('blaueKarteErmaessigt', entwickler, '2026-05-04')

const S_2 = '§ 18g Abs. 1 S. 2 AufenthG'
const NR_1 = '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG'
const NR_2 = '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG'
const ALT = '§ 18b Abs. 2 S. 2 AufenthG a. F.'

const ZWEIUNDFUENFZIG_PROZENT: readonly Threshold[] = [
  { on: '2020-03-01', euros: 43_056, sum: '52 % von 82.800,00 €' },
  { on: '2020-12-31', euros: 43_056, sum: '52 % von 82.800,00 €' },
  { on: '2021-01-01', euros: 44_304, sum: '52 % von 85.200,00 €' },
  { on: '2022-07-01', euros: 43_992, sum: '52 % von 84.600,00 €' },
  { on: '2023-11-17', euros: 45_552, sum: '52 % von 87.600,00 €' },
]
const FUENFUNDVIERZIG_KOMMA_DREI: readonly Threshold[] = [
  { on: '2023-11-18', euros: 39_682.8, sum: '45,3 % von 87.600,00 €' },
  { on: '2024-05-31', euros: 41_041.8, sum: '45,3 % von 90.600,00 €' },
  { on: '2025-12-31', euros: 43_759.8, sum: '45,3 % von 96.600,00 €' },
  { on: '2026-01-01', euros: 45_934.2, sum: '45,3 % von 101.400,00 €' },
]
const jahreswechsel: FactAnswers = {
  antragAm: '2025-12-01',
  entscheidungAm: '2026-01-12',
  arbeitsbeginnAm: '2026-02-01',
}

const gehalt: readonly Example[] = [
  ...ZWEIUNDFUENFZIG_PROZENT.flatMap((threshold) => atThreshold(person, 'developer', ALT, threshold)),
  ...FUENFUNDVIERZIG_KOMMA_DREI.flatMap((threshold) => atThreshold(person, 'developer', S_2, threshold)),
  person('developer-rounded-down', { jahresgehalt: euro(45_934) }, 'nein', S_2, '45.934,00 € < 45.934,20 €'),
  person(
    'developer-turn-of-year-both',
    { ...jahreswechsel, jahresgehalt: euro(45_934.2) },
    'ja',
    S_2,
    'Beide Jahre',
    '2026-01-12',
  ),
  person(
    'developer-turn-of-year-between-both',
    { ...jahreswechsel, jahresgehalt: euro(45_934.19) },
    'offen',
    S_2,
    '43.759,80 € (2025) <= 45.934,19 € < 45.934,20 € (2026)',
    '2026-01-12',
  ),
  person(
    'developer-turn-of-year-neither',
    { ...jahreswechsel, jahresgehalt: euro(43_759.79) },
    'nein',
    S_2,
    '43.759,79 € < 43.759,80 € (2025) und < 45.934,20 € (2026)',
    '2026-01-12',
  ),
  person('developer-in-2027', {}, 'offen', S_2, 'Für 2027 ist keine Grenze veröffentlicht', '2027-01-15'),
  person(
    'developer-in-2027-agency-work',
    { leiharbeit: true },
    'nein',
    '§ 40 Abs. 1 Nr. 2 AufenthG',
    'Leiharbeit',
    '2027-01-15',
  ),
]

const lehrerin: FactAnswers = { taetigkeit: '2330', jahresgehalt: euro(50_000) }

const berufe: readonly Example[] = [
  person(
    'developer-shortage-occupation',
    {},
    {
      result: 'ja',
      bindung: 'ist',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'ja',
      hoechstdauerMonate: 48,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    NR_1,
    '2512 liegt in Gruppe 25; 48.000,00 € >= 45.934,20 €',
  ),
  person('production-manager', { taetigkeit: '1321' }, 'ja', NR_1, '1321 liegt in Gruppe 132'),
  person('head-of-kindergarten', { taetigkeit: '1341' }, 'ja', NR_1, '1341 liegt in Gruppe 134'),
  person('midwife-with-degree', { taetigkeit: '2222' }, 'ja', NR_1, '2222 liegt in Gruppe 222'),
  person('dentist-group', { taetigkeit: '2261' }, 'ja', NR_1, '2261 liegt in Gruppe 226'),
  person('controller-not-listed', { taetigkeit: '2411' }, 'nein', NR_1, 'Gruppe 24 steht nicht in der Liste'),
  person('shop-manager-not-listed', { taetigkeit: '1420' }, 'nein', NR_1, 'Gruppe 14 steht nicht in der Liste'),
  person(
    'traditional-medicine-not-listed',
    { taetigkeit: '2230' },
    'nein',
    NR_1,
    'Gruppe 223 steht nicht in der Liste',
  ),
  person(
    'code-too-short',
    { taetigkeit: '13' },
    'offen',
    NR_1,
    '13 kann innerhalb oder außerhalb von 132, 133, 134 liegen',
  ),
  person('teacher-last-day', lehrerin, 'nein', ALT, 'Nur 21, 221 und 25', '2023-11-17'),
  person('teacher-first-day', lehrerin, 'ja', NR_1, 'Seit 18.11.2023 auch Gruppe 23', '2023-11-18'),
  person('developer-agency-work', { leiharbeit: true }, 'nein', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Zustimmung nötig'),
  person(
    'developer-worse-conditions',
    { ungleicheArbeitsbedingungen: true },
    'nein',
    '§ 39 Abs. 2 S. 1 Nr. 1 AufenthG',
    'Fest',
  ),
  person('developer-code-not-known', { taetigkeit: 'weissNicht' }, 'offen', NR_1, 'Beruf nicht geklärt'),
  person(
    'developer-five-months',
    { vertragBefristet: true, vertragsdauerMonate: 5 },
    'nein',
    '§ 18g Abs. 3 AufenthG',
    '5 < 6 Monate',
  ),
]

/** A controller with a new degree: the occupation does not help, the degree does. */
const neuerAbschluss: FactAnswers = { taetigkeit: '2411', hochschulabschlussAm: '2023-05-04' }
const verlaengerung: FactAnswers = {
  taetigkeit: '2411',
  standort: 'deutschland',
  aufenthaltstitel: 'abschnitt4',
  blaueKarteAlsBerufsanfaenger: true,
  blaueKarteAlsBerufsanfaengerAm: '2024-06-01',
}
const ABSATZ_6 = '§ 18g Abs. 6 S. 1 AufenthG'

const berufsanfaenger: readonly Example[] = [
  person('graduate-exactly-three-years', neuerAbschluss, 'ja', NR_2, 'Abschluss am 04.05.2023, Antrag am 04.05.2026'),
  person(
    'graduate-three-years-and-a-day',
    { ...neuerAbschluss, hochschulabschlussAm: '2023-05-03' },
    'nein',
    NR_2,
    'Ein Tag zu alt',
  ),
  person(
    'graduate-decision-after-three-years',
    { ...neuerAbschluss, antragAm: '2026-05-04', entscheidungAm: '2026-07-01' },
    'ja',
    NR_2,
    'Es zählt der Antrag, nicht die Entscheidung',
    '2026-07-01',
  ),
  person(
    'graduate-applied-a-day-late',
    { ...neuerAbschluss, antragAm: '2026-05-05', entscheidungAm: '2026-07-01' },
    'nein',
    NR_2,
    'Antrag am 05.05.2026',
    '2026-07-01',
  ),
  person(
    'graduate-last-day-of-old-law',
    { taetigkeit: '2411', hochschulabschlussAm: '2023-07-01' },
    'nein',
    ALT,
    'Neue Abschlüsse halfen noch nicht',
    '2023-11-17',
  ),
  person(
    'graduate-first-day-of-new-law',
    { taetigkeit: '2411', hochschulabschlussAm: '2023-07-01' },
    'ja',
    NR_2,
    'Seit 18.11.2023',
    '2023-11-18',
  ),
  person(
    'extension-within-24-months',
    verlaengerung,
    'ja',
    ABSATZ_6,
    'Seit 01.06.2024 weniger als 24 Monate',
    '2026-05-31',
  ),
  person(
    'extension-after-24-months',
    verlaengerung,
    'nein',
    ABSATZ_6,
    'Am 01.06.2026 sind 24 Monate vergangen',
    '2026-06-01',
  ),
  person(
    'extension-between-application-and-decision',
    { ...verlaengerung, antragAm: '2026-05-31', entscheidungAm: '2026-06-01' },
    'offen',
    ABSATZ_6,
    'Antrag vor, Entscheidung nach Ablauf von 24 Monaten',
    '2026-06-01',
  ),
]

export const examples: readonly Example[] = [...berufe, ...gehalt, ...berufsanfaenger]

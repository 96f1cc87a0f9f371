import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A self-taught developer from Kosovo with three years of experience and no degree. */
const autodidakt: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['XK'],
  geburtsdatum: '1994-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  taetigkeit: '2512',
  angemesseneBeschaeftigung: true,
  reglementierterBeruf: false,
  abschluesse: ['keiner'],
  erfahrungInInformatik: true,
  erfahrungMonateInSiebenJahren: 36,
  erfahrungAufHochschulniveau: true,
  erfahrungErforderlich: true,
  jahresgehalt: euro(52_000),
  vertragBefristet: false,
  leiharbeit: false,
  lebensunterhaltGesichert: true,
  ablehnungsgrundSchutzOderFreizuegigkeit: false,
  ablehnungsgrundSchutzantragOderEntsendung: false,
}
const person = personOf('blaueKarteInformatik', autodidakt, '2026-05-04')

const ABSATZ_2 = '§ 18g Abs. 2 AufenthG'
const NR_1 = '§ 18g Abs. 2 Nr. 1 AufenthG'
const NR_3A = '§ 18g Abs. 2 Nr. 3 Buchst. a AufenthG'

const FUENFUNDVIERZIG_KOMMA_DREI: readonly Threshold[] = [
  { on: '2023-11-18', euros: 39_682.8, sum: '45,3 % von 87.600,00 €' },
  { on: '2024-07-01', euros: 41_041.8, sum: '45,3 % von 90.600,00 €' },
  { on: '2025-07-01', euros: 43_759.8, sum: '45,3 % von 96.600,00 €' },
  { on: '2026-05-04', euros: 45_934.2, sum: '45,3 % von 101.400,00 €' },
]

const voraussetzungen: readonly Example[] = [
  person(
    'self-taught-developer',
    {},
    {
      result: 'ja',
      bindung: 'ist',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'ja',
      hoechstdauerMonate: 48,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    ABSATZ_2,
    'Gruppe 25, 36 Monate, 52.000,00 € >= 45.934,20 €',
  ),
  person('self-taught-before-the-way', {}, 'nein', ABSATZ_2, 'Gilt seit 18.11.2023', '2023-11-17'),
  person('self-taught-first-day-of-the-way', {}, 'ja', ABSATZ_2, 'Gilt seit 18.11.2023', '2023-11-18'),
  person('self-taught-35-months', { erfahrungMonateInSiebenJahren: 35 }, 'nein', NR_3A, '35 < 36 Monate'),
  person('self-taught-experience-elsewhere', { erfahrungInInformatik: false }, 'nein', NR_3A, 'Andere Berufsgruppe'),
  person('it-service-manager', { taetigkeit: '1330' }, 'ja', ABSATZ_2, '1330 liegt in Gruppe 133'),
  person('it-technician', { taetigkeit: '3512' }, 'nein', ABSATZ_2, 'Gruppe 35 steht nicht in der Liste'),
  person('engineer', { taetigkeit: '2144' }, 'nein', ABSATZ_2, 'Gruppe 21 hilft nur mit Abschluss'),
  person(
    'self-taught-below-degree-level',
    { erfahrungAufHochschulniveau: false },
    'nein',
    '§ 18g Abs. 2 Nr. 3 Buchst. b AufenthG',
    'Niveau',
  ),
  person(
    'self-taught-level-not-judged',
    { erfahrungAufHochschulniveau: undefined },
    'offen',
    '§ 18g Abs. 2 Nr. 3 Buchst. b AufenthG',
    'Zu beurteilen',
  ),
  person(
    'self-taught-experience-not-needed',
    { erfahrungErforderlich: false },
    'nein',
    '§ 18g Abs. 2 Nr. 3 Buchst. c AufenthG',
    'Nicht nötig',
  ),
  person('self-taught-agency-work', { leiharbeit: true }, 'nein', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Zustimmung nötig'),
  person(
    'self-taught-five-months',
    { vertragBefristet: true, vertragsdauerMonate: 5 },
    'nein',
    '§ 18g Abs. 3 AufenthG',
    '5 < 6',
  ),
  person('self-taught-aged-fifty', { geburtsdatum: '1976-01-01' }, 'ja', ABSATZ_2, 'Keine Altersregel'),
  person(
    'self-taught-temporary-protection',
    { ablehnungsgrundSchutzOderFreizuegigkeit: true },
    'nein',
    '§ 18g Abs. 2 Nr. 2 AufenthG',
    '§ 19f Abs. 1 AufenthG',
  ),
  person(
    'developer-with-degree',
    { abschluesse: ['deutscherHochschulabschluss'], hochschulabschlussAm: '2012-07-01' },
    'nein',
    ABSATZ_2,
    'Erfüllt schon Absatz 1',
  ),
  person(
    'developer-with-unrated-degree',
    {
      abschluesse: ['auslaendischerHochschulabschluss'],
      anabinHochschule: 'hMinus',
      anabinAbschluss: 'nichtGelistet',
      zeugnisbewertung: 'negativ',
      hochschulabschlussAm: '2012-07-01',
    },
    'ja',
    ABSATZ_2,
    'Der Abschluss ist nicht vergleichbar, also gilt Absatz 1 nicht',
  ),
  person(
    'self-taught-experience-not-known',
    { erfahrungMonateInSiebenJahren: 'weissNicht' },
    'offen',
    NR_3A,
    'Nicht geklärt',
  ),
]

const jahreswechsel: FactAnswers = {
  antragAm: '2025-12-01',
  entscheidungAm: '2025-12-20',
  arbeitsbeginnAm: '2026-02-01',
}

const gehalt: readonly Example[] = [
  ...FUENFUNDVIERZIG_KOMMA_DREI.flatMap((threshold) => atThreshold(person, 'self-taught', NR_1, threshold)),
  person(
    'self-taught-turn-of-year-between-both',
    { ...jahreswechsel, jahresgehalt: euro(44_000) },
    'offen',
    NR_1,
    '43.759,80 € (2025) <= 44.000,00 € < 45.934,20 € (2026)',
    '2025-12-20',
  ),
  person('self-taught-in-2027', {}, 'offen', NR_1, 'Für 2027 ist keine Grenze veröffentlicht', '2027-01-15'),
  person(
    'self-taught-in-2027-35-months',
    { erfahrungMonateInSiebenJahren: 35 },
    'nein',
    NR_3A,
    '35 < 36',
    '2027-01-15',
  ),
]

export const examples: readonly Example[] = [...voraussetzungen, ...gehalt]

import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A welder from Montenegro with a training of three years that his state recognises, and two years of experience. */
const schweisser: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['ME'],
  geburtsdatum: '1990-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  taetigkeit: '7212',
  informatikTaetigkeit: false,
  qualifizierteBeschaeftigung: true,
  reglementierterBeruf: false,
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'nichtBeantragt',
  ausbildungsdauerMonate: 36,
  ausbildungStaatlichAnerkannt: true,
  bestaetigungStaatlicherAnerkennung: 'positiv',
  auslandshandelskammerZeugnis: false,
  erfahrungMonateInFuenfJahren: 24,
  erfahrungMonateInSiebenJahren: 36,
  erfahrungBefaehigt: true,
  jahresgehalt: euro(47_000),
  tarifgebundenUndTarifentgelt: false,
  vertragBefristet: false,
  leiharbeit: false,
  ersteZustimmung: true,
  lebensunterhaltGesichert: true,
}
/** A system administrator without any certificate. */
const administratorin: FactAnswers = {
  ...schweisser,
  taetigkeit: '2522',
  informatikTaetigkeit: true,
  abschluesse: ['keiner'],
  deutsch: 'B1',
}
const person = personOf('berufserfahrung', schweisser, '2026-05-04')
const administrator = personOf('berufserfahrung', administratorin, '2022-05-02')

const NR_1 = '§ 6 Abs. 1 S. 1 Nr. 1 BeschV'
const NR_2 = '§ 6 Abs. 1 S. 1 Nr. 2 BeschV'
const NR_3A = '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. a BeschV'
const NR_3B = '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. b BeschV'
const ALT = '§ 6 S. 1 BeschV a. F.'

const qualifikation: readonly Example[] = [
  person(
    'welder-with-experience',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'ja',
      hoechstdauerMonate: 48,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    '§ 6 Abs. 1 S. 1 BeschV',
    '24 Monate, anerkannt im Herkunftsstaat, 47.000,00 € >= 45.630,00 €',
  ),
  person('welder-last-day-before-the-opening', {}, 'nein', ALT, 'Nur Informatikberufe', '2024-02-29'),
  person(
    'welder-first-day-of-the-opening',
    {},
    'ja',
    '§ 6 Abs. 1 S. 1 BeschV',
    'Alle Berufe seit 01.03.2024',
    '2024-03-01',
  ),
  person('welder-23-months', { erfahrungMonateInFuenfJahren: 23 }, 'nein', NR_1, '23 < 24 Monate'),
  person('welder-experience-does-not-fit', { erfahrungBefaehigt: false }, 'nein', NR_1, 'Befähigt nicht zur Stelle'),
  person(
    'welder-helper-job',
    { qualifizierteBeschaeftigung: false },
    'nein',
    '§ 6 Abs. 1 S. 1 BeschV',
    'Nicht qualifiziert',
  ),
  person('welder-training-23-months', { ausbildungsdauerMonate: 23 }, 'nein', NR_3A, '23 < 24 Monate'),
  person('welder-training-24-months', { ausbildungsdauerMonate: 24 }, 'ja', NR_3A, '24 >= 24 Monate'),
  person(
    'welder-confirmation-missing',
    { bestaetigungStaatlicherAnerkennung: 'keine' },
    'offen',
    '§ 6 Abs. 1 S. 4 BeschV',
    'Steht aus',
  ),
  person(
    'welder-confirmation-refused',
    { bestaetigungStaatlicherAnerkennung: 'negativ' },
    'nein',
    '§ 6 Abs. 1 S. 4 BeschV',
    'Nein',
  ),
  person(
    'welder-untrained',
    { abschluesse: ['keiner'] },
    'nein',
    '§ 6 Abs. 1 S. 1 Nr. 3 BeschV',
    'Keine Qualifikation',
  ),
  person(
    'welder-chamber-certificate',
    {
      abschluesse: ['auslaendischeBerufsausbildung'],
      ausbildungStaatlichAnerkannt: false,
      auslandshandelskammerZeugnis: true,
    },
    'ja',
    '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. c BeschV',
    'Abschluss einer deutschen Auslandshandelskammer',
  ),
  person(
    'graduate-with-experience',
    {
      abschluesse: ['auslaendischerHochschulabschluss'],
      hochschulabschlussStaatlichAnerkannt: true,
      anabinHochschule: 'hPlus',
      anabinAbschluss: 'entspricht',
    },
    'ja',
    NR_3B,
    'Eintrag in anabin',
  ),
  administrator(
    'administrator-without-certificate',
    {},
    'ja',
    '§ 6 Abs. 1 S. 3 BeschV',
    'Nr. 3 gilt nicht',
    '2026-05-04',
  ),
  person('welder-agency-work', { leiharbeit: true }, 'nein', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Leiharbeit'),
  person(
    'welder-agency-work-after-two-years',
    {
      leiharbeit: true,
      standort: 'deutschland',
      aufenthaltstitel: 'abschnitt4',
      versicherungspflichtigBeschaeftigtMonate: 24,
    },
    { result: 'nein', zustimmungNoetig: 'ja', beschleunigtesVerfahren: 'nein' },
    '§ 6 Abs. 2 S. 1 BeschV',
    '§ 9 BeschV gilt hier nicht',
  ),
  person(
    'welder-priority-candidate',
    { bevorrechtigteBewerberVorhanden: true },
    'ja',
    '§ 6 Abs. 1 BeschV',
    'Keine Vorrangprüfung',
  ),
  person(
    'welder-posted',
    { auslaendischesBeschaeftigungsverhaeltnis: true },
    'nein',
    '§ 6 Abs. 1 S. 1 BeschV',
    'Nicht inländisch',
  ),
  person(
    'experienced-nurse-with-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'erteilt' },
    'offen',
    '§ 6 Abs. 1 S. 1 BeschV',
    'Umstritten, ob reglementierte Berufe dazugehören',
  ),
  person(
    'experienced-nurse-without-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'keine' },
    'nein',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Nach beiden Lesarten',
  ),
  person('welder-experience-not-known', { erfahrungMonateInFuenfJahren: 'weissNicht' }, 'offen', NR_1, 'Nicht geklärt'),
]

const SECHZIG_PROZENT: readonly Threshold[] = [
  { on: '2020-03-01', euros: 49_680, sum: '60 % von 82.800,00 €' },
  { on: '2021-07-01', euros: 51_120, sum: '60 % von 85.200,00 €' },
  { on: '2022-07-01', euros: 50_760, sum: '60 % von 84.600,00 €' },
  { on: '2023-12-31', euros: 52_560, sum: '60 % von 87.600,00 €' },
  { on: '2024-02-29', euros: 54_360, sum: '60 % von 90.600,00 €' },
]
const FUENFUNDVIERZIG_PROZENT: readonly Threshold[] = [
  { on: '2024-03-01', euros: 40_770, sum: '45 % von 90.600,00 €' },
  { on: '2025-12-31', euros: 43_470, sum: '45 % von 96.600,00 €' },
  { on: '2026-01-01', euros: 45_630, sum: '45 % von 101.400,00 €' },
]
const jahreswechsel: FactAnswers = {
  antragAm: '2025-11-10',
  entscheidungAm: '2025-12-15',
  arbeitsbeginnAm: '2026-02-01',
}

const gehalt: readonly Example[] = [
  ...SECHZIG_PROZENT.flatMap((threshold) => atThreshold(administrator, 'administrator', ALT, threshold)),
  ...FUENFUNDVIERZIG_PROZENT.flatMap((threshold) => atThreshold(person, 'welder', NR_2, threshold)),
  person(
    'welder-tariff-pay',
    { tarifgebundenUndTarifentgelt: true, jahresgehalt: euro(38_000) },
    'ja',
    '§ 6 Abs. 1 S. 2 BeschV',
    'Mit Tarifbindung keine Gehaltsschwelle',
  ),
  administrator(
    'administrator-tariff-pay-old-law',
    { tarifgebundenUndTarifentgelt: true, jahresgehalt: euro(50_000) },
    'nein',
    ALT,
    'Ein Tarifvertrag half damals nicht: 50.000,00 € < 50.760,00 €',
  ),
  person(
    'welder-turn-of-year-both',
    { ...jahreswechsel, jahresgehalt: euro(45_630) },
    'ja',
    NR_2,
    'Beide Jahre',
    '2025-12-15',
  ),
  person(
    'welder-turn-of-year-between-both',
    { ...jahreswechsel, jahresgehalt: euro(45_629.99) },
    'offen',
    NR_2,
    '43.470,00 € (2025) <= 45.629,99 € < 45.630,00 € (2026)',
    '2025-12-15',
  ),
  person(
    'welder-turn-of-year-neither',
    { ...jahreswechsel, jahresgehalt: euro(43_469.99) },
    'nein',
    NR_2,
    'Keines',
    '2025-12-15',
  ),
  person('welder-in-2027', {}, 'offen', NR_2, 'Für 2027 ist keine Grenze veröffentlicht', '2027-01-15'),
  person(
    'welder-in-2027-tariff-pay',
    { tarifgebundenUndTarifentgelt: true },
    'ja',
    '§ 6 Abs. 1 S. 2 BeschV',
    'Tarif',
    '2027-01-15',
  ),
  person(
    'welder-in-2027-23-months',
    { erfahrungMonateInFuenfJahren: 23 },
    'nein',
    NR_1,
    '23 < 24 Monate',
    '2027-01-15',
  ),
]

const frueher: readonly Example[] = [
  administrator(
    'administrator-old-law',
    { jahresgehalt: euro(51_000) },
    { result: 'ja', bindung: 'kann' },
    ALT,
    '36 Monate, 51.000,00 € >= 50.760,00 €, B1',
  ),
  administrator(
    'administrator-old-law-35-months',
    { jahresgehalt: euro(51_000), erfahrungMonateInSiebenJahren: 35 },
    'nein',
    ALT,
    '35 < 36 Monate',
  ),
  administrator(
    'administrator-old-law-a2',
    { jahresgehalt: euro(51_000), deutsch: 'A2', deutschNichtErforderlich: false },
    'nein',
    ALT,
    'A2 < B1',
  ),
  administrator(
    'administrator-old-law-german-waived',
    { jahresgehalt: euro(51_000), deutsch: 'keine', deutschNichtErforderlich: true },
    'ja',
    '§ 6 S. 3 BeschV a. F.',
    'Im begründeten Einzelfall ohne Deutsch',
  ),
  administrator(
    'administrator-without-german-first-day',
    { jahresgehalt: euro(51_000), deutsch: 'keine', deutschNichtErforderlich: false },
    'ja',
    '§ 6 Abs. 1 BeschV',
    'Deutsch wird nicht mehr verlangt',
    '2024-03-01',
  ),
]

const aelter: FactAnswers = {
  geburtsdatum: '1970-01-01',
  altersversorgungAngemessen: false,
  oeffentlichesInteresseAnBeschaeftigung: false,
  geringfuegigeAbweichung: false,
}
const SATZ_1 = '§ 1 Abs. 2 S. 1 BeschV'
const FUENFUNDFUENFZIG: readonly Threshold[] = [
  { on: '2024-03-01', euros: 49_830, sum: '55 % von 90.600,00 €' },
  { on: '2025-07-01', euros: 53_130, sum: '55 % von 96.600,00 €' },
  { on: '2026-05-04', euros: 55_770, sum: '55 % von 101.400,00 €' },
]

const ab45: readonly Example[] = [
  ...FUENFUNDFUENFZIG.flatMap((threshold) => atThreshold(person, 'welder-45', SATZ_1, threshold, aelter)),
  administrator(
    'administrator-45-last-day-without-the-rule',
    { ...aelter, jahresgehalt: euro(54_360) },
    'ja',
    '§ 1 Abs. 2 S. 1 BeschV a. F.',
    '§ 6 BeschV war nicht genannt; 60 % von 90.600,00 €',
    '2024-02-29',
  ),
  administrator(
    'administrator-45-first-day-of-the-rule',
    { ...aelter, jahresgehalt: euro(49_829.99) },
    'nein',
    SATZ_1,
    '49.829,99 € < 55 % von 90.600,00 € = 49.830,00 €',
    '2024-03-01',
  ),
  person(
    'welder-45-tariff-pay',
    { ...aelter, tarifgebundenUndTarifentgelt: true, jahresgehalt: euro(47_000) },
    'nein',
    SATZ_1,
    'Der Tarifvertrag ersetzt nur die 45 %',
  ),
  person('welder-45-second-consent', { ...aelter, ersteZustimmung: false }, 'ja', SATZ_1, 'Nicht die erste Zustimmung'),
  person(
    'welder-45-waiver-not-judged',
    { ...aelter, geringfuegigeAbweichung: undefined, jahresgehalt: euro(55_769.99) },
    'offen',
    '§ 1 Abs. 2 S. 3 BeschV',
    'Ein Cent zu wenig: zu beurteilen',
  ),
  person(
    'welder-start-on-day-before-45th-birthday',
    { ...aelter, geburtsdatum: '1981-07-02', arbeitsbeginnAm: '2026-07-01' },
    'ja',
    SATZ_1,
    'Beim Beginn der Arbeit noch 44',
  ),
  person(
    'welder-start-on-45th-birthday',
    { ...aelter, geburtsdatum: '1981-07-01', arbeitsbeginnAm: '2026-07-01' },
    'nein',
    SATZ_1,
    'Beim Beginn der Arbeit 45; 47.000,00 € < 55.770,00 €',
  ),
]

const zurueckgenommen: FactAnswers = {
  standort: 'deutschland',
  aufenthaltstitel: 'duldung',
  asylantrag: 'zurueckgenommen',
  ausgereistSeitAsylverfahren: false,
  einreiseAm: '2023-03-28',
  nachholungDesVisumsverfahrensEntbehrlich: false,
}

const asyl: readonly Example[] = [
  person(
    'welder-withdrew-asylum-application',
    zurueckgenommen,
    'ja',
    '§ 10 Abs. 3 S. 5 AufenthG',
    'Eingereist am 28.03.2023',
  ),
  person(
    'welder-withdrew-entered-one-day-late',
    { ...zurueckgenommen, einreiseAm: '2023-03-29' },
    'nein',
    '§ 10 Abs. 3 S. 5 AufenthG',
    'Eingereist am 29.03.2023',
  ),
  administrator(
    'administrator-withdrew-last-day',
    { ...zurueckgenommen, jahresgehalt: euro(60_000) },
    'nein',
    '§ 10 Abs. 3 S. 1 AufenthG',
    'Vor der Ausreise nur Abschnitt 5',
    '2023-12-22',
  ),
  administrator(
    'administrator-withdrew-first-day',
    { ...zurueckgenommen, jahresgehalt: euro(60_000) },
    'ja',
    '§ 10 Abs. 3 S. 5 AufenthG',
    'Seit 23.12.2023',
    '2023-12-23',
  ),
]

/** § 17 Abs. 3 S. 2 leaves § 19c Abs. 2 open, § 16f Abs. 3 only claims. */
const inDeutschland: readonly Example[] = (
  [
    ['pupil', true, 'offen'],
    ['student', false, 'ja'],
  ] as const
).map(([who, zweckwechselGesperrt, result]) =>
  person(
    `welder-${who}-in-germany`,
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt3', zweckwechselGesperrt },
    result,
    '§ 16f Abs. 3 S. 1 AufenthG',
    'Während des Schulbesuchs in der Regel nur bei einem Anspruch; § 19c Abs. 2 steht im Ermessen',
  ),
)

export const examples: readonly Example[] = [
  ...qualifikation,
  ...gehalt,
  ...frueher,
  ...ab45,
  ...asyl,
  ...inDeutschland,
]

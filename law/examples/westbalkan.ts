import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A kitchen helper from Serbia without training and without German, with an offer and an application in Belgrade. */
const kuechenhilfe: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['RS'],
  geburtsdatum: '1990-06-15',
  antragsstaat: 'RS',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  reglementierterBeruf: false,
  abschluesse: ['keiner'],
  jahresgehalt: euro(28_000),
  vertragBefristet: true,
  vertragsdauerMonate: 12,
  leiharbeit: false,
  ersteZustimmung: true,
  westbalkanErstzustimmungenImJahr: 12_000,
  asylbewerberleistungenBezogen: false,
  lebensunterhaltGesichert: true,
}
const person = personOf('westbalkan', kuechenhilfe, '2026-05-04')

const S_1 = '§ 26 Abs. 2 S. 1 BeschV'
const S_2 = '§ 26 Abs. 2 S. 2 BeschV'
const S_3 = '§ 26 Abs. 2 S. 3 BeschV'
const S_4 = '§ 26 Abs. 2 S. 4 BeschV'

const allgemein: readonly Example[] = [
  person(
    'serbian-kitchen-helper',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'nein',
      hoechstdauerMonate: 15,
      familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
      antragsort: 'auslandsvertretungWestbalkan',
    },
    S_1,
    'Jede Beschäftigung; 12 + 3 Monate',
  ),
  ...(
    [
      [5, 11, 'offen'],
      [6, 12, 'offen'],
      [7, 13, 'ja'],
    ] as const
  ).map(([vertragsdauerMonate, hoechstdauerMonate, nachzug]) =>
    person(
      `kitchen-helper-family-with-${vertragsdauerMonate}-months`,
      { vertragsdauerMonate },
      {
        result: 'ja',
        hoechstdauerMonate,
        familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug },
      },
      '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG',
      `${vertragsdauerMonate} + 6 Monate: erwartet werden muss ein Aufenthalt von mehr als einem Jahr`,
      '2026-11-22',
    ),
  ),
  ...(['AL', 'BA', 'XK', 'ME', 'MK'] as const).map((state) =>
    person(
      `kitchen-helper-from-${state.toLowerCase()}`,
      { staatsangehoerigkeiten: [state] },
      'ja',
      S_1,
      'Einer der sechs Staaten',
    ),
  ),
  person('kitchen-helper-from-turkey', { staatsangehoerigkeiten: ['TR'] }, 'nein', S_1, 'Nicht genannt'),
  person('kitchen-helper-two-passports', { staatsangehoerigkeiten: ['TR', 'BA'] }, 'ja', S_1, 'Eine genügt'),
  person(
    'kitchen-helper-no-offer',
    { konkretesArbeitsplatzangebot: false },
    'nein',
    '§ 18 Abs. 2 Nr. 1 AufenthG',
    'Kein Angebot',
  ),
  person('kitchen-helper-agency-work', { leiharbeit: true }, 'nein', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Leiharbeit'),
  person(
    'kitchen-helper-offer-not-known',
    { konkretesArbeitsplatzangebot: 'weissNicht' },
    'offen',
    '§ 18 Abs. 2 Nr. 1 AufenthG',
    'Offen',
  ),
  person(
    'serbian-doctor-without-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'keine' },
    'nein',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Auch hier braucht ein reglementierter Beruf die Erlaubnis',
  ),
  person(
    'serbian-doctor-with-promised-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'zugesagt' },
    'ja',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Zusage genügt',
  ),
  person(
    'kitchen-helper-other-interests',
    { interessenBeeintraechtigt: true },
    'nein',
    '§ 5 Abs. 1 Nr. 3 AufenthG',
    'Ermessen',
  ),
  person(
    'kitchen-helper-no-assurance',
    { beschaeftigungVersichert: false },
    'ja',
    '§ 18 Abs. 2 Nr. 4a AufenthG',
    'Vorher',
    '2024-02-29',
  ),
  person(
    'kitchen-helper-no-assurance-2024',
    { beschaeftigungVersichert: false },
    'nein',
    '§ 18 Abs. 2 Nr. 4a AufenthG',
    'Seit',
    '2024-03-01',
  ),
]

const inTirana: FactAnswers = { staatsangehoerigkeiten: ['XK'], antragsstaat: 'AL' }

const ort: readonly Example[] = [
  person(
    'kosovar-in-tirana-last-day',
    inTirana,
    'nein',
    '§ 26 Abs. 2 S. 2 BeschV a. F.',
    'Herkunftsstaat',
    '2020-12-31',
  ),
  person('kosovar-in-tirana-first-day', inTirana, 'ja', S_2, 'Einer der sechs Staaten', '2021-01-01'),
  person('serbian-in-belgrade-2020', {}, 'ja', '§ 26 Abs. 2 S. 2 BeschV a. F.', 'Herkunftsstaat', '2020-12-31'),
  person('serbian-in-rome', { antragsstaat: 'IT' }, 'nein', S_2, 'Italien gehört nicht dazu'),
  person(
    'serbian-in-rome-second-consent',
    { antragsstaat: 'IT', ersteZustimmung: false },
    'ja',
    S_2,
    'Nur die erste Zustimmung',
  ),
  person('serbian-place-not-known', { antragsstaat: 'weissNicht' }, 'offen', S_2, 'Nicht geklärt'),
]

function zustimmungen(count: number): FactAnswers {
  return { westbalkanErstzustimmungenImJahr: count }
}

const kontingent: readonly Example[] = [
  person('quota-none-in-2020', zustimmungen(60_000), 'ja', S_3, 'Kein Kontingent', '2020-12-31'),
  person('quota-2021-last-place', zustimmungen(24_999), 'ja', S_3, '24.999 < 25.000', '2021-01-01'),
  person('quota-2021-full', zustimmungen(25_000), 'nein', S_3, '25.000', '2021-01-01'),
  person('quota-2023-11-17-full', zustimmungen(25_000), 'nein', S_3, '25.000', '2023-11-17'),
  person(
    'quota-2023-11-18-last-place',
    zustimmungen(24_999),
    'ja',
    S_3,
    'Enddatum gestrichen, Kontingent nicht',
    '2023-11-18',
  ),
  person('quota-2024-05-31-last-place', zustimmungen(24_999), 'ja', S_3, '24.999 < 25.000', '2024-05-31'),
  person('quota-2024-05-31-full', zustimmungen(25_000), 'nein', S_3, '25.000', '2024-05-31'),
  person('quota-2024-06-01-doubled', zustimmungen(25_000), 'ja', S_3, '25.000 < 50.000', '2024-06-01'),
  person('quota-2025-last-place', zustimmungen(49_999), 'ja', S_3, '49.999 < 50.000', '2025-11-28'),
  person('quota-2025-full', zustimmungen(50_000), 'nein', S_3, '50.000', '2025-11-28'),
  person('quota-2026-08-19-last-text', zustimmungen(25_000), 'ja', S_3, '25.000 < 50.000', '2026-08-19'),
  person('quota-2026-08-19-full', zustimmungen(50_000), 'nein', S_3, '50.000', '2026-08-19'),
  person('quota-2026-08-20-below-both', zustimmungen(24_999), 'ja', S_3, 'Unter beiden Grenzen', '2026-08-20'),
  person('quota-2026-08-20-between', zustimmungen(25_000), 'offen', S_3, '25.000 oder 50.000?', '2026-08-20'),
  person('quota-2026-08-20-still-between', zustimmungen(49_999), 'offen', S_3, '25.000 oder 50.000?', '2026-08-20'),
  person('quota-2026-08-20-above-both', zustimmungen(50_000), 'nein', S_3, 'Über beiden Grenzen', '2026-08-20'),
  person(
    'quota-full-second-consent',
    { ...zustimmungen(50_000), ersteZustimmung: false },
    'ja',
    S_3,
    'Nur erste Zustimmungen',
    '2026-08-20',
  ),
  person('quota-not-known', { westbalkanErstzustimmungenImJahr: undefined }, 'offen', S_3, 'Stand nicht bekannt'),
]

function leistungenBis(day: '2024-05-03' | '2024-05-04' | '2024-05-05'): FactAnswers {
  return { asylbewerberleistungenBezogen: true, asylbewerberleistungenZuletztAm: day, antragAm: '2026-05-04' }
}

const leistungen: readonly Example[] = [
  person(
    'benefits-more-than-24-months-ago',
    leistungenBis('2024-05-03'),
    'ja',
    S_4,
    'Mehr als 24 Monate vor dem 04.05.2026',
  ),
  person(
    'benefits-exactly-24-months-ago',
    leistungenBis('2024-05-04'),
    'offen',
    S_4,
    'Der Rand der 24 Monate ist nicht geklärt',
  ),
  person(
    'benefits-less-than-24-months-ago',
    leistungenBis('2024-05-05'),
    'nein',
    S_4,
    'In den 24 Monaten vor dem 04.05.2026',
  ),
  person(
    'benefits-decision-later',
    { ...leistungenBis('2024-05-05'), entscheidungAm: '2026-06-30' },
    'nein',
    S_4,
    'Es zählt der Antrag, nicht die Entscheidung',
  ),
  person('benefits-day-not-known', { asylbewerberleistungenBezogen: true }, 'offen', S_4, 'Tag fehlt'),
  person(
    'benefits-2020',
    { ...leistungenBis('2024-05-05'), antragAm: '2020-06-02', asylbewerberleistungenZuletztAm: '2018-06-03' },
    'nein',
    '§ 26 Abs. 2 S. 3 BeschV a. F.',
    'Galt auch 2020',
    '2020-06-02',
  ),
]

const bevorrechtigte: FactAnswers = { bevorrechtigteBewerberVorhanden: true }
const weiter: FactAnswers = {
  ...bevorrechtigte,
  ersteZustimmung: false,
  standort: 'deutschland',
  aufenthaltstitel: 'abschnitt4',
  fortsetzungNachEinjaehrigerZustimmung: true,
  versicherungspflichtigBeschaeftigtMonate: 20,
  ununterbrochenerAufenthaltMonate: 20,
  westbalkanZustimmungVor2021: false,
}
const langeDa: FactAnswers = {
  ...weiter,
  fortsetzungNachEinjaehrigerZustimmung: false,
  versicherungspflichtigBeschaeftigtMonate: 24,
}

const vorrang: readonly Example[] = [
  person('priority-candidate', bevorrechtigte, 'nein', '§ 39 Abs. 3 Nr. 3 AufenthG', 'Vorrangprüfung'),
  person('priority-candidate-same-employer', weiter, 'ja', '§ 35 Abs. 5 S. 1 BeschV', 'Fortsetzung nach einem Jahr'),
  person(
    'priority-candidate-other-employer',
    { ...weiter, fortsetzungNachEinjaehrigerZustimmung: false },
    'nein',
    '§ 35 Abs. 5 S. 1 BeschV',
    'Kein Fortsetzen beim selben Arbeitgeber',
  ),
  person(
    'two-years-of-work-before-2021',
    langeDa,
    { result: 'ja', zustimmungNoetig: 'nein' },
    '§ 9 Abs. 1 Nr. 1 BeschV',
    '24 >= 24 Monate, § 9 BeschV galt noch',
    '2020-12-31',
  ),
  person(
    'two-years-of-work-since-2021',
    langeDa,
    { result: 'nein', zustimmungNoetig: 'ja' },
    '§ 26 Abs. 2 S. 5 BeschV',
    '§ 9 BeschV gilt nicht mehr',
    '2021-01-01',
  ),
  person(
    'two-years-of-work-with-old-consent',
    { ...langeDa, westbalkanZustimmungVor2021: true },
    { result: 'ja', zustimmungNoetig: 'nein' },
    '§ 26 Abs. 2 S. 5 BeschV',
    'Zustimmung in der bis 31.12.2020 geltenden Fassung',
  ),
]

const aelter: FactAnswers = {
  geburtsdatum: '1973-01-01',
  altersversorgungAngemessen: false,
  oeffentlichesInteresseAnBeschaeftigung: false,
  geringfuegigeAbweichung: true,
}
const SATZ_1 = '§ 1 Abs. 2 S. 1 BeschV'
const FUENFUNDFUENFZIG: readonly Threshold[] = [
  { on: '2020-03-01', euros: 45_540, sum: '55 % von 82.800,00 €' },
  { on: '2021-01-01', euros: 46_860, sum: '55 % von 85.200,00 €' },
  { on: '2022-07-01', euros: 46_530, sum: '55 % von 84.600,00 €' },
  { on: '2023-07-01', euros: 48_180, sum: '55 % von 87.600,00 €' },
  { on: '2024-02-29', euros: 49_830, sum: '55 % von 90.600,00 €' },
  { on: '2024-03-01', euros: 49_830, sum: '55 % von 90.600,00 €' },
  { on: '2025-07-01', euros: 53_130, sum: '55 % von 96.600,00 €' },
  { on: '2026-05-04', euros: 55_770, sum: '55 % von 101.400,00 €' },
]
const jahreswechsel: FactAnswers = {
  ...aelter,
  antragAm: '2025-11-10',
  entscheidungAm: '2025-12-15',
  arbeitsbeginnAm: '2026-02-01',
}

const ab45: readonly Example[] = [
  ...FUENFUNDFUENFZIG.flatMap((threshold) => atThreshold(person, 'helper-45', SATZ_1, threshold, aelter)),
  person('helper-45-pension', { ...aelter, altersversorgungAngemessen: true }, 'ja', SATZ_1, 'Altersversorgung'),
  person(
    'helper-45-exception-not-judged',
    { ...aelter, oeffentlichesInteresseAnBeschaeftigung: undefined },
    'offen',
    '§ 1 Abs. 2 S. 4 BeschV',
    'Nur ein begründeter Ausnahmefall hilft, „geringfügig“ nicht',
  ),
  person(
    'helper-45-start-day-before-birthday',
    { ...aelter, geburtsdatum: '1981-07-02', arbeitsbeginnAm: '2026-07-01' },
    'ja',
    SATZ_1,
    'Beim Beginn der Arbeit noch 44',
  ),
  person(
    'helper-45-start-on-birthday',
    { ...aelter, geburtsdatum: '1981-07-01', arbeitsbeginnAm: '2026-07-01' },
    'nein',
    SATZ_1,
    'Beim Beginn der Arbeit 45',
  ),
  person('helper-45-second-consent', { ...aelter, ersteZustimmung: false }, 'ja', SATZ_1, 'Nicht die erste Zustimmung'),
  person(
    'helper-45-turn-of-year-between-both',
    { ...jahreswechsel, jahresgehalt: euro(54_000) },
    'offen',
    SATZ_1,
    '53.130,00 € (2025) <= 54.000,00 € < 55.770,00 € (2026)',
    '2025-12-15',
  ),
  person('helper-45-in-2027', aelter, 'offen', SATZ_1, 'Für 2027 ist keine Grenze veröffentlicht', '2027-01-15'),
  person(
    'helper-45-in-2027-agency-work',
    { ...aelter, leiharbeit: true },
    'nein',
    '§ 40 Abs. 1 Nr. 2 AufenthG',
    'Leiharbeit',
    '2027-01-15',
  ),
  person('helper-in-2027', {}, 'ja', S_1, 'Unter 45; 12.000 liegt unter beiden Grenzen', '2027-01-15'),
]

const abgelehnt: FactAnswers = { asylantrag: 'unanfechtbarAbgelehnt' }

const folgen: readonly Example[] = [
  person('helper-rejected-asylum-from-abroad', abgelehnt, 'ja', '§ 10 Abs. 3 S. 1 AufenthG', 'Ausgereist'),
  person(
    'helper-rejected-asylum-in-germany',
    { ...abgelehnt, standort: 'deutschland', aufenthaltstitel: 'duldung', ausgereistSeitAsylverfahren: false },
    'nein',
    '§ 10 Abs. 3 S. 1 AufenthG',
    'Vor der Ausreise nur Abschnitt 5',
  ),
  person(
    'helper-visiting-germany',
    {
      standort: 'deutschland',
      aufenthaltstitel: 'visumfreierKurzaufenthalt',
      anspruchNachEinreiseEntstanden: true,
      nachholungDesVisumsverfahrensEntbehrlich: false,
    },
    'nein',
    '§ 39 S. 1 Nr. 3 AufenthV',
    'Ein Titel nach Ermessen ist kein Anspruch',
  ),
  person(
    'helper-title-no-surplus',
    {},
    { result: 'ja', hoechstdauerMonate: 12 },
    '§ 34 Abs. 2 BeschV',
    '12 + 0',
    '2023-11-17',
  ),
  person(
    'helper-title-plus-three',
    {},
    { result: 'ja', hoechstdauerMonate: 15 },
    '§ 18 Abs. 4 AufenthG',
    '12 + 3',
    '2023-11-18',
  ),
  person(
    'helper-title-plus-six',
    {},
    { result: 'ja', hoechstdauerMonate: 18 },
    '§ 18 Abs. 4 AufenthG',
    '12 + 6',
    '2026-08-12',
  ),
]

export const examples: readonly Example[] = [
  ...allgemein,
  ...ort,
  ...kontingent,
  ...leistungen,
  ...vorrang,
  ...ab45,
  ...folgen,
]

import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A baker from Bosnia and Herzegovina, 33, whose training was found fully equivalent. */
const baecker: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['BA'],
  geburtsdatum: '1992-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  qualifizierteBeschaeftigung: true,
  qualifikationBefaehigt: true,
  reglementierterBeruf: false,
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'voll',
  jahresgehalt: euro(33_000),
  vertragBefristet: false,
  leiharbeit: false,
  ersteErteilung: true,
  lebensunterhaltGesichert: true,
}
const person = personOf('fachkraftBerufsausbildung', baecker, '2026-05-04')

const P18A = '§ 18a AufenthG'
const NR_5 = '§ 18 Abs. 2 Nr. 5 AufenthG'
const ABSATZ_4 = '§ 18 Abs. 4 AufenthG'

const qualifikation: readonly Example[] = [
  person(
    'baker-recognised',
    {},
    {
      result: 'ja',
      bindung: 'ist',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'ja',
      hoechstdauerMonate: 48,
      geltungsdauer: 'vertrag',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
      gebuehren: [
        { id: 'nationalesVisum', norm: '§ 46 Abs. 2 Nr. 1 AufenthV', betrag: euro(75) },
        { id: 'aufenthaltserlaubnis', norm: '§ 45 Nr. 1 AufenthV', betrag: euro(100) },
      ],
    },
    P18A,
    'Volle Gleichwertigkeit, qualifizierte Stelle, unter 45',
  ),
  person(
    'baker-partly-recognised',
    { gleichwertigkeit: 'teilweise' },
    'nein',
    '§ 18 Abs. 2 Nr. 4 AufenthG',
    'Teilweise',
  ),
  person(
    'baker-recognition-pending',
    { gleichwertigkeit: 'beantragt' },
    'offen',
    '§ 18 Abs. 2 Nr. 4 AufenthG',
    'Läuft',
  ),
  person('baker-not-applied', { gleichwertigkeit: 'nichtBeantragt' }, 'nein', '§ 18 Abs. 2 Nr. 4 AufenthG', 'Fehlt'),
  person(
    'trained-in-germany',
    { abschluesse: ['deutscheBerufsausbildung'], gleichwertigkeit: 'nichtBeantragt' },
    'ja',
    '§ 18 Abs. 3 Nr. 1 AufenthG',
    'Inländische Ausbildung',
  ),
  person('baker-without-training', { abschluesse: ['keiner'] }, 'nein', '§ 18 Abs. 3 Nr. 1 AufenthG', 'Kein Abschluss'),
  person('baker-helper-job', { qualifizierteBeschaeftigung: false }, 'nein', P18A, 'Helferstelle'),
  person('baker-job-not-known', { qualifizierteBeschaeftigung: 'weissNicht' }, 'offen', P18A, 'Nicht geklärt'),
  person('baker-poorly-paid', { jahresgehalt: euro(20_000) }, 'ja', P18A, 'Unter 45 kein Mindestgehalt'),
]

const anderesFach: FactAnswers = { qualifikationBefaehigt: false }
const beeintraechtigt: FactAnswers = { interessenBeeintraechtigt: true }

const fassungen: readonly Example[] = [
  person(
    'baker-as-cook-last-day',
    anderesFach,
    { result: 'nein', bindung: 'kann' },
    '§ 18a AufenthG a. F.',
    'Die Qualifikation musste zur Stelle befähigen',
    '2023-11-17',
  ),
  person('baker-as-cook-first-day', anderesFach, { result: 'ja', bindung: 'ist' }, P18A, 'Jede Stelle', '2023-11-18'),
  person(
    'baker-other-interests-last-day',
    beeintraechtigt,
    'nein',
    '§ 5 Abs. 1 Nr. 3 AufenthG',
    'Ermessen: auch andere Interessen zählen',
    '2023-11-17',
  ),
  person(
    'baker-other-interests-first-day',
    beeintraechtigt,
    'ja',
    '§ 5 Abs. 1 Nr. 3 AufenthG',
    'Anspruch: andere Interessen zählen nicht',
    '2023-11-18',
  ),
  person(
    'baker-no-assurance-last-day',
    { beschaeftigungVersichert: false },
    'ja',
    '§ 18 Abs. 2 Nr. 4a AufenthG',
    'Nr. 4a gilt seit 01.03.2024',
    '2024-02-29',
  ),
  person(
    'baker-no-assurance-first-day',
    { beschaeftigungVersichert: false },
    'nein',
    '§ 18 Abs. 2 Nr. 4a AufenthG',
    'Nr. 4a gilt seit 01.03.2024',
    '2024-03-01',
  ),
]

const leihInDeutschland: FactAnswers = {
  leiharbeit: true,
  standort: 'deutschland',
  aufenthaltstitel: 'abschnitt4',
  ununterbrochenerAufenthaltMonate: 30,
}

const stelle: readonly Example[] = [
  person(
    'baker-no-offer',
    { konkretesArbeitsplatzangebot: false },
    'nein',
    '§ 18 Abs. 2 Nr. 1 AufenthG',
    'Kein Angebot',
  ),
  person('baker-agency-work', { leiharbeit: true }, 'nein', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Leiharbeit'),
  person(
    'baker-agency-work-after-24-months',
    { ...leihInDeutschland, versicherungspflichtigBeschaeftigtMonate: 24 },
    { result: 'ja', zustimmungNoetig: 'nein', beschleunigtesVerfahren: 'nein' },
    '§ 9 Abs. 1 Nr. 1 BeschV',
    '24 >= 24 Monate: keine Zustimmung, also auch kein § 40 Abs. 1 AufenthG',
  ),
  person(
    'baker-agency-work-after-23-months',
    { ...leihInDeutschland, versicherungspflichtigBeschaeftigtMonate: 23 },
    { result: 'nein', zustimmungNoetig: 'ja' },
    '§ 9 Abs. 1 Nr. 1 BeschV',
    '23 < 24 Monate und 30 < 36 Monate',
  ),
  person(
    'baker-agency-work-after-36-months-of-stay',
    { ...leihInDeutschland, versicherungspflichtigBeschaeftigtMonate: 0, ununterbrochenerAufenthaltMonate: 36 },
    'ja',
    '§ 9 Abs. 1 Nr. 2 BeschV',
    '36 >= 36 Monate',
  ),
  person(
    'baker-priority-candidate',
    { bevorrechtigteBewerberVorhanden: true },
    'ja',
    '§ 39 Abs. 2 S. 2 AufenthG',
    'Keine Vorrangprüfung bei Fachkräften',
  ),
  person(
    'baker-worse-conditions',
    { ungleicheArbeitsbedingungen: true },
    'nein',
    '§ 39 Abs. 2 S. 1 Nr. 1 AufenthG',
    'Fest',
  ),
  person(
    'baker-posted-from-abroad',
    { auslaendischesBeschaeftigungsverhaeltnis: true },
    'nein',
    '§ 39 Abs. 2 S. 1 Nr. 3 AufenthG',
    'Kein inländisches Beschäftigungsverhältnis',
  ),
  person(
    'baker-employer-fined',
    { versagungsgrundArbeitgeber: true },
    'offen',
    '§ 40 Abs. 3 AufenthG',
    'Die Zustimmung kann versagt werden, muss aber nicht',
  ),
  person(
    'nurse-without-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'keine' },
    'nein',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Weder erteilt noch zugesagt',
  ),
  person(
    'nurse-with-promised-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'zugesagt' },
    'ja',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Zusage genügt',
  ),
]

/** 46 on every day from March 2020 on, and nothing that could be waived. */
const aelter: FactAnswers = {
  geburtsdatum: '1973-01-01',
  altersversorgungAngemessen: false,
  oeffentlichesInteresseAnBeschaeftigung: false,
  geringfuegigeAbweichung: false,
}
const FUENFUNDFUENFZIG: readonly Threshold[] = [
  { on: '2020-03-01', euros: 45_540, sum: '55 % von 82.800,00 €' },
  { on: '2021-07-01', euros: 46_860, sum: '55 % von 85.200,00 €' },
  { on: '2022-07-01', euros: 46_530, sum: '55 % von 84.600,00 €' },
  { on: '2023-11-17', euros: 48_180, sum: '55 % von 87.600,00 €' },
  { on: '2023-11-18', euros: 48_180, sum: '55 % von 87.600,00 €' },
  { on: '2024-02-29', euros: 49_830, sum: '55 % von 90.600,00 €' },
  { on: '2024-03-01', euros: 49_830, sum: '55 % von 90.600,00 €' },
  { on: '2025-12-31', euros: 53_130, sum: '55 % von 96.600,00 €' },
  { on: '2026-01-01', euros: 55_770, sum: '55 % von 101.400,00 €' },
]
const geringfuegig: FactAnswers = { ...aelter, jahresgehalt: euro(49_829.99), geringfuegigeAbweichung: true }
const offenGeringfuegig: FactAnswers = { ...geringfuegig, geringfuegigeAbweichung: undefined }
const jahreswechsel: FactAnswers = {
  ...aelter,
  antragAm: '2025-11-10',
  entscheidungAm: '2025-12-15',
  arbeitsbeginnAm: '2026-02-01',
}

const ab45: readonly Example[] = [
  ...FUENFUNDFUENFZIG.flatMap((threshold) => atThreshold(person, 'baker-45', NR_5, threshold, aelter)),
  person(
    'baker-day-before-45th-birthday',
    { ...aelter, geburtsdatum: '1981-05-05', jahresgehalt: euro(33_000) },
    'ja',
    NR_5,
    'Am 04.05.2026 noch 44',
  ),
  person(
    'baker-on-45th-birthday',
    { ...aelter, geburtsdatum: '1981-05-04', jahresgehalt: euro(33_000) },
    'nein',
    NR_5,
    'Am 04.05.2026 ist das 45. Lebensjahr vollendet',
  ),
  person(
    'baker-45-between-application-and-decision',
    {
      ...aelter,
      geburtsdatum: '1981-05-04',
      antragAm: '2026-03-02',
      entscheidungAm: '2026-05-04',
      jahresgehalt: euro(33_000),
    },
    'nein',
    NR_5,
    'Es zählt der Tag der Erteilung',
  ),
  person('baker-45-with-pension', { ...aelter, altersversorgungAngemessen: true }, 'ja', NR_5, 'Altersversorgung'),
  person('baker-45-extension', { ...aelter, ersteErteilung: false }, 'ja', NR_5, 'Nicht die erste Erteilung'),
  person(
    'baker-45-slightly-short-last-day',
    geringfuegig,
    'nein',
    '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG a. F.',
    'Nur das öffentliche Interesse half, und es ist verneint',
    '2024-02-29',
  ),
  person(
    'baker-45-slightly-short-first-day',
    geringfuegig,
    'ja',
    '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG',
    'Ein Cent ist geringfügig, die Behörde sieht davon ab',
    '2024-03-01',
  ),
  person('baker-45-waiver-not-judged-last-day', offenGeringfuegig, 'nein', NR_5, 'Verneint', '2024-02-29'),
  person('baker-45-waiver-not-judged-first-day', offenGeringfuegig, 'offen', NR_5, 'Noch zu beurteilen', '2024-03-01'),
  person(
    'baker-45-turn-of-year-between-both',
    { ...jahreswechsel, jahresgehalt: euro(55_769.99) },
    'offen',
    NR_5,
    '53.130,00 € (2025) <= 55.769,99 € < 55.770,00 € (2026)',
    '2025-12-15',
  ),
  person(
    'baker-45-turn-of-year-both',
    { ...jahreswechsel, jahresgehalt: euro(55_770) },
    'ja',
    NR_5,
    'Beide',
    '2025-12-15',
  ),
  person(
    'baker-45-turn-of-year-neither',
    { ...jahreswechsel, jahresgehalt: euro(53_129.99) },
    'nein',
    NR_5,
    '53.129,99 € < 53.130,00 € (2025) und < 55.770,00 € (2026)',
    '2025-12-15',
  ),
  person('baker-45-in-2027', aelter, 'offen', NR_5, 'Für 2027 ist keine Grenze veröffentlicht', '2027-01-15'),
  person(
    'baker-45-in-2027-partly-recognised',
    { ...aelter, gleichwertigkeit: 'teilweise' },
    'nein',
    '§ 18 Abs. 2 Nr. 4 AufenthG',
    'Eine andere Voraussetzung fehlt sicher',
    '2027-01-15',
  ),
  person('baker-in-2027', {}, 'ja', P18A, 'Unter 45 ohne Mindestgehalt', '2027-01-15'),
]

const abgelehnt: FactAnswers = {
  standort: 'deutschland',
  aufenthaltstitel: 'duldung',
  asylantrag: 'unanfechtbarAbgelehnt',
  ausgereistSeitAsylverfahren: false,
  nachholungDesVisumsverfahrensEntbehrlich: true,
}
const zurueckgenommen: FactAnswers = {
  ...abgelehnt,
  asylantrag: 'zurueckgenommen',
  nachholungDesVisumsverfahrensEntbehrlich: false,
  einreiseAm: '2023-03-28',
}
const laufend: FactAnswers = {
  standort: 'deutschland',
  aufenthaltstitel: 'aufenthaltsgestattung',
  asylantrag: 'laufend',
}

const asyl: readonly Example[] = [
  person('baker-rejected-at-discretion', abgelehnt, 'nein', '§ 10 Abs. 3 S. 1 AufenthG', 'Ermessen', '2023-11-17'),
  person('baker-rejected-with-claim', abgelehnt, 'ja', '§ 10 Abs. 3 S. 3 AufenthG', 'Anspruch', '2023-12-22'),
  person('baker-rejected-barred', abgelehnt, 'nein', '§ 10 Abs. 3 S. 4 AufenthG', 'Sperre beim Namen', '2023-12-23'),
  person(
    'baker-rejected-departed',
    { asylantrag: 'unanfechtbarAbgelehnt' },
    'ja',
    '§ 10 Abs. 3 S. 4 AufenthG',
    'Ausgereist',
  ),
  person(
    'baker-withdrew-last-day',
    zurueckgenommen,
    'nein',
    '§ 5 Abs. 2 S. 1 Nr. 1 AufenthG',
    'Das Visumsverfahren war nachzuholen',
    '2023-12-22',
  ),
  person(
    'baker-withdrew-first-day',
    zurueckgenommen,
    'ja',
    '§ 10 Abs. 3 S. 5 AufenthG i. V. m. § 5 Abs. 3 S. 5 AufenthG',
    'Eingereist am 28.03.2023, vor dem 29.03.2023',
    '2023-12-23',
  ),
  person(
    'baker-withdrew-entered-one-day-late',
    { ...zurueckgenommen, einreiseAm: '2023-03-29' },
    'nein',
    '§ 10 Abs. 3 S. 5 AufenthG',
    'Eingereist am 29.03.2023',
  ),
  person('baker-in-asylum-procedure-with-claim', laufend, 'ja', '§ 10 Abs. 1 S. 1 AufenthG', 'Anspruch', '2023-12-22'),
  person(
    'baker-in-asylum-procedure',
    { ...laufend, zustimmungObersteLandesbehoerde: false },
    'nein',
    '§ 10 Abs. 1 S. 2 AufenthG',
    'Ohne Zustimmung der obersten Landesbehörde',
    '2023-12-23',
  ),
]

const einJahr: FactAnswers = { vertragBefristet: true, vertragsdauerMonate: 12 }
const ohneErleichterung = {
  sprachnachweisEhegatte: 'ja',
  wohnraumnachweis: 'ja',
  elternnachzug: 'nein',
  nachzug: 'ja',
} as const

const folgen: readonly Example[] = [
  person('baker-title-no-surplus', einJahr, { result: 'ja', hoechstdauerMonate: 12 }, ABSATZ_4, '12 + 0', '2023-11-17'),
  person('baker-title-plus-three', einJahr, { result: 'ja', hoechstdauerMonate: 15 }, ABSATZ_4, '12 + 3', '2023-11-18'),
  person('baker-title-last-three', einJahr, { result: 'ja', hoechstdauerMonate: 15 }, ABSATZ_4, '12 + 3', '2026-08-03'),
  person(
    'baker-title-days-not-confirmed',
    einJahr,
    { result: 'ja', hoechstdauerMonate: undefined },
    ABSATZ_4,
    'An welchem Tag aus drei Monaten sechs wurden, ist nicht bestätigt',
    '2026-08-04',
  ),
  person('baker-title-plus-six', einJahr, { result: 'ja', hoechstdauerMonate: 18 }, ABSATZ_4, '12 + 6', '2026-08-12'),
  person(
    'baker-title-never-over-four-years',
    { vertragBefristet: true, vertragsdauerMonate: 46 },
    { result: 'ja', hoechstdauerMonate: 48 },
    ABSATZ_4,
    '46 + 6, höchstens 48',
    '2026-08-19',
  ),
  person(
    'baker-family-2022-12-20',
    {},
    { result: 'ja', familie: ohneErleichterung },
    '§ 30 Abs. 1 AufenthG',
    'A1',
    '2022-12-20',
  ),
  ...(['2022-12-21', '2022-12-31', '2023-01-19'] as const).map((day) =>
    person(
      `baker-family-${day}`,
      {},
      { result: 'ja', familie: { ...ohneErleichterung, sprachnachweisEhegatte: 'offen' } },
      '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
      'Zwischen dem 20.12.2022 und dem 20.01.2023 geändert; Tag nicht bestätigt',
      day,
    ),
  ),
  person(
    'baker-family-2023-01-20',
    {},
    { result: 'ja', familie: { ...ohneErleichterung, sprachnachweisEhegatte: 'nein' } },
    '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
    'Im Text vom 20.01.2023 ohne Sprachnachweis',
    '2023-01-20',
  ),
  person(
    'baker-family-2024-02-29',
    {},
    { result: 'ja', familie: { ...ohneErleichterung, sprachnachweisEhegatte: 'nein' } },
    '§ 29 Abs. 5 AufenthG',
    'Wohnraum bis 29.02.2024',
    '2024-02-29',
  ),
  person(
    'baker-family-2024-03-01',
    {},
    {
      result: 'ja',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    '§ 36 Abs. 3 S. 1 AufenthG',
    'Erster Titel am 01.03.2024 oder später',
    '2024-03-01',
  ),
  person(
    'baker-parents-first-title-too-early',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt4', ersterFachkrafttitelAm: '2024-02-29' },
    {
      result: 'ja',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'nein', nachzug: 'ja' },
    },
    '§ 36 Abs. 3 S. 1 AufenthG',
    'Erster Titel am 29.02.2024',
  ),
]

export const examples: readonly Example[] = [...qualifikation, ...fassungen, ...stelle, ...ab45, ...asyl, ...folgen]

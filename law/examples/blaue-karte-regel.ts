import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A controller from Serbia with an economics degree of 2014: no shortage occupation, no new degree. */
const controllerin: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['RS'],
  geburtsdatum: '1990-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  taetigkeit: '2411',
  angemesseneBeschaeftigung: true,
  reglementierterBeruf: false,
  abschluesse: ['auslaendischerHochschulabschluss'],
  hochschulabschlussAm: '2014-07-01',
  anabinHochschule: 'hPlus',
  anabinAbschluss: 'entspricht',
  zeugnisbewertung: 'keine',
  tertiaererAbschlussGleichgestellt: false,
  jahresgehalt: euro(60_000),
  vertragBefristet: false,
  leiharbeit: false,
  lebensunterhaltGesichert: true,
  ablehnungsgrundSchutzOderFreizuegigkeit: false,
  ablehnungsgrundSchutzantragOderEntsendung: false,
}
const person = personOf('blaueKarteRegel', controllerin, '2026-05-04')

const S_1 = '§ 18g Abs. 1 S. 1 AufenthG'
const ABSATZ_3 = '§ 18g Abs. 3 AufenthG'
const ABSATZ_5 = '§ 18g Abs. 5 AufenthG'

const ZWEI_DRITTEL: readonly Threshold[] = [
  { on: '2020-03-01', euros: 55_200, sum: '2/3 von 82.800,00 €' },
  { on: '2020-12-31', euros: 55_200, sum: '2/3 von 82.800,00 €' },
  { on: '2021-01-01', euros: 56_800, sum: '2/3 von 85.200,00 €' },
  { on: '2022-07-01', euros: 56_400, sum: '2/3 von 84.600,00 €' },
  { on: '2023-11-17', euros: 58_400, sum: '2/3 von 87.600,00 €' },
]
const FUENFZIG_PROZENT: readonly Threshold[] = [
  { on: '2023-11-18', euros: 43_800, sum: '50 % von 87.600,00 €' },
  { on: '2023-12-31', euros: 43_800, sum: '50 % von 87.600,00 €' },
  { on: '2024-01-01', euros: 45_300, sum: '50 % von 90.600,00 €' },
  { on: '2025-12-31', euros: 48_300, sum: '50 % von 96.600,00 €' },
  { on: '2026-01-01', euros: 50_700, sum: '50 % von 101.400,00 €' },
]

const gehalt: readonly Example[] = [
  ...ZWEI_DRITTEL.flatMap((threshold) =>
    atThreshold(person, 'controller', '§ 18b Abs. 2 S. 1 AufenthG a. F.', threshold),
  ),
  ...FUENFZIG_PROZENT.flatMap((threshold) => atThreshold(person, 'controller', S_1, threshold)),
  person(
    'controller-thirteen-payments',
    { jahresgehalt: undefined, monatsgehalt: euro(3_900), gehaltszahlungenImJahr: 13 },
    'ja',
    S_1,
    '13 x 3.900,00 € = 50.700,00 €',
  ),
  person(
    'controller-twelve-payments',
    { jahresgehalt: undefined, monatsgehalt: euro(3_900), gehaltszahlungenImJahr: 12 },
    'nein',
    S_1,
    '12 x 3.900,00 € = 46.800,00 € < 50.700,00 €',
  ),
  person('controller-pay-not-known', { jahresgehalt: 'weissNicht' }, 'offen', S_1, 'Gehalt nicht geklärt'),
]

const jahreswechsel: FactAnswers = {
  antragAm: '2025-11-10',
  entscheidungAm: '2025-12-15',
  arbeitsbeginnAm: '2026-02-01',
}

const jahre: readonly Example[] = [
  person(
    'controller-turn-of-year-both',
    { ...jahreswechsel, jahresgehalt: euro(50_700) },
    'ja',
    S_1,
    'Beide',
    '2025-12-15',
  ),
  person(
    'controller-turn-of-year-between-both',
    { ...jahreswechsel, jahresgehalt: euro(50_699.99) },
    'offen',
    S_1,
    '48.300,00 € (2025) <= 50.699,99 € < 50.700,00 € (2026)',
    '2025-12-15',
  ),
  person(
    'controller-turn-of-year-least-of-the-old',
    { ...jahreswechsel, jahresgehalt: euro(48_300) },
    'offen',
    S_1,
    'genau 48.300,00 € (2025) < 50.700,00 € (2026)',
    '2025-12-15',
  ),
  person(
    'controller-turn-of-year-neither',
    { ...jahreswechsel, jahresgehalt: euro(48_299.99) },
    'nein',
    S_1,
    '48.299,99 € < 48.300,00 € (2025) und < 50.700,00 € (2026)',
    '2025-12-15',
  ),
  person('controller-in-2027', {}, 'offen', S_1, 'Für 2027 ist keine Grenze veröffentlicht', '2027-01-15'),
  person(
    'controller-in-2027-contract-too-short',
    { vertragBefristet: true, vertragsdauerMonate: 5 },
    'nein',
    ABSATZ_3,
    'Eine andere Voraussetzung fehlt sicher',
    '2027-01-15',
  ),
  person(
    'controller-starts-in-2027',
    { antragAm: '2026-11-20', entscheidungAm: '2026-12-10', arbeitsbeginnAm: '2027-01-04' },
    'offen',
    S_1,
    'Für den Arbeitsbeginn 2027 ist keine Grenze veröffentlicht',
    '2026-11-22',
  ),
]

const fuenfMonate: FactAnswers = { vertragBefristet: true, vertragsdauerMonate: 5 }

const bedingungen: readonly Example[] = [
  person(
    'controller-blue-card',
    {},
    {
      result: 'ja',
      bindung: 'ist',
      zustimmungNoetig: 'nein',
      beschleunigtesVerfahren: 'ja',
      hoechstdauerMonate: 48,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
      verfahrensdauer: [
        'beschleunigtAnerkennungZweiMonate',
        'beschleunigtTerminDreiWochen',
        'beschleunigtBescheidDreiWochen',
      ],
    },
    S_1,
    '60.000,00 € >= 50.700,00 €, ohne Zustimmung',
  ),
  person('controller-six-months', { ...fuenfMonate, vertragsdauerMonate: 6 }, 'ja', ABSATZ_3, '6 >= 6 Monate'),
  person(
    'controller-six-months-family',
    { ...fuenfMonate, vertragsdauerMonate: 6 },
    {
      result: 'ja',
      hoechstdauerMonate: 12,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. g AufenthG',
    'Zur Blauen Karte EU kommen Ehepartner auch bei einem Jahr',
    '2026-11-22',
  ),
  person('controller-five-months', fuenfMonate, 'nein', ABSATZ_3, '5 < 6 Monate', '2023-11-18'),
  person(
    'controller-five-months-last-day',
    fuenfMonate,
    'ja',
    '§ 18b Abs. 2 AufenthG a. F.',
    'Ohne Mindestdauer',
    '2023-11-17',
  ),
  person('controller-agency-work', { leiharbeit: true }, 'ja', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Gilt nur der Zustimmung'),
  person(
    'controller-priority-candidate',
    { bevorrechtigteBewerberVorhanden: true, ungleicheArbeitsbedingungen: true },
    'ja',
    S_1,
    'Ohne Zustimmung der Bundesagentur',
  ),
  person(
    'controller-employer-fined',
    { versagungsgrundArbeitgeber: true },
    'offen',
    '§ 18 Abs. 2 Nr. 2 AufenthG',
    'Kann',
  ),
  person(
    'controller-posted',
    { auslaendischesBeschaeftigungsverhaeltnis: true },
    'nein',
    S_1,
    'Keine inländische Beschäftigung',
  ),
  person('controller-job-not-adequate', { angemesseneBeschaeftigung: false }, 'nein', S_1, 'Nicht angemessen'),
  person('controller-adequacy-not-judged', { angemesseneBeschaeftigung: undefined }, 'offen', S_1, 'Zu beurteilen'),
  person(
    'controller-aged-fifty',
    { geburtsdatum: '1976-01-01', jahresgehalt: euro(50_700) },
    'ja',
    S_1,
    'Keine Altersregel',
  ),
  person('controller-without-degree', { abschluesse: ['keiner'] }, 'nein', S_1, 'Kein Hochschulabschluss'),
  person(
    'controller-other-interests',
    { interessenBeeintraechtigt: true },
    'ja',
    '§ 5 Abs. 1 Nr. 3 AufenthG',
    'Anspruch',
  ),
]

const meister: FactAnswers = { abschluesse: ['deutscheBerufsausbildung'], tertiaererAbschlussGleichgestellt: true }

const tertiaer: readonly Example[] = [
  person('german-master-craftsman', meister, 'ja', '§ 18g Abs. 1 S. 5 AufenthG', 'Fachkraft mit Stufe 6'),
  person(
    'german-master-craftsman-last-day',
    meister,
    'nein',
    '§ 18b Abs. 2 S. 1 AufenthG a. F.',
    'Nur Studium',
    '2023-11-17',
  ),
  person(
    'foreign-master-craftsman-not-recognised',
    { ...meister, abschluesse: ['auslaendischeBerufsausbildung'], gleichwertigkeit: 'nichtBeantragt' },
    'offen',
    '§ 18g Abs. 1 S. 5 AufenthG',
    'Umstritten, ob man auch Fachkraft sein muss',
  ),
  person(
    'foreign-master-craftsman-recognised',
    { ...meister, abschluesse: ['auslaendischeBerufsausbildung'], gleichwertigkeit: 'voll' },
    'ja',
    '§ 18g Abs. 1 S. 5 AufenthG',
    'Nach beiden Lesarten',
  ),
]

const imInland: FactAnswers = { standort: 'deutschland', aufenthaltstitel: 'abschnitt4' }
const mitP18b: FactAnswers = { ...imInland, aufenthaltserlaubnisAlsFachkraft: 'p18b' }
const ohneBewertung: FactAnswers = { ...mitP18b, anabinHochschule: 'hMinus', zeugnisbewertung: 'negativ' }
const ohneMittel: FactAnswers = { ...mitP18b, lebensunterhaltGesichert: false, arbeitsplatzBleibtGleich: true }
const ohneErlaubnis: FactAnswers = {
  ...mitP18b,
  reglementierterBeruf: true,
  berufsausuebungserlaubnis: 'keine',
  gleicheBerufsausuebungserlaubnis: true,
}

const wechsel: readonly Example[] = [
  person(
    'controller-18b-same-degree',
    { ...ohneBewertung, gleicherHochschulabschlussVorgelegt: true },
    { result: 'ja', beschleunigtesVerfahren: 'nein' },
    '§ 18g Abs. 1 S. 4 AufenthG',
    'Derselbe Abschluss wie für § 18b',
  ),
  person(
    'controller-18b-other-degree',
    { ...ohneBewertung, gleicherHochschulabschlussVorgelegt: false },
    'nein',
    '§ 18g Abs. 1 S. 4 AufenthG',
    'Ein anderer Abschluss, nicht vergleichbar',
  ),
  person('controller-18b-same-licence', ohneErlaubnis, 'ja', '§ 18g Abs. 1 S. 3 AufenthG', 'Dieselbe Erlaubnis'),
  person(
    'controller-18b-same-licence-last-day',
    ohneErlaubnis,
    'nein',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Fehlt',
    '2023-11-17',
  ),
  person('controller-18b-keeps-the-job', ohneMittel, 'ja', ABSATZ_5, 'Lebensunterhalt gilt als gesichert'),
  person(
    'controller-18a-keeps-the-job',
    { ...ohneMittel, aufenthaltserlaubnisAlsFachkraft: 'p18a' },
    'ja',
    ABSATZ_5,
    'Auch mit § 18a',
  ),
  person(
    'controller-18b-changes-the-job',
    { ...ohneMittel, arbeitsplatzBleibtGleich: false },
    'nein',
    ABSATZ_5,
    'Wechsel',
  ),
  person(
    'controller-18b-keeps-the-job-last-day',
    ohneMittel,
    'nein',
    '§ 5 Abs. 1 Nr. 1 AufenthG',
    'Noch nicht',
    '2023-11-17',
  ),
]

const mitAsyl: FactAnswers = { standort: 'deutschland', aufenthaltstitel: 'p25Absatz1Oder2', asylantrag: 'anerkannt' }

const ablehnungsgruende: readonly Example[] = [
  person(
    'controller-temporary-protection',
    { ablehnungsgrundSchutzOderFreizuegigkeit: true },
    'nein',
    '§ 19f Abs. 1 AufenthG',
    'Ausgeschlossen',
  ),
  person(
    'controller-posted-worker',
    { ablehnungsgrundSchutzantragOderEntsendung: true },
    'nein',
    '§ 19f Abs. 2 AufenthG',
    'Aus',
  ),
  person(
    'controller-in-asylum-procedure',
    { standort: 'deutschland', aufenthaltstitel: 'aufenthaltsgestattung', asylantrag: 'laufend' },
    'nein',
    '§ 19f Abs. 2 Nr. 1 AufenthG',
    'Offener Schutzantrag',
  ),
  person(
    'controller-humanitarian-title',
    { standort: 'deutschland', aufenthaltstitel: 'andererAbschnitt5' },
    'nein',
    '§ 19f Abs. 2 Nr. 2 AufenthG',
    'Titel nach Abschnitt 5',
  ),
  person(
    'controller-tolerated',
    { standort: 'deutschland', aufenthaltstitel: 'duldung', nachholungDesVisumsverfahrensEntbehrlich: true },
    'nein',
    '§ 19f Abs. 1 Nr. 2 AufenthG',
    'Abschiebung ausgesetzt',
  ),
  person(
    'controller-refugee-last-day',
    mitAsyl,
    'nein',
    '§ 19f Abs. 1 Nr. 1 AufenthG a. F.',
    'Schutz schloss aus',
    '2023-11-17',
  ),
  person(
    'controller-refugee-first-day',
    mitAsyl,
    'ja',
    '§ 19f Abs. 2 Nr. 2 AufenthG',
    '§ 25 Abs. 2 ausgenommen',
    '2023-11-18',
  ),
  person(
    'controller-temporary-protection-old-law',
    { ablehnungsgrundSchutzOderFreizuegigkeit: true },
    'nein',
    '§ 19f Abs. 1 Nr. 2 AufenthG a. F.',
    'Galt auch damals',
    '2020-03-01',
  ),
  person(
    'controller-seasonal-worker-last-day',
    { alsSaisonarbeitnehmerZugelassen: true },
    'nein',
    '§ 19f Abs. 2 Nr. 3 AufenthG a. F.',
    'Saisonarbeitnehmer',
    '2023-11-17',
  ),
  person(
    'controller-seasonal-worker-first-day',
    { alsSaisonarbeitnehmerZugelassen: true },
    'ja',
    S_1,
    'Entfallen',
    '2023-11-18',
  ),
]

const zweiJahre: FactAnswers = { vertragBefristet: true, vertragsdauerMonate: 24 }
const siebenundvierzig: FactAnswers = { vertragBefristet: true, vertragsdauerMonate: 47 }
const ABSATZ_4 = '§ 18 Abs. 4 AufenthG'

const folgen: readonly Example[] = [
  person(
    'controller-title-old',
    zweiJahre,
    { result: 'ja', hoechstdauerMonate: 27 },
    `${ABSATZ_4} a. F.`,
    '24 + 3',
    '2023-11-17',
  ),
  person(
    'controller-title-plus-six',
    zweiJahre,
    { result: 'ja', hoechstdauerMonate: 30 },
    ABSATZ_4,
    '24 + 6',
    '2026-08-12',
  ),
  person(
    'controller-title-over-four-years',
    siebenundvierzig,
    { result: 'ja', hoechstdauerMonate: 50 },
    '§ 18 Abs. 4 S. 2 AufenthG a. F.',
    '47 + 3, damals ohne Höchstdauer',
    '2023-11-17',
  ),
  person(
    'controller-title-four-years',
    siebenundvierzig,
    { result: 'ja', hoechstdauerMonate: 48 },
    ABSATZ_4,
    '47 + 3',
    '2023-11-18',
  ),
  person(
    'controller-family-2020',
    {},
    {
      result: 'ja',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
    },
    '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
    'Bei der Blauen Karte EU nie ein Sprachnachweis',
    '2020-03-01',
  ),
  person(
    'controller-parents-2024-03-01',
    {},
    {
      result: 'ja',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    '§ 36 Abs. 3 S. 1 AufenthG',
    'Seit 01.03.2024',
    '2024-03-01',
  ),
]

export const examples: readonly Example[] = [
  ...bedingungen,
  ...gehalt,
  ...jahre,
  ...tertiaer,
  ...wechsel,
  ...ablehnungsgruende,
  ...folgen,
]

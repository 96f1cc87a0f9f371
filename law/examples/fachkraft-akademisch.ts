import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { atThreshold, type Example, ohneHindernis, personOf, type Threshold } from './example.ts'

/** A sociologist from North Macedonia, whose degree anabin rates, with an offer in an office. */
const soziologin: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['MK'],
  geburtsdatum: '1992-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  qualifizierteBeschaeftigung: true,
  qualifikationBefaehigt: true,
  reglementierterBeruf: false,
  abschluesse: ['auslaendischerHochschulabschluss'],
  anabinHochschule: 'hPlus',
  anabinAbschluss: 'entspricht',
  zeugnisbewertung: 'keine',
  jahresgehalt: euro(36_000),
  vertragBefristet: false,
  leiharbeit: false,
  ersteErteilung: true,
  lebensunterhaltGesichert: true,
}
const person = personOf('fachkraftAkademisch', soziologin, '2026-05-04')

const P18B = '§ 18b AufenthG'
const NR_2 = '§ 18 Abs. 3 Nr. 2 AufenthG'
const NR_5 = '§ 18 Abs. 2 Nr. 5 AufenthG'

const abschluss: readonly Example[] = [
  person(
    'sociologist-h-plus',
    {},
    {
      result: 'ja',
      bindung: 'ist',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'ja',
      hoechstdauerMonate: 48,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    NR_2,
    'H+ und „entspricht“; ein Gehalt unter der Blauen Karte EU schadet nicht',
  ),
  person('sociologist-rated-gleichwertig', { anabinAbschluss: 'gleichwertig' }, 'ja', NR_2, 'H+ und „gleichwertig“'),
  person('sociologist-rated-vergleichbar', { anabinAbschluss: 'vergleichbar' }, 'ja', NR_2, 'H+ und „vergleichbar“'),
  person(
    'sociologist-rated-with-limits',
    { anabinAbschluss: 'bedingtVergleichbar' },
    'offen',
    NR_2,
    '„Bedingt vergleichbar“ genügt nicht, die Zeugnisbewertung steht aus',
  ),
  person(
    'sociologist-h-plus-minus-listed',
    { anabinHochschule: 'hPlusMinus', anabinAbschlussAnDieserHochschule: true },
    'ja',
    NR_2,
    'H+/-, dieser Abschluss ist dort genannt',
  ),
  person(
    'sociologist-h-plus-minus-not-listed',
    { anabinHochschule: 'hPlusMinus', anabinAbschlussAnDieserHochschule: false },
    'offen',
    NR_2,
    'H+/-, nicht genannt: Zeugnisbewertung steht aus',
  ),
  person(
    'sociologist-rejected-by-the-zab',
    { zeugnisbewertung: 'negativ' },
    'offen',
    NR_2,
    'anabin genügt nicht ohne Weiteres, wenn die ZAB diesen Abschluss abgelehnt hat',
  ),
  ...(['keine', 'positiv', 'weissNicht'] as const).map((zeugnisbewertung) =>
    person(`sociologist-zab-${zeugnisbewertung}`, { zeugnisbewertung }, 'ja', NR_2, 'anabin genügt'),
  ),
  person('sociologist-h-minus', { anabinHochschule: 'hMinus' }, 'offen', NR_2, 'H-: Zeugnisbewertung steht aus'),
  person(
    'sociologist-h-minus-zab-positive',
    { anabinHochschule: 'hMinus', zeugnisbewertung: 'positiv' },
    'ja',
    NR_2,
    'Zeugnisbewertung positiv',
  ),
  person(
    'sociologist-h-minus-zab-negative',
    { anabinHochschule: 'hMinus', zeugnisbewertung: 'negativ' },
    'nein',
    NR_2,
    'Zeugnisbewertung negativ',
  ),
  person(
    'sociologist-not-listed-zab-negative',
    { anabinHochschule: 'nichtGelistet', anabinAbschluss: 'nichtGelistet', zeugnisbewertung: 'negativ' },
    'nein',
    NR_2,
    'Nicht in anabin, Zeugnisbewertung negativ',
  ),
  person(
    'studied-in-germany',
    { abschluesse: ['deutscherHochschulabschluss'], anabinHochschule: undefined, anabinAbschluss: undefined },
    'ja',
    NR_2,
    'Deutscher Hochschulabschluss',
  ),
  person(
    'sociologist-vocational-only',
    { abschluesse: ['auslaendischeBerufsausbildung'] },
    'nein',
    NR_2,
    'Kein Studium',
  ),
  person('sociologist-degree-not-known', { abschluesse: 'weissNicht' }, 'offen', NR_2, 'Nicht geklärt'),
  person(
    'doctor-with-promised-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'zugesagt' },
    'ja',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'Abschluss vergleichbar, Approbation zugesagt',
  ),
  person(
    'doctor-without-licence',
    { reglementierterBeruf: true, berufsausuebungserlaubnis: 'keine' },
    'nein',
    '§ 18 Abs. 2 Nr. 3 AufenthG',
    'anabin ersetzt die Erlaubnis nicht',
  ),
]

const anderesFach: FactAnswers = { qualifikationBefaehigt: false }

const fassungen: readonly Example[] = [
  person(
    'sociologist-other-field-last-day',
    anderesFach,
    { result: 'nein', bindung: 'kann' },
    '§ 18b Abs. 1 AufenthG a. F.',
    'Das Studium musste zur Stelle befähigen',
    '2023-11-17',
  ),
  person(
    'sociologist-other-field-first-day',
    anderesFach,
    { result: 'ja', bindung: 'ist' },
    P18B,
    'Jede qualifizierte Stelle, auch ohne Studium',
    '2023-11-18',
  ),
  person(
    'sociologist-first-supported-day',
    {},
    { result: 'ja', bindung: 'kann' },
    P18B,
    'Seit 01.03.2020',
    '2020-03-01',
  ),
  person('sociologist-helper-job', { qualifizierteBeschaeftigung: false }, 'nein', P18B, 'Nicht qualifiziert'),
  person('sociologist-agency-work', { leiharbeit: true }, 'nein', '§ 40 Abs. 1 Nr. 2 AufenthG', 'Leiharbeit'),
  person(
    'sociologist-livelihood-not-secured',
    { lebensunterhaltGesichert: false },
    'nein',
    '§ 5 Abs. 1 Nr. 1 AufenthG',
    'Fehlt',
  ),
  person(
    'sociologist-entry-ban',
    { einreiseverbot: true },
    'nein',
    '§ 11 Abs. 1 S. 3 AufenthG',
    'Auch bei einem Anspruch',
  ),
  person(
    'sociologist-without-passport',
    { passpflichtErfuellt: false },
    'nein',
    '§ 5 Abs. 1 Nr. 4 AufenthG',
    'Kein Pass',
  ),
]

const aelter: FactAnswers = {
  geburtsdatum: '1970-01-01',
  altersversorgungAngemessen: false,
  oeffentlichesInteresseAnBeschaeftigung: false,
  geringfuegigeAbweichung: false,
}
const FUENFUNDFUENFZIG: readonly Threshold[] = [
  { on: '2024-12-31', euros: 49_830, sum: '55 % von 90.600,00 €' },
  { on: '2025-01-01', euros: 53_130, sum: '55 % von 96.600,00 €' },
  { on: '2026-05-04', euros: 55_770, sum: '55 % von 101.400,00 €' },
]

const ab45: readonly Example[] = [
  ...FUENFUNDFUENFZIG.flatMap((threshold) => atThreshold(person, 'sociologist-45', NR_5, threshold, aelter)),
  person(
    'sociologist-45-tariff-pay-does-not-help',
    { ...aelter, tarifgebundenUndTarifentgelt: true, jahresgehalt: euro(50_000) },
    'nein',
    NR_5,
    'Ein Tarifvertrag ersetzt die 55 % nicht',
  ),
]

const besuch: FactAnswers = {
  standort: 'deutschland',
  aufenthaltstitel: 'visumfreierKurzaufenthalt',
  anspruchNachEinreiseEntstanden: true,
  nachholungDesVisumsverfahrensEntbehrlich: false,
}

const imInland: readonly Example[] = [
  person(
    'sociologist-student-changes-title',
    { standort: 'deutschland', aufenthaltstitel: 'abschnitt3' },
    { result: 'ja', beschleunigtesVerfahren: 'nein' },
    '§ 39 S. 1 Nr. 1 AufenthV',
    'Mit einer Aufenthaltserlaubnis im Inland; § 81a AufenthG gilt für die Einreise',
  ),
  person(
    'sociologist-visitor-claim-after-entry-last-day',
    besuch,
    'nein',
    '§ 39 S. 1 Nr. 3 AufenthV',
    'Ein Ermessen ist kein Anspruch',
    '2023-11-17',
  ),
  person(
    'sociologist-visitor-claim-after-entry-first-day',
    besuch,
    'ja',
    '§ 39 S. 1 Nr. 3 AufenthV',
    'Der Anspruch ist nach der Einreise entstanden',
    '2023-11-18',
  ),
  person(
    'sociologist-visitor-without-claim-after-entry',
    { ...besuch, anspruchNachEinreiseEntstanden: false },
    'nein',
    '§ 5 Abs. 2 S. 1 Nr. 1 AufenthG',
    'Das Visumsverfahren ist nachzuholen',
  ),
  person(
    'sociologist-visitor-not-judged',
    { ...besuch, anspruchNachEinreiseEntstanden: undefined },
    'offen',
    '§ 39 S. 1 Nr. 3 AufenthV',
    'Die Ausländerbehörde muss es beurteilen',
  ),
]

export const examples: readonly Example[] = [...abschluss, ...fassungen, ...ab45, ...imInland]

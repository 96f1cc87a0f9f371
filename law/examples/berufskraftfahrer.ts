import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A lorry driver from Serbia with an offer. */
const fahrer: FactAnswers = {
  staatsangehoerigkeiten: ['RS'],
  geburtsdatum: '1990-03-03',
  standort: 'ausland',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  reglementierterBeruf: false,
  berufskraftfahrerStelle: true,
  euFahrerlaubnis: false,
  berufskraftfahrerGrundqualifikation: false,
  qualifizierungspflichtImArbeitsvertrag: false,
  vertragBefristet: false,
  leiharbeit: false,
  ersteZustimmung: true,
  lebensunterhaltGesichert: true,
  asylantrag: 'keiner',
  identitaetGeklaert: true,
  passpflichtErfuellt: true,
  ausweisungsinteresse: false,
  einreiseverbot: false,
}

/** The same man, who first works in the warehouse and gets his licence meanwhile. */
const auszubildender: FactAnswers = {
  berufskraftfahrerStelle: false,
  qualifizierungspflichtImArbeitsvertrag: true,
  fahrerqualifizierungInFuenfzehnMonaten: true,
  anschlussstelleAlsBerufskraftfahrer: true,
  fahrerlaubnisImHerkunftsland: true,
}

const mitEuPapieren: FactAnswers = { euFahrerlaubnis: true, berufskraftfahrerGrundqualifikation: true }

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
    answers: { ...fahrer, ...answers },
    expected: { berufskraftfahrer: expected },
    why: { norm, arithmetic },
  }
}

const ABSATZ_1 = '§ 24a Abs. 1 BeschV'
const ABSATZ_1_ALT = '§ 24a Abs. 1 S. 1 BeschV a. F.'
const S_2_ALT = '§ 24a Abs. 1 S. 2 BeschV a. F.'

const absatz1: readonly Example[] = [
  person(
    'driver-with-offer',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'offen',
      hoechstdauerMonate: 48,
      familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
      unterlagen: 'professional-driver',
    },
    ABSATZ_1,
    'Keine weitere Bedingung in der Zustimmungsnorm',
  ),
  person(
    'driver-before-the-norm',
    mitEuPapieren,
    { result: 'nein' },
    '§ 24a BeschV',
    'Gilt seit 01.04.2020',
    '2020-03-31',
  ),
  person(
    'driver-first-day-of-the-norm',
    mitEuPapieren,
    { result: 'ja' },
    ABSATZ_1_ALT,
    'Gilt seit 01.04.2020',
    '2020-04-01',
  ),
  person(
    'driver-without-eu-licence-last-day',
    {},
    { result: 'nein' },
    ABSATZ_1_ALT,
    'EU-Fahrerlaubnis und Grundqualifikation fehlen',
    '2023-11-17',
  ),
  person(
    'driver-without-eu-licence-first-day',
    {},
    { result: 'ja' },
    ABSATZ_1,
    'Wird nicht mehr gefragt',
    '2023-11-18',
  ),
  person(
    'driver-priority-candidate-last-day',
    { ...mitEuPapieren, bevorrechtigteBewerberVorhanden: true },
    { result: 'nein' },
    S_2_ALT,
    'Vorrangprüfung bis 17.11.2023',
    '2023-11-17',
  ),
  person(
    'driver-priority-candidate-after-training-there',
    {
      ...mitEuPapieren,
      bevorrechtigteBewerberVorhanden: true,
      ersteZustimmung: false,
      fruehereZustimmungZurFahrerqualifizierung: true,
    },
    { result: 'ja' },
    '§ 24a Abs. 1 S. 3 BeschV a. F.',
    'Keine Vorrangprüfung nach einer Zustimmung nach Absatz 2 beim selben Arbeitgeber',
    '2023-11-17',
  ),
  person(
    'driver-priority-candidate-first-day',
    { bevorrechtigteBewerberVorhanden: true },
    { result: 'ja' },
    ABSATZ_1,
    'Keine Vorrangprüfung mehr',
    '2023-11-18',
  ),
  person('driver-agency-work', { leiharbeit: true }, { result: 'nein' }, '§ 40 Abs. 1 Nr. 2 AufenthG', 'Leiharbeit'),
  person(
    'driver-offer-not-known',
    { konkretesArbeitsplatzangebot: 'weissNicht' },
    { result: 'offen' },
    '§ 18 Abs. 2 Nr. 1 AufenthG',
    'Das Angebot ist nicht geklärt',
  ),
]

const absatz2: readonly Example[] = [
  person(
    'trainee-driver',
    auszubildender,
    { result: 'ja', hoechstdauerMonate: 21 },
    '§ 24a Abs. 2 S. 2 BeschV',
    '15 Monate Zustimmung + 6 Monate (§ 18 Abs. 4 AufenthG)',
    '2026-09-01',
  ),
  person(
    'trainee-driver-in-2024',
    auszubildender,
    { result: 'ja', hoechstdauerMonate: 18 },
    '§ 24a Abs. 2 S. 2 BeschV',
    '15 Monate Zustimmung + 3 Monate (§ 18 Abs. 4 AufenthG)',
    '2024-06-03',
  ),
  person(
    'trainee-driver-without-home-licence',
    { ...auszubildender, fahrerlaubnisImHerkunftsland: false },
    { result: 'nein' },
    '§ 24a Abs. 2 S. 1 Nr. 4 BeschV',
    'Drei von vier Voraussetzungen genügen nicht',
  ),
  person(
    'trainee-driver-old-law-with-priority-candidate',
    { ...auszubildender, bevorrechtigteBewerberVorhanden: true },
    { result: 'offen' },
    '§ 24a Abs. 2 BeschV a. F.',
    'Ob Absatz 2 die Vorrangprüfung verlangte, ist nicht gesichert',
    '2022-05-02',
  ),
  person(
    'trainee-driver-old-law',
    auszubildender,
    { result: 'ja', hoechstdauerMonate: 15 },
    '§ 24a Abs. 2 BeschV a. F.',
    '15 Monate, damals ohne Zuschlag',
    '2022-05-02',
  ),
]

const beruf45: FactAnswers = { arbeitsbeginnAm: '2026-05-04', altersversorgungAngemessen: false }
const ohneAusnahme: FactAnswers = { oeffentlichesInteresseAnBeschaeftigung: false, geringfuegigeAbweichung: false }

const ab45: readonly Example[] = [
  person(
    'driver-45-exact-pay',
    { ...beruf45, geburtsdatum: '1981-05-04', jahresgehalt: euro(55_770) },
    { result: 'ja' },
    '§ 1 Abs. 2 S. 1 BeschV',
    '55 % von 101.400,00 € = 55.770,00 €',
  ),
  person(
    'driver-45-one-cent-short',
    { ...beruf45, ...ohneAusnahme, geburtsdatum: '1981-05-04', jahresgehalt: euro(55_769.99) },
    { result: 'nein' },
    '§ 1 Abs. 2 S. 1 BeschV',
    '55.769,99 € < 55.770,00 €, Ausnahme verneint',
  ),
  person(
    'driver-45-one-cent-short-waiver-open',
    { ...beruf45, geburtsdatum: '1981-05-04', jahresgehalt: euro(55_769.99) },
    { result: 'offen' },
    '§ 1 Abs. 2 S. 3 BeschV',
    'Eine geringfügige Unterschreitung kann erlassen werden',
  ),
  person(
    'driver-one-day-before-45',
    { ...beruf45, ...ohneAusnahme, geburtsdatum: '1981-05-05', jahresgehalt: euro(30_000) },
    { result: 'ja' },
    '§ 1 Abs. 2 S. 1 BeschV',
    'Am Tag des Arbeitsbeginns noch 44',
  ),
]

export const examples: readonly Example[] = [...absatz1, ...absatz2, ...ab45]

import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A hotel hand from Montenegro for the summer, under a collective agreement. */
const saisonkraft: FactAnswers = {
  staatsangehoerigkeiten: ['ME'],
  standort: 'ausland',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  reglementierterBeruf: false,
  wochenarbeitszeit: 30,
  kurzzeitigeBeschaeftigungMonateInZwoelf: 8,
  tarifgebundenUndTarifentgelt: true,
  reisekostenVomArbeitgeber: true,
  kontingentbeschaeftigungMonateImBetrieb: 10,
  kontingentbeschaeftigteImBetrieb: 10,
  visumfreiNachAnhangZwei: true,
  hoechstensNeunzigTageBeschaeftigt: false,
  leiharbeit: false,
  lebensunterhaltGesichert: true,
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
    answers: { ...saisonkraft, ...answers },
    expected: { kurzzeitigeBeschaeftigung: expected },
    why: { norm, arithmetic },
  }
}

export const examples: readonly Example[] = [
  person(
    'hotel-hand-eight-months',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'nein',
      hoechstdauerMonate: 8,
      familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'nein' },
    },
    '§ 15d Abs. 3 S. 1 BeschV',
    '8 <= 8 Monate, 30 >= 30 Stunden',
  ),
  person(
    'hotel-hand-nine-months',
    { kurzzeitigeBeschaeftigungMonateInZwoelf: 9 },
    { result: 'nein' },
    '§ 15d Abs. 3 S. 1 BeschV',
    '9 > 8 Monate',
  ),
  person(
    'hotel-hand-twenty-nine-hours',
    { wochenarbeitszeit: 29 },
    { result: 'nein' },
    '§ 15d Abs. 1 S. 1 BeschV',
    '29 < 30 Stunden',
  ),
  person('hotel-hand-day-before', {}, { result: 'nein' }, '§ 15d BeschV', 'Gilt seit 01.03.2024', '2024-02-29'),
  person('hotel-hand-first-day', {}, { result: 'ja' }, '§ 15d BeschV', 'Gilt seit 01.03.2024', '2024-03-01'),
  person(
    'hotel-hand-no-collective-agreement',
    { tarifgebundenUndTarifentgelt: false },
    { result: 'nein' },
    '§ 15d Abs. 2 Nr. 1 BeschV',
    'Kein Tarifvertrag',
  ),
  person(
    'hotel-hand-pays-the-journey',
    { reisekostenVomArbeitgeber: false },
    { result: 'nein' },
    '§ 15d Abs. 2 Nr. 3 BeschV',
    'Der Arbeitgeber trägt die Reise nicht',
  ),
  person(
    'hotel-hand-quota-used-up',
    { kurzzeitkontingentAusgeschoepft: true },
    { result: 'nein' },
    '§ 15d Abs. 1 S. 2 BeschV',
    'Kontingent ausgeschöpft',
  ),
  person(
    'hotel-hand-harm-to-the-labour-market',
    { nachteiligeArbeitsmarktauswirkungen: true },
    { result: 'offen' },
    '§ 15d Abs. 1 S. 5 BeschV',
    'Die Bundesagentur kann versagen, sie muss nicht',
  ),
  person(
    'hotel-hand-eleven-people',
    { kontingentbeschaeftigteImBetrieb: 11 },
    { result: 'offen' },
    '§ 15d Abs. 2 Nr. 4 BeschV',
    'Zehn Monate: eingehalten; zehn Personen: überschritten',
  ),
  person(
    'hotel-hand-eleven-people-eleven-months',
    { kontingentbeschaeftigteImBetrieb: 11, kontingentbeschaeftigungMonateImBetrieb: 11 },
    { result: 'nein' },
    '§ 15d Abs. 2 Nr. 4 BeschV',
    'In beiden Lesarten überschritten',
  ),
  person(
    'hotel-hand-work-permit-for-ninety-days',
    {
      hoechstensNeunzigTageBeschaeftigt: true,
      kurzzeitigeBeschaeftigungMonateInZwoelf: 3,
      lebensunterhaltGesichert: false,
      beschaeftigungVersichert: false,
    },
    { result: 'ja' },
    '§ 15d Abs. 1 S. 1 Nr. 1 BeschV',
    'Arbeitserlaubnis statt Titel: die Voraussetzungen eines Titels werden nicht gefragt',
  ),
  person(
    'hotel-hand-work-permit-despite-an-entry-ban',
    { hoechstensNeunzigTageBeschaeftigt: true, kurzzeitigeBeschaeftigungMonateInZwoelf: 3, einreiseverbot: true },
    { result: 'nein' },
    '§ 11 Abs. 1 S. 3 AufenthG',
    'Auch ohne Titel: wer nicht einreisen darf, kann die Arbeitserlaubnis nicht nutzen',
  ),
  person(
    'hotel-hand-work-permit-without-a-passport',
    { hoechstensNeunzigTageBeschaeftigt: true, kurzzeitigeBeschaeftigungMonateInZwoelf: 3, passpflichtErfuellt: false },
    { result: 'nein' },
    '§ 3 Abs. 1 S. 1 AufenthG',
    'Auch ohne Titel gilt die Passpflicht',
  ),
  ...(
    [
      ['as-a-visitor', { aufenthaltstitel: 'visumfreierKurzaufenthalt' }, 'ja'],
      ['with-a-tolerated-stay', { aufenthaltstitel: 'duldung' }, 'offen'],
      ['without-any-right-to-be-there', { aufenthaltstitel: 'keiner' }, 'offen'],
      ['after-a-refused-asylum', { aufenthaltstitel: 'duldung', asylantrag: 'unanfechtbarAbgelehnt' }, 'nein'],
    ] as const
  ).map(([which, aufenthalt, result]) =>
    person(
      `hotel-hand-work-permit-in-germany-${which}`,
      {
        standort: 'deutschland',
        hoechstensNeunzigTageBeschaeftigt: true,
        kurzzeitigeBeschaeftigungMonateInZwoelf: 3,
        ausgereistSeitAsylverfahren: false,
        ...aufenthalt,
      },
      { result },
      '§ 17 Abs. 3 AufenthV',
      'Die Arbeitserlaubnis hilft nur dem, der ohne Visum einreist oder sich so aufhält; sonst braucht es den Titel',
    ),
  ),
  ...(
    [
      ['not-said', undefined, 'offen'],
      ['during-studies', true, 'nein'],
      ['during-a-language-course', false, 'ja'],
    ] as const
  ).map(([which, zweckwechselGesperrt, result]) =>
    person(
      `hotel-hand-with-a-title-of-section-3-${which}`,
      {
        standort: 'deutschland',
        aufenthaltstitel: 'abschnitt3',
        hoechstensNeunzigTageBeschaeftigt: false,
        zweckwechselGesperrt,
      },
      { result },
      '§ 16b Abs. 4 S. 1 AufenthG',
      'Kein Titel für vorübergehende Beschäftigung während Ausbildung (§ 16a) oder Studium (§ 16b)',
    ),
  ),
  person(
    'hotel-hand-after-three-years-of-partnership',
    { partnerschaftszeitAusgeschoepft: true },
    { result: 'nein' },
    '§ 16d Abs. 3 S. 6 AufenthG',
    'Kein Titel für vorübergehende Beschäftigung nach Ablauf der drei Jahre',
  ),
]

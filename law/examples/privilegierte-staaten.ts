import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A shop assistant with a British passport and an offer, without a qualification. */
const verkaeuferin: FactAnswers = {
  staatsangehoerigkeiten: ['GB'],
  geburtsdatum: '1970-01-01',
  standort: 'ausland',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  reglementierterBeruf: false,
  abschluesse: ['keiner'],
  vertragBefristet: true,
  vertragsdauerMonate: 12,
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
  on: Example['on'] = '2026-09-01',
): Example {
  return {
    id,
    on,
    answers: { ...verkaeuferin, ...answers },
    expected: { privilegierteStaaten: expected },
    why: { norm, arithmetic },
  }
}

const ABSATZ_1 = '§ 26 Abs. 1 BeschV'

export const examples: readonly Example[] = [
  person(
    'british-shop-assistant',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'nein',
      hoechstdauerMonate: 18,
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
    },
    ABSATZ_1,
    'Mit 56 ohne Altersregel; 12 + 6 Monate (§ 18 Abs. 4 AufenthG)',
  ),
  person(
    'british-last-day-of-transition',
    {},
    { result: 'nein' },
    ABSATZ_1,
    'Seit 01.01.2021 in der Liste',
    '2020-12-31',
  ),
  person('british-first-day-after', {}, { result: 'ja' }, ABSATZ_1, 'Seit 01.01.2021 in der Liste', '2021-01-01'),
  person(
    'american-in-2020',
    { staatsangehoerigkeiten: ['US'] },
    { result: 'ja' },
    ABSATZ_1,
    'Lange in der Liste',
    '2020-12-31',
  ),
  person(
    'serbian-shop-assistant',
    { staatsangehoerigkeiten: ['RS'] },
    { result: 'nein' },
    ABSATZ_1,
    'Nicht in der Liste',
  ),
  person('second-passport-counts', { staatsangehoerigkeiten: ['RS', 'AU'] }, { result: 'ja' }, ABSATZ_1, 'Australien'),
  person(
    'british-priority-candidate',
    { bevorrechtigteBewerberVorhanden: true },
    { result: 'nein' },
    '§ 39 Abs. 3 Nr. 3 AufenthG',
    'Vorrangprüfung nicht bestanden',
  ),
  person(
    'british-applies-in-germany',
    { standort: 'deutschland', aufenthaltstitel: 'visumfreierKurzaufenthalt' },
    { result: 'ja' },
    '§ 41 Abs. 1 S. 2 AufenthV',
    'Der Titel kann im Inland eingeholt werden',
  ),
  person(
    'andorran-spouse-needs-german',
    { staatsangehoerigkeiten: ['AD'] },
    {
      result: 'ja',
      familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
    },
    '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG',
    'Andorra steht nur in § 41 Abs. 2 AufenthV',
  ),
  person(
    'british-offer-not-known',
    { konkretesArbeitsplatzangebot: 'weissNicht' },
    { result: 'offen' },
    '§ 18 Abs. 2 Nr. 1 AufenthG',
    'Das Angebot ist nicht geklärt',
  ),
]

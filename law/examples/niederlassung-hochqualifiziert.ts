import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A professor of chemistry from Brazil with a call to a German university. */
const professorin: FactAnswers = {
  staatsangehoerigkeiten: ['BR'],
  standort: 'ausland',
  abschluesse: ['auslaendischerHochschulabschluss'],
  zeugnisbewertung: 'positiv',
  mehrjaehrigeBerufserfahrung: true,
  hochqualifiziert: true,
  integrationGewaehrleistet: true,
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
    answers: { ...professorin, ...answers },
    expected: { niederlassungHochqualifiziert: expected },
    why: { norm, arithmetic },
  }
}

const ABSATZ_3 = '§ 18c Abs. 3 S. 1 AufenthG'

export const examples: readonly Example[] = [
  person(
    'professor-from-abroad',
    {},
    {
      result: 'ja',
      bindung: 'soll',
      zustimmungNoetig: 'nein',
      beschleunigtesVerfahren: 'ja',
      geltungsdauer: 'unbefristet',
      antragsort: 'auslandsvertretung',
      familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
    },
    ABSATZ_3,
    'Alle Voraussetzungen liegen vor; Deutsch wird nicht gefragt',
  ),
  person(
    'professor-day-before-the-turn',
    {},
    { result: 'ja', bindung: 'kann' },
    ABSATZ_3,
    'Bis 29.02.2024: kann',
    '2024-02-29',
  ),
  person(
    'professor-day-of-the-turn',
    {},
    { result: 'ja', bindung: 'soll' },
    ABSATZ_3,
    'Seit 01.03.2024: soll',
    '2024-03-01',
  ),
  person(
    'professor-not-judged-yet',
    { hochqualifiziert: 'weissNicht' },
    { result: 'offen' },
    '§ 18c Abs. 3 S. 3 AufenthG',
    'Die Behörde muss es beurteilen',
  ),
  person(
    'master-craftsman',
    { abschluesse: ['auslaendischeBerufsausbildung'], gleichwertigkeit: 'voll' },
    { result: 'nein' },
    ABSATZ_3,
    'Nur mit akademischer Ausbildung',
  ),
  person(
    'graduate-without-experience',
    { mehrjaehrigeBerufserfahrung: false },
    { result: 'nein' },
    '§ 18c Abs. 3 S. 3 AufenthG',
    'Mehrere Jahre Berufserfahrung fehlen',
  ),
  person(
    'consent-of-the-land-refused',
    { zustimmungDesLandesVersagt: true },
    { result: 'nein' },
    '§ 18c Abs. 3 S. 2 AufenthG',
    'Das Land hat sich die Zustimmung vorbehalten und sie versagt',
  ),
]

import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Example } from './example.ts'

/** A care assistant from Albania whose training a Land has found equivalent. */
const pflegehelferin: FactAnswers = {
  staatsangehoerigkeiten: ['AL'],
  geburtsdatum: '1994-07-19',
  standort: 'ausland',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  reglementierterBeruf: false,
  pflegehilfskraftStelle: true,
  pflegehilfeVoraussetzungenErfuellt: true,
  pflegehilfeausbildung: 'auslaendischGleichwertig',
  vertragBefristet: true,
  vertragsdauerMonate: 24,
  leiharbeit: false,
  ersteZustimmung: true,
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
    answers: { ...pflegehelferin, ...answers },
    expected: { pflegehilfskraft: expected },
    why: { norm, arithmetic },
  }
}

const ALTER = '§ 1 Abs. 2 S. 1 BeschV'
const ab45: FactAnswers = {
  geburtsdatum: '1981-05-04',
  arbeitsbeginnAm: '2026-05-04',
  altersversorgungAngemessen: false,
  oeffentlichesInteresseAnBeschaeftigung: false,
  geringfuegigeAbweichung: false,
}

export const examples: readonly Example[] = [
  person(
    'care-assistant-equivalent-training',
    {},
    {
      result: 'ja',
      bindung: 'kann',
      zustimmungNoetig: 'ja',
      beschleunigtesVerfahren: 'offen',
      hoechstdauerMonate: 27,
      unterlagen: 'care-assistant',
    },
    '§ 22a S. 1 Nr. 2 BeschV',
    'Gleichwertig; 24 + 3 Monate (§ 18 Abs. 4 AufenthG)',
  ),
  person(
    'care-assistant-german-training',
    { pflegehilfeausbildung: 'inlaendisch' },
    { result: 'ja' },
    '§ 22a S. 1 Nr. 1 BeschV',
    'Ausbildung in Deutschland',
  ),
  person(
    'care-assistant-decision-pending',
    { pflegehilfeausbildung: 'auslaendischBeantragt' },
    { result: 'offen' },
    '§ 22a S. 1 Nr. 2 BeschV',
    'Der Bescheid steht aus',
  ),
  person(
    'care-assistant-without-training',
    { pflegehilfeausbildung: 'keine' },
    { result: 'nein' },
    '§ 22a S. 1 BeschV',
    'Weder Nr. 1 noch Nr. 2',
  ),
  person('care-assistant-day-before', {}, { result: 'nein' }, '§ 22a BeschV', 'Gilt seit 01.03.2024', '2024-02-29'),
  person('care-assistant-first-day', {}, { result: 'ja' }, '§ 22a BeschV', 'Gilt seit 01.03.2024', '2024-03-01'),
  person(
    'care-assistant-45-exact-pay',
    { ...ab45, jahresgehalt: euro(55_770) },
    { result: 'ja' },
    ALTER,
    '55 % von 101.400,00 € = 55.770,00 €',
  ),
  person(
    'care-assistant-45-one-cent-short',
    { ...ab45, jahresgehalt: euro(55_769.99) },
    { result: 'nein' },
    ALTER,
    '55.769,99 € < 55.770,00 €',
  ),
  person(
    'care-assistant-one-day-before-45',
    { ...ab45, geburtsdatum: '1981-05-05', jahresgehalt: euro(30_000) },
    { result: 'ja' },
    ALTER,
    'Am Tag des Arbeitsbeginns noch 44',
  ),
]

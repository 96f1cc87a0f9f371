import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { type Example, ohneHindernis, type Person, personOf } from './example.ts'

/** A cook in Bosnia and Herzegovina with an offer, whom § 26 Abs. 2 BeschV would serve but for another passport. */
const koch: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['BA'],
  geburtsdatum: '1990-06-15',
  antragsstaat: 'BA',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  reglementierterBeruf: false,
  abschluesse: ['keiner'],
  jahresgehalt: euro(28_000),
  vertragBefristet: false,
  leiharbeit: false,
  ersteZustimmung: true,
  westbalkanErstzustimmungenImJahr: 12_000,
  asylbewerberleistungenBezogen: false,
  lebensunterhaltGesichert: true,
}
const person = personOf('westbalkan', koch, '2026-11-22')
const NR_1 = '§ 1 Abs. 2 Nr. 1 AufenthG'

/** A British cook: of the states of § 26 Abs. 1 BeschV since the end of the transition, free to move until then. */
const britisch: Person = personOf('privilegierteStaaten', { ...koch, staatsangehoerigkeiten: ['GB'] }, '2021-01-01')

export const examples: readonly Example[] = [
  person('bosnian-cook', {}, 'ja', '§ 26 Abs. 2 S. 1 BeschV', 'Nur die bosnische Staatsangehörigkeit'),
  person('bosnian-and-croatian-cook', { staatsangehoerigkeiten: ['BA', 'HR'] }, 'nein', NR_1, 'Unionsbürger'),
  person('serbian-and-hungarian-cook', { staatsangehoerigkeiten: ['HU', 'RS'] }, 'nein', NR_1, 'Unionsbürger'),
  person('kosovar-and-swiss-cook', { staatsangehoerigkeiten: ['XK', 'CH'] }, 'nein', '§ 28 S. 1 AufenthV', 'Schweizer'),
  person(
    'bosnian-and-german-cook',
    { staatsangehoerigkeiten: ['BA', 'DE'] },
    'nein',
    '§ 2 Abs. 1 AufenthG',
    'Deutscher',
  ),
  person('bosnian-and-norwegian-cook', { staatsangehoerigkeiten: ['NO', 'BA'] }, 'nein', NR_1, 'Staat des EWR'),
  person('bosnian-and-turkish-cook', { staatsangehoerigkeiten: ['BA', 'TR'] }, 'ja', NR_1, 'Kein Staat der Union'),
  britisch('british-cook-last-day-of-transition', {}, 'nein', NR_1, 'Übergangszeitraum bis 31.12.2020', '2020-12-31'),
  britisch('british-cook-day-after-transition', {}, 'ja', '§ 26 Abs. 1 BeschV', 'Seit 01.01.2021'),
]

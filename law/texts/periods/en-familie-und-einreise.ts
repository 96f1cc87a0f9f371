import type { FamilieId } from '../../periods/familie.ts'
import type { EinreiseId } from '../../periods/nach-der-einreise.ts'
import type { PeriodText } from './words.ts'

const FAMILY =
  'The Act gives no number and looks at the visa applications. Six months are practice: in Saxony for the entry of the family, in other Länder for their applications.'

export const familieEn: Readonly<Record<FamilieId, PeriodText>> = {
  einreiseDerFamilie: {
    title: 'Entry of the family',
    trigger: 'The worker enters.',
    duty: 'The family should enter within this time.',
    consequence: 'Otherwise the family follows in the ordinary procedure.',
    note: FAMILY,
  },
  visumantraegeDerFamilie: {
    title: 'Visa applications of the family',
    trigger: 'The worker enters.',
    duty: 'The family should make its visa applications within this time.',
    consequence: 'Otherwise the family follows in the ordinary procedure.',
    note: FAMILY,
  },
  zeitlicherZusammenhang: {
    title: 'Connection in time',
    trigger: 'The worker makes the visa application.',
    duty: 'Spouse and minor unmarried children make their applications in temporal connection.',
    consequence: 'Without it the procedure does not cover the family.',
    note: FAMILY,
  },
}

const LONGEST_STAY = {
  trigger: 'The stay begins: with the entry, before it counted from the first day of the visa.',
  consequence: 'After it no title is issued for this purpose. Recognition must be reached by then.',
  note: 'Time with the national visa counts (§ 6 Abs. 3 S. 3 AufenthG). A qualification analysis before it does not (§ 16d Abs. 6 S. 5 AufenthG). From which day the foreigners authority counts, it says itself.',
} as const

export const einreiseEn: Readonly<Record<EinreiseId, PeriodText>> = {
  geltungsdauerDesAufenthaltstitels: {
    title: 'How long the residence title is valid',
    trigger: 'The title under § 18a, § 18b, § 18g or § 19c is issued.',
    duty: 'It is valid for four years, with a shorter contract or consent for that time and a supplement.',
    consequence: 'Apply for the extension before it ends.',
    note: 'The supplement was raised from three to six months in August 2026; the exact day is not confirmed.',
  },
  restgeltungsdauer: {
    title: 'Least remaining validity',
    trigger: 'The job ends early and the foreigners authority was told.',
    duty: 'If the title is shortened, at least this time must remain, never more than the original validity.',
    consequence: 'A harder shortening is unlawful.',
    note: 'The day in August 2026 from which this holds is not confirmed.',
  },
  ausbildungsplatzsuche: {
    title: 'Search for another training place',
    trigger: 'The title for training is to end for reasons that the trainee is not responsible for.',
    duty: 'Before that there must be up to this time to search.',
    consequence: 'Without that chance the title must not be taken away.',
  },
  beschaeftigungsdauerBlaueKarte: {
    title: 'Least length of the job, EU Blue Card',
    trigger: 'The job begins.',
    duty: 'The offer must provide for at least this time.',
    consequence: 'The EU Blue Card is not issued.',
  },
  asylbewerberleistungenVorAntrag: {
    title: 'No benefits for asylum seekers before the application',
    trigger: 'The application under the Western Balkans rule is made.',
    duty: 'In this time before it no benefits may have been received.',
    consequence: 'Consent must not be given.',
    note: 'Not part of the fast-track procedure.',
  },
  hoechstaufenthaltMassnahme: {
    ...LONGEST_STAY,
    title: 'Longest stay: measure for recognition',
    duty: 'The title is issued for up to 24 months and extended by up to twelve months, together up to this time.',
    note: 'This also holds where the stay began before 1 March 2024: an extension is decided on by the law of the day of the decision, and we found no transitional rule in the act. Until 29 February 2024 it was 24 months in all.',
  },
  hoechstaufenthaltPartnerschaft: {
    ...LONGEST_STAY,
    title: 'Longest stay: recognition partnership',
    duty: 'The first title lasts one year at most and is extended up to this time.',
    consequence:
      'After it there is neither a title under § 16d nor one for temporary work under § 19c Abs. 1 AufenthG (§ 16d Abs. 3 S. 6).',
  },
  hoechstaufenthaltAbsprache: {
    ...LONGEST_STAY,
    title: 'Longest stay: placement agreement',
    duty: 'The title is issued for one year and extended by one year each time up to this time.',
  },
  aufenthaltZurQualifikationsanalyse: {
    ...LONGEST_STAY,
    title: 'Longest stay: qualification analysis',
    duty: 'The title is issued for up to six months.',
    consequence:
      'If measures are needed the stay can go on under § 16d Abs. 1 or 3 AufenthG; this time is not counted there (§ 16d Abs. 6 S. 4, 5).',
    note: 'Time with the national visa counts (§ 6 Abs. 3 S. 3 AufenthG). From which day the foreigners authority counts, it says itself.',
  },
}

import type { chancenkarte } from '../../facts/chancenkarte.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/chancenkarte.ts'

export const facts = {
  erlernterBeruf: {
    label: 'Occupation of the qualification',
    question: 'To which group of occupations does your qualification belong?',
    help: 'Meant is the occupation you were trained for, not your latest job. What is asked for is the number of the international list of occupations (ISCO-08). The groups that are shortage occupations of the EU Blue Card give one point, for example computing, engineering, medicine, academic nursing and teaching.',
  },
  erfahrungNachAbschlussMonateInFuenfJahren: {
    label: 'Experience after the qualification in the last five years',
    question: 'How many months of the last five years did you work in the occupation of your qualification?',
    help: 'Only work after the qualification counts, and only if it is connected with it. The five years run back from the day of the application. Two years are 24 months. The number may be smaller than where experience for a job is asked: what lay before the qualification does not count here.',
  },
  erfahrungNachAbschlussMonateInSiebenJahren: {
    label: 'Experience after the qualification in the last seven years',
    question: 'How many months of the last seven years did you work in the occupation of your qualification?',
    help: 'Only work after the qualification counts, and only if it is connected with it. The seven years run back from the day of the application. Five years are 60 months. What lay before the qualification does not count here.',
  },
  sechsMonateVoraufenthalt: {
    label: 'Earlier stay of six months in Germany',
    question: 'Have you lawfully been in Germany for at least six months without a break in the last five years?',
    help: 'For example for studies, work, as an au pair or as a volunteer. Visits without a visa are too short. Short journeys during that time do no harm if you went on living in Germany.',
  },
  ehegatteMitChancenkarte: {
    label: 'Spouse or registered partner applies for an Opportunity Card too',
    question: 'Does your spouse or registered partner apply for an Opportunity Card together with you?',
    help: 'Answer yes if all of this is true: the other person meets the conditions too, applies at the same office, you enter together, and your application names the other one.',
  },
  suchChancenkarteGehabt: {
    label: 'Has had a search card before',
    question: 'Have you had an Opportunity Card for the search before?',
    help: 'Meant is the first card of up to one year, not the follow-up card.',
  },
  wartezeitNachSuchChancenkarteErfuellt: {
    label: 'The wait after the last search card is over',
    question: 'Did your last search card end at least as long ago as you had been in Germany with it?',
    help: 'What counts is the time after the end of the card in which you were abroad, or in Germany with another permission. Whoever searched for ten months waits for ten months.',
  },
  suchChancenkarteMonate: {
    label: 'Months with the last search card',
    question: 'How many months were you in Germany with your last search card?',
    help: 'Count a month that has begun as a whole one. Write 0 if you never had one.',
  },
  monateSeitSuchChancenkarte: {
    label: 'Months since the last search card',
    question: 'How many months have you been abroad, or lawfully in Germany, since then?',
    help: 'Counting begins on the day after the last search card ended. Count full months only.',
  },
  praktikumstitelNachP16e: {
    label: 'Permit for an EU internship related to studies (section 16e)',
    question: 'Do you hold a residence permit for an EU internship related to studies?',
    help: 'The card or its supplementary sheet says § 16e AufenthG. This matters only for applications up to 31 May 2024.',
  },
  arbeitsplatzsucheGenutzt: {
    label: 'Has been in Germany with a job search title before',
    question: 'Have you had a visa or permit for a job search before?',
    help: 'Meant is the title for skilled workers that existed until 31 May 2024.',
  },
  wartezeitNachArbeitsplatzsucheErfuellt: {
    label: 'As long abroad since the last job search',
    question: 'Were you abroad afterwards for at least as long as you had searched in Germany?',
    help: 'Counting begins with the departure. This matters only for applications up to 31 May 2024.',
  },
} as const satisfies FactTexts<typeof chancenkarte>

export const conditions = {
  p20aFachkraft: {
    title: 'Conditions of the Opportunity Card for skilled workers',
    explanation: 'A skilled worker needs neither points nor a proof of language.',
  },
  p20aPunkte: {
    title: 'Conditions of the Opportunity Card by points',
    explanation: 'A qualification recognised in its home state, a language, six points and enough money.',
  },
  ausDemAuslandOderMitTitel: {
    title: 'Application from abroad or with a fitting title',
    explanation:
      'Whoever is in Germany already needs a title for training, studies or work. A visit, or a title for the family, does not allow the change.',
  },
  wartezeitNachSuchChancenkarte: {
    title: 'Wait after an earlier search card',
    explanation: 'There is a new card only after as much time as the last one was used in Germany.',
  },
  qualifikationFuerChancenkarte: {
    title: 'Qualification recognised in its home state',
    explanation: 'A vocational training, a university degree, or a certificate of a German chamber of commerce abroad.',
  },
  massnahmenFestgestelltStattQualifikation: {
    title: 'The competent body has already said what is missing for recognition',
    explanation: 'Then the qualification is not examined again, and there are four points.',
  },
  berufsqualifikationFuerChancenkarte: {
    title: 'Vocational training of at least two years, recognised in its home state',
    explanation: 'The ZAB has to confirm it. A notice of partial equivalence is enough too.',
  },
  hochschulabschlussFuerChancenkarte: {
    title: 'University degree recognised in its home state',
    explanation: 'An entry in anabin or a statement of comparability of the ZAB confirms it.',
  },
  spracheFuerChancenkarte: {
    title: 'German A1 or English B2',
    explanation: 'One of the two languages is enough. A higher certificate meets it too.',
  },
  p20bPunktevergabe: {
    title: 'At least six points',
    explanation: 'The points stand in the table annexed to the Act.',
  },
  punkteChancenkarte: {
    title: 'Points of the Opportunity Card',
    explanation: 'Of German, of experience and of age only the feature with most points counts.',
  },
  punkteNr1: {
    title: 'Partial recognition',
    explanation: 'The competent body has found which measures are missing for full recognition.',
  },
  punkteNr2: { title: 'German B2 or better' },
  punkteNr3: { title: 'German B1' },
  punkteNr4: { title: 'German A2' },
  punkteNr5: { title: 'English C1 or better' },
  punkteNr6: { title: 'Five years of experience in the last seven years' },
  punkteNr7: { title: 'Two years of experience in the last five years' },
  punkteNr8: {
    title: 'Qualification in a shortage occupation',
    explanation: 'The list of the EU Blue Card applies, not the shortage list of the Federal Employment Agency.',
  },
  punkteNr9: { title: 'Not older than 35 years' },
  punkteNr10: { title: 'Not older than 40 years' },
  punkteNr11: { title: 'Earlier stay of six months in Germany' },
  punkteNr12: { title: 'Application together with spouse or partner' },
  nichtAelterAls35: {
    title: 'Until when is a person not older than 35 years?',
    explanation: 'That is not settled. Between the 35th and the 36th birthday it depends on the reading.',
  },
  nichtAelterAls40: {
    title: 'Until when is a person not older than 40 years?',
    explanation: 'That is not settled. Between the 40th and the 41st birthday it depends on the reading.',
  },
  p20ArbeitsplatzsucheAlt: {
    title: 'Conditions of the former job search visa',
    explanation: 'This title existed until 31 May 2024. The Opportunity Card took its place.',
  },
  fachkraftZurArbeitsplatzsuche: {
    title: 'Skilled worker, with German where it was a vocational training',
    explanation: 'With a vocational training German B1 was needed as a rule, with a degree it was not.',
  },
  akademischeArbeitsplatzsuche: { title: 'Skilled worker with academic training' },
  ausDemAuslandOderNachErwerbstitel: {
    title: 'Application from abroad or after a title for work',
    explanation: 'Inside Germany it was possible only straight after a title for work or for an EU internship.',
  },
  wartezeitNachArbeitsplatzsuche: {
    title: 'Wait after an earlier job search',
    explanation: 'Before a new search one had to have been abroad for as long.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {
  volleLebensjahre: 'Whole years of life count: up to the day before the next birthday.',
  genaueZeit: 'Time counts exactly: up to the birthday itself.',
} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  chancenkarteFachkraft: {
    name: 'Opportunity Card for skilled workers',
    short: 'Search for work in Germany for a year, with a German, comparable or fully recognised qualification.',
    nextStep: 'Put the money into a blocked account and book an appointment at the German mission.',
  },
  chancenkartePunkte: {
    name: 'Opportunity Card by points',
    short: 'Search for work or recognition in Germany for a year, with six points and without an offer.',
    nextStep:
      'With a training apply to the ZAB for the digital information, with a degree print the entries of anabin. Collect a proof for every point.',
  },
  arbeitsplatzsucheAlt: {
    name: 'Job search visa (until May 2024)',
    short: 'Search for a job for six months, only for skilled workers and only until 31 May 2024.',
    nextStep: 'This way no longer exists. Check the Opportunity Card.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {
  hoechstdauerSuchChancenkarte: 'Longest duration of the first Opportunity Card',
  hoechstdauerArbeitsplatzsuche: 'Longest duration of the former job search title',
} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

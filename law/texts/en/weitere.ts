import type { weitere } from '../../facts/weitere.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/weitere.ts'

export const facts = {
  wochenarbeitszeit: {
    label: 'Working hours a week',
    question: 'How many hours a week are worked regularly?',
    help: 'The number stands in the employment contract.',
  },
  kurzzeitigeBeschaeftigungMonateInZwoelf: {
    label: 'Months of short-term employment in twelve months',
    question: 'How many months within twelve months will be worked in this way in all?',
    help: 'Add the planned time and earlier work under the same rule, with other employers too.',
  },
  reisekostenVomArbeitgeber: {
    label: 'Employer pays the journey',
    question: 'Does the employer pay the necessary costs of the journey?',
    help: 'Meant are the ways to Germany and back.',
  },
  kontingentbeschaeftigungMonateImBetrieb: {
    label: 'Months of short-term employment in the establishment',
    question: 'In how many of twelve months does the establishment employ people under this rule?',
    help: 'Count the months planned now as well.',
  },
  kontingentbeschaeftigteImBetrieb: {
    label: 'People in short-term employment in the establishment',
    question: 'How many people does the establishment employ under this rule within twelve months?',
    help: 'Count the people concerned now as well. The law is unclear here, so we ask both.',
  },
  visumfreiNachAnhangZwei: {
    label: 'State whose nationals may enter for a short time without a visa',
    question: 'May you travel to Germany with your passport for a short time without a visa?',
    help: 'That is true for example of Albania, Bosnia and Herzegovina, Montenegro, North Macedonia and Serbia with a biometric passport, and of Kosovo since 2024. Work needs a work permit all the same.',
  },
  hoechstensNeunzigTageBeschaeftigt: {
    label: 'At most 90 days in 180 days',
    question: 'Does the employment last at most 90 days within 180 days?',
    help: 'Then a work permit is enough for some states. The employer applies for it to the Federal Employment Agency.',
  },
  kurzzeitkontingentAusgeschoepft: {
    label: 'Quota for short-term employment used up',
    question: 'Is the quota used up, or is there none?',
    help: 'The Federal Employment Agency sets the quota and can change it at any time.',
  },
  wirtschaftszweigAusgeschlossen: {
    label: 'Sector excluded',
    question: 'Has the Federal Employment Agency excluded this sector or occupation?',
    help: 'Excluded can be, for example, work that has a rule of its own for seasonal work.',
  },
  nachteiligeArbeitsmarktauswirkungen: {
    label: 'Harm to the labour market found',
    question: 'Has the Federal Employment Agency found harm to the labour market?',
    help: 'Then it can refuse. It need not.',
  },
  pflegehilfskraftStelle: {
    label: 'Job as a care assistant',
    question: 'Is the job one as a care assistant?',
    help: 'Meant is work that supports qualified nurses. For qualified nurses there are other ways.',
  },
  pflegehilfeVoraussetzungenErfuellt: {
    label: 'Requirements for work as a care assistant',
    question: 'Do you meet what the law asks for work as a care assistant?',
    help: 'The federation and the Länder set this, for example fitness of health. Ask the employer or the body that recognises your training.',
  },
  pflegehilfeausbildung: {
    label: 'Training in care assistance',
    question: 'Which training in care assistance do you have?',
    help: 'What counts is a state-recognised training in Germany, or a foreign one whose equivalence the authority of the Land has established.',
    values: {
      inlaendisch: 'state-recognised training in Germany',
      auslaendischGleichwertig: 'foreign, equivalence established',
      auslaendischBeantragt: 'foreign, decision applied for',
      auslaendischNichtBeantragt: 'foreign, not applied for yet',
      keine: 'none',
    },
  },
  berufskraftfahrerStelle: {
    label: 'Job as a professional driver',
    question: 'Is the job one as a driver of lorries or buses?',
    help: 'Answer no if you will first do other work and still have to get the licence.',
  },
  euFahrerlaubnis: {
    label: 'Driving licence of the EU or EEA',
    question: 'Do you have the necessary driving licence of the EU or the EEA?',
    help: 'Meant are the classes C1, C, D1, D and their trailers. This was asked until 17 November 2023.',
  },
  berufskraftfahrerGrundqualifikation: {
    label: 'Basic qualification as a professional driver',
    question: 'Do you have the basic qualification or the accelerated basic qualification?',
    help: 'The licence then shows the number 95, or you have a card of its own. This was asked until 17 November 2023.',
  },
  fruehereZustimmungZurFahrerqualifizierung: {
    label: 'Earlier consent while qualifying, same employer',
    question: 'Did you qualify with the same employer before, with the consent of the Federal Employment Agency?',
    help: 'Until 17 November 2023 there was no priority check in that case.',
  },
  qualifizierungspflichtImArbeitsvertrag: {
    label: 'Contract obliges to qualify as a driver',
    question: 'Does the contract oblige to driving lessons and to the qualification as a professional driver?',
    help: 'It has to stand in the contract.',
  },
  fahrerqualifizierungInFuenfzehnMonaten: {
    label: 'Qualification possible within 15 months',
    question: 'Does the work leave enough time to complete everything within 15 months?',
    help: 'That includes the licence, the qualification and the issue of the papers.',
  },
  anschlussstelleAlsBerufskraftfahrer: {
    label: 'Offer of a job as a driver afterwards',
    question: 'Has the same employer offered you a job as a driver for the time after?',
    help: 'It has to be a concrete offer of the same employer.',
  },
  fahrerlaubnisImHerkunftsland: {
    label: 'Driving licence for the occupation in the home country',
    question: 'Do you have the licence with which one drives lorries or buses for a living in your home country?',
    help: 'You have to show the licence.',
  },
} as const satisfies FactTexts<typeof weitere>

export const conditions = {
  p15dKurzzeitigeBeschaeftigung: {
    title: 'Conditions of short-term quota employment',
    explanation: 'Any work of 30 hours a week or more, with an employer under a collective agreement, for some months.',
  },
  arbeitserlaubnisStattAufenthaltstitel: {
    title: 'Work permit in place of a residence title',
    explanation: 'For people who may enter without a visa, if they work for at most 90 days.',
  },
  aufenthaltstitelFuerKurzzeitigeBeschaeftigung: {
    title: 'Visa or residence permit for the short employment',
    explanation: 'For everyone who works longer or needs a visa to enter.',
  },
  kurzzeitkontingentOffen: {
    title: 'Quota of the Federal Employment Agency is open',
    explanation: 'The agency decides how many people, and in which sectors.',
  },
  hoechstensZehnImBetrieb: {
    title: 'At most ten within twelve months in the establishment',
    explanation: 'A word is missing in the text of the rule. It can mean ten months or ten people.',
  },
  p22aPflegehilfskraefte: {
    title: 'Conditions for care assistants',
    explanation: 'A regulated training in care assistance is needed. This way exists since 1 March 2024.',
  },
  pflegehilfeausbildungInlaendischOderGleichwertig: {
    title: 'German or equivalent training in care assistance',
    explanation: 'The body of the Land decides on the equivalence.',
  },
  p24aBerufskraftfahrer: {
    title: 'Conditions for professional drivers',
    explanation:
      'As a driver, or with other work for the same employer until the licence and the qualification are there.',
  },
  alsBerufskraftfahrer: {
    title: 'Job as a driver of lorries or buses',
    explanation:
      'The law of the road asks for an EU licence and the basic qualification before you drive. The employer declares that they are there. Whoever still has to get them takes the way of qualifying.',
  },
  qualifizierungZumBerufskraftfahrer: {
    title: 'Qualifying as a professional driver with an employer',
    explanation: 'The consent runs up to 15 months for this, in justified cases up to six months longer.',
  },
  alsBerufskraftfahrerMitEuFahrerlaubnis: {
    title: 'Job as a driver with an EU licence and the basic qualification',
    explanation: 'This was the rule until 17 November 2023.',
  },
  vorrangpruefungBerufskraftfahrer: {
    title: 'Priority check',
    explanation: 'Until 17 November 2023 the agency checked whether candidates with priority were there.',
  },
  vorrangpruefungFahrerqualifizierung: {
    title: 'Was there a priority check while qualifying as well?',
    explanation: 'We could not read the old text in full. It matters only if candidates with priority were there.',
  },
  p26PrivilegierteStaaten: {
    title: 'Nationality of a privileged state',
    explanation:
      'Andorra, Australia, Israel, Japan, Canada, South Korea, Monaco, New Zealand, San Marino, the USA and, since 2021, the United Kingdom.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {
  zehnMonate: 'Ten months in the establishment are meant.',
  zehnPersonen: 'Ten people in the establishment are meant.',
  mitVorrangpruefung: 'Yes, while qualifying as well.',
  ohneVorrangpruefung: 'No, only for the job as a driver.',
} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  kurzzeitigeBeschaeftigung: {
    name: 'Short-term quota employment',
    short:
      'Work for up to eight months, without a qualification or German, with an employer under a collective agreement.',
    nextStep: 'The employer asks the Federal Employment Agency whether the quota has room, and applies there.',
  },
  pflegehilfskraft: {
    name: 'Care assistant',
    short: 'For people with a German or equivalent training in care assistance and a job in care.',
    nextStep: 'Have the equivalence of your training established by the body of the Land.',
  },
  berufskraftfahrer: {
    name: 'Professional driver',
    short: 'For drivers of lorries and buses, and for people who qualify for it with an employer.',
    nextStep: 'Clarify with the employer which licence and which qualification are valid in Germany.',
  },
  privilegierteStaaten: {
    name: 'Employment for nationals of certain states',
    short:
      'For any work, for nationals for example of Australia, Israel, Japan, Canada, South Korea, New Zealand, the United Kingdom and the USA.',
    nextStep:
      'Have the employer fill in the declaration on the employment. Except with a passport of Andorra, Monaco or San Marino you may also enter without a visa and apply for the title in Germany within 90 days; you may work only with the title.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {
  privilegierteStaaten: 'States whose nationals can take up any employment',
  zustimmungFahrerqualifizierung: 'Length of the consent while qualifying as a driver',
  hoechstdauerKurzzeitigeBeschaeftigung: 'Longest duration of the short-term employment',
} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

import type { niederlassung } from '../../facts/niederlassung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/niederlassung.ts'

export const facts = {
  fachkrafttitelMonate: {
    label: 'Months with a title as a skilled worker',
    question: 'For how many months have you held a title as a skilled worker, for research, or the EU Blue Card?',
    help: 'Titles under sections 18a, 18b, 18d and 18g of the Residence Act count. The time with the national visa counts too. Three years are 36 months.',
  },
  ersterFachkrafttitelAm: {
    label: 'Day of the first title as a skilled worker',
    question: 'On which day did you first receive a title as a skilled worker?',
    help: 'This matters if your parents want to join you. The EU Blue Card and the title for research count too.',
  },
  arbeitsplatzAlsFachkraft: {
    label: 'Job that a skilled worker may hold',
    question: 'Do you work in a job for which you could get a title as a skilled worker?',
    help: 'That is so in a qualified job: work for which one needs a vocational training or a degree.',
  },
  rentenbeitragsmonate: {
    label: 'Months with pension contributions',
    question: 'For how many months have contributions to the pension insurance been paid?',
    help: 'The number stands in the insurance record of the German pension insurance. Voluntary contributions and a comparable insurance count too.',
  },
  inhaberBlaueKarte: {
    label: 'Holder of an EU Blue Card',
    question: 'Do you hold an EU Blue Card issued in Germany?',
    help: 'The card says “Blaue Karte EU”.',
  },
  blaueKarteMonateMitRentenbeitrag: {
    label: 'Months of work with the EU Blue Card and pension contributions',
    question: 'How many months have you worked with the EU Blue Card and paid pension contributions?',
    help: 'Only months for which both is true count. Compare your contracts with your insurance record.',
  },
  integrationskursAbgeschlossen: {
    label: 'Integration course completed',
    question: 'Have you successfully completed an integration course?',
    help: 'It includes the language test on level B1 and the test “Leben in Deutschland”. You then have a certificate of the integration course.',
  },
  grundkenntnisseRechtsordnung: {
    label: 'Basic knowledge of law and life in Germany',
    question: 'Can you prove basic knowledge of the law, the society and life in Germany?',
    help: 'Mostly by the test “Leben in Deutschland” or the naturalisation test. A German school, training or university qualification is often enough too.',
  },
  krankheitStehtEntgegen: {
    label: 'Illness or disability prevents the proof',
    question: 'Is the person unable to give proofs because of an illness or disability?',
    help: 'The foreigners authority judges this, mostly on a medical certificate. Then it does not ask for the proofs.',
  },
  haerteVermeiden: {
    label: 'Hardship to be avoided',
    question: 'Would it be a hardship to ask for the proofs of language and basic knowledge?',
    help: 'The foreigners authority judges this at its discretion.',
  },
  beschaeftigungErlaubt: {
    label: 'Work is permitted',
    question: 'Does your title permit the work you do?',
    help: 'The card or its supplementary sheet says so.',
  },
  wohnraumAusreichend: {
    label: 'Enough living space',
    question: 'Do you have enough living space for yourself and the family living with you?',
    help: 'The measure is what applies to social housing, mostly about 12 square metres for each person from the age of six. Children under two are not counted.',
  },
  sicherheitsgruendeStehenEntgegen: {
    label: 'Reasons of public safety stand against it',
    question: 'Do reasons of public safety or order stand against it?',
    help: 'The foreigners authority examines this. It weighs how grave an offence is and how long someone has lived here.',
  },
  mehrjaehrigeBerufserfahrung: {
    label: 'Several years of professional experience',
    question: 'Do you have several years of professional experience on the level of your degree?',
    help: 'The law names no fixed number.',
  },
  hochqualifiziert: {
    label: 'Highly qualified',
    question: 'Is the person highly qualified?',
    help: 'Examples of the law are scientists with special knowledge and people who teach or do research in a prominent post. The authority judges the single case.',
  },
  integrationGewaehrleistet: {
    label: 'Integration is to be expected',
    question: 'Is it to be expected that the person will integrate in Germany?',
    help: 'The authority judges this, for example by language, profession and earlier stays.',
  },
  zustimmungDesLandesVersagt: {
    label: 'Consent of the Land refused',
    question: 'Has the highest authority of the Land refused its consent?',
    help: 'Only some Länder ask for this consent.',
  },
} as const satisfies FactTexts<typeof niederlassung>

export const conditions = {
  p18cFachkraft: {
    title: 'Conditions of the settlement permit for skilled workers',
    explanation: 'Since 1 March 2024 three years are enough; before, it was four.',
  },
  p18cBlaueKarte: {
    title: 'Conditions of the settlement permit with an EU Blue Card',
    explanation: 'Since 1 March 2024 27 months are enough; before, it was 33. With German B1 it is 21.',
  },
  p18cHochqualifiziert: {
    title: 'Conditions of the settlement permit for the highly qualified',
    explanation: 'Since 1 March 2024 it is to be granted as a rule; before, the authority was free to decide.',
  },
  zeitMitFachkrafttitel: {
    title: 'Enough time with a title as a skilled worker',
    explanation: 'After a training or degree in Germany two years are enough.',
  },
  rentenbeitraege: {
    title: 'Enough contributions to the pension insurance',
    explanation:
      'After a training or degree in Germany 24 months are enough. Whoever cannot pay contributions because of an illness or disability needs none.',
  },
  lebensunterhaltFuerNiederlassung: {
    title: 'Secured livelihood',
    explanation: 'Whoever cannot secure it because of an illness or disability need not.',
  },
  krankheitOderBehinderung: {
    title: 'Illness or disability prevents it',
    explanation: 'The foreigners authority establishes this, mostly on a medical certificate.',
  },
  haertefallNiederlassung: {
    title: 'Case of hardship',
    explanation: 'The foreigners authority can do without language and basic knowledge to avoid a hardship.',
  },
  spracheFuerNiederlassungA1: {
    title: 'German A1',
    explanation: 'A completed integration course is enough too. In cases of hardship the authority can do without it.',
  },
  spracheFuerNiederlassungB1: {
    title: 'German B1',
    explanation: 'A completed integration course is enough too. In cases of hardship the authority can do without it.',
  },
  voraussetzungenDerNiederlassung: {
    title: 'General conditions of the settlement permit',
    explanation: 'Livelihood, public safety, permission to work, basic knowledge and living space.',
  },
  dauerhafteBerufsausuebungserlaubnis: {
    title: 'Permanent licence to practise, where the profession asks for one',
    explanation: 'A promise is no longer enough here.',
  },
  grundkenntnisseDerRechtsordnung: {
    title: 'Basic knowledge of law and life in Germany',
    explanation: 'A completed integration course is enough too. In cases of hardship the authority can do without it.',
  },
  beschaeftigungMitBlauerKarte: {
    title: 'Enough months of work with the EU Blue Card',
    explanation: 'How many months are needed depends on German: fewer with B1 than with A1.',
  },
  aufenthaltInDeutschland: {
    title: 'Stay in Germany',
    explanation: 'This title follows years in Germany and is applied for here.',
  },
  p30SprachnachweisNachFachkrafttitel: {
    title: 'Proof of language of the spouse',
    explanation: 'It is not needed where a title as a skilled worker came before the settlement permit.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  niederlassungFachkraft: {
    name: 'Settlement permit for skilled workers',
    short: 'Stay without a time limit after three years as a skilled worker in Germany, with German B1.',
    nextStep:
      'Request the insurance record of the pension insurance and book an appointment at the foreigners authority.',
  },
  niederlassungBlaueKarte: {
    name: 'Settlement permit with an EU Blue Card',
    short: 'Stay without a time limit after 27 months of work with the EU Blue Card, with German B1 after 21 months.',
    nextStep:
      'Request the insurance record of the pension insurance and book an appointment at the foreigners authority.',
  },
  niederlassungHochqualifiziert: {
    name: 'Settlement permit for the highly qualified',
    short:
      'Stay without a time limit at once: scientists, teachers and other highly qualified workers in special cases.',
    nextStep: 'Collect proofs of your work and talk to the foreigners authority at the place of the job.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

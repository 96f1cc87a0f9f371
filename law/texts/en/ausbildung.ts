import type { ausbildung } from '../../facts/ausbildung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/ausbildung.ts'

export const facts = {
  ausbildungsplatz: {
    label: 'Training place',
    question: 'Do you have a place in vocational training in Germany?',
    help: 'Meant is a training contract with a company or the promise of a school. In a training in a company (dual training) you work in the company and go to the vocational school on some days. An application alone does not count.',
    values: {
      keiner: 'no',
      betrieblich: 'yes, training in a company (dual training)',
      schulisch: 'yes, training at a school',
      betrieblicheWeiterbildung: 'yes, further training in a company',
    },
  },
  qualifizierteBerufsausbildung: {
    label: 'Qualified vocational training',
    question: 'Does the training take at least two years by its rules?',
    help: 'Qualified is a training in a state-recognised occupation for which at least two years are prescribed. Most training occupations are. Many helper and assistant trainings of one year are not.',
  },
  sprachkenntnisseGeprueft: {
    label: 'German checked by the company or school',
    question: 'Has the company or the school checked whether your German is enough for the training?',
    help: 'Then you need no B1 certificate. Ask for a confirmation in writing.',
  },
  vorbereitenderSprachkurs: {
    label: 'German course before the training',
    question: 'Will you take a German course before the training that prepares you for it?',
    help: 'Then you do not need B1 yet when you apply for the visa. You need the registration for the course.',
  },
  staatlichAnerkannterBerufsabschluss: {
    label: 'State-recognised qualification of the school',
    question: 'Does the training at the school lead to a state-recognised vocational qualification?',
    help: 'The school can confirm it to you. Private courses with a certificate of their own do not belong here.',
  },
  bildungsgangUeberwiegendFuerEinenStaat: {
    label: 'Course mainly for nationals of one state',
    question: 'Is the course meant mainly for people from one single state?',
    help: 'This is rare. The foreigners authority examines it with the school.',
  },
  schulabschluss: {
    label: 'School leaving certificate',
    question: 'Which school leaving certificate do you have?',
    help: 'What matters is whether the certificate lets you study at a university. Whether it does in Germany stands on anabin.kmk.org under “Schulabschlüsse mit Hochschulzugang”.',
    values: {
      deutscheAuslandsschule: 'certificate of a German school abroad',
      hochschulzugangDeutschland: 'certificate that opens university in Germany',
      hochschulzugangHerkunftsstaat: 'certificate that opens university in the state of the school',
      anderer: 'another school leaving certificate',
      keiner: 'no school leaving certificate',
    },
  },
  ausbildungsplatzsucheGenutzt: {
    label: 'Searched with this title before',
    question: 'Have you been in Germany before with a title to search for a training place?',
    help: 'Meant is the title under section 17 (1) of the Residence Act. It stands on the visa or the card.',
  },
  ebensoLangeImAusland: {
    label: 'As long abroad afterwards',
    question: 'After leaving, were you abroad for at least as long as you had been in Germany to search?',
    help: 'Example: whoever searched for eight months can get such a title again eight months after leaving at the earliest.',
  },
} as const satisfies FactTexts<typeof ausbildung>

export const conditions = {
  p16a: {
    title: 'Conditions of vocational training',
    explanation: 'You need a training place and as a rule German at level B1.',
  },
  ausbildungsplatzVorhanden: { title: 'Training place in a company or at a school' },
  schulischeBerufsausbildung: {
    title: 'Training at a school',
    explanation:
      'It must lead to a state-recognised qualification and must not be meant mainly for people from one state.',
  },
  deutschFuerAusbildung: {
    title: 'German for the training',
    explanation:
      'Level B1 if the training is qualified. No proof is needed if the company or school has checked your German or a course before the training is to teach it.',
  },
  p8Ausbildung: {
    title: 'Consent of the Federal Employment Agency to the training',
    explanation: 'It is needed only for training in a company. Until 29 February 2024 a priority check belonged to it.',
  },
  p17Ausbildungsplatzsuche: {
    title: 'Conditions of the search for a training place',
    explanation:
      'The search must be for a training that takes at least two years. Since 1 March 2024 age, German and duration are ruled more favourably.',
  },
  altersgrenzeAusbildungsplatzsuche: {
    title: 'Age limit',
    explanation:
      'On the day of the decision the year of life must not be completed yet. The last day is the day before the birthday.',
  },
  erneuteSucheNachAuslandsaufenthalt: {
    title: 'A second search only after as long abroad',
    explanation: 'This concerns only people who have had this title before.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  berufsausbildung: {
    name: 'Vocational training',
    short: 'For people with a training place in a company or at a school in Germany.',
    nextStep:
      'Get the training contract and the declaration on the employment (Erklärung zum Beschäftigungsverhältnis) from the company, or the promise from the school.',
  },
  ausbildungsplatzsuche: {
    name: 'Search for a training place',
    short:
      'For young people with a good school leaving certificate who look for training in Germany and pay for themselves meanwhile.',
    nextStep: 'Take the German examination, and find out how you will prove the money for the time of the search.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {
  dauerAusbildungsplatzsuche: 'longest duration of the title to search for a training place',
} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

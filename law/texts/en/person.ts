import type { person as facts } from '../../facts/person.ts'
import type { FactTexts } from '../catalogue.ts'

export const person = {
  staatsangehoerigkeiten: {
    label: 'Nationalities',
    question: 'Which nationalities do you hold?',
    help: 'What counts is your passport. Where you live and where you were born do not count. If you hold several nationalities, give them all: one that fits is enough. With a passport of an EU state, Iceland, Liechtenstein, Norway or Switzerland you usually need none of these ways.',
  },
  geburtsdatum: {
    label: 'Date of birth',
    question: 'When were you born?',
    help: 'As it stands in your passport. Age matters only on some ways, for example from the 45th birthday on.',
  },
  standort: {
    label: 'Place from which you apply',
    question: 'Do you live abroad or in Germany at present?',
    help: 'The point is from where you apply. If you are only visiting Germany and will travel back to apply, choose “abroad”.',
    values: { ausland: 'abroad', deutschland: 'in Germany' },
  },
  antragsstaat: {
    label: 'Country of the application',
    question: 'In which country will you apply for the visa?',
    help: 'As a rule the German embassy or consulate where you live permanently is responsible. For the Western Balkans Regulation the first application must be made in one of these states: Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia.',
  },
  antragAm: {
    label: 'Day of the application',
    question: 'When will you apply, or when did you apply?',
    help: 'This is the day on which you hand in the application. The day on which you book an appointment does not count. If the day is not fixed yet, leave this empty: then the day of the check is taken.',
  },
  entscheidungAm: {
    label: 'Day of the decision',
    question: 'When will the application be decided, or when was it decided?',
    help: 'The day on which the visa or residence title is granted. If you do not know it yet, leave this empty.',
  },
  arbeitsbeginnAm: {
    label: 'Start of work',
    question: 'On which day will the work begin?',
    help: 'The day stands in the employment contract or the offer. It can matter when application and start of work fall into different years.',
  },
} as const satisfies FactTexts<typeof facts>

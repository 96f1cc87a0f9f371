import type { sprache as facts } from '../../facts/sprache.ts'
import type { FactTexts } from '../catalogue.ts'

export const sprache = {
  deutsch: {
    label: 'German',
    question: 'Which level of German can you prove?',
    help: 'What counts is the level on a recognised certificate, for example of Goethe-Institut, telc, ÖSD or TestDaF. A confirmation that you attended a course is usually not enough. On most ways with an employment contract the law asks for no German.',
  },
  englisch: {
    label: 'English',
    question: 'Which level of English can you prove?',
    help: 'The level of the Common European Framework stands on the certificate, for example of Cambridge, IELTS or TOEFL, or in a table of its provider.',
  },
  deutschNichtErforderlich: {
    label: 'German not required for the employment',
    question: 'Can this work exceptionally be done without German?',
    help: 'This was asked only until 29 February 2024. The Federal Employment Agency judged it.',
  },
} as const satisfies FactTexts<typeof facts>

import type { forschung } from '../../facts/forschung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/forschung.ts'

export const facts = {
  aufnahmevereinbarung: {
    label: 'Hosting agreement',
    question: 'Do you have a hosting agreement or a research contract with a research institution?',
    help: 'It says which project you will carry out and on which terms. The Federal Office for Migration and Refugees (BAMF) publishes which institutions are recognised. With them the decision is faster.',
    values: {
      keine: 'no',
      anerkannteForschungseinrichtung: 'yes, with an institution recognised by the BAMF',
      andereForschungseinrichtung: 'yes, with another institution that does research',
    },
  },
  kostenuebernahmeErklaert: {
    label: 'Commitment of the institution to bear costs',
    question: 'Has the institution committed itself in writing to bear certain costs?',
    help: 'This is about costs of public bodies up to six months after the end of the agreement if someone stays without permission. Many institutions have declared it for all their researchers together. Ask there.',
  },
  ueberwiegendOeffentlichFinanziert: {
    label: 'Institution financed mainly with public money',
    question: 'Is the institution financed mainly with public money?',
    help: 'State universities and the large research societies are. Then no commitment about costs is needed.',
  },
  oeffentlichesInteresseAmForschungsvorhaben: {
    label: 'Special public interest in the research project',
    question: 'Is there a special public interest in the project?',
    help: 'Then the authority can do without the commitment about costs. It judges this.',
  },
  schutzantragOderBlaueKarteBeantragt: {
    label: 'Another application that bars research',
    question:
      'Have you applied in the EU for international protection or for an EU Blue Card without a decision so far?',
    help: 'Meant are a pending asylum application in an EU state, and an application for an EU Blue Card in Germany or in another EU state.',
  },
  internationalSchutzberechtigt: {
    label: 'International protection in an EU state',
    question: 'Have you been recognised in an EU state as a refugee or as entitled to subsidiary protection?',
  },
  zweiJahreAufenthaltNachSchutz: {
    label: 'Two years of residence after the recognition',
    question: 'After the recognition, did you live in that EU state for at least two years?',
    help: 'Then a title for research is possible. In this case it is at the discretion of the authority.',
  },
  ablehnungsgrundEinrichtungOderZweck: {
    label: 'Ground to refuse the application',
    question: 'Is there a ground on which the authority can refuse?',
    help: 'For example if the institution does no business or is insolvent, or if there are signs that the stay serves another purpose. The authority examines it.',
  },
} as const satisfies FactTexts<typeof forschung>

export const conditions = {
  p18d: {
    title: 'Conditions of research',
    explanation: 'A hosting agreement is needed, a consent of the Federal Employment Agency is not.',
  },
  kostenuebernahmeForschung: {
    title: 'Commitment of the institution to bear costs',
    explanation:
      'As a rule it is not asked of institutions that live mainly on public money, and it can be waived where there is a special public interest.',
  },
  keinAblehnungsgrundForschung: {
    title: 'No procedure for protection and no application for an EU Blue Card',
    explanation:
      'This follows from the European directive. Whoever has protection in another EU state and has lived there for two years can get a title all the same.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  forschung: {
    name: 'Research',
    short: 'For people who do research at an institution in Germany with a hosting agreement.',
    nextStep: 'Conclude the hosting agreement with the research institution, and book the visa appointment.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

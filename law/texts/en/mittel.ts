import type { mittel } from '../../facts/mittel.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/mittel.ts'

export const facts = {
  eigeneMittelMonatlich: {
    label: 'Money to live on per month',
    question: 'How much money will you have to live on in Germany each month for certain?',
    help: 'Add up everything you can prove: the monthly payment from a blocked account, money from parents or relatives with a commitment letter (Verpflichtungserklärung), a scholarship, training pay or wages after taxes and contributions. For recognition, the search for a training place and the opportunity card (Chancenkarte), offices ask for €1,091 a month in 2025 and 2026 (€1,091.20 by calculation). If you prove that your housing is especially cheap, less may be enough; the authority decides.',
  },
} as const satisfies FactTexts<typeof mittel>

export const conditions = {
  lebensunterhaltPlusZehn: {
    title: 'Enough money to live on',
    explanation:
      'The amount follows the student need of the training assistance act (BAföG) and lies ten percent above it. It is set anew for each year. For 2025 and 2026 the calculation gives €1,091.20; offices publish and ask for €1,091. Here the published amount counts.',
  },
  lebensunterhaltBetrag: {
    title: 'Which amount counts?',
    explanation:
      'At the turn of the year, and from the end of July to the end of December 2024, it is unclear whether the old or the new published amount counts.',
  },
  lebensunterhaltAusbildung: {
    title: 'Enough money to live on during the training',
    explanation:
      'The amount depends on the kind of training. The training pay counts, as much of it as is left after deductions.',
  },
  lebensunterhaltBetragAusbildung: {
    title: 'The amount of which year counts?',
    explanation:
      'At the turn of the year, and from the end of July to the end of December 2024, it is unclear whether the old or the new amount counts.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {
  gedrucktZurEntscheidung: 'The amount published for the day of the decision counts.',
  gedrucktZumAntrag: 'The amount published for the day of the application counts.',
  bekanntgegebenZurEntscheidung: 'The amount of the year of the decision counts.',
  bekanntgegebenZumAntrag: 'The amount of the year of the application counts.',
  vorgezogen: 'A new BAföG amount counts at once, not only from the next calendar year.',
} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {
  bedarfPlusZehn: 'monthly need under the BAföG plus ten percent, as offices publish it',
  bedarfPlusZehnVorgezogen: 'monthly need under the BAföG plus ten percent, in 2024 raised from 25 July',
  bedarfAusbildungBetrieblich: 'monthly need for training in a company',
  bedarfAusbildungBetrieblichVorgezogen: 'monthly need for training in a company, in 2024 raised from 25 July',
  bedarfAusbildungSchulisch: 'monthly need for training at a school',
  bedarfAusbildungSchulischVorgezogen: 'monthly need for training at a school, in 2024 raised from 25 July',
  bedarfWeiterbildung: 'monthly need for further training in a company',
  bedarfWeiterbildungVorgezogen: 'monthly need for further training in a company, in 2024 raised from 25 July',
} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

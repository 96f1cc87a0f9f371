import type { gehalt as facts } from '../../facts/gehalt.ts'
import type { FactTexts } from '../catalogue.ts'

export const gehalt = {
  monatsgehalt: {
    label: 'Gross pay per month',
    question: 'How high is the gross pay per month?',
    help: 'The fixed amount before taxes and contributions, from the contract. Supplements, overtime and bonuses do not count.',
  },
  gehaltszahlungenImJahr: {
    label: 'Monthly salaries per year',
    question: 'How many monthly salaries do you receive in a year?',
    help: 'Usually 12. If a 13th salary is fixed in the contract without condition, it is 13.',
  },
  festeZusatzzahlungenImJahr: {
    label: 'Fixed extra payments per year',
    question: 'Which other fixed payments do you receive in a year, added up?',
    help: 'For example holiday or Christmas pay that is firmly promised. What depends on performance, profit or the employer’s will does not count. If there is nothing, enter 0.',
  },
} as const satisfies FactTexts<typeof facts>

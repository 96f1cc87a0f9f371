import type { VerfahrenId } from '../../periods/verfahren.ts'
import type { PeriodText } from './words.ts'

const FICTION =
  'Whether the day of notification is moved off a Saturday, Sunday or holiday is seen differently: no say the Federal Social Court (6 May 2010 – B 14 AS 12/09 R) and most administrative courts, yes says the Federal Fiscal Court (14 October 2003 – IX R 68/98). Whoever wants to use a remedy counts from the earlier day.'
const LATER =
  'If the letter is shown to arrive later or not at all, the real arrival counts; in doubt the office must prove it.'

export const verfahrenEn: Readonly<Record<VerfahrenId, PeriodText>> = {
  bekanntgabeDurchPost: {
    title: 'Notification by post or electronically',
    trigger: 'The decision is posted or sent electronically.',
    duty: 'It is deemed notified on the fourth day after that, on the third if posted until the end of 2024.',
    consequence: LATER,
    note: FICTION,
  },
  bekanntgabeDurchAbruf: {
    title: 'Notification by retrieval from a portal',
    trigger: 'The notice that the decision is ready is sent.',
    duty: 'The decision is deemed notified on the day after the retrieval.',
    consequence: 'Without a retrieval within ten days the notification is not effected.',
    note: 'Whether the tenth day is moved off a free day is not settled.',
  },
  elektronischeZustellung: {
    title: 'Electronic service without an acknowledgement',
    trigger: 'The document is sent to the address opened for it.',
    duty: 'It is deemed served on the fourth day after that if no acknowledgement arrives.',
    consequence: LATER,
    note: FICTION,
  },
  zustellungDurchEinschreiben: {
    title: 'Service by registered letter with hand-over',
    trigger: 'The registered letter is posted.',
    duty: 'It is deemed served on the fourth day after that.',
    consequence: LATER,
    note: FICTION,
  },
  zustellungImAusland: {
    title: 'Service by post abroad',
    trigger: 'The document is posted because no agent in Germany was named.',
    duty: 'It is deemed served on the seventh day after that.',
    consequence: LATER,
    note: FICTION,
  },
  wiedereinsetzung: {
    title: 'Apply for restoration',
    trigger: 'The obstacle has ended because of which a statutory period was missed without fault.',
    duty: 'Whoever wants to save the period applies, shows the reasons and does what was missed.',
    consequence: 'The period stays missed.',
    note: 'After one year from the end of the missed period only in case of force majeure. The fault of an agent counts.',
  },
  fremdsprachigerAntrag: {
    title: 'Application in a foreign language',
    trigger: 'An application that sets a period of the office running arrives in a foreign language.',
    duty: 'The period of the office begins only when it has a translation.',
    consequence: 'Until then the period does not run.',
  },
  fristverlaengerung: {
    title: 'Extend periods',
    trigger: 'An office has set a period.',
    duty: 'It can be extended, even after it has run out.',
    consequence: 'Statutory periods can be extended only where the act says so.',
  },
}

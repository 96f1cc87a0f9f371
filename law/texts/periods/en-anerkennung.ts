import type { AnerkennungId } from '../../periods/katalog.ts'
import type { PeriodText } from './words.ts'

const NO_FICTION =
  'Silence does not replace the decision. An action for failure to act is possible three months after the application.'
const NO_CONSEQUENCE = 'No consequence is laid down.'

export const anerkennungEn: Readonly<Record<AnerkennungId, PeriodText>> = {
  zuleitungDesAntrags: {
    title: 'Pass the application on to the recognition body',
    trigger: 'The foreigners authority has the papers.',
    duty: 'Send application and papers to the recognition body and point to the fast-track procedure.',
    consequence: NO_CONSEQUENCE,
  },
  empfangsbestaetigung: {
    title: 'Acknowledge receipt',
    trigger: 'The application arrives at the recognition body.',
    duty: 'Acknowledge receipt and papers with the date of receipt, or say what is missing.',
    consequence: 'Papers are not deemed complete because nobody asks for more.',
    note: 'The date named in the acknowledgement governs the time for the decision; keep your own assumption beside it.',
  },
  gleichwertigkeitsentscheidung: {
    title: 'Decide on equivalence',
    trigger: 'The complete papers have arrived.',
    duty: 'Decide whether the qualification is equivalent.',
    consequence: NO_FICTION,
    note: 'This binds in the normal case only. It can be extended once and stands still while further papers are requested.',
  },
  verlaengerungDerEntscheidung: {
    title: 'Extend the time for the decision',
    trigger: 'The time for the decision is still running.',
    duty: 'Extend it once by a reasonable time, give reasons, and say so in time.',
    consequence: 'A late or unreasoned extension is faulty; nothing follows from that by itself.',
    note: 'It is safest when the notice names the day on which the extended time ends.',
  },
  hemmungDurchNachforderung: {
    title: 'Standstill by a request for more',
    trigger: 'The body asks for information, or for originals because of doubts, and sets a time.',
    duty: 'The time for the decision stands still until the set time has run out.',
    consequence: 'The days of the standstill are added.',
    note: 'The standstill ends with the set time, not with the delivery. Whether the day of the request belongs to it is not settled.',
  },
  hemmungDurchSonstigesVerfahren: {
    title: 'Standstill by a qualification analysis',
    trigger: 'Evidence is missing through no fault of one’s own; another suitable procedure begins.',
    duty: 'The time for the decision stands still until that procedure has ended.',
    consequence: 'The days of the standstill are added.',
  },
  nachreichung: {
    title: 'Supply information or originals',
    trigger: 'The body asks for them.',
    duty: 'Hand them in within the set time.',
    consequence: 'The body may decide without further enquiry; it may refuse only after a warning and a further time.',
  },
  empfangsbestaetigungRegelverfahren: {
    title: 'Acknowledge receipt, ordinary procedure',
    trigger: 'The application arrives outside the fast-track procedure.',
    duty: 'Acknowledge receipt or say what is missing.',
    consequence: NO_CONSEQUENCE,
  },
  entscheidungRegelverfahren: {
    title: 'Decide on equivalence, ordinary procedure',
    trigger: 'The complete papers have arrived.',
    duty: 'Decide whether the qualification is equivalent.',
    consequence: NO_FICTION,
    note: 'Here the body must decide. For qualifications from the EU, the EEA or Switzerland in regulated professions at most one month can be added.',
  },
  empfangsbestaetigungFachgesetz: {
    title: 'Acknowledge receipt, professions with an act of their own',
    trigger: 'The application arrives at the professional authority.',
    duty: 'Acknowledge receipt and name what is missing where the act of the profession asks for it.',
    consequence: NO_CONSEQUENCE,
    note: 'Many of these acts ask for no acknowledgement.',
  },
  entscheidungFachgesetz: {
    title: 'Decide on the licence, professions with an act of their own',
    trigger: 'The papers are complete.',
    duty: 'Decide within two months in the fast-track procedure.',
    consequence: NO_FICTION,
    note: 'Where the act allows it, Länder may set other lengths. Whether one has done so was not checked.',
  },
  empfangsbestaetigungLandesrecht: {
    title: 'Acknowledge receipt, professions under Land law',
    trigger: 'The application arrives at the body.',
    duty: 'Acknowledge receipt or say what is missing.',
    consequence: NO_CONSEQUENCE,
    note: 'By the Saxon agreement; the law of the other Länder was not checked.',
  },
  entscheidungLandesrecht: {
    title: 'Decide on equivalence, professions under Land law',
    trigger: 'The papers are complete.',
    duty: 'As a rule decide within three months; one extension is possible.',
    consequence: NO_FICTION,
    note: 'By the Saxon agreement; the law of the other Länder was not checked.',
  },
  beschleunigungLandesrecht: {
    title: 'Fast recognition under Land law',
    trigger: 'The profession is governed by Land law.',
    duty: 'A Land can have shorter periods of its own.',
    consequence: NO_CONSEQUENCE,
    note: 'By its agreement Saxony has none; for the other Länder this was not checked.',
  },
  empfangsbestaetigungZeugnisbewertung: {
    title: 'Acknowledge receipt, statement of comparability',
    trigger: 'The application arrives at the central office for foreign education.',
    duty: 'Acknowledge receipt and completeness, or ask for what is missing.',
    consequence: NO_CONSEQUENCE,
    note: 'A promise of that office; no provision was found.',
  },
  zeugnisbewertung: {
    title: 'Assess the degree',
    trigger: 'The papers are complete and the fee is paid.',
    duty: 'State whether the degree is comparable.',
    consequence: NO_CONSEQUENCE,
    note: 'A promise of that office; no provision was found.',
  },
  zahlungDigitaleAuskunft: {
    title: 'Pay for the digital information',
    trigger: 'The invoice of the central office arrives.',
    duty: 'Pay the fee.',
    consequence: 'Work begins only after the payment. What follows from a late payment is not known.',
  },
  digitaleAuskunft: {
    title: 'Digital information on the qualification',
    trigger: 'The fee is paid and the papers are complete.',
    duty: 'Confirm that the qualification is recognised by its home state.',
    consequence: NO_CONSEQUENCE,
    note: 'No period was found.',
  },
  uebersendungDerBestaetigungen: {
    title: 'Give the acknowledgement to the employer',
    trigger: 'The acknowledgement of the recognition body arrives at the foreigners authority.',
    duty: 'Send it to the employer for information.',
    consequence: NO_CONSEQUENCE,
  },
  einladungDesArbeitgebers: {
    title: 'Invite the employer',
    trigger: 'A request for more, or the finding, arrives at the foreigners authority.',
    duty: 'Invite the employer for the hand-over and to discuss what comes next.',
    consequence: 'No consequence is laid down; a complaint to the supervising office is possible.',
    note: 'The invitation must go out in three working days; the meeting need not take place in them. Whether Saturday counts is not settled for this provision.',
  },
  empfangsbekenntnis: {
    title: 'Return the acknowledgement of service',
    trigger: 'The decision has been served on the employer by post.',
    duty: 'Return the acknowledgement, signed and with the day of receipt.',
    consequence: 'The day of service becomes harder to prove; the real arrival counts.',
  },
  weitergabeAnDieFachkraft: {
    title: 'Pass letters on to the worker',
    trigger: 'A letter, a decision or the advance approval arrives at the employer.',
    duty: 'Pass it on to the worker.',
    consequence: NO_CONSEQUENCE,
  },
  rechtsbehelfGegenBescheid: {
    title: 'Objection or action against the decision',
    trigger: 'The decision has been notified.',
    duty: 'Whoever disagrees can file an objection or an action. The instruction on remedies says which of the two.',
    consequence: 'The decision becomes final.',
    note: 'Without a correct instruction on remedies there is a year. The remedy lies outside the fast-track procedure.',
  },
  untaetigkeitsklage: {
    title: 'Action for failure to act',
    trigger: 'The application has been made.',
    duty: 'Before its end an action is not admissible unless there are special circumstances.',
    consequence: 'After it an action is possible if there is no decision and no sufficient reason.',
    note: 'This is a time to wait. Whether its end is moved off a free day is open; whoever waits for the later day is safe.',
  },
}

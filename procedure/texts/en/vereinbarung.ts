import type { Vereinbarungsereignisse } from '../../fachkraefteverfahren/events-vereinbarung.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { geld } from './figures.ts'
import { werteEn } from './werte.ts'

const { gespraechsweg, rolle, angebotsart, angebotsaenderung, unterschriftsform, fassung, faelligkeit } = werteEn

const VOLLMACHTGEBER = {
  fachkraft: 'The worker has',
  ehegatte: 'The spouse has',
  sorgeberechtigte: 'The persons with custody have',
} as const

const SEITE = {
  arbeitgeber: 'The employer',
  unterbevollmaechtigter: 'The employer’s representative',
  auslaenderbehoerde: 'The foreigners authority',
  fachkraft: 'The worker',
} as const

export const vereinbarungEn: Ereignistexte<keyof Vereinbarungsereignisse> = {
  erstkontaktAufgenommen: {
    titel: 'First contact',
    satz: () => 'The employer has contacted the foreigners authority.',
    handlung: {
      anrede: 'Contact the foreigners authority responsible.',
      neutral: 'contact the foreigners authority responsible',
    },
    erklaerung:
      'The procedure begins with an enquiry at the foreigners authority for the place of business. Some Länder have a central office. It then advises the employer.',
  },
  beratungErteilt: {
    titel: 'Advice',
    satz: ({ weg }) => `The foreigners authority has advised the employer (${gespraechsweg[weg]}).`,
    handlung: { anrede: 'Advise the employer.', neutral: 'advise the employer' },
    erklaerung:
      'The authority explains the procedure and says which papers are needed. After that it is laid down what the procedure is about.',
  },
  vorhabenFestgelegt: {
    titel: 'Plan laid down',
    satz: () => 'It has been laid down what the procedure is about.',
    handlung: { anrede: 'Lay down what the procedure is about.', neutral: 'lay down the plan' },
    erklaerung:
      'Purpose of stay, state of recognition and places decide which steps, periods and papers belong to this procedure. The plan can be changed later.',
  },
  zustimmungsbedarfEntschieden: {
    titel: 'Need of consent decided',
    satz: ({ noetig, begruendung }) =>
      `The foreigners authority has decided: the consent of the Federal Employment Agency is ${noetig ? 'needed' : 'not needed'}. Reason: “${begruendung}”`,
    handlung: {
      anrede: 'Decide whether the consent of the employment agency is needed.',
      neutral: 'decide whether the consent of the employment agency is needed',
    },
    erklaerung:
      'The data do not always show whether the Federal Employment Agency must consent. The foreigners authority then decides and gives the reason.',
  },
  vollmachtErteilt: {
    titel: 'Power of attorney given',
    satz: ({ vollmachtgeber, untervollmachtErlaubt }) =>
      `${VOLLMACHTGEBER[vollmachtgeber]} given the employer power of attorney. Passing it on is ${untervollmachtErlaubt ? 'allowed' : 'not allowed'}.`,
    handlung: { anrede: 'Give the employer power of attorney.', neutral: 'give the employer power of attorney' },
    erklaerung:
      'With it the employer acts in the worker’s name. Without it the employer cannot run the procedure. It can be revoked at any time.',
  },
  vollmachtWiderrufen: {
    titel: 'Power of attorney revoked',
    satz: ({ vollmachtgeber }) => `${VOLLMACHTGEBER[vollmachtgeber]} revoked the power of attorney.`,
    handlung: { anrede: 'Revoke the power of attorney.', neutral: 'revoke the power of attorney' },
    erklaerung:
      'For the authority the revocation counts from the moment it arrives there. After that the employer can no longer act for the worker.',
  },
  untervollmachtErteilt: {
    titel: 'Representative appointed',
    satz: () => 'The employer has appointed a representative to run the procedure.',
    handlung: { anrede: 'Appoint a representative.', neutral: 'appoint a representative' },
    erklaerung:
      'The employer may appoint others, for example a law office, a chamber or a firm. The worker must have allowed the power to be passed on.',
  },
  untervollmachtWiderrufen: {
    titel: 'Representative dismissed',
    satz: () => 'The employer has ended the power of its representative.',
    handlung: { anrede: 'End the power of the representative.', neutral: 'end the power of the representative' },
    erklaerung: 'The representative can no longer act. The employer runs the procedure itself from now on.',
  },
  ansprechpartnerBenannt: {
    titel: 'Contact named',
    satz: ({ fuer, rolle: art }) => `${SEITE[fuer]} has named a ${rolle[art]}.`,
    handlung: { anrede: 'Name a contact person.', neutral: 'name a contact person' },
    erklaerung: 'Each side then knows whom to call and whom to write to. A deputy helps when somebody is away.',
  },
  bevollmaechtigungVersichert: {
    titel: 'Power assured',
    satz: ({ mitUntervollmacht }) =>
      `The employer has assured that the worker gave it power of attorney${mitUntervollmacht ? ' and that it may appoint a representative' : ''}.`,
    handlung: {
      anrede: 'Assure that the worker gave you power of attorney.',
      neutral: 'assure that the power of attorney exists',
    },
    erklaerung:
      'The assurance is part of the agreement. The employer gives it itself, also where a representative runs the procedure, who may only submit it. The power of attorney must exist all the same; the authority can ask for it.',
  },
  beschaeftigungVersichert: {
    titel: 'Employment assured',
    satz: ({ von }) => `${SEITE[von]} has assured that the job is really going to be done.`,
    handlung: {
      anrede: 'Assure that the job is really going to be done.',
      neutral: 'assure that the job is really going to be done',
    },
    erklaerung:
      'Worker and employer each declare this for themselves. Whoever makes false statements here can commit an offence.',
  },
  angebotVorgelegt: {
    titel: 'Offer presented',
    satz: ({ art }) => `The employer has presented the offer: ${angebotsart[art]}.`,
    handlung: { anrede: 'Present the offer.', neutral: 'present the offer' },
    erklaerung:
      'The procedure needs a particular person and a particular job or training place. The offer shows work, place, time and pay.',
  },
  vereinbarungUnterzeichnet: {
    titel: 'Agreement signed',
    satz: ({ von, form, fassung: art }) =>
      `${SEITE[von]} has signed the agreement ${unterschriftsform[form]} (${fassung[art].wort}).`,
    handlung: { anrede: 'Sign the agreement.', neutral: 'sign the agreement' },
    erklaerung:
      'The agreement names who takes part, papers, steps and periods. It is in force once both sides have signed. It promises no result.',
  },
  vereinbarungErgaenzt: {
    titel: 'Supplement to the agreement signed',
    satz: ({ von, form, nummer }) =>
      `${SEITE[von]} has signed supplement no. ${nummer} to the agreement ${unterschriftsform[form]}.`,
    handlung: { anrede: 'Sign the supplement to the agreement.', neutral: 'sign a supplement to the agreement' },
    erklaerung:
      'What changes after the signature both sides agree upon in a supplement. Until both have signed it, the agreement stays as it is.',
  },
  gebuehrFestgesetzt: {
    titel: 'Fee fixed',
    satz: ({ cents, schuldner, faellig }) =>
      `The foreigners authority has fixed a fee of ${geld(cents)}. It is owed by ${schuldner === 'fachkraft' ? 'the worker' : 'the employer'} and due ${faelligkeit[faellig]}.`,
    handlung: { anrede: 'Fix the fee.', neutral: 'fix the fee' },
    erklaerung:
      'The fast-track procedure costs a fee, less for minors. Fees for recognition, translations and the visa come on top.',
  },
  gebuehrGezahlt: {
    titel: 'Fee paid',
    satz: ({ cents }) => `${geld(cents)} of the fee have been paid.`,
    handlung: { anrede: 'Pay the fee.', neutral: 'pay the fee' },
    erklaerung: 'Many authorities start work once the fee is paid. It gives no right to a particular result.',
  },
  angebotZurueckgezogen: {
    titel: 'Offer withdrawn',
    satz: () => 'The offer no longer exists.',
    handlung: {
      anrede: 'Tell the foreigners authority that the offer no longer exists.',
      neutral: 'report that the offer no longer exists',
    },
    erklaerung: 'Without an offer the procedure cannot go on. The report is due at once; reasons are not needed.',
  },
  angebotGeaendert: {
    titel: 'Offer changed',
    satz: ({ was }) => `The offer has changed: ${angebotsaenderung[was]}.`,
    handlung: {
      anrede: 'Tell the foreigners authority what changes in the offer.',
      neutral: 'report what changes in the offer',
    },
    erklaerung:
      'Recognition, consent and advance approval hang on the offer. If it changes, the authority must check anew what still holds.',
  },
}

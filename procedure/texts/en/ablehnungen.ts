import type { Ablehnungsgrund } from '../../fachkraefteverfahren/commands.ts'
import type { Ablehnungstext } from '../procedure-words.ts'

export const ablehnungenEn: Readonly<Record<Ablehnungsgrund, Ablehnungstext>> = {
  nichtBefugt: {
    was: 'You may not do this in this role.',
    abhilfe: 'Ask the office that is responsible, or change your role.',
  },
  vorgangBeendet: {
    was: 'The case is closed.',
    abhilfe: 'Open a new case. If the end was recorded by mistake, correct the entry.',
  },
  vorgangSchonEroeffnet: { was: 'The case is open already.', abhilfe: 'Go on in the file.' },
  vorgangNichtEroeffnet: { was: 'The case has not been opened yet.', abhilfe: 'Open the case first.' },
  nochNichtGeschehen: {
    was: 'The day lies in the future.',
    abhilfe: 'Record only what has happened already. Check the date.',
  },
  tagVorEroeffnung: {
    was: 'The day lies before the beginning of the case.',
    abhilfe: 'Check the date. What happened earlier can be put into the file as a paper.',
  },
  tagVorAnlass: {
    was: 'The day lies before the event that the entry refers to.',
    abhilfe: 'Check the dates of both entries.',
  },
  angabeUngueltig: { was: 'Something you entered is not possible.', abhilfe: 'Check what is named here.' },
  eintragFehlt: {
    was: 'The entry you refer to does not exist.',
    abhilfe: 'Choose an entry of the file. A corrected entry no longer counts.',
  },
  eintragPasstNicht: {
    was: 'The entry you refer to does not fit this step.',
    abhilfe: 'Choose the entry that this step belongs to.',
  },
  eintragWirdGebraucht: {
    was: 'A later entry refers to this one.',
    abhilfe: 'Correct the later entry first.',
  },
  schonGeschehen: {
    was: 'This is in the file already.',
    abhilfe: 'If the entry that is there is wrong, correct it.',
  },
  vorhabenFehlt: {
    was: 'It has not been laid down yet what the procedure is about.',
    abhilfe: 'Lay down the plan first.',
  },
  imInlandNichtMoeglich: {
    was: 'The fast-track procedure is only for people who are still to enter Germany.',
    abhilfe: 'Whoever has been in Germany for longer turns to the foreigners authority at home.',
  },
  wegNichtVorgesehen: {
    was: 'The fast-track procedure does not exist for this purpose of stay.',
    abhilfe: 'Choose another purpose or the ordinary visa procedure.',
  },
  vollmachtFehlt: {
    was: 'The power of attorney is missing.',
    abhilfe: 'Let the worker sign a power of attorney and record it.',
  },
  untervollmachtNichtErlaubt: {
    was: 'The power of attorney may not be passed on.',
    abhilfe: 'Ask the worker for a power of attorney that may be passed on.',
  },
  versicherungFehlt: {
    was: 'The employer has not yet assured that the worker gave it power of attorney.',
    abhilfe: 'Give the assurance. It is part of the agreement.',
  },
  angebotFehlt: {
    was: 'A concrete offer of a job or training place is missing.',
    abhilfe: 'Present the contract or the offer.',
  },
  falscheFassung: {
    was: 'This version of the agreement was not in force on that day.',
    abhilfe: 'Use the version that is in force on the day of signature.',
  },
  vereinbarungFehlt: {
    was: 'The agreement has not been signed by both sides yet.',
    abhilfe: 'Have it signed by employer and foreigners authority.',
  },
  angabeFehlt: {
    was: 'Something is still missing in the agreement.',
    abhilfe: 'Add it on the page of the agreement.',
  },
  unterschriftOhneFassung: {
    was: 'A signature belongs to the version that somebody has read.',
    abhilfe:
      'Sign on the page of the agreement. Where it was made on paper, the foreigners authority records it with the letter.',
  },
  gebuehrNichtFestgesetzt: {
    was: 'The fee has not been fixed yet; nothing is to be paid now.',
    abhilfe:
      'The foreigners authority fixes it after both sides have signed, and notifies whoever owes it. It is due ten days later unless another day is set.',
  },
  gebuehrOffen: { was: 'The fee has not been paid yet.', abhilfe: 'Pay the fee and record the payment.' },
  antragFehlt: {
    was: 'An application that this refers to is not in the file.',
    abhilfe: 'Record the application first.',
  },
  anerkennungOffen: {
    was: 'Recognition has not been decided yet.',
    abhilfe: 'Wait for the decision or remind the body responsible.',
  },
  anerkennungReichtNicht: {
    was: 'The result of recognition is not enough for this purpose of stay.',
    abhilfe: 'Discuss whether a measure in Germany or another purpose is possible.',
  },
  fortfuehrungOffen: {
    was: 'It has not been decided yet whether the procedure goes on.',
    abhilfe: 'Employer and worker decide after the decision on recognition whether they go on.',
  },
  erlaubnisFehlt: {
    was: 'The permit to practise the profession has neither been granted nor promised.',
    abhilfe: 'Wait for the decision, or present the permit or the promise.',
  },
  erklaerungFehlt: {
    was: 'The declaration on the employment is missing.',
    abhilfe: 'The employer fills it in completely and signs it.',
  },
  zustimmungNichtNoetig: {
    was: 'This way needs no consent of the Federal Employment Agency.',
    abhilfe: 'Go on without a request. If the plan is wrong, change it.',
  },
  zustimmungsbedarfOffen: {
    was: 'It is not settled yet whether the Federal Employment Agency must consent.',
    abhilfe: 'Complete the plan, or the foreigners authority decides it with a reason.',
  },
  zustimmungOffen: {
    was: 'The consent of the Federal Employment Agency is not there and not deemed to be given yet.',
    abhilfe: 'Wait for the answer or for the end of the period.',
  },
  zustimmungVersagt: {
    was: 'The Federal Employment Agency has refused its consent.',
    abhilfe: 'Clear up the reason. Once it is mended the foreigners authority can ask anew.',
  },
  voraussetzungenNichtGeprueft: {
    was: 'The conditions have not been checked yet.',
    abhilfe: 'Check the conditions and record the result.',
  },
  voraussetzungFehlt: {
    was: 'A condition is not met.',
    abhilfe: 'Clear up what is missing. The conditions can then be checked again.',
  },
  beschaeftigungNichtVersichert: {
    was: 'Worker and employer have not both assured yet that the job is really going to be done.',
    abhilfe: 'Let both of them give the assurance.',
  },
  altersvorsorgeOffen: {
    was: 'It is not settled yet whether proof of a pension is needed, or the proof is missing.',
    abhilfe: 'Complete age and pay in the plan, or present the proof.',
  },
  vorabzustimmungFehlt: {
    was: 'The advance approval has not been given.',
    abhilfe: 'Wait until the foreigners authority has decided.',
  },
  visumSchonErteilt: {
    was: 'The visa has already been issued.',
    abhilfe: 'From now on only the visa itself can be revoked. Turn to the mission.',
  },
  vierAugen: {
    was: 'In this office, whoever prepared the advance approval does not sign it.',
    abhilfe: 'Save the draft and let another person sign it.',
  },
  verlaengerungNurEinmal: {
    was: 'This period may be extended only once.',
    abhilfe: 'Check whether the first extension was recorded correctly.',
  },
  fristSchonAbgelaufen: {
    was: 'The period had ended already on that day.',
    abhilfe: 'Check the date. A period that has ended cannot be extended.',
  },
  begruendungFehlt: { was: 'A reason is missing.', abhilfe: 'Say why in one or two sentences.' },
  nurInDerAkteDerFachkraft: {
    was: 'This belongs in the case of the skilled worker.',
    abhilfe: 'Open the case of the skilled worker and record it there.',
  },
  nurInDerAkteDerFamilie: {
    was: 'This belongs in the file of the family member.',
    abhilfe: 'Open the file of the family member and record it there.',
  },
  visumantragFehlt: { was: 'The visa has not been applied for yet.', abhilfe: 'Record the visa application first.' },
  visumantragVollstaendig: {
    was: 'According to the file, the visa application is complete already.',
    abhilfe:
      'If something was missing after all, have the entry on the application or on its completion corrected. Whoever does not run the file raises an objection.',
  },
  visumantragBeschieden: {
    was: 'This visa application has been decided already.',
    abhilfe:
      'If there is a new application, record that one first. If the decision was recorded wrongly, have its entry corrected. Whoever does not run the file raises an objection.',
  },
  visumFehlt: { was: 'No visa has been granted.', abhilfe: 'Record the visa first.' },
  einreiseFehlt: { was: 'The worker has not entered Germany yet.', abhilfe: 'Record the entry first.' },
  dokumentFehlt: {
    was: 'The letter that shows it is missing.',
    abhilfe: 'Add the letter as a file.',
  },
}

import type { Anerkennungsereignisse } from '../../fachkraefteverfahren/events-anerkennung.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { laenge, liste, tag } from './figures.ts'
import { werteEn } from './werte.ts'

const { gegenstand, gespraechsweg, anerkennungsergebnis, zustellungsweg, fortfuehrung } = werteEn

const PERSON = { fachkraft: 'the worker', familie: 'the family' } as const

export const anerkennungEn: Ereignistexte<keyof Anerkennungsereignisse> = {
  akteAngefordert: {
    titel: 'Earlier file requested',
    satz: ({ fuer }) => `The foreigners authority has requested the file on an earlier stay of ${PERSON[fuer]}.`,
    handlung: { anrede: 'Request the earlier file.', neutral: 'request the earlier file' },
    erklaerung:
      'If somebody has been in Germany before, another foreigners authority keeps a file. It is needed but runs alongside the other steps.',
  },
  akteEingegangen: {
    titel: 'Earlier file received',
    satz: ({ fuer }) => `The file on an earlier stay of ${PERSON[fuer]} has arrived.`,
    handlung: { anrede: 'Send the file.', neutral: 'send the earlier file' },
    erklaerung: 'The foreigners authority looks whether anything in the earlier stay speaks against the entry.',
  },
  unterlagenUebergeben: {
    titel: 'Papers for recognition handed over',
    satz: ({ gegenstand: was }) => `The foreigners authority has the papers for the ${gegenstand[was]}.`,
    handlung: {
      anrede: 'Give the foreigners authority the papers for recognition.',
      neutral: 'hand over the papers for recognition',
    },
    erklaerung:
      'Only with these papers can the authority start the procedure at the body responsible. Complete papers save the most time.',
  },
  anerkennungBeantragt: {
    titel: 'Recognition applied for',
    satz: ({ gegenstand: was }) =>
      `The foreigners authority has started the procedure for the ${gegenstand[was]} and pointed to the fast-track procedure.`,
    handlung: {
      anrede: 'Start the procedure at the body responsible.',
      neutral: 'start the procedure at the body responsible',
    },
    erklaerung:
      'Another body checks whether the foreign qualification matches a German one. Because of the fast-track procedure shorter periods apply there.',
  },
  eingangBestaetigt: {
    titel: 'Receipt confirmed',
    satz: ({ gegenstand: was, eingegangenAm, vollstaendigSeit, fehlend }) =>
      `The body confirms: the application for the ${gegenstand[was]} arrived on ${tag(eingegangenAm)}. ${
        vollstaendigSeit === undefined
          ? fehlend.length === 0
            ? 'It does not say yet whether it is complete.'
            : `Missing: ${liste(fehlend)}.`
          : `It has been complete since ${tag(vollstaendigSeit)}.`
      }`,
    handlung: {
      anrede: 'Confirm receipt and say what is missing.',
      neutral: 'confirm receipt and say what is missing',
    },
    erklaerung:
      'The confirmation says from when the time for the decision runs: only with complete papers. The foreigners authority passes it on to the employer.',
  },
  bestaetigungWeitergeleitet: {
    titel: 'Confirmation passed on',
    satz: ({ bestaetigung }) =>
      `The foreigners authority has sent the employer the confirmation of entry ${bestaetigung}.`,
    handlung: {
      anrede: 'Pass the confirmation on to the employer.',
      neutral: 'pass the confirmation on to the employer',
    },
    erklaerung: 'Employer and worker learn whether something is missing and from when the period runs.',
  },
  nachweiseAngefordert: {
    titel: 'Further evidence requested',
    satz: ({ unterlagen, bis, hemmt, unmittelbar }) =>
      `The body asks ${unmittelbar ? 'the worker directly ' : ''}for further evidence: ${liste(unterlagen)}.${
        bis === undefined ? '' : ` It has set a time until ${tag(bis)}.`
      }${hemmt ? ' Until then the time for its decision stands still.' : ''}`,
    handlung: { anrede: 'Ask for the missing evidence.', neutral: 'ask for the missing evidence' },
    erklaerung:
      'The papers are not enough for the body. The foreigners authority invites the employer and discusses what to hand in.',
  },
  arbeitgeberEingeladen: {
    titel: 'Employer invited',
    satz: ({ anlass, weg }) =>
      `The foreigners authority has invited the employer to talk about entry ${anlass} (${gespraechsweg[weg]}).`,
    handlung: { anrede: 'Invite the employer to talk.', neutral: 'invite the employer to talk' },
    erklaerung:
      'The authority has three working days for the invitation. The talk itself may be later, also by telephone. It is about the letter and the next steps.',
  },
  nachweiseEingereicht: {
    titel: 'Evidence handed in',
    satz: ({ anforderung }) => `The evidence of entry ${anforderung} has reached the foreigners authority.`,
    handlung: { anrede: 'Hand in the evidence asked for.', neutral: 'hand in the evidence asked for' },
    erklaerung: 'The foreigners authority passes the evidence on to the body that asked for it.',
  },
  nachweiseWeitergeleitet: {
    titel: 'Evidence passed on',
    satz: ({ anforderung }) => `The foreigners authority has passed on the evidence of entry ${anforderung}.`,
    handlung: {
      anrede: 'Pass the evidence on to the body.',
      neutral: 'pass the evidence on to the body responsible',
    },
    erklaerung: 'The body now checks whether the papers are complete.',
  },
  vollstaendigkeitMitgeteilt: {
    titel: 'Papers complete',
    satz: ({ gegenstand: was, vollstaendigSeit }) =>
      `The papers for the ${gegenstand[was]} have been complete since ${tag(vollstaendigSeit)}.`,
    handlung: { anrede: 'Say since when the papers are complete.', neutral: 'say that the papers are complete' },
    erklaerung: 'With this day the time begins in which the body is to decide.',
  },
  sonstigesVerfahrenBegonnen: {
    titel: 'Other assessment begun',
    satz: ({ gegenstand: was }) =>
      `The skills are being assessed in another way, for example by a work sample (${gegenstand[was]}).`,
    handlung: { anrede: 'Begin to assess the skills in another way.', neutral: 'assess the skills in another way' },
    erklaerung:
      'This helps when papers are missing through no fault of one’s own. Until it ends the time for the decision stands still.',
  },
  sonstigesVerfahrenBeendet: {
    titel: 'Other assessment finished',
    satz: ({ gegenstand: was }) => `The assessment in another way has ended (${gegenstand[was]}).`,
    handlung: { anrede: 'Finish the assessment.', neutral: 'finish the assessment in another way' },
    erklaerung: 'From now on the time for the decision runs on.',
  },
  entscheidungsfristVerlaengert: {
    titel: 'Period extended',
    satz: ({ gegenstand: was, verlaengerung, begruendet }) =>
      `The body has extended the time for the ${gegenstand[was]} ${
        'bis' in verlaengerung ? `until ${tag(verlaengerung.bis)}` : `by ${laenge(verlaengerung.um)}`
      }${begruendet ? ' and given reasons' : ' without giving reasons'}.`,
    handlung: { anrede: 'Extend the period with a reason.', neutral: 'extend the time for the decision' },
    erklaerung:
      'The body may extend once, by a reasonable time, if the case is difficult. It must say so in time and give reasons.',
  },
  anerkennungEntschieden: {
    titel: 'Recognition decided',
    satz: ({ gegenstand: was, ergebnis, massnahmen }) =>
      `The body has decided (${gegenstand[was]}): ${anerkennungsergebnis[ergebnis].wort}.${
        massnahmen.length === 0 ? '' : ` To make up for the differences it names: ${liste(massnahmen)}.`
      }`,
    handlung: { anrede: 'Decide on the application.', neutral: 'decide on the recognition' },
    erklaerung:
      'The decision comes to the foreigners authority first. It invites the employer, hands over the decision and discusses how to go on.',
  },
  bescheidZugestellt: {
    titel: 'Decision served',
    satz: ({ entscheidung, weg, belehrt }) =>
      `The decision of entry ${entscheidung} was ${zustellungsweg[weg]} to the employer. It has ${belehrt ? 'an' : 'no'} instruction on remedies.`,
    handlung: { anrede: 'Serve the decision on the employer.', neutral: 'serve the decision on the employer' },
    erklaerung:
      'Service begins the time in which the worker can object or go to court. Without a correct instruction it is one year.',
  },
  empfangBekannt: {
    titel: 'Receipt acknowledged',
    satz: ({ zustellung, eingegangenAm }) =>
      `The employer has confirmed that the decision of entry ${zustellung} arrived on ${tag(eingegangenAm)}.`,
    handlung: {
      anrede: 'Sign and date the confirmation of receipt and send it back.',
      neutral: 'send back the dated confirmation of receipt',
    },
    erklaerung: 'The confirmation proves on which day the decision arrived.',
  },
  weitergegeben: {
    titel: 'Passed on to the worker',
    satz: ({ eintrag }) => `The employer has given the worker the letter of entry ${eintrag}.`,
    handlung: { anrede: 'Pass the letter on to the worker.', neutral: 'pass the letter on to the worker' },
    erklaerung:
      'Everything in the procedure concerns the worker. The employer receives post in the worker’s name only and passes it on at once.',
  },
  rechtsbehelfEingelegt: {
    titel: 'Remedy lodged',
    satz: ({ gegen }) => `A remedy has been lodged about entry ${gegen}.`,
    handlung: {
      anrede: 'Object or go to court if you do not agree.',
      neutral: 'record an objection or a court action',
    },
    erklaerung:
      'The worker need not accept a decision. The remedy runs outside this procedure; the instruction in the decision says which one is right. Against the refusal of a visa it is a court action.',
  },
  kostenAngefordert: {
    titel: 'Invoice received',
    satz: ({ gegenstand: was }) => `An invoice for the ${gegenstand[was]} has come.`,
    handlung: { anrede: 'Send the invoice.', neutral: 'send an invoice' },
    erklaerung: 'The bodies charge fees of their own. Often they start work only when the invoice is paid.',
  },
  kostenGezahlt: {
    titel: 'Invoice paid',
    satz: ({ anforderung }) => `The invoice of entry ${anforderung} has been paid.`,
    handlung: { anrede: 'Pay the invoice of the body.', neutral: 'pay the invoice of the body' },
    erklaerung: 'After that the body can work on the application.',
  },
  besprechungGefuehrt: {
    titel: 'Talk held',
    satz: ({ anlass, weg }) =>
      `Foreigners authority and employer have talked about entry ${anlass} (${gespraechsweg[weg]}).`,
    handlung: { anrede: 'Discuss how to go on.', neutral: 'discuss how to go on' },
    erklaerung:
      'The talk makes clear which papers are still needed, or which purpose of stay is possible after the decision.',
  },
  beratungsstelleErmaechtigt: {
    titel: 'Advice centre allowed',
    satz: () => 'The employer has allowed an advice centre to get the decision.',
    handlung: { anrede: 'Allow the advice centre to get the decision.', neutral: 'bring in the advice centre' },
    erklaerung: 'With partial equivalence an advice centre can help to find the right measure. This is voluntary.',
  },
  beratungsstelleUnterrichtet: {
    titel: 'Advice centre informed',
    satz: ({ entscheidung }) =>
      `The foreigners authority has sent the advice centre the decision of entry ${entscheidung}.`,
    handlung: { anrede: 'Send the decision to the advice centre.', neutral: 'send the decision to the advice centre' },
    erklaerung: 'The advice centre needs the decision to propose a measure.',
  },
  qualifizierungBeraten: {
    titel: 'Advice on training',
    satz: ({ plan }) => `The advice centre has advised on training${plan ? ' and drawn up a plan' : ''}.`,
    handlung: { anrede: 'Advise on training.', neutral: 'advise on training' },
    erklaerung:
      'The plan shows which measure makes up for the differences, where it takes place and how long it lasts.',
  },
  fortfuehrungEntschieden: {
    titel: 'Continuation decided',
    satz: ({ ergebnis }) => `Employer and worker have decided: the procedure ${fortfuehrung[ergebnis]}.`,
    handlung: { anrede: 'Decide with the worker whether to go on.', neutral: 'decide whether to go on' },
    erklaerung:
      'If the qualification is not fully equivalent, the procedure can go on with a measure in Germany as its aim. The employer decides in agreement with the worker.',
  },
}

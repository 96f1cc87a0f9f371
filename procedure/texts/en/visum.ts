import type { Visumereignisse } from '../../fachkraefteverfahren/events-visum.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { tag } from './figures.ts'

/** Nothing is said where it was not asked. */
function stand(vollstaendig: boolean | undefined): string {
  if (vollstaendig === undefined) return ''
  return ` The application is ${vollstaendig ? 'complete' : 'not complete yet'}.`
}

export const visumEn: Ereignistexte<keyof Visumereignisse> = {
  terminAngefragt: {
    titel: 'Appointment requested',
    satz: () => 'The worker has asked the mission abroad for a visa appointment.',
    handlung: {
      anrede: 'Ask the mission abroad for an appointment. Point to the advance approval.',
      neutral: 'ask the mission abroad for an appointment',
    },
    erklaerung:
      'With the advance approval the mission must give an appointment within the next three weeks. Name the fast-track procedure when you book.',
  },
  terminAngeboten: {
    titel: 'Appointment offered',
    satz: ({ termin }) => `The mission abroad has offered an appointment on ${tag(termin)}.`,
    handlung: { anrede: 'Offer an appointment.', neutral: 'offer an appointment within the next three weeks' },
    erklaerung: 'At the appointment the worker applies for the visa. All papers are needed in the original.',
  },
  visumBeantragt: {
    titel: 'Visa applied for',
    satz: ({ vollstaendig }) =>
      `The worker has applied for the visa. The application is ${vollstaendig ? 'complete' : 'not complete yet'}.`,
    handlung: { anrede: 'Apply for the visa.', neutral: 'apply for the visa' },
    erklaerung:
      'Once the application is complete, the mission as a rule decides within three weeks. That is not a firm promise.',
  },
  visumantragVervollstaendigt: {
    titel: 'Visa application completed',
    satz: () => 'The visa application is now complete.',
    handlung: { anrede: 'Hand in what the visa application lacks.', neutral: 'complete the visa application' },
    erklaerung: 'The three weeks in which a decision is usual count from the complete application only.',
  },
  abfragenVeranlasst: {
    titel: 'Checks started',
    satz: () => 'The mission abroad has asked other authorities, for example about security.',
    handlung: { anrede: 'Start the necessary checks.', neutral: 'ask other authorities' },
    erklaerung: 'This happens with every visa, automatically. The worker need do nothing.',
  },
  urkundenpruefungBegonnen: {
    titel: 'Check of documents begun',
    satz: () => 'The mission abroad is having documents checked for being genuine.',
    handlung: { anrede: 'Have the documents checked.', neutral: 'have documents checked' },
    erklaerung:
      'In some states documents are checked on the spot. That costs money and can take longer. The three weeks for the decision go on meanwhile. They hold as a rule only (§ 31a Abs. 2 AufenthV).',
  },
  urkundenpruefungBeendet: {
    titel: 'Check of documents finished',
    satz: ({ echt }) =>
      `The check of the documents has ended. ${echt ? 'They are genuine.' : 'It could not be confirmed that they are genuine.'}`,
    handlung: { anrede: 'Finish the check of the documents.', neutral: 'finish the check of the documents' },
    erklaerung: 'After that the mission can decide on the visa.',
  },
  visumErteilt: {
    titel: 'Visa granted',
    satz: ({ gueltigAb, gueltigBis }) =>
      `The mission abroad has granted the visa. It is valid from ${tag(gueltigAb)} to ${tag(gueltigBis)}.`,
    handlung: { anrede: 'Decide on the visa.', neutral: 'decide on the visa' },
    erklaerung:
      'With the visa the worker may enter and start the job named, as far as the visa allows it. Before it ends the worker applies for the residence title in Germany.',
  },
  visumAbgelehnt: {
    titel: 'Visa refused',
    satz: ({ belehrt }) =>
      `The mission abroad has refused the visa, ${belehrt ? 'with' : 'without'} an instruction on remedies.`,
    handlung: { anrede: 'Decide on the visa.', neutral: 'decide on the visa' },
    erklaerung:
      'The worker can go to court against it: within one month, or one year without a correct instruction. A new application is possible too.',
  },
  eingereist: {
    titel: 'Entered Germany',
    satz: () => 'The worker has entered Germany.',
    handlung: { anrede: 'Enter while the visa is valid.', neutral: 'enter Germany' },
    erklaerung: 'After entry the worker registers an address and applies for the residence title.',
  },
  wohnsitzAngemeldet: {
    titel: 'Residence registered',
    satz: () => 'The home in Germany has been registered with the registration office.',
    handlung: {
      anrede: 'Register your home within two weeks of moving in.',
      neutral: 'register the home with the registration office',
    },
    erklaerung:
      'The registration office is usually part of the town hall. Without it, it is not certain which foreigners authority is competent.',
  },
  familieVisumBeantragt: {
    titel: 'Family visas applied for',
    satz: ({ vollstaendig }) => `The family has applied for its visas.${stand(vollstaendig)}`,
    handlung: { anrede: 'Apply for your own visa.', neutral: 'apply for their own visas' },
    erklaerung:
      'Each person applies separately. It must be at about the time of the worker’s application; the law names no number of months.',
  },
  familieEingereist: {
    titel: 'Family entered Germany',
    satz: () => 'The family has entered Germany.',
    handlung: { anrede: 'Enter while your visa is valid.', neutral: 'enter Germany' },
    erklaerung:
      'Many authorities expect the family to enter within six months after the worker. The law does not say so.',
  },
  aufBeratungHingewiesen: {
    titel: 'Advice pointed out',
    satz: () => 'The employer has told the worker about advice on rights at work.',
    handlung: {
      anrede: 'Tell the worker in text form about the advice.',
      neutral: 'point to the advice in text form',
    },
    erklaerung:
      'By the first day of work the employer names the nearest office that gives free advice on work and rights. An e-mail is enough.',
  },
  aufenthaltstitelGeprueft: {
    titel: 'Residence title checked',
    satz: () => 'The employer has checked whether the residence title allows the job.',
    handlung: {
      anrede: 'Check the residence title before the first day of work.',
      neutral: 'check the residence title before the first day of work',
    },
    erklaerung: 'Nobody may be employed without a fitting title. The visa is a title too. The employer keeps a copy.',
  },
  beschaeftigungBegonnen: {
    titel: 'Job begun',
    satz: () => 'The worker has begun the job.',
    handlung: { anrede: 'Begin the job.', neutral: 'begin the job' },
    erklaerung:
      'From now on there are duties to report: if the job ends early, the foreigners authority must learn of it.',
  },
  aufenthaltstitelBeantragt: {
    titel: 'Residence title applied for',
    satz: () => 'The worker has applied for the residence title.',
    handlung: {
      anrede: 'Apply for the residence title before the visa ends.',
      neutral: 'apply for the residence title before the visa ends',
    },
    erklaerung: 'The foreigners authority at the new address is responsible. It can be another than in this procedure.',
  },
  aufenthaltstitelErteilt: {
    titel: 'Residence title granted',
    satz: ({ gueltigBis }) => `The residence title has been granted. It is valid until ${tag(gueltigBis)}.`,
    handlung: { anrede: 'Decide on the residence title.', neutral: 'decide on the residence title' },
    erklaerung:
      'The title names the work that is allowed. Before it ends it can be extended if the conditions are still met.',
  },
  beschaeftigungBeendet: {
    titel: 'Job ended',
    satz: () => 'The job has ended early.',
    handlung: { anrede: 'Record the end of the job.', neutral: 'record the end of the job' },
    erklaerung:
      'Whoever works or trains with a title for a time tells the foreigners authority within two weeks. The employer has four weeks; the duty is the employer’s with titles for employment. The time runs once they know it themselves.',
  },
  endeMitgeteilt: {
    titel: 'End of the job reported',
    satz: ({ von }) =>
      `${von === 'arbeitgeber' ? 'The employer' : 'The worker'} has told the foreigners authority that the job has ended.`,
    handlung: {
      anrede: 'Tell the foreigners authority that the job has ended.',
      neutral: 'tell the foreigners authority that the job has ended',
    },
    erklaerung:
      'The authority can shorten the title. Once told of the end, it must leave titles for employment at least six months from it. No title lasts longer than it did.',
  },
  aenderungMitgeteilt: {
    titel: 'Change reported',
    satz: () => 'The worker has told the foreigners authority of a change in the job.',
    handlung: {
      anrede: 'Tell the foreigners authority of every important change.',
      neutral: 'tell the foreigners authority of an important change',
    },
    erklaerung:
      'This applies with an EU Blue Card in the first twelve months. It is about every change of employer and changes of pay.',
  },
}

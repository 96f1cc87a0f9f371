import type { Familienereignisse, Familiengang } from '../../fachkraefteverfahren/events-familie.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { tag } from './figures.ts'

function stand({ visumBeantragtAm, eingereistAm, beendetAm }: Familiengang): string {
  if (eingereistAm !== undefined) return `the person entered on ${tag(eingereistAm)}.`
  if (visumBeantragtAm !== undefined) return `the visa was applied for on ${tag(visumBeantragtAm)}.`
  return beendetAm === undefined
    ? 'no visa has been applied for yet.'
    : `it was closed on ${tag(beendetAm)} without an application for a visa.`
}

export const familieEn: Ereignistexte<keyof Familienereignisse> = {
  familieTerminAngefragt: {
    titel: 'Family appointment requested',
    satz: () => 'The family member has asked the German mission for a visa appointment.',
    handlung: {
      anrede: 'Ask the German mission for an appointment. Name the procedure of the skilled worker.',
      neutral: 'ask for an appointment for their own visa',
    },
    erklaerung:
      'It is best if the family comes together with the skilled worker. The mission says whether one appointment is enough for several people.',
  },
  familieTerminAngeboten: {
    titel: 'Family appointment offered',
    satz: ({ termin }) => `The German mission has offered the family member an appointment on ${tag(termin)}.`,
    handlung: { anrede: 'Offer the family member an appointment.', neutral: 'offer the family an appointment' },
    erklaerung: 'Everybody brings their own application and the originals of their papers to the appointment.',
  },
  familieVisumantragVervollstaendigt: {
    titel: 'Family visa application completed',
    satz: () => 'The visa application of the family member is now complete.',
    handlung: {
      anrede: 'Hand in what your visa application lacks.',
      neutral: 'complete the family visa application',
    },
    erklaerung:
      'As a rule a decision follows within three weeks. This time counts only from the day on which the application is complete.',
  },
  familieVisumErteilt: {
    titel: 'Family visa issued',
    satz: ({ gueltigAb, gueltigBis }) =>
      `The visa of the family member has been issued. It is valid from ${tag(gueltigAb)} to ${tag(gueltigBis)}.`,
    handlung: { anrede: 'Decide on the visa of the family member.', neutral: 'decide on the family visa' },
    erklaerung: 'Before it ends the family member applies for a residence title in Germany.',
  },
  familieVisumAbgelehnt: {
    titel: 'Family visa refused',
    satz: ({ belehrt }) =>
      `The visa of the family member has been refused, ${belehrt ? 'with' : 'without'} information on legal remedies.`,
    handlung: { anrede: 'Decide on the visa of the family member.', neutral: 'decide on the family visa' },
    erklaerung:
      'The family member can go to court within one month. Where the information was missing or wrong it is one year. The visa of the skilled worker is not affected.',
  },
  familieTitelBeantragt: {
    titel: 'Family residence title applied for',
    satz: () => 'The family member has applied for a residence title.',
    handlung: {
      anrede: 'Apply for your residence title before the visa ends.',
      neutral: 'apply for their own residence title',
    },
    erklaerung: 'Whoever applies in time may stay until the decision.',
  },
  familieTitelErteilt: {
    titel: 'Family residence title issued',
    satz: ({ gueltigBis }) => `The family member has a residence title. It is valid until ${tag(gueltigBis)}.`,
    handlung: {
      anrede: 'Decide on the residence title of the family member.',
      neutral: 'decide on the residence title of the family',
    },
    erklaerung: 'The title of the family lasts no longer than that of the skilled worker.',
  },
  familieFortgeschritten: {
    titel: 'How far the family is',
    satz: (gang) => `From the file of a family member: ${stand(gang)}`,
    handlung: {
      anrede: 'Record the step in the file of the family member.',
      neutral: 'record the step in the file of the family member',
    },
    erklaerung:
      'The program writes this entry when something happens in the file of the family member. Everything else stands only there.',
  },
}

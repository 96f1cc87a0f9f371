import type { ArbeitsmarktId } from '../../periods/arbeitsmarkt.ts'
import type { PeriodText } from './words.ts'

const FICTION_NOTE =
  'The period runs from the transmission of the request, not from a complete file. One of the two messages, or a decision, in time prevents the fiction; a late answer does not undo it. It replaces only the consent of the employment agency, not the advance approval and not the visa. Whether the seat of the agency or of the foreigners authority decides about the end is open; rely on the later day only.'

export const arbeitsmarktEn: Readonly<Record<ArbeitsmarktId, PeriodText>> = {
  zustimmungImFachkraefteverfahren: {
    title: 'Consent of the employment agency, fast-track procedure',
    trigger: 'The foreigners authority transmits the request for consent.',
    duty: 'Say that the information is not enough or that the employer did not answer in time, or decide.',
    consequence: 'Consent is deemed to be given.',
    note: FICTION_NOTE,
  },
  zustimmungImRegelverfahren: {
    title: 'Consent of the employment agency, ordinary procedure',
    trigger: 'The foreigners authority or the mission transmits the request for consent.',
    duty: 'Say that the information is not enough or that the employer did not answer in time, or decide.',
    consequence: 'Consent is deemed to be given.',
    note: FICTION_NOTE,
  },
  zustimmungBeimArbeitsplatzwechsel: {
    title: 'Consent of the employment agency, change of job with an EU Blue Card',
    trigger: 'The foreigners authority transmits the request for consent.',
    duty: 'Say that the information is not enough or that the employer did not answer in time, or decide.',
    consequence: 'Consent is deemed to be given.',
    note: FICTION_NOTE,
  },
  auskunftAufAufforderung: {
    title: 'Information from the employer on demand',
    trigger: 'The agency demands it from an employer who employs or employed a foreigner.',
    duty: 'Give information on the working conditions.',
    consequence: 'A fine of up to 30,000 euros.',
  },
  auskunftZurZustimmung: {
    title: 'Information from the employer for the consent',
    trigger: 'The consent is being examined.',
    duty: 'Give the data of the job, for example with the declaration on the employment.',
    consequence: 'The agency can prevent the fiction; false data: a fine of up to 30,000 euros.',
  },
  geltungsdauerDerZustimmung: {
    title: 'How long the consent is valid',
    trigger: 'Consent is given.',
    duty: 'It is valid for this time at most.',
    consequence: 'After it a new consent is needed.',
  },
  ausschlussDesArbeitgebers: {
    title: 'Exclusion of an employer',
    trigger: 'Misconduct named in the ordinance is established.',
    duty: 'The agency may exclude the employer for up to this time.',
    consequence: 'During it no consent is given for jobs with that employer.',
  },
  globalzustimmung: {
    title: 'Global consent',
    trigger: 'The agency has stated it for the occupation and the employer has promised the conditions.',
    duty: 'No single request is needed.',
    consequence: 'Consent is deemed to be given.',
  },
}

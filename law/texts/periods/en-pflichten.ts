import type { PflichtId } from '../../periods/pflichten.ts'
import type { PeriodText } from './words.ts'

export const pflichtenEn: Readonly<Record<PflichtId, PeriodText>> = {
  mitteilungZumArbeitsplatzangebot: {
    title: 'Report that the offer is gone or has changed',
    trigger: 'During the procedure the offer falls away or changes in substance, for example the work or the place.',
    duty: 'Tell the foreigners authority; reasons are not needed.',
    consequence:
      'If the worker has entered, it is examined whether the employer committed an offence. In any case it can count in later procedures.',
    note: 'This duty comes from the agreement. Beside it stands the statutory report when a job ends early.',
  },
  mitteilungDesArbeitgebers: {
    title: 'Report the early end of the job (employer)',
    trigger: 'The employer learns that the job has ended early.',
    duty: 'Tell the foreigners authority.',
    consequence: 'With intent or recklessness a fine of up to 30,000 euros.',
  },
  aufbewahrungDesAufenthaltstitels: {
    title: 'Keep a copy of the residence title',
    trigger: 'The job begins.',
    duty: 'Keep a copy on paper or electronically as long as the job lasts.',
    consequence: 'The evidence is missing in an inspection.',
  },
  pruefungDesAufenthaltstitels: {
    title: 'Check the residence title',
    trigger: 'The job is to begin.',
    duty: 'Before that check whether title and restrictions allow the job.',
    consequence: 'A fine of up to 500,000 euros for unlawful employment.',
  },
  hinweisAufBeratung: {
    title: 'Point to the counselling',
    trigger: 'First day of work of a person recruited from abroad.',
    duty: 'On that day at the latest point to the counselling in text form and name the nearest office.',
    consequence: 'No fine was found.',
    note: 'The duty falls away with a cross-border placement.',
  },
  mitwirkung: {
    title: 'Cooperate',
    trigger: 'There is a favourable fact or a piece of evidence.',
    duty: 'Assert it and prove it.',
    consequence: 'What is missing can be to the disadvantage of the worker.',
  },
  mitwirkungMitFrist: {
    title: 'Cooperate within a set time',
    trigger: 'The office sets a time and warns of the consequences.',
    duty: 'Hand in information and evidence within it.',
    consequence: 'What comes later may be disregarded.',
  },
  mitteilungDerFachkraft: {
    title: 'Report the early end (worker)',
    trigger: 'The worker learns that training or job has ended early.',
    duty: 'Tell the foreigners authority.',
    consequence: 'A fine of up to 1,000 euros; an EU Blue Card can be revoked.',
  },
  mitteilungBlaueKarte: {
    title: 'Report changes with an EU Blue Card',
    trigger: 'The job with the EU Blue Card begins.',
    duty: 'During this time report every change of employer and every relevant change, also of pay.',
    consequence: 'The EU Blue Card can be revoked.',
    note: 'Twelve months are how long the duty lasts; the single report is due without culpable delay.',
  },
  aussetzungDesArbeitsplatzwechsels: {
    title: 'Suspend a change of job with an EU Blue Card',
    trigger: 'The job is changed in the first twelve months of employment.',
    duty: 'The foreigners authority may suspend the change for this time and refuse it within it.',
    consequence: 'After that the change stands.',
  },
  gebuehr: {
    title: 'Pay the fee',
    trigger: 'The fee has been fixed and notified.',
    duty: 'Pay the fee.',
    consequence:
      'From the fourth day after it is due a surcharge of 1 per cent for each month begun, rounded down to 50 euros.',
    note: 'By the agreements it is due already when they are signed.',
  },
}

import type { AnlagenIdMit, Unterlagentext } from '../procedure-words.ts'

/** Papers for the appointment at the mission. How many of each, the mission says. */
export const visumunterlagenEn: Readonly<Record<AnlagenIdMit<'AV'>, Unterlagentext>> = {
  'AV-01': {
    titel: 'Application for a national visa',
    was: 'The application itself: filled in on a computer or online in the Auslandsportal.',
    gut: 'All pages with bar code, signed by hand. With an application in the Auslandsportal no paper is needed.',
  },
  'AV-02': {
    titel: 'Passport for the visa application',
    was: 'The visa goes into the passport.',
    gut: 'Signed, with copies. Two empty pages and validity until three months after the visa are usual; some missions ask for more.',
  },
  'AV-03': {
    titel: 'Biometric photos',
    was: 'They go on the form and into the visa.',
    gut: 'All the same, before a light background. At most six months old is usual; some missions ask for newer ones.',
  },
  'AV-04': {
    titel: 'Declaration on the employment for the visa',
    was: 'The same form that the Federal Employment Agency examined.',
    gut: 'Original and copies. What it says is what the advance approval says.',
  },
  'AV-05': {
    titel: 'Diploma for the visa',
    was: 'The degree or certificate on which recognition rests.',
    gut: 'Original and copies with translation. Where the issuing state has it, with an apostille on the original.',
  },
  'AV-06': {
    titel: 'Printouts from anabin for the visa',
    was: 'They show how university and degree are rated.',
    gut: 'One printout for the university, one for the degree, both with a date.',
  },
  'AV-07': {
    titel: 'Permit to practise or promise of it for the visa',
    was: 'For regulated professions and protected titles.',
    gut: 'Original and copies, all pages.',
  },
  'AV-08': {
    titel: 'Proof of experience in information technology',
    was: 'At least three years within the last seven, at the level of a degree.',
    gut: 'References with tasks and exact dates, with translation. Original and copies.',
  },
  'AV-09': {
    titel: 'Declaration on health insurance',
    was: 'It says how the time from entry to statutory insurance is covered.',
    gut: 'Signed. A travel insurance usually covers at least 30,000 euros.',
  },
  'AV-10': {
    titel: 'Signed notices',
    was: 'On true statements, the real employment and the duties afterwards.',
    gut: 'The current sheets of the mission, read and signed by hand.',
  },
  'AV-11': {
    titel: 'Advance approval (Vorabzustimmung) and the originals that belong to it',
    was: 'It shows what the foreigners authority has examined and which originals are still to be shown.',
    gut: 'The original, if the original was handed over; otherwise a copy is enough. All papers ticked in it go along.',
  },
  'AV-12': {
    titel: 'Fee for the visa',
    was: 'It is paid at the appointment, mostly in cash and in the local currency.',
    gut: 'The exact amount. Half of it for minors.',
  },
}

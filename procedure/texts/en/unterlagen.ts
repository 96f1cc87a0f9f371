import type { Unterlagentexte } from '../procedure-words.ts'
import { familienunterlagenEn } from './unterlagen-familie.ts'
import { visumunterlagenEn } from './unterlagen-visum.ts'

/** What an office wants to see, and how a good one looks. */
export const unterlagenEn: Unterlagentexte = {
  'AN-01': {
    titel: 'Power of attorney of the worker',
    was: 'The worker allows the employer to run the procedure in the worker’s name.',
    gut: 'Signed and dated, with all names as in the passport. It says whether it may be passed on. Some authorities want the original.',
  },
  'AN-01b': {
    titel: 'Assurance of the power of attorney',
    was: 'The employer declares that the worker gave it power of attorney and whether it may appoint a representative.',
    gut: 'It is part of the agreement and signed with it. Where a representative signs the agreement, the employer gives it on a sheet of its own. The power of attorney itself stays with the employer.',
  },
  'AN-02': {
    titel: 'Passport of the worker',
    was: 'The passport shows who the worker is.',
    gut: 'Colour copy of the page with the photo, easy to read, nothing cut off. The passport should be valid for a long time yet.',
  },
  'AN-03': {
    titel: 'Residence status in another EU state',
    was: 'Whoever already lives in another EU state shows the residence title from there.',
    gut: 'Colour copy of both sides, still valid.',
  },
  'AN-04': {
    titel: 'Order for the employer’s contact person',
    was: 'Who talks to the authority for the employer, and who does so when somebody is away.',
    gut: 'Signed by somebody who may represent the business. With name, telephone and e-mail of both people.',
  },
  'AN-05': {
    titel: 'Sub-power of attorney of the employer',
    was: 'The employer appoints a law office, chamber or firm for the procedure.',
    gut: 'Signed, with the name of the worker. The worker’s power of attorney must allow it. A law office can assure it instead of presenting it, where that is enough for the authority.',
  },
  'AN-06': {
    titel: 'Order for the representative’s contact person',
    was: 'Who can be reached at the representative’s office, with a deputy.',
    gut: 'Signed, with name, telephone and e-mail of both people.',
  },
  'AN-07': {
    titel: 'Contract of employment or job offer',
    was: 'The particular offer that the procedure is about.',
    gut: 'Signed by both, or bindingly by the employer. With work, place, hours, pay, leave and start.',
  },
  'AN-07a': {
    titel: 'Training contract',
    was: 'The contract on training in the business.',
    gut: 'Signed by business and trainee, with proof that the chamber has registered it.',
  },
  'AN-07b': {
    titel: 'Confirmed school place',
    was: 'The school confirms the place for training at school.',
    gut: 'With name of the school, training, start and length.',
  },
  'AN-08': {
    titel: 'Proof of a pension',
    was: 'Needed for a first title from the age of 45 if the pay is below the minimum.',
    gut: 'A recent statement or contract that shows the amount of the later pension or of assets.',
  },
  'AN-09': {
    titel: 'Decision on recognition',
    was: 'The decision of the recognition body on equivalence.',
    gut: 'All pages, also the annexes with differences and measures.',
  },
  'AN-10': {
    titel: 'Statement of comparability or anabin print-out',
    was: 'They show that a university degree is comparable to a German one.',
    gut: 'From anabin two print-outs with the date: one for the university, one for the degree.',
  },
  'AN-11': {
    titel: 'Information on the qualification',
    was: 'An office in Germany confirms that the home state recognises the qualification.',
    gut: 'The complete document of the central office as it was downloaded.',
  },
  'AN-12': {
    titel: 'Permit to practise, or promise of it',
    was: 'For regulated professions: the permit to practise the profession, or the promise of it.',
    gut: 'All pages. A promise names what is still missing.',
  },
  'AN-13': {
    titel: 'German certificate',
    was: 'Proof of the language level that the purpose of stay or the profession asks for.',
    gut: 'From a recognised examiner, with all parts of the test. The original is needed at the visa appointment.',
  },
  'AN-14': {
    titel: 'Agreement on the recognition partnership',
    was: 'Worker and employer commit themselves to seek recognition in Germany.',
    gut: 'Signed by both. It says when the application is made and how the employer makes training possible.',
  },
  'AN-15': {
    titel: 'Training plan',
    was: 'It shows which measure makes up for the differences.',
    gut: 'Signed, with content, place, length and provider. It fits the differences in the decision.',
  },
  'AN-16': {
    titel: 'Leaflet on papers for recognition',
    was: 'A list of the body saying which papers it needs for this profession.',
    gut: 'The list for exactly this profession and this body, in its newest version.',
  },
  'AN-17': {
    titel: 'Sheet for further family members',
    was: 'Needed if more relatives come along than fit into the form.',
    gut: 'With names as in the passport, date of birth and relation to the worker.',
  },
  'AN-18': {
    titel: 'Proof of work experience',
    was: 'It shows how long, and as what, the worker has worked.',
    gut: 'References with tasks and exact dates, in German or with a translation.',
  },
  'AN-19': {
    titel: 'Assurance of actual employment',
    was: 'Worker and employer assure that the job is really going to be done.',
    gut: 'Two declarations, each signed and dated by its own side.',
  },
  'AN-20': {
    titel: 'Declaration to bear the costs',
    was: 'The employer promises to pay the fee.',
    gut: 'Signed, with the name of the worker and the fee it is about.',
  },
  'AR-01': {
    titel: 'Application for recognition',
    was: 'The form of the body. For the central office the worker fills in the application online.',
    gut: 'Filled in completely and signed by the worker.',
  },
  'AR-02': {
    titel: 'CV and references',
    was: 'Training and work in order of time, with proof.',
    gut: 'A table in German without gaps. References with a translation from a recognised translator.',
  },
  'AR-03': { titel: 'Proof of identity', was: 'Passport or identity card.', gut: 'Easy to read and still valid.' },
  'AR-04': {
    titel: 'Proof of training',
    was: 'Final certificate with subjects and hours.',
    gut: 'All pages, with a sworn translation. Send originals only when the body asks for them.',
  },
  'AR-05': {
    titel: 'Declaration on earlier applications',
    was: 'Whether recognition has been applied for before.',
    gut: 'Signed. Earlier applications and decisions are named.',
  },
  'AR-06': {
    titel: 'Proof of the wish to work in Germany',
    was: 'The offer of the employer is enough for this.',
    gut: 'Copy of the contract or offer.',
  },
  'AR-07': {
    titel: 'Certificate of the right to practise',
    was: 'For regulated professions: that the worker may practise the profession where it was learnt.',
    gut: 'Newly issued by the office responsible in the home state, with a translation.',
  },
  'AR-08': {
    titel: 'Further papers of the leaflet',
    was: 'What else the body asks for in this profession.',
    gut: 'Exactly as the leaflet names it.',
  },
  'AR-09': {
    titel: 'Papers of the list of the central office',
    was: 'What the central office asks for in this country and for this degree.',
    gut: 'Exactly as the list names it.',
  },
  'AR-10': {
    titel: 'Proof of a change of name',
    was: 'Needed if certificates and passport show different names.',
    gut: 'Document in its original language with a translation.',
  },
  'AR-11': {
    titel: 'Cover sheet of the foreigners authority',
    was: 'It shows the central office that the application belongs to the fast-track procedure.',
    gut: 'Issued by the foreigners authority and placed on top.',
  },
  'AB-01': {
    titel: 'Declaration on the employment',
    was: 'The form with which the Federal Employment Agency checks the working conditions.',
    gut: 'Every field filled in, signed by the employer, the same as the contract. Gaps lead to questions.',
  },
  'AB-02': {
    titel: 'Extra sheet on training',
    was: 'Needed if a measure or training runs during the job.',
    gut: 'Signed and in line with the training plan.',
  },
  'AB-03': {
    titel: 'Papers on the recognition partnership',
    was: 'The agreement, and that the employer is suited for the training.',
    gut: 'The signed agreement and proof, for example of training in the business.',
  },
  ...familienunterlagenEn,
  ...visumunterlagenEn,
}

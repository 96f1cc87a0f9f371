import type { anerkennung } from '../../facts/anerkennung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'
import type * as de from '../de/anerkennung.ts'

export const facts = {
  feststellungVonMassnahmen: {
    label: 'Notice that names measures',
    question: 'Has the recognising body found that something is still missing, and how you can make up for it?',
    help: 'Such a notice is often called “Defizitbescheid” (deficit notice). It names for example an adaptation course, a knowledge test or courses. It comes from the body that recognises your occupation, such as IHK FOSA, a chamber of crafts or an authority of a Land.',
    values: {
      nichtBeantragt: 'recognition not applied for yet',
      beantragt: 'applied for, no notice yet',
      getroffen: 'yes, the notice names measures or an examination',
      keineMassnahmenNoetig: 'no, nothing is missing',
      abgelehnt: 'no, the application was refused without such measures',
    },
  },
  qualifizierungsmassnahme: {
    label: 'Qualification measure',
    question: 'Do you have a place in a measure that makes up for what is missing?',
    help: 'Meant is the promise of a company, a hospital or a school. Mainly in a company means: more than half of the time you learn at work. Then the Federal Employment Agency must consent.',
    values: {
      keine: 'none yet',
      ueberwiegendBetrieblich: 'yes, mainly in a company',
      ueberwiegendSchulisch: 'yes, mainly in courses or a school',
    },
  },
  massnahmeGeeignet: {
    label: 'Suitable measure',
    question: 'Can the measure lead to the recognition or to the licence for the occupation?',
    help: 'It should make up for what the notice names. With public or certified providers much speaks for it. The authority judges it.',
  },
  massnahmendauerMonate: {
    label: 'Length of the stay for the measure',
    question: 'How many months do you need in Germany until the recognition?',
    help: 'Add up the measure, the examination and waiting times. The stay for it has a maximum.',
  },
  deutschFuerVorhabenUnzureichend: {
    label: 'German too weak for the plan in the view of the authority',
    question: 'Has an authority said that your German is not enough for this plan?',
    help: 'As a rule level A2 is enough. For some occupations the authorities ask for more, for example B1 in nursing.',
  },
  partnerschaftszeitAusgeschoepft: {
    label: 'Three years of recognition partnership used up',
    question: 'Have you already been in Germany for the full three years with a recognition partnership?',
    help: 'After that there is no further title for recognition and none for short-term work. The foreigners authority sees it in its files.',
  },
  anerkennungspartnerschaftVereinbart: {
    label: 'Agreement on the recognition partnership',
    question: 'Have you agreed on a recognition partnership with the employer?',
    help: 'In the agreement you undertake to apply for the recognition at the latest right after entry. The employer undertakes to make the necessary measures possible. It can be part of the employment contract.',
  },
  arbeitgeberFuerQualifizierungGeeignet: {
    label: 'Employer able to train or to qualify further',
    question: 'Is the employer suited to train you or to qualify you further?',
    help: 'It speaks for it that the employer already trains or has accompanied others to their recognition. The authority judges it.',
  },
  zielberufReglementiert: {
    label: 'Regulated target occupation',
    question: 'Does the occupation that is to be recognised need a state licence in Germany?',
    help: 'Meant is the occupation you want to practise after the recognition, for example nurse. Until then you may have another job.',
  },
  kirchlicheArbeitsbedingungen: {
    label: 'Church employer with fixed working conditions',
    question: 'Is it a church employer, and do the working conditions of its commission apply to you?',
    help: 'For example Caritas or Diakonie with AVR. These rules take the place of a collective agreement.',
  },
  zugelassenePflegeeinrichtung: {
    label: 'Admitted care facility',
    question: 'Is the employer a care facility admitted by the long-term care insurance funds?',
    help: 'Most nursing homes and mobile care services are (section 72 of Book XI of the Social Code). Ask the employer.',
  },
  einstufungFuehrtZumZielberuf: {
    label: 'Grading and pay that lead to the target occupation',
    question: 'Will you be graded and paid in a way that the work leads to the target occupation?',
    help: 'For example as a care assistant on the way to becoming a nurse. Just any helper job is not enough.',
  },
  berufsfachlicherZusammenhang: {
    label: 'Work connected with the occupation',
    question: 'Is the work connected with the occupation that is to be recognised?',
    help: 'It should need knowledge from your occupation. The Federal Employment Agency examines it.',
  },
  anerkennungInDerselbenBerufsgruppe: {
    label: 'Recognition in the same occupational group',
    question: 'Does the occupation to be recognised belong to the same occupational group as the job?',
    help: 'Example: whoever seeks recognition as an electronics technician should also work in an electrical occupation.',
  },
  ueberVermittlungsabspracheVermittelt: {
    label: 'Placement under an arrangement of the Federal Employment Agency',
    question: 'Has the Federal Employment Agency placed you with a programme for your state of origin?',
    help: 'Such arrangements exist only with some states and for selected occupations. One example is the programme Triple Win. A private placement does not count.',
  },
  anerkennungsverfahrenErklaert: {
    label: 'Declaration to run the recognition procedure',
    question: 'Do you declare that you will run the recognition procedure in Germany?',
    help: 'As a rule you sign the declaration within the programme.',
  },
  anerkennungspruefungVorgesehen: {
    label: 'Examination for the recognition',
    question: 'Are you registered for or admitted to an examination for the recognition of your foreign qualification?',
    help: 'For example a knowledge test, an aptitude test or an examination in the language of the profession.',
  },
  pruefungWeistSpracheNach: {
    label: 'Examination that itself proves the German',
    question: 'Is it this very examination that is to show how good your German is?',
    help: 'That is so with a language examination or one in the language of the profession. Then you need no certificate before.',
  },
  qualifikationsanalyse: {
    label: 'Qualification analysis',
    question: 'Has the recognising body promised a qualification analysis?',
    help: 'In a qualification analysis you show in practice what you can do, for example with a work sample. It is meant for people who cannot present important certificates.',
    values: {
      nichtBeantragt: 'not applied for',
      beantragt: 'applied for, no promise yet',
      zugesagt: 'yes, promised',
      abgelehnt: 'refused',
    },
  },
} as const satisfies FactTexts<typeof anerkennung>

export const conditions = {
  deutschFuerVorhaben: {
    title: 'German that fits the plan',
    explanation:
      'As a rule at least level A2, for the recognition partnership without exception. For some occupations more is asked in the single case.',
  },
  feststellungDerAnerkennendenStelle: {
    title: 'Notice of the recognising body',
    explanation: 'It must say that measures are still needed for the recognition or the licence.',
  },
  innerhalbDerHoechstdauer: {
    title: 'Within the maximum duration',
    explanation:
      'Since 1 March 2024 measures may take up to 24 months and then up to twelve more. Before it was 18 and six.',
  },
  p16dQualifizierungsmassnahme: {
    title: 'Conditions of the qualification measure',
    explanation:
      'Beside the measure you may do other work for 20 hours a week. Work in your own field is possible without this limit if the Federal Employment Agency consents.',
  },
  p16dPruefung: {
    title: 'Conditions of the stay for an examination',
    explanation: 'With this title you may not work.',
  },
  p16dQualifikationsanalyse: {
    title: 'Conditions of the qualification analysis',
    explanation: 'It exists since 1 March 2024. If it shows that measures are needed, you can stay for them.',
  },
  p16dAnerkennungspartnerschaft: {
    title: 'Conditions of the recognition partnership',
    explanation:
      'It exists since 1 March 2024. You work from the beginning and have your qualification recognised beside it.',
  },
  partnerschaftQualifikation: {
    title: 'Qualification recognised by the state of origin',
    explanation: 'A vocational training of at least two years or a university degree, confirmed by a German body.',
  },
  partnerschaftBerufsqualifikation: { title: 'Training of at least two years, recognised by the state of origin' },
  partnerschaftHochschulabschluss: { title: 'University degree recognised by the state of origin' },
  partnerschaftBeschaeftigung: {
    title: 'Qualified job, or a job on the way to the regulated occupation',
    explanation: 'Only if the target occupation needs a licence may the job be simpler until then.',
  },
  partnerschaftTarif: {
    title: 'Simpler job with an employer under a collective agreement or church rules',
    explanation: 'Grading and pay must lead to the target occupation.',
  },
  partnerschaftPflege: {
    title: 'Simpler job in an admitted care facility',
    explanation: 'Grading and pay must lead to the target occupation.',
  },
  p16dVermittlungsabsprache: {
    title: 'Conditions of the placement arrangement',
    explanation:
      'Whether there is an arrangement for your state and occupation at present, the Federal Employment Agency knows.',
  },
  p2Vermittlungsabsprachen: { title: 'Consent: what the work must meet under a placement arrangement' },
  p2aAnerkennungspartnerschaft: {
    title: 'Consent: what the work must meet in a recognition partnership',
    explanation: 'The consent holds for at most one year each time. There is no priority check.',
  },
  erlaubnisFuerDieBeschaeftigung: {
    title: 'Licence for the job where it needs one',
    explanation: 'Here it must be granted already. A promise is not enough.',
  },
  qualifiziertBeiNichtReglementiertenBerufen: {
    title: 'Qualified job if the target occupation is not regulated',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  anerkennungMassnahme: {
    name: 'Measure for recognition',
    short:
      'For people whose notice says what is still missing for the recognition and who want to make up for it in Germany.',
    nextStep: 'With the notice, look for a place in a course, a company or a hospital.',
  },
  anerkennungspartnerschaft: {
    name: 'Recognition partnership',
    short:
      'For people with a qualification and a job who work at once and run the recognition procedure only in Germany.',
    nextStep:
      'With a training apply to the ZAB for the digital information on professional qualifications. Conclude the agreement with the employer.',
  },
  anerkennungVermittlungsabsprache: {
    name: 'Recognition under a placement arrangement',
    short: 'For people whom the Federal Employment Agency has placed with a programme for their state of origin.',
    nextStep: 'Ask the Federal Employment Agency whether there is a programme for your state and your occupation.',
  },
  anerkennungPruefung: {
    name: 'Examination for recognition',
    short: 'For people who come to Germany only for an examination for the recognition.',
    nextStep: 'Register for the examination, and have the date confirmed.',
  },
  qualifikationsanalyse: {
    name: 'Qualification analysis',
    short: 'For people who want to show in practice what they can do because important certificates are missing.',
    nextStep: 'Apply for the recognition, and ask the body for a qualification analysis.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {
  erstdauerQualifizierungsmassnahme: 'longest duration of the first title for a measure for recognition',
  hoechstdauerQualifizierungsmassnahme: 'maximum stay for measures for recognition',
  erstdauerAnerkennungspartnerschaft: 'longest duration of the first title of the recognition partnership',
  hoechstdauerAnerkennungspartnerschaft: 'maximum duration of the recognition partnership',
  erstdauerVermittlungsabsprache: 'duration of the first title under a placement arrangement',
  hoechstdauerVermittlungsabsprache: 'maximum duration under a placement arrangement',
  dauerQualifikationsanalyse: 'longest duration of the title for a qualification analysis',
} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

import type { arbeitsplatz as facts } from '../../facts/arbeitsplatz.ts'
import type { FactTexts } from '../catalogue.ts'

export const arbeitsplatz = {
  konkretesArbeitsplatzangebot: {
    label: 'Concrete job offer',
    question: 'Do you have a concrete job offer?',
    help: 'A signed employment contract, or a binding offer that names the work, the place, the pay and the hours. An invitation to an interview or a promise without obligation is not enough.',
  },
  beschaeftigungVersichert: {
    label: 'Assurance that the work will really be done',
    question: 'Do you and the employer assure that you will really do this work?',
    help: 'Both usually sign it on a form: you with the visa application, the employer in the declaration on the employment (Erklärung zum Beschäftigungsverhältnis).',
  },
  taetigkeit: {
    label: 'Occupation in Germany (ISCO-08)',
    question: 'Which occupation will you practise in Germany?',
    help: 'We ask for the four-digit code of the international list of occupations ISCO-08, for example 2512 for software development. What counts is the work in Germany, not what you studied. Search for the name of the occupation or ask the employer.',
  },
  informatikTaetigkeit: {
    label: 'Occupation in information and communication technology',
    question: 'Will you work in an occupation of information and communication technology?',
    help: 'For example programming, administration, IT security or data analysis. Merely using a computer at work is not enough.',
  },
  qualifizierteBeschaeftigung: {
    label: 'Qualified employment',
    question: 'Does the job require vocational training or a degree?',
    help: 'What counts is what the job asks for, not what you are able to do. It is qualified if in Germany one normally needs a training of at least two years or a degree for it. Helper work and jobs learnt in a few weeks are not enough.',
  },
  angemesseneBeschaeftigung: {
    label: 'Employment adequate to the qualification',
    question: 'Does the job fit your degree or qualification?',
    help: 'The subject need not be exactly the same. But the job must ask for knowledge that one gains by studying. Helper work never fits. The authority judges it from the job description.',
  },
  qualifikationBefaehigt: {
    label: 'Qualification that enables for this employment',
    question: 'Does your qualification enable you for exactly this employment?',
    help: 'This was asked for only until 17 November 2023. Since then any qualified employment will do.',
  },
  reglementierterBeruf: {
    label: 'Regulated profession',
    question: 'Is the profession that you practise in this job regulated in Germany?',
    help: 'Regulated means that it may only be practised with a licence of the state, for example in medicine, in nursing or as a teacher at state schools. Most occupations in trade, crafts, industry and IT may be practised as an employee without a licence. Whoever first works as an assistant until the recognition answers for that work. You can look it up with the Recognition Finder on www.anerkennung-in-deutschland.de.',
  },
  berufsausuebungserlaubnis: {
    label: 'Licence to practise',
    question: 'Do you have the licence to practise the profession in Germany?',
    help: 'For example the licence as a doctor (Approbation) or the permission to use a professional title in nursing. A written promise of the competent body is enough for most ways.',
    values: { keine: 'not yet', zugesagt: 'promised in writing', erteilt: 'granted' },
  },
  jahresgehalt: {
    label: 'Gross pay per year',
    question: 'How high is the gross pay per year?',
    help: 'The amount before taxes and contributions, as the contract states it. Only pay that is fixed and without condition counts. A 13th salary fixed in the contract counts. A bonus for performance or success does not. In part-time work the amount really paid counts; it is not converted to full time.',
  },
  vertragBefristet: {
    label: 'Fixed-term employment contract',
    question: 'Is the employment contract for a fixed term?',
    help: 'Fixed term means that the contract names a day on which it ends. A probation period is not a fixed term.',
  },
  vertragsdauerMonate: {
    label: 'Length of the employment contract',
    question: 'How many months does the employment contract run?',
    help: 'Count full months from the first working day to the end of the contract.',
  },
  leiharbeit: {
    label: 'Temporary agency work',
    question: 'Will you be employed as a temporary agency worker?',
    help: 'Agency work means that your employer lends you to another business, and people there tell you what to do. Working at a customer’s site under your own employer’s instructions is not agency work.',
  },
  unerlaubteVermittlung: {
    label: 'Unlawful placement or recruitment',
    question: 'Did the employment come about through unlawful placement or recruitment?',
    help: 'The Federal Employment Agency (Bundesagentur für Arbeit) examines this. Be careful when someone asks for a lot of money for a job.',
  },
  ungleicheArbeitsbedingungen: {
    label: 'Working conditions worse than those of comparable employees',
    question: 'Are pay or hours worse than those of comparable employees in Germany?',
    help: 'The Federal Employment Agency (Bundesagentur für Arbeit) examines this. It compares with the collective agreement or with what is usual in the region.',
  },
  auslaendischesBeschaeftigungsverhaeltnis: {
    label: 'Employment with an employer abroad',
    question: 'Does an employer abroad stay your employer?',
    help: 'Whoever is posted to Germany by a company abroad has no employment in Germany in this sense. The authority sees it from the contract.',
  },
  bevorrechtigteBewerberVorhanden: {
    label: 'Candidates with priority',
    question: 'Has the priority check shown that other people have priority?',
    help: 'In the priority check the Federal Employment Agency (Bundesagentur für Arbeit) looks whether Germans, EU citizens or others with free access to the labour market are available for the job.',
  },
  fortsetzungNachEinjaehrigerZustimmung: {
    label: 'Continued work with the same employer after a consent of at least one year',
    question:
      'Do you go on working for the same employer, and was the consent of the Federal Employment Agency so far given for at least one year?',
    help: 'Then the Agency may do without the priority check. How long the consent ran stands on the card or the supplementary sheet.',
  },
  versagungsgrundArbeitgeber: {
    label: 'Ground for refusing consent',
    question: 'Is there a ground on which consent may be refused?',
    help: 'For example, if the employer does not pay contributions or taxes, is insolvent, does no business or was punished for undeclared work, or if you yourself have worked without permission before.',
  },
  tarifgebundenUndTarifentgelt: {
    label: 'Employer bound by a collective agreement that covers the job',
    question: 'Is the employer bound by a collective agreement, and do its terms apply to you?',
    help: 'The employer is bound as a member of an employers’ association or by an agreement of its own. Pay that merely follows the agreement is not enough. Ask the employer.',
  },
  altersversorgungAngemessen: {
    label: 'Adequate provision for old age',
    question: 'Can you prove adequate provision for old age?',
    help: 'For example pension rights from other states, a private pension insurance or assets. The Act names no amount. The authority judges it.',
  },
  oeffentlichesInteresseAnBeschaeftigung: {
    label: 'Public interest in the employment',
    question: 'Is there a public interest in your taking up this job?',
    help: 'It can be an interest of the region, the economy or the labour market. The employer gives the reasons, the authority judges them.',
  },
  geringfuegigeAbweichung: {
    label: 'Only a slight deviation in pay or age',
    question: 'Is the pay only very little too low, or the age limit only just exceeded?',
    help: 'The Act names no figure. The authority judges what is slight and may then make an exception.',
  },
  ersteErteilung: {
    label: 'First title as a skilled worker (§ 18a or § 18b AufenthG)',
    question: 'Would it be your first residence title as a skilled worker under § 18a or § 18b AufenthG?',
    help: 'Yes, if you never held such a title. An extension is not the first title.',
  },
  ersteZustimmung: {
    label: 'First consent of the Federal Employment Agency',
    question: 'Would it be the first consent of the Federal Employment Agency for you on this way?',
    help: 'Yes, if you never worked in Germany on this way. An extension is not the first consent.',
  },
  westbalkanZustimmungVor2021: {
    label: 'Consent under the Western Balkans Regulation by the end of 2020',
    question: 'Did you have a consent under the Western Balkans Regulation by the end of 2020?',
    help: 'Yes, if you worked in Germany then with a visa under this regulation.',
  },
  westbalkanErstzustimmungenImJahr: {
    label: 'First consents under the Western Balkans Regulation in this calendar year',
    question: 'How many first consents has the Federal Employment Agency already given in this calendar year?',
    help: 'Only the Federal Employment Agency (Bundesagentur für Arbeit) knows the number. It announces when the quota of the year is used up.',
  },
} as const satisfies FactTexts<typeof facts>

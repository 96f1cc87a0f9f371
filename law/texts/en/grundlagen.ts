import type { ConditionText, WayText } from '../catalogue.ts'
import type * as de from '../de/grundlagen.ts'
import { arbeitsplatz } from './arbeitsplatz.ts'
import { aufenthalt } from './aufenthalt.ts'
import { gehalt } from './gehalt.ts'
import { person } from './person.ts'
import { qualifikation } from './qualifikation.ts'
import { sprache } from './sprache.ts'

export const facts = { ...person, ...aufenthalt, ...arbeitsplatz, ...gehalt, ...qualifikation, ...sprache } as const

export const conditions = {
  keineSperreDesZweckwechsels: {
    title: 'No bar to changing the purpose of the stay',
  },
  nichtWaehrendAusbildungOderStudium: {
    title: 'No temporary work during training or studies',
  },
  sprachnachweisListeInKraft: {
    title: 'Did the exemption from proof of German hold already?',
    explanation:
      'The list of titles with which spouses need not prove German grew longer around the turn of 2022/2023. The day is not confirmed.',
  },
  aufenthaltstitelNoetig: {
    title: 'You need no residence title',
    explanation:
      'Germans need no title. Nationals of the EU, Iceland, Liechtenstein, Norway and Switzerland may also come and work without a visa and without a residence title, as a rule. One such nationality is enough, even beside another. Enter with the passport or identity card of that state.',
  },
  allgemeineVoraussetzungen: {
    title: 'General conditions',
    explanation: 'As a rule they apply to every residence title. In unusual cases the authority may depart from them.',
  },
  visumsverfahren: {
    title: 'Entry with the right visa',
    explanation:
      'Whoever applies abroad meets this by applying. Whoever is already in Germany needs a reason why the application is possible here.',
  },
  anspruchNachDerEinreise: {
    title: 'Claim that arose only after entry',
    explanation: 'Then the application is possible from a short visit too.',
  },
  antragWaehrendDesAsylverfahrens: {
    title: 'Application during the asylum procedure',
    explanation:
      'With a permission to stay for the asylum procedure you may apply in Germany, where the title may be granted despite that procedure.',
  },
  antragNachVisumfreierEinreise: {
    title: 'Application after entry without a visa',
    explanation:
      'With the passport of certain states you may enter without a visa and apply for the title in Germany, within 90 days of entry.',
  },
  p5Fachkraefte: {
    title: 'General conditions for skilled workers',
    explanation:
      'Until 17 November 2023 the title was at the discretion of the authority. Since then there is a claim.',
  },
  p5Berufserfahrung: {
    title: 'General conditions for workers with professional experience',
  },
  ruecknahmeNachFruehererEinreise: {
    title: 'Asylum application withdrawn, entry before 29 March 2023',
    explanation: 'Only then can you change to this title without leaving, and without a new visa.',
  },
  keinAusweisungsinteresse: {
    title: 'No public interest in expulsion',
    explanation: 'There must be nothing that could justify an expulsion, for example a criminal offence.',
  },
  keinEinreiseverbot: {
    title: 'No ban on entry and residence',
    explanation: 'As long as a ban is in force no title may be granted, not even where there is a claim.',
  },
  p10Ermessen: {
    title: 'No bar because of an asylum procedure',
    explanation:
      'This title is at the discretion of the authority. During an asylum procedure, and after a rejection without departure, it is barred as a rule.',
  },
  p10Anspruch: {
    title: 'No bar because of an asylum procedure',
    explanation: 'There is a claim to this title. As a rule an asylum procedure does not bar it.',
  },
  p10Fachkraefte: {
    title: 'No bar because of an asylum procedure',
    explanation: 'For skilled workers a bar of its own applies after an unsuccessful asylum procedure until departure.',
  },
  p10Berufserfahrung: {
    title: 'No bar because of an asylum procedure',
    explanation:
      'For workers with professional experience a bar of its own applies after an unsuccessful asylum procedure until departure.',
  },
  berufsausuebungserlaubnisSoweitErforderlich: {
    title: 'Licence to practise, where the profession asks for one',
    explanation: 'It is needed only in regulated professions. A promise is enough.',
  },
  p18VersicherungDerBeschaeftigung: {
    title: 'Both sides assure that the work will really be done',
    explanation: 'This applies since 1 March 2024.',
  },
  p18Altersversorgung: {
    title: 'From 45 years on: minimum pay or provision for old age',
    explanation:
      'Whoever is 45 or older at the first title as a skilled worker needs higher pay or adequate provision for old age.',
  },
  p1AltersversorgungWestbalkan: {
    title: 'From 45 years on: minimum pay or provision for old age',
    explanation:
      'What counts is the age at the start of work. Under the Western Balkans Regulation there are exceptions only in justified single cases.',
  },
  p1AltersversorgungBerufskraftfahrer: {
    title: 'From 45 years on: minimum pay or provision for old age',
    explanation: 'What counts is the age at the start of work.',
  },
  p1AltersversorgungSeit2024: {
    title: 'From 45 years on: minimum pay or provision for old age',
    explanation: 'What counts is the age at the start of work. On this way it applies since 1 March 2024.',
  },
  fachkraft: {
    title: 'Skilled worker (Fachkraft)',
    explanation: 'A skilled worker has a suitable vocational training or a suitable university degree.',
  },
  fachkraftMitBerufsausbildung: {
    title: 'Skilled worker with vocational training',
    explanation: 'A German vocational training, or a foreign one recognised as fully equivalent.',
  },
  auslaendischeBerufsausbildungGleichwertig: {
    title: 'Foreign vocational training with full equivalence',
    explanation: 'Partial equivalence is not enough here. But it can open the way to recognition.',
  },
  fachkraftMitAkademischerAusbildung: {
    title: 'Skilled worker with academic training',
    explanation: 'A German, a recognised foreign or a comparable foreign university degree.',
  },
  auslaendischerHochschulabschlussVergleichbar: {
    title: 'Foreign university degree that is comparable or recognised',
    explanation: 'Often a print-out from anabin is enough. If not, the statement of comparability of the ZAB helps.',
  },
  anabinHPlus: {
    title: 'anabin: university H+ and a suitable degree',
    explanation: 'The university has the status H+, the degree is at least “vergleichbar” (comparable).',
  },
  anabinHPlusMinus: {
    title: 'anabin: university H+/- and exactly this degree',
    explanation: 'anabin must list the degree at this university and rate it at least “vergleichbar” (comparable).',
  },
  zeugnisbewertungNichtNegativ: {
    title: 'No statement of comparability that rejects the degree',
    explanation:
      'anabin rates degrees of this kind, the statement of the ZAB rates this one. If it denied comparability, the entry in anabin is not simply enough: then the mission has to judge.',
  },
  anerkannterHochschulabschluss: {
    title: 'Recognised degree in a regulated profession',
    explanation: 'In regulated professions the recognition decides, not anabin.',
  },
  p18a: {
    title: 'Conditions for skilled workers with vocational training',
    explanation: 'Since 18 November 2023 any qualified employment is possible, in another field too.',
  },
  p18b: {
    title: 'Conditions for skilled workers with academic training',
    explanation: 'Since 18 November 2023 any qualified employment is possible, even without a link to the studies.',
  },
  p18gRegel: {
    title: 'Conditions of the EU Blue Card with regular pay',
    explanation: 'Any occupation that fits the degree, without consent of the Federal Employment Agency.',
  },
  p18gErmaessigt: {
    title: 'Conditions of the EU Blue Card with lower pay',
    explanation: 'For shortage occupations and for degrees no older than three years.',
  },
  p18gInformatik: {
    title: 'Conditions of the EU Blue Card for IT occupations without a degree',
    explanation: 'Professional experience takes the place of the university degree.',
  },
  absatz1NichtErfuellt: {
    title: 'No EU Blue Card possible with a degree',
    explanation: 'This way is only for those who do not already get the EU Blue Card with their degree.',
  },
  beschaeftigungsdauerSechsMonate: {
    title: 'Employment for at least six months',
    explanation: 'A contract without end meets this. With a fixed term exactly six months are enough.',
  },
  akademischOderTertiaer: {
    title: 'University degree or a qualification equal to it',
  },
  fachkraftTrotzTertiaeremAbschluss: {
    title: 'Does somebody with a qualification equal to a degree have to be a skilled worker as well?',
    explanation:
      'One reading also asks for a German training or a foreign one with full equivalence. The other does not.',
  },
  antragImHerkunftsstaat: {
    title: 'Application in the state of origin',
    explanation: 'Until the end of 2020 the mission in one’s own state was competent.',
  },
  gleicherAbschlussWieBisher: {
    title: 'The same university degree as for the present title',
    explanation: 'Whoever holds a title under § 18b AufenthG need not prove again that the degree is comparable.',
  },
  p18gBerufsausuebungserlaubnis: {
    title: 'Licence to practise, where the profession asks for one',
    explanation:
      'It is needed only in regulated professions. Whoever changes from § 18b AufenthG and needs the same licence need not prove it again.',
  },
  gleicheErlaubnisWieBisher: {
    title: 'The same licence as for the present title',
  },
  p18gLebensunterhalt: {
    title: 'Secured livelihood',
    explanation:
      'Whoever already works in this job with a title under § 18a or § 18b AufenthG need not prove the livelihood.',
  },
  gleicherArbeitsplatzWieBisher: {
    title: 'The same job as with the present title',
  },
  verlaengerungAlsBerufsanfaenger: {
    title: 'Extension in the first two years as a new graduate',
    explanation:
      'If less than 24 months have passed since the first EU Blue Card for new degrees, the lower salary is enough once more.',
  },
  verlaengerungBlaueKarteStichtag: {
    title: 'Until which day do the 24 months count?',
    explanation: 'The Act does not say whether the application or the decision counts. We look at both.',
  },
  engpassberufOderBerufsanfaenger: {
    title: 'Shortage occupation or new university degree',
    explanation:
      'Shortage occupations are, among others, IT, engineering, natural sciences, medicine, academic nursing and teaching. Otherwise the degree may be no older than three years at the application.',
  },
  erfahrungStattAbschluss: {
    title: 'Professional experience in place of the degree',
    explanation: 'At least three years within the last seven, in IT occupations, at the level of a degree.',
  },
  keinAblehnungsgrundBlaueKarte: {
    title: 'No ground for refusing the EU Blue Card',
    explanation: 'EU law excludes some groups, for example during a pending asylum application in the EU.',
  },
  zustimmungDerBundesagentur: {
    title: 'Consent of the Federal Employment Agency',
    explanation:
      'The authority asks the agency itself. The agency mainly examines whether the working conditions are right. Other candidates have no priority.',
  },
  zustimmungDerBundesagenturMitVorrangpruefung: {
    title: 'Consent of the Federal Employment Agency with priority check',
    explanation:
      'The agency examines the working conditions and whether other candidates with priority are available for the job.',
  },
  vorbeschaeftigungOderVoraufenthalt: {
    title: 'Two years of insured work or three years of stay in Germany',
    explanation:
      'Whoever has been here that long with a title no longer needs the consent of the Federal Employment Agency.',
  },
  p26Vorbeschaeftigung: {
    title: 'No consent after two years of work or three years of stay',
    explanation:
      'Under the Western Balkans Regulation this applies since 2021 only to people who had a consent by the end of 2020.',
  },
  fortsetzungBeimSelbenArbeitgeber: {
    title: 'Continued work with the same employer',
    explanation:
      'After a consent of at least one year the Federal Employment Agency may do without the priority check.',
  },
  keineLeiharbeit: {
    title: 'No temporary agency work',
    explanation: 'The Federal Employment Agency may not consent to temporary agency work.',
  },
  p6Berufserfahrung: {
    title: 'Conditions for workers with professional experience',
    explanation:
      'Professional experience and a qualification recognised by the state of origin take the place of recognition in Germany.',
  },
  informatikberuf: {
    title: 'Occupation in information and communication technology',
    explanation: 'In these occupations the experience is enough, a qualification is not needed.',
  },
  staatlichAnerkannteQualifikation: {
    title: 'Qualification recognised by the state of origin, or IT occupation',
    explanation:
      'A German body must confirm that the qualification is recognised in its state of origin. For a degree anabin is mostly enough.',
  },
  bestaetigungFuerAusbildung: {
    title: 'Confirmation that the training is recognised by the state of origin',
    explanation:
      'A German body must confirm it: the ZAB with its digital information on professional qualifications. A notice of full or partial equivalence is enough too.',
  },
  gleichwertigkeitsbescheidStattAuskunft: {
    title: 'Notice of full or partial equivalence',
    explanation: 'It takes the place of the information of the ZAB, unless the ZAB has already answered no.',
  },
  bestaetigungFuerHochschulabschluss: {
    title: 'Confirmation that the degree is recognised by the state of origin',
    explanation:
      'A print-out from anabin or a statement of comparability of the ZAB is enough. The ZAB issues no digital information for degrees.',
  },
  andereBestaetigungFuerHochschulabschluss: {
    title: 'Another confirmation of a German body',
    explanation: 'It is needed only where anabin and the statement of comparability do not help.',
  },
  anabinEintragVorhanden: {
    title: 'University and degree are listed in anabin',
    explanation: 'For this way the rating “bedingt vergleichbar” (comparable with limits) is enough too.',
  },
  staatlichAnerkannteBerufsqualifikation: {
    title: 'Vocational training of at least two years recognised by the state of origin',
  },
  staatlichAnerkannterHochschulabschluss: { title: 'University degree recognised by the state of origin' },
  gehaltsschwelleOderTarif: {
    title: 'Minimum pay or collective agreement',
    explanation: 'If the employer is bound by a collective agreement and applies it, the minimum pay falls away.',
  },
  erfahrungInReglementiertenBerufen: {
    title: 'Is this way open to regulated professions too?',
    explanation: 'This is disputed. Where the readings lead to different results, the result stays open.',
  },
  gehaltsschwelleStichtag: {
    title: 'Minimum pay',
    explanation:
      'The Act does not say which day counts when application, decision and start of work fall into different years. We examine all three.',
  },
  p26Westbalkan: {
    title: 'Conditions of the Western Balkans Regulation',
    explanation: 'Any employment is possible. No qualification and no language is asked for.',
  },
  antragInEinemDerSechsStaaten: {
    title: 'Application in one of the six states',
    explanation: 'The first application must be made at a German mission in one of the six Western Balkan states.',
  },
  keineAsylbewerberleistungen24Monate: {
    title: 'No asylum seekers’ benefits in the last 24 months before the application',
    explanation: 'There is no exception to this. After 24 months the way is open again.',
  },
  randtagDer24Monate: {
    title: 'Last benefit more than 24 months ago',
    explanation: 'Only if it lay exactly 24 months before the application do the readings lead to different results.',
  },
  kontingentNichtAusgeschoepft: {
    title: 'Quota of the year not used up',
    explanation: 'The number of first consents in a calendar year is limited. Extensions do not count.',
  },
  westbalkanKontingentNachAugust2026: {
    title: 'How high is the quota after 19 August 2026?',
    explanation: 'A cut to 25,000 has been announced. We could not confirm whether it is in force already.',
  },
  sonstigeQualifizierteBeschaeftigte: {
    title: 'Is the fast-track procedure for skilled workers open here too?',
    explanation: 'The Act also opens it for “other qualified employees”. Who belongs to them is disputed.',
  },
  p81aBlaueKarte: { title: 'Fast-track procedure for skilled workers with the EU Blue Card' },
  p30SprachnachweisFachkraefte: {
    title: 'Proof of German of the spouse',
    explanation: 'Since 20 January 2023 at the latest it is no longer needed for skilled workers.',
  },
  p29Wohnraum: {
    title: 'Proof of living space for the family',
    explanation: 'Since 1 March 2024 it is no longer needed for skilled workers.',
  },
  ersterFachkrafttitelSeit2024: {
    title: 'First such title on 1 March 2024 or later',
  },
  p36Elternnachzug: {
    title: 'Parents may join',
    explanation:
      'This is possible if the title was first granted on 1 March 2024 or later and the livelihood is secure. The authority decides at its discretion.',
  },
} as const satisfies Readonly<Record<keyof typeof de.conditions, ConditionText>>

export const readings = {
  listeSchonInKraft: 'The exemption held already.',
  listeNochNichtInKraft: 'The exemption did not hold yet.',
  tertiaerNurAlsFachkraft: 'Only somebody who is also a skilled worker gets to the EU Blue Card this way.',
  tertiaerGenuegt: 'The qualification equal to a degree is enough.',
  antrag: 'The day of the application counts.',
  entscheidung: 'The day of the decision counts.',
  arbeitsbeginn: 'The day on which work begins counts.',
  nurNichtReglementiert: 'Only professions without a licence of the state.',
  erlaubnisGenuegt: 'Regulated professions too, if the licence is granted or promised.',
  randtagZaehltMit: 'The day exactly 24 months before the application still belongs to the bar.',
  randtagZaehltNicht: 'The day exactly 24 months before the application no longer belongs to the bar.',
  kontingent50000: 'It is still 50,000 a year, as in the last text that was read.',
  kontingent25000: 'The announced limit of 25,000 a year already applies.',
  weit: 'Yes, these employees belong to them too.',
  eng: 'No, these employees do not belong to them.',
} as const satisfies Readonly<Record<keyof typeof de.readings, string>>

export const ways = {
  westbalkan: {
    name: 'Western Balkans Regulation',
    short:
      'For any work, even without qualification and without German, for nationals of Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia and Serbia.',
    nextStep:
      'The employer obtains the consent of the Federal Employment Agency in advance. You bring it to the visa appointment.',
  },
  fachkraftBerufsausbildung: {
    name: 'Skilled worker with vocational training',
    short: 'For people with German or fully recognised vocational training and a qualified job.',
    nextStep: 'Apply for recognition of your training if the notice is still missing.',
  },
  fachkraftAkademisch: {
    name: 'Skilled worker with academic training',
    short:
      'For people with a university degree and a qualified job. There is a fixed minimum pay only from the age of 45.',
    nextStep: 'Look up your degree in anabin and, if necessary, apply for the statement of comparability.',
  },
  blaueKarteRegel: {
    name: 'EU Blue Card',
    short:
      'For people with a university degree, a job that fits it and higher pay, without consent of the Federal Employment Agency.',
    nextStep:
      'Print the entries from anabin or apply for the statement of comparability. Then book the visa appointment.',
  },
  blaueKarteErmaessigt: {
    name: 'EU Blue Card for shortage occupations and new degrees',
    short: 'With a lower minimum pay for shortage occupations and for degrees no older than three years.',
    nextStep: 'Let the employer determine the ISCO-08 code of the occupation, and look up your degree in anabin.',
  },
  blaueKarteInformatik: {
    name: 'EU Blue Card for IT occupations without a degree',
    short: 'For IT professionals with at least three years of experience within the last seven, without a degree.',
    nextStep: 'Collect references that show the tasks, the length and the level of your work.',
  },
  berufserfahrung: {
    name: 'Employment with professional experience',
    short:
      'For people with two years of experience and a qualification recognised by their state of origin, without recognition in Germany.',
    nextStep:
      'With a training: apply to the ZAB for the digital information on professional qualifications. With a degree: print the entries of anabin.',
  },
} as const satisfies Readonly<Record<keyof typeof de.ways, WayText>>

export const parameters = {
  beitragsbemessungsgrenze: 'contribution ceiling of the general pension insurance',
  freizuegigkeitsstaaten: 'States of the EU and the EEA',
  visumfreieStaaten: 'States whose nationals need no visa for short stays',
  engpassgruppen: 'shortage occupations of the EU Blue Card',
  westbalkanKontingent: 'quota of the Western Balkans Regulation',
  westbalkanKontingentAngekuendigt: 'announced quota of the Western Balkans Regulation',
  zuschlagGeltungsdauer: 'months by which the title outlasts the contract',
  zuschlagGeltungsdauerBlaueKarte: 'months by which the EU Blue Card outlasts the contract',
  nationalesVisum: 'fee for the national visa',
  aufenthaltserlaubnis: 'fee for the first residence permit or EU Blue Card',
  wechselDesAufenthaltszwecks: 'fee for a change of the purpose of stay',
  niederlassungserlaubnis: 'fee for the settlement permit',
  niederlassungserlaubnisHochqualifizierte: 'fee for the settlement permit for the highly qualified',
  beschleunigtesFachkraefteverfahren: 'fee for the fast-track procedure for skilled workers (the employer pays)',
} as const satisfies Readonly<Record<keyof typeof de.parameters, string>>

import type { Erklaerungstexte } from '../erklaerungstexte.ts'

/** A reading version: what is signed is the German text. */
export const erklaerungenEn: Erklaerungstexte = {
  wahreAngaben: {
    titel: 'True and complete statements',
    saetze: [
      'All I state for my visa application is true, complete and to the best of my knowledge.',
      'I know: whoever makes false or incomplete statements to get a visa gives a reason for expulsion; the application may be refused.',
      'I also know: making such statements for myself or for others is an offence.',
      'I was told this before I applied.',
    ],
  },
  verurteilungen: {
    titel: 'Convictions',
    saetze: [
      'I also state convictions that no longer stand in any certificate of conduct: the authority may see them in the Federal Central Criminal Register as long as they are not to be deleted.',
      'The application form asks for convictions in Germany and in other states; I state both.',
    ],
    kaestchen: ['There is no conviction.', 'There is a conviction; I stated it in the application.'],
  },
  richtigkeit: {
    titel: 'Correctness of the application',
    saetze: [
      'I have read what the application form says; it is correct and complete.',
      'If something changes before the decision, I tell the mission at once.',
      'This declaration also stands on the application form and is signed there separately.',
    ],
  },
  konkretesArbeitsplatzangebot: {
    titel: 'The work will really be done',
    saetze: [
      'I have a concrete offer of a job.',
      'I assure that I really want to take up and do this work in Germany.',
      'I know: it is not enough that wages are paid. A contract that both sides make for show only is void.',
      'I know: false statements about it are an offence. Whoever helps somebody else with them for money or another financial advantage may be punished for smuggling of foreigners.',
      'Where there are signs of a sham, the authorities may turn to the public prosecutor.',
    ],
  },
  mitteilungBlaueKarte: {
    titel: 'Notices in the first year of the EU Blue Card',
    saetze: [
      'In the first twelve months of work with the EU Blue Card I tell the foreigners authority of every change of employer.',
      'I also tell it of every change on which the conditions of the EU Blue Card depend: for example lower pay, another task or another place of work.',
      'I tell it as soon as I know, without culpable delay.',
      'I know: if I do not, or too late, the EU Blue Card may be revoked. Then my family lose their titles too, unless they have a right of their own.',
    ],
  },
  vorzeitigesEndeFachkraft: {
    titel: 'If work or training ends early',
    saetze: [
      'If the work or training for which the title was issued ends earlier than planned, the skilled worker tells the foreigners authority within two weeks.',
      'The two weeks begin once he or she knows of it.',
    ],
  },
  vorzeitigesEndeArbeitgeber: {
    titel: 'Notices of the employer',
    saetze: [
      'If the employment ends earlier than agreed, we tell the foreigners authority within four weeks of learning of it.',
      'If we do not keep up the offer or something essential changes, such as task or place of work, we say so at once. We need give no reasons.',
      'We know: if the skilled worker enters although the offer had fallen away and we did not say so, the foreigners authority examines whether an offence was committed.',
      'We know that such a breach may count in future requests too.',
    ],
  },
  krankenversicherungsschutz: {
    titel: 'Health insurance',
    saetze: [
      'I know that I need sufficient health insurance from the entry on.',
      'A cover of at least 30,000 euros in the whole Schengen area is usual.',
      'I carry the proof when I enter. Without it entry may be refused.',
    ],
  },
  visumPruefen: {
    titel: 'Checking the visa',
    saetze: [
      'As soon as I get the visa I check everything on it: name, passport number, validity, permitted work.',
      'If something is wrong I report it at once and do not enter with it.',
    ],
  },
  sachstand: {
    titel: 'Questions about the state',
    saetze: [
      'I know that for reasons of data protection nothing is said on the telephone about the state of the application.',
      'Questions by e-mail are answered only after a waiting time; in Belgrade that is ten to twelve weeks after applying.',
    ],
  },
  emailKontakt: {
    titel: 'Contact by e-mail',
    saetze: [
      'I agree that the mission writes to me about my application at the address below.',
      'I look into this mailbox regularly, the spam folder too.',
      'The consent is voluntary. I may withdraw it for the future at any time.',
    ],
    felder: ['E-mail address'],
  },
  unvollstaendigerAntrag: {
    titel: 'Incomplete applications',
    saetze: [
      'I know that my application can only succeed when all papers asked for are there.',
      'What I bring after a time that was set may be left out of account.',
      'If the application is refused I do not get the fee back.',
    ],
  },
  zustellungAblehnung: {
    titel: 'How a refusal reaches me',
    saetze: [
      'A refusal is given in writing. For a visa the law prescribes neither reasons nor instructions on remedies. Without instructions an action is as a rule possible for a year, otherwise for a month.',
      'In case my application is refused I choose one of the following ways. When it reaches me decides when times begin.',
    ],
    kaestchen: [
      'I or a person with a power of attorney will collect the decision at the mission.',
      'Send the decision by e-mail to the address that I named in the application. I look into this mailbox regularly.',
      'Send the decision by post to the following address.',
    ],
    felder: ['E-mail address', 'Postal address'],
  },
  erreichbarkeitUndVertretung: {
    titel: 'Contact and representation',
    saetze: [
      'This is how I can be reached during the procedure. I report changes at once.',
      'I tick whether somebody acts for me. The power of attorney is then enclosed.',
    ],
    kaestchen: ['I act for myself.', 'A person with a power of attorney acts for me.'],
    felder: [
      'Number of the application form (bar code)',
      'Phone',
      'E-mail address',
      'Name and address of the representative',
    ],
  },
  urkundenpruefung: {
    titel: 'Checking of papers and data protection',
    saetze: [
      'The mission may have it checked whether papers are genuine and true, also with authorities of the state that issued them.',
      'My data are processed for this. Who is responsible, to whom data go and which rights I have is said in the data protection notice of the mission.',
    ],
  },
  keinFruehererAntrag: {
    titel: 'No earlier application for recognition',
    saetze: [
      'So far I have not applied in Germany for my professional qualification to be found equivalent.',
      'If I did after all, I name the body, the day and the outcome.',
    ],
    felder: ['Earlier application: body, day, outcome'],
  },
  meldepflichtigeKrankheit: {
    titel: 'Notifiable disease',
    saetze: [
      'The application form asks about certain contagious diseases; its footnote says which.',
      'I answer the question truthfully. Details are a matter for the doctor, not for this sheet.',
    ],
    kaestchen: ['I have none of these diseases.', 'I have one of these diseases; it is stated in the application.'],
  },
  asylbewerberleistungen: {
    titel: 'Benefits under the Asylum Seekers’ Benefits Act',
    saetze: [
      'For the Western Balkans regulation it counts whether in the 24 months before this application I received benefits under the Asylum Seekers’ Benefits Act.',
      'If so, the consent to the employment may not be given.',
    ],
    kaestchen: ['In the 24 months before the application I received no such benefits.', 'I received such benefits.'],
    felder: ['Last received until'],
  },
  gebuehrDerVereinbarung: {
    titel: 'Fee of the fast-track procedure',
    saetze: [
      'The procedure costs a fee of 411 euros, for minors half. It arises for the processing already; the agreement or the notice says when it is due.',
      'In principle it is not paid back where the request is withdrawn or refused.',
      'It is not charged where the request is refused only because the authority is not competent or the person cannot act, or where it is withdrawn before work on the matter began.',
    ],
  },
  keinErfolgGeschuldet: {
    titel: 'No success is owed',
    saetze: [
      'The foreigners authority owes neither the advance approval (Vorabzustimmung) nor a visa.',
      'The advance approval and the consent of the Federal Employment Agency are internal and cannot be contested by themselves. The refusal of the visa can be contested.',
      'The mission itself examines whether an interest in expulsion, a ban on entry or a security concern stands in the way.',
      'Delays at other bodies are not in the hands of the foreigners authority.',
    ],
  },
  mitwirkungDerFachkraft: {
    titel: 'Cooperation of the skilled worker',
    saetze: [
      'We see to it that the skilled worker brings papers and information completely and without delay.',
      'We know that the procedure is only as quick as this cooperation.',
    ],
  },
  direkteRueckfragen: {
    titel: 'Direct queries',
    saetze: [
      'The recognition body may settle queries directly with the skilled worker, the Federal Employment Agency and the body for the licence directly with us.',
      'Where further papers are asked for, the foreigners authority gets a copy of the letter.',
    ],
  },
  uebereinstimmungMitVertrag: {
    titel: 'Declaration and contract agree',
    saetze: [
      'What the declaration on the employment says agrees with the contract of employment.',
      'We know: whoever gives the Federal Employment Agency false, incomplete or late information commits an administrative offence.',
    ],
  },
}

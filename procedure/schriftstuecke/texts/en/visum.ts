import type { Visumtexte } from '../visumtexte.ts'

export const visumEn: Visumtexte = {
  titel: 'Visa pack',
  gegenstand: (way) => `Papers for the visa application: ${way}`,
  herausgeber: 'Vorab',
  deckblatt: {
    titel: 'Cover sheet',
    einleitung:
      'This cover sheet sorts your papers for the appointment. It is no application and does not replace information from the mission.',
    weg: 'Way',
    antrag: 'Applicant',
    auslandsvertretung: 'Mission',
    keine: 'not known yet',
    verfahren: 'Procedure',
    beschleunigt: 'fast-track procedure with an advance approval (Vorabzustimmung, § 81a AufenthG)',
    gewoehnlich: 'without an advance approval',
    name: 'Name as in the passport',
    pass: 'Passport number',
    termin: 'Appointment on',
    inhalt: 'What is enclosed',
    teile: {
      liste: 'Checklist of the papers in the order of the pile',
      datenblatt: 'Data sheet to key into the application form (VIDEX)',
      erklaerungen: 'Declarations and instructions to sign',
    },
    hinweis:
      'The application form itself is made at videx-national.diplo.de or in the Consular Services Portal: only there are the bar codes made that the mission reads in.',
  },
  liste: {
    titel: 'Checklist of the papers',
    einleitung: 'Put the papers together in this order and tick what is ready.',
    gebuehr: 'Fee',
    termin: 'Appointment and decision',
    immer: 'Always',
    unbekannt: 'What is not known',
  },
  quellen: { titel: 'Sources', seite: 'Page', stand: 'As of' },
  datenblatt: {
    titel: 'Data sheet for the application form',
    einleitung:
      'In the order of the form. Key the entries into VIDEX or the Consular Services Portal, in Latin letters and as the passport has them.',
    hinweis: 'This sheet has no bar code and is not accepted at the counter.',
    maengel: 'Please still check',
    keineMaengel: 'All fields that are needed are filled in, and nothing contradicts itself.',
    abschnitt: (number, title) => `${number} ${title}`,
    kind: (number) => `Child ${number}`,
    leer: (page, fields) => `${page}, still empty: ${fields}.`,
    ja: 'Yes',
    nein: 'No',
  },
  erklaerungen: {
    titel: 'Declarations and instructions',
    einleitung:
      'The German version binds. Every applicant signs for himself or herself; for minors all who have custody sign.',
    merkblatt: 'If the mission has a sheet of its own for this, it goes first: then sign that of the mission.',
    deutsch: 'Deutsch (verbindlich)',
    andere: 'English (reading version)',
    wortlaut: 'Wording',
    nummer: 'No.',
    norm: 'Rests on',
    quelle: 'Source',
    unbestaetigt: 'It is not confirmed that this is asked for.',
    keineUnterschrift: 'For information; no signature is needed.',
    unterschrift: { antragsteller: 'Applicant', fachkraft: 'Skilled worker', arbeitgeber: 'Employer' },
    ortTag: 'Place, date',
    imVorgang: {
      titel: { arbeitgeber: 'Declarations of the employer', fachkraft: 'Declarations of the skilled worker' },
      gegenstand: 'Declarations and instructions in the fast-track procedure for skilled workers',
      einleitung:
        'Read each declaration before you sign. The German wording counts. Where it says “for information only”, no signature is needed.',
      merkblatt:
        'Where the foreigners authority or the Federal Employment Agency has a form of its own, that one counts. What stands in the signed agreement already need not be declared again.',
    },
  },
}

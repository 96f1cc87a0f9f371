import type { Papiertexte } from '../papiertexte.ts'
import { erklaerungenEn } from './papiere-erklaerungen.ts'
import { schreibenEn } from './papiere-schreiben.ts'
import { vollmachtenEn } from './papiere-vollmachten.ts'

export const papiereEn: Papiertexte = {
  papier: { ...vollmachtenEn, ...erklaerungenEn, ...schreibenEn },
  lesefassung: 'For reading only. The German text alone is binding.',
  spalten: { nummer: 'No.', deutsch: 'German (binding)', andere: 'English (for reading)', satz: 'Declaration' },
  felder: {
    fachkraft: 'Skilled worker',
    geboren: 'Date of birth',
    geburtsort: 'Place of birth',
    staatsangehoerigkeit: 'Nationality',
    pass: 'Passport',
    anschrift: 'Address',
    arbeitgeber: 'Employer',
    unterbevollmaechtigter: 'Sub-agent',
    beschaeftigung: 'Employment',
    betriebsstaette: 'Place of operation',
    ansprechpartner: 'Contact person',
    stellvertretung: 'Deputy',
    person: 'Family member',
    verhaeltnis: 'Relation to the skilled worker',
    sorgeberechtigteEins: 'Person with custody (1)',
    sorgeberechtigteZwei: 'Person with custody (2)',
    aktenzeichen: 'File number',
    auslaenderbehoerde: 'Foreigners authority',
    eingangstag: 'Received on',
    termin: 'Proposed day and time',
  },
  weitereAngehoerige: 'Further members of the family',
  unterlagen: 'Papers, as the file stands',
  listenkopf: ['Sign', 'Paper', 'State'],
  liste: { vorhanden: 'in the file', fehlt: 'still missing' },
  ort: 'Place, date',
  betreff: (fachkraft) => `Fast-track procedure: ${fachkraft}`,
  anrede: 'Dear Sir or Madam,',
  gruss: 'Yours faithfully',
  form: {
    original: 'Sign by hand. Keep the original: the authority can ask for it.',
    schriftlichOderQualifiziert: 'Sign by hand or with a qualified electronic signature.',
    brief: undefined,
    ohneUnterschrift: undefined,
  },
}

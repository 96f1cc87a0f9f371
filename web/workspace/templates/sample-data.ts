import type { Erklaerung } from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import type { Personenangaben, Stelle, Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'

/** Invented, with letters that forms like to lose. */

function person(id: string, vornamen: string, nachnamen: string): Personenangaben {
  return {
    id,
    vornamen,
    nachnamen,
    geburtsname: undefined,
    geburtsdatum: '1990-05-04',
    geburtsort: 'Niš',
    staatsangehoerigkeiten: ['RS'],
    anschrift: 'Ulica 1, Niš',
    wohnsitzstaat: 'RS',
    email: 'muster@example.org',
    telefon: '+49 30 000000',
    pass: { nummer: '000000000', staat: 'RS', gueltigBis: '2035-01-01' },
  }
}

function stelle(name: string): Stelle {
  return {
    name,
    organisationseinheit: 'Referat 3',
    anschrift: 'Musterstraße 12a, 01067 Dresden',
    email: 'muster@example.org',
    telefon: '+49 351 000000',
    ansprechpartner: person('muster', 'Jürgen', 'Müller-Groß'),
    vertretung: undefined,
  }
}

export const sampleAngaben: Vorgangsangaben = {
  aktenzeichen: 'VB-0000-000000',
  vorhaben: undefined,
  fachkraft: person('muster', 'Đorđe', 'Žižić'),
  familie: [],
  arbeitgeber: stelle('Muster GmbH'),
  unterbevollmaechtigter: stelle('Musterkanzlei'),
  auslaenderbehoerde: stelle('Musterbehörde'),
  verfahren: { betriebsstaette: 'Dresden' },
}

export const sampleErklaerung: Erklaerung = {
  zweck: 'aufenthaltstitel',
  anlass: 'ersterteilung',
  vorname: 'Đorđe',
  nachname: 'Žižić',
  geburtsdatum: '1990-05-04',
  geschlecht: 'maennlich',
  staatsangehoerigkeit: 'Serbien',
  wohnsitz: 'Niš',
  wohnsitzSeit: '2015-03-01',
  firma: 'Muster GmbH',
  strasse: 'Musterstraße',
  hausnummer: '12a',
  postleitzahl: '01067',
  ort: 'Dresden',
  kontaktperson: 'Jürgen Müller-Groß',
  telefon: '+49 351 000000',
  email: 'muster@example.org',
  betriebsnummer: '12345678',
  gegruendet: 'nein',
  beginn: '2027-02-01',
  befristung: 'befristet',
  befristetBis: '2029-01-31',
  ueberlassung: 'nein',
  arbeitsort: 'betriebssitz',
  taetigkeit: 'Elektroniker',
  qualifikation: 'berufsausbildung',
  ausbildung: 'Elektrotechniker',
  ausbildungErworben: 'Niš, 2012',
  ausbildungAnerkannt: 'ja',
  ausbildungNachweis: 'Bescheid vom 1.9.2026',
  erlaubnis: 'nichtNoetig',
  noetigeQualifikation: 'Berufsausbildung',
  arbeitszeit: 'vollzeit',
  wochenstunden: '38.5',
  ueberstunden: 'nein',
  urlaubstage: '28',
  tarifgebunden: 'ja',
  tarifAngewandt: 'ja',
  tarifvertrag: 'Mustertarif',
  entgeltgruppe: 'E 7',
  entgeltart: 'monat',
  entgelt: '385000',
  leistungen: 'nein',
  variabel: 'nein',
  versichert: 'ja',
}

import type { Papiertexte } from '../papiertexte.ts'
import { erklaerungenDe } from './papiere-erklaerungen.ts'
import { schreibenDe } from './papiere-schreiben.ts'
import { vollmachtenDe } from './papiere-vollmachten.ts'

export const papiereDe: Papiertexte = {
  papier: { ...vollmachtenDe, ...erklaerungenDe, ...schreibenDe },
  lesefassung: 'Lesefassung. Verbindlich ist allein die deutsche Fassung.',
  spalten: { nummer: 'Nr.', deutsch: 'Deutsch (verbindlich)', andere: 'Englisch (zum Lesen)', satz: 'Erklärung' },
  felder: {
    fachkraft: 'Fachkraft',
    geboren: 'Geboren am',
    geburtsort: 'Geburtsort',
    staatsangehoerigkeit: 'Staatsangehörigkeit',
    pass: 'Pass',
    anschrift: 'Anschrift',
    arbeitgeber: 'Arbeitgeber',
    unterbevollmaechtigter: 'Unterbevollmächtigte Stelle',
    beschaeftigung: 'Beschäftigung',
    betriebsstaette: 'Betriebsstätte',
    ansprechpartner: 'Ansprechpartner',
    stellvertretung: 'Stellvertretung',
    person: 'Angehörige Person',
    verhaeltnis: 'Verhältnis zur Fachkraft',
    sorgeberechtigteEins: 'Sorgeberechtigte Person (1)',
    sorgeberechtigteZwei: 'Sorgeberechtigte Person (2)',
    aktenzeichen: 'Aktenzeichen',
    auslaenderbehoerde: 'Ausländerbehörde',
    eingangstag: 'Erhalten am',
    termin: 'Vorschlag für Tag und Uhrzeit',
  },
  weitereAngehoerige: 'Weitere Angehörige',
  unterlagen: 'Unterlagen nach dem Stand der Akte',
  listenkopf: ['Zeichen', 'Unterlage', 'Stand'],
  liste: { vorhanden: 'liegt vor', fehlt: 'fehlt noch' },
  ort: 'Ort, Datum',
  betreff: (fachkraft) => `Beschleunigtes Fachkräfteverfahren: ${fachkraft}`,
  anrede: 'Guten Tag,',
  gruss: 'Mit freundlichen Grüßen',
  form: {
    original: 'Unterschreiben Sie von Hand. Bewahren Sie das Original auf: Die Behörde kann es verlangen.',
    schriftlichOderQualifiziert: 'Unterschreiben Sie von Hand oder mit qualifizierter elektronischer Signatur.',
    brief: undefined,
    ohneUnterschrift: undefined,
  },
}

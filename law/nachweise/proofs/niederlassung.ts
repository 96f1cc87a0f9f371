import type { niederlassung as facts } from '../../facts/niederlassung.ts'
import { ENTSCHEIDENDE, type FactProof } from '../proof.ts'

/** What a settlement permit asks for after some years. */
export const niederlassung = {
  fachkrafttitelMonate: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  ersterFachkrafttitelAm: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  arbeitsplatzAlsFachkraft: { documents: [{ document: 'arbeitsvertrag', to: ['auslaenderbehoerde'] }] },
  rentenbeitragsmonate: {
    documents: [{ document: 'versicherungsverlaufDerRentenversicherung', to: ['auslaenderbehoerde'] }],
  },
  inhaberBlaueKarte: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  blaueKarteMonateMitRentenbeitrag: {
    documents: [{ document: 'versicherungsverlaufDerRentenversicherung', to: ['auslaenderbehoerde'] }],
  },
  integrationskursAbgeschlossen: {
    documents: [{ document: 'integrationskurszertifikat', to: ['auslaenderbehoerde'] }],
  },
  grundkenntnisseRechtsordnung: { documents: [{ document: 'integrationskurszertifikat', to: ['auslaenderbehoerde'] }] },
  krankheitStehtEntgegen: { none: 'behoerdeBeurteilt' },
  haerteVermeiden: { none: 'behoerdeBeurteilt' },
  beschaeftigungErlaubt: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  wohnraumAusreichend: { documents: [{ document: 'wohnraum', to: ['auslaenderbehoerde'] }] },
  sicherheitsgruendeStehenEntgegen: { none: 'behoerdeWeissEsSelbst' },
  mehrjaehrigeBerufserfahrung: { documents: [{ document: 'arbeitszeugnisse', to: ['auslaenderbehoerde'] }] },
  hochqualifiziert: {
    documents: [
      { document: 'hochschulabschluss', to: ENTSCHEIDENDE },
      { document: 'arbeitszeugnisse', to: ENTSCHEIDENDE },
    ],
  },
  integrationGewaehrleistet: { none: 'behoerdeBeurteilt' },
  zustimmungDesLandesVersagt: { none: 'behoerdeWeissEsSelbst' },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

import type { ausbildung as facts } from '../../facts/ausbildung.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_BUNDESAGENTUR } from '../proof.ts'

/** Vocational training, and the search for a place. */
export const ausbildung = {
  ausbildungsplatz: {
    documents: [
      { document: 'ausbildungsvertrag', to: MIT_BUNDESAGENTUR, values: ['betrieblich', 'betrieblicheWeiterbildung'] },
      { document: 'zusageDerSchule', to: ENTSCHEIDENDE, values: ['schulisch'] },
    ],
  },
  qualifizierteBerufsausbildung: {
    documents: [
      { document: 'ausbildungsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'eintragungDerKammer', to: ENTSCHEIDENDE },
    ],
  },
  sprachkenntnisseGeprueft: {
    documents: [
      { document: 'ausbildungsvertrag', to: ENTSCHEIDENDE },
      { document: 'zusageDerSchule', to: ENTSCHEIDENDE },
    ],
  },
  vorbereitenderSprachkurs: { documents: [{ document: 'anmeldungMassnahme', to: ENTSCHEIDENDE }] },
  staatlichAnerkannterBerufsabschluss: { documents: [{ document: 'zusageDerSchule', to: ENTSCHEIDENDE }] },
  bildungsgangUeberwiegendFuerEinenStaat: { none: 'behoerdeWeissEsSelbst' },
  schulabschluss: { documents: [{ document: 'schulabschluss', to: ENTSCHEIDENDE }] },
  ausbildungsplatzsucheGenutzt: { none: 'behoerdeWeissEsSelbst' },
  ebensoLangeImAusland: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

import type { forschung as facts } from '../../facts/forschung.ts'
import { ENTSCHEIDENDE, type FactProof } from '../proof.ts'

/** Research with a hosting agreement. */
export const forschung = {
  aufnahmevereinbarung: { documents: [{ document: 'aufnahmevereinbarung', to: ENTSCHEIDENDE }] },
  kostenuebernahmeErklaert: {
    documents: [{ document: 'kostenuebernahmeDerForschungseinrichtung', to: ENTSCHEIDENDE }],
  },
  ueberwiegendOeffentlichFinanziert: { none: 'behoerdeWeissEsSelbst' },
  oeffentlichesInteresseAmForschungsvorhaben: { none: 'behoerdeBeurteilt' },
  schutzantragOderBlaueKarteBeantragt: { none: 'eigeneAngabe' },
  internationalSchutzberechtigt: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  zweiJahreAufenthaltNachSchutz: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  ablehnungsgrundEinrichtungOderZweck: { none: 'behoerdeWeissEsSelbst' },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

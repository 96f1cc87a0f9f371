import type { DocumentEntry } from '../document.ts'

/** The application itself and what frames it. */
export const antrag = {
  visumantrag: {
    key: 'visa-application-form',
    category: 'antrag',
    issuer: 'fachkraft',
    form: { art: 'ausdruck', originals: 2, copies: 0, byHand: true },
    norms: ['§ 81 Abs. 1 AufenthG'],
    sources: ['belgradBlaueKarte', 'visumformular', 'skopjeBlaueKarte'],
    confidence: 'A',
  },
  terminbestaetigung: {
    key: 'appointment-confirmation',
    category: 'antrag',
    issuer: 'auslandsvertretung',
    form: { art: 'ausdruck', originals: 1, copies: 0 },
    norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
    sources: ['tirana', 'sarajewoPraxisbericht'],
    confidence: 'B',
  },
  visumgebuehr: {
    key: 'visa-fee',
    category: 'antrag',
    issuer: 'fachkraft',
    form: { art: 'zahlung', originals: 0, copies: 0 },
    norms: ['§ 46 Abs. 2 Nr. 1 AufenthV', '§ 50 Abs. 1 S. 1 AufenthV'],
    sources: ['belgradBlaueKarte', 'podgoricaAusbildung', 'tuerkei'],
    confidence: 'A',
  },
  vollmachtVisumverfahren: {
    key: 'representative-poa',
    category: 'antrag',
    issuer: 'fachkraft',
    form: { art: 'original', originals: 1, copies: 1 },
    norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
    sources: ['indienIct'],
    confidence: 'B',
  },
} as const satisfies Readonly<Record<string, DocumentEntry>>

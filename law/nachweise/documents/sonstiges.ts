import type { DocumentEntry } from '../document.ts'

/** What fits nowhere else. */
export const sonstiges = {
  fruehererAufenthalt: {
    key: 'previous-stay-proof',
    category: 'sonstiges',
    issuer: 'fachkraft',
    form: { art: 'original', originals: 0, copies: 1 },
    norms: ['§ 20b Abs. 1 S. 1 Nr. 11 AufenthG'],
    sources: ['visumformular'],
    confidence: 'B',
  },
} as const satisfies Readonly<Record<string, DocumentEntry>>

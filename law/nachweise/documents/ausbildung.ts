import type { DocumentEntry } from '../document.ts'

/** Training in Germany. */
export const ausbildung = {
  ausbildungsvertrag: {
    key: 'training-contract',
    category: 'ausbildung',
    issuer: 'arbeitgeber',
    form: { art: 'original', originals: 1, copies: 2 },
    norms: ['§ 16a Abs. 1 S. 1 AufenthG'],
    sources: ['belgradAusbildung', 'sachsenVereinbarung'],
    confidence: 'A',
  },
  eintragungDerKammer: {
    key: 'training-contract-registration',
    category: 'ausbildung',
    issuer: 'kammer',
    form: { art: 'original', originals: 1, copies: 2 },
    norms: ['§ 16a Abs. 1 S. 1 AufenthG'],
    sources: ['sachsenVereinbarung'],
    confidence: 'A',
  },
  zusageDerSchule: {
    key: 'school-place-confirmation',
    category: 'ausbildung',
    issuer: 'bildungseinrichtung',
    form: { art: 'original', originals: 1, copies: 2 },
    norms: ['§ 16a Abs. 2 S. 1 AufenthG'],
    sources: ['bayernZentraleStelle', 'sachsenVereinbarung'],
    confidence: 'A',
  },
  einstellungszusage: {
    key: 'employment-promise-after-training',
    category: 'ausbildung',
    issuer: 'arbeitgeber',
    form: { art: 'original', originals: 1, copies: 1 },
    norms: ['§ 81a Abs. 2 Nr. 5 AufenthG'],
    sources: ['sachsenVereinbarung', 'niedersachsen'],
    confidence: 'A',
  },
} as const satisfies Readonly<Record<string, DocumentEntry>>

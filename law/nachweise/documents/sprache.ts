import type { DocumentEntry } from '../document.ts'

/** Language certificates. */
export const sprache = {
  deutschzertifikat: {
    key: 'german-certificate',
    category: 'sprache',
    issuer: 'sprachpruefung',
    form: { art: 'original', originals: 1, copies: 2 },
    norms: ['§ 2 Abs. 9 AufenthG', '§ 2 Abs. 10 AufenthG', '§ 2 Abs. 11 AufenthG'],
    sources: ['pristinaPflege', 'manila', 'sachsenVereinbarungAlt'],
    confidence: 'A',
  },
  englischzertifikat: {
    key: 'english-certificate',
    category: 'sprache',
    issuer: 'sprachpruefung',
    form: { art: 'original', originals: 1, copies: 2 },
    norms: ['§ 20a Abs. 4 S. 3 Nr. 2 Buchst. b AufenthG'],
    sources: ['pristinaPflege', 'laibachChancenkarte'],
    confidence: 'A',
  },
  integrationskurszertifikat: {
    key: 'integration-course-certificate',
    category: 'sprache',
    issuer: 'bildungseinrichtung',
    form: { art: 'original', originals: 1, copies: 1 },
    norms: ['§ 9 Abs. 2 S. 2 AufenthG'],
    sources: ['gesetze'],
    confidence: 'A',
  },
} as const satisfies Readonly<Record<string, DocumentEntry>>

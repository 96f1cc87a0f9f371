import type { DocumentEntry } from '../document.ts'

/** Papers of the person in Germany whom a family joins. */
export const stammberechtigte = {
  passkopieStammberechtigter: {
    key: 'sponsor-passport-copy',
    category: 'stammberechtigte',
    issuer: 'stammberechtigter',
    form: { art: 'kopie', originals: 0, copies: 2 },
    norms: ['§ 29 Abs. 1 S. 1 Nr. 1 AufenthG'],
    sources: ['sarajewoFamilie'],
    confidence: 'A',
  },
  aufenthaltstitelStammberechtigter: {
    key: 'sponsor-residence-title',
    category: 'stammberechtigte',
    issuer: 'auslaenderbehoerde',
    form: { art: 'kopie', originals: 0, copies: 2, bothSides: true },
    norms: ['§ 29 Abs. 1 S. 1 Nr. 1 AufenthG'],
    sources: ['sarajewoFamilie'],
    confidence: 'A',
  },
  meldebescheinigungStammberechtigter: {
    key: 'sponsor-registration',
    category: 'stammberechtigte',
    issuer: 'meldebehoerde',
    form: { art: 'original', originals: 0, copies: 2 },
    validity: { maxAgeMonths: 6 },
    norms: ['§ 27 Abs. 1 AufenthG'],
    sources: ['sarajewoFamilie'],
    confidence: 'B',
  },
  einkommenStammberechtigter: {
    key: 'sponsor-income',
    category: 'stammberechtigte',
    issuer: 'arbeitgeber',
    form: { art: 'original', originals: 0, copies: 2 },
    validity: { lastMonths: 3 },
    norms: ['§ 5 Abs. 1 Nr. 1 AufenthG'],
    sources: ['sarajewoFamilie'],
    confidence: 'B',
  },
  wohnraum: {
    key: 'sponsor-housing',
    category: 'stammberechtigte',
    issuer: 'vermieter',
    form: { art: 'original', originals: 0, copies: 2 },
    norms: ['§ 29 Abs. 1 S. 1 Nr. 2 AufenthG', '§ 29 Abs. 5 AufenthG'],
    sources: ['gesetze', 'sarajewoFamilie'],
    confidence: 'B',
  },
} as const satisfies Readonly<Record<string, DocumentEntry>>

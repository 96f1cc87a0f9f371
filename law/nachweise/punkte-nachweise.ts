import type { DocumentId } from './documents.ts'

/** One paper of several suffices. */
type EinesVon = readonly [DocumentId, ...DocumentId[]]

const DEUTSCH: readonly EinesVon[] = [['deutschzertifikat']]
const ERFAHRUNG: readonly EinesVon[] = [
  ['arbeitszeugnisse', 'sozialversicherungsverlauf'],
  ['berufsabschluss', 'hochschulabschluss'],
]

/**
 * Which papers prove a feature of § 20b Abs. 1 S. 1 AufenthG, by the id of the feature: every list is needed, of each
 * list one paper. Experience needs the qualification as well, because only work after it and in its field counts.
 * @example punkteNachweise.punkteNr5 // [['englischzertifikat']]
 */
export const punkteNachweise = {
  punkteNr1: [['defizitbescheid']],
  punkteNr2: DEUTSCH,
  punkteNr3: DEUTSCH,
  punkteNr4: DEUTSCH,
  punkteNr5: [['englischzertifikat']],
  punkteNr6: ERFAHRUNG,
  punkteNr7: ERFAHRUNG,
  punkteNr8: [['berufsabschluss', 'hochschulabschluss']],
  punkteNr9: [['reisepass']],
  punkteNr10: [['reisepass']],
  punkteNr11: [['fruehererAufenthalt']],
  punkteNr12: [['heiratsurkunde'], ['punktenachweise']],
} as const satisfies Readonly<Record<string, readonly EinesVon[]>>

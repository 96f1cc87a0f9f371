import type { Category } from '../document.ts'
import { type DocumentId, documents, isDocumentId } from '../documents.ts'

/** The parts of a pile, in the order in which a counter asks for them. */
export const stapelfaecher = [
  'antrag',
  'identitaet',
  'vorabzustimmung',
  'arbeitsplatz',
  'qualifikation',
  'ausbildung',
  'sprache',
  'lebensunterhalt',
  'familie',
  'weitere',
  'erklaerung',
  'amSchalter',
] as const

export type Stapelfach = (typeof stapelfaecher)[number]

const FACH_DER_KATEGORIE: Readonly<Record<Category, Stapelfach>> = {
  antrag: 'antrag',
  identitaet: 'identitaet',
  erklaerung: 'erklaerung',
  arbeitsplatz: 'arbeitsplatz',
  qualifikation: 'qualifikation',
  anerkennung: 'qualifikation',
  ausbildung: 'ausbildung',
  sprache: 'sprache',
  lebensunterhalt: 'lebensunterhalt',
  personenstand: 'familie',
  stammberechtigte: 'familie',
  beschleunigtesVerfahren: 'vorabzustimmung',
  sonstiges: 'weitere',
}

// A power belongs to no part of the form; confirmation and money are in the hand, not in the pile.
const EIGENES_FACH: Readonly<Partial<Record<DocumentId, Stapelfach>>> = {
  vollmachtVisumverfahren: 'weitere',
  terminbestaetigung: 'amSchalter',
  visumgebuehr: 'amSchalter',
}

/**
 * In which part of the pile a paper lies.
 * @example fachOf('reisepass') // 'identitaet'
 */
export function fachOf(document: DocumentId): Stapelfach {
  return EIGENES_FACH[document] ?? FACH_DER_KATEGORIE[documents[document].category]
}

const reihenfolge: readonly DocumentId[] = Object.keys(documents).filter(isDocumentId)

/** Sorts papers as they lie in the pile: by part, inside a part as the catalogue has them. */
export function nachStapel(a: DocumentId, b: DocumentId): number {
  const byFach = stapelfaecher.indexOf(fachOf(a)) - stapelfaecher.indexOf(fachOf(b))
  return byFach === 0 ? reihenfolge.indexOf(a) - reihenfolge.indexOf(b) : byFach
}
